import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { contract } from '../../src/contract/index.ts';
import type { Judgement, Parameter } from '../../src/contract/index.ts';
import { OperationsCoverage } from '../../src/reports/coverage/operations.ts';
import { KINDS, Points } from '../../src/reports/coverage/points.ts';
import { SchemaCoverage, type Schema } from '../../src/reports/coverage/schema.ts';
import { percentOf } from '../../src/reports/coverage/coverage.ts';
import type { Described } from '../../src/contract/openapi.ts';
import { order, placed, placedByJsonp, transcript } from './exchanges.ts';
import { report, run } from './run.ts';

/** The points of each kind, with `!` before those that no value reached. */
function pointsOf(
  schema: Schema,
  values: readonly unknown[],
  components: Readonly<Record<string, Schema>> = {},
): string[] {
  const points = new Points();
  const resolve = (ref: string) => ({ name: ref, schema: components[ref] ?? {} });
  const node = new SchemaCoverage(points, resolve).node(schema, 'a');
  // Twice: what is reached stays reached.
  for (const value of [...values, ...values]) node.visit(value);
  return (['members', 'values', 'rules'] as const).flatMap((kind) =>
    points.of(kind).map(({ name, hit }) => `${hit ? '' : '!'}${name}`),
  );
}

describe('a value reaches', () => {
  const cat: Schema = {
    title: 'Cat',
    required: ['kind'],
    properties: { kind: { const: 'cat' }, lives: { type: 'number', minimum: 1 } } as Record<string, Schema>,
  };
  const dog: Schema = {
    title: 'Dog',
    required: ['kind'],
    properties: { kind: { enum: ['dog', 'pup'] }, lives: { type: 'number' } },
  };
  test.each<[string, Schema, unknown[], string[], Record<string, Schema>?]>([
    [
      'the members that it has',
      { properties: { b: {}, c: {}, d: {} } },
      [{ b: null }, { c: undefined, e: 1 }],
      ['a.b', '!a.c', '!a.d'],
    ],
    [
      'no member that can only be null',
      { properties: { b: { type: 'null' }, c: { type: ['string', 'null'] } } },
      [{ b: null, c: null }],
      ['a.c'],
    ],
    [
      'no member of a value that is not an object',
      { properties: { length: {} } },
      ['text', null, 7],
      ['!a.length'],
    ],
    [
      'the values that it is',
      { enum: ['x', 'y', 1, null] },
      ['y', null, 'z'],
      ['!a = "x"', 'a = "y"', '!a = 1', 'a = null'],
    ],
    [
      'rules for its type',
      { pattern: 'x', maxLength: 1, minimum: 1, minItems: 1 } as Schema,
      ['y'],
      ['a pattern', 'a maxLength', '!a minimum', '!a minItems'],
    ],
    ['elements', { items: { enum: ['x', 'y'] } }, [['x'], [], 'y'], ['a[] = "x"', '!a[] = "y"']],
    [
      'all parts of allOf',
      { allOf: [{ enum: ['x'] }, { maxLength: 1 } as Schema] },
      ['x'],
      ['a = "x"', 'a maxLength'],
    ],
    [
      'the case that its tag tells',
      { oneOf: [cat, dog] },
      [{ kind: 'pup', lives: 9 }],
      [
        '!a(Cat).kind = "cat"',
        '!a(Dog).kind = "dog"',
        'a(Dog).kind = "pup"',
        '!a(Cat).kind',
        '!a(Cat).lives',
        '!a(Cat).lives minimum',
        'a(Dog).kind',
        'a(Dog).lives',
      ],
    ],
    [
      'the case that its type tells',
      {
        oneOf: [
          { type: 'string', const: 'x' },
          { type: 'null', const: null },
        ],
      },
      [null],
      ['!a(1) = "x"', 'a(2) = null'],
    ],
    [
      'the cases that its type allows: a whole number is a number, and what has no type may be any',
      {
        oneOf: [
          { type: 'integer', enum: [1] },
          { type: ['string', 'null'], enum: ['x', null] },
          { enum: ['x', 1] },
          { type: 'array', items: { const: 1 } },
          { type: 'object', properties: { b: {} } },
        ],
      },
      [1, 'x', [1], { b: 1 }],
      ['a(1) = 1', 'a(2) = "x"', '!a(2) = null', 'a(3) = "x"', 'a(3) = 1', 'a(4)[] = 1', 'a(5).b'],
    ],
    [
      'all cases where a member has values in some of them only',
      { anyOf: [cat, { title: 'Other', properties: { kind: {}, lives: {} } }] },
      [{ lives: 3 }],
      [
        '!a(Cat).kind',
        '!a(Cat).kind = "cat"',
        'a(Cat).lives',
        'a(Cat).lives minimum',
        '!a(Other).kind',
        'a(Other).lives',
      ],
    ],
    [
      'all cases where a value of a member is in two of them',
      { oneOf: [dog, { title: 'Pup', properties: { kind: { const: 'pup' } } }] },
      [{ kind: 'pup' }],
      [
        'a(Dog).kind',
        '!a(Dog).lives',
        '!a(Dog).kind = "dog"',
        'a(Dog).kind = "pup"',
        'a(Pup).kind',
        'a(Pup).kind = "pup"',
      ],
    ],
    [
      'no case by a tag that it lacks, or if it is not an object',
      { oneOf: [{ $ref: 'Cat' }, { $ref: 'Dog' }] },
      [{ kind: 'cow' }, {}, null, 'cat', [{ kind: 'cat' }]],
      [
        '!Cat.kind',
        '!Cat.lives',
        '!Cat.kind = "cat"',
        '!Cat.lives minimum',
        '!Dog.kind',
        '!Dog.lives',
        '!Dog.kind = "dog"',
        '!Dog.kind = "pup"',
      ],
      { Cat: cat, Dog: dog },
    ],
    [
      'the case of a schema elsewhere, by its tag',
      { oneOf: [{ $ref: 'Cat' }, { $ref: 'Dog' }] },
      [{ kind: 'dog' }],
      [
        '!Cat.kind',
        '!Cat.lives',
        '!Cat.kind = "cat"',
        '!Cat.lives minimum',
        'Dog.kind',
        '!Dog.lives',
        'Dog.kind = "dog"',
        '!Dog.kind = "pup"',
      ],
      { Cat: cat, Dog: dog },
    ],
    [
      'rules of lists and numbers, together or not at all',
      {
        minItems: 1,
        uniqueItems: true,
        exclusiveMinimum: 1,
        maximum: 2,
        exclusiveMaximum: 3,
        multipleOf: 1,
        maxItems: 3,
        minLength: 1,
        format: 'x',
        description: 'x',
      } as Schema,
      [[], 5, null, {}, true],
      [
        '!a minLength',
        '!a format',
        'a maximum',
        'a exclusiveMinimum',
        'a exclusiveMaximum',
        'a multipleOf',
        'a minItems',
        'a maxItems',
        'a uniqueItems',
      ],
    ],
    [
      'more of what was reached before',
      { allOf: [{ properties: { b: { items: { enum: [1, 2] } } } }], properties: { c: { enum: [3, 4] } } },
      [{ b: [1], c: 3 }, { b: [2] }, { c: 4 }],
      ['a.b', 'a.b[] = 1', 'a.b[] = 2', 'a.c', 'a.c = 3', 'a.c = 4'],
    ],
    [
      'a schema that is in itself, counted once',
      { $ref: 'Tree' },
      [{ child: { child: { leaf: 1 } } }],
      ['Tree.child', 'Tree.leaf', '!Tree.other'],
      { Tree: { properties: { child: { $ref: 'Tree' }, leaf: {}, other: {} } } },
    ],
    [
      'everything, though the parts are done one after the other',
      { $ref: 'Tree' },
      [
        { list: [{ v: 'x' }, { list: [{ v: 'y', w: 'z' }] }], v: 'x' },
        { w: 'q', list: [] },
      ],
      ['Tree.list', 'Tree.v', 'Tree.w', 'Tree.v = "x"', 'Tree.v = "y"', 'Tree.w = "z"', 'Tree.w = "q"'],
      {
        Tree: {
          properties: { list: { items: { $ref: 'Tree' } }, v: { enum: ['x', 'y'] }, w: { enum: ['z', 'q'] } },
        },
      },
    ],
    [
      'members of the same schema, each for itself',
      { properties: { b: { $ref: 'Text' }, c: { $ref: 'Text' } } },
      [{ b: 'x' }, { c: 'y' }],
      ['a.b', 'a.c', 'Text maxLength'],
      { Text: { maxLength: 1 } as Schema },
    ],
  ])('%s', (_name, schema, values, expected, components) => {
    expect(pointsOf(schema, values, components).sort()).toEqual([...expected].sort());
  });
});

describe('an exchange reaches', () => {
  const any = (values: readonly unknown[]): Schema => ({ enum: values });
  const content = (schema: Schema) => ({ 'application/json': { schema }, 'text/xml': { schema } });
  const depth: Parameter = { name: 'depth', in: 'query', required: false, schema: 'S', type: 'number' };
  const data: Parameter = { ...depth, name: 'data', mediaType: 'application/json' };
  const document = {
    paths: {
      '/op': {
        post: {
          operationId: 'op',
          parameters: [
            { name: 'depth', in: 'query', schema: any([1, 2]) },
            { name: 'data', in: 'query', schema: any(['canonical', 'sent']) },
          ],
          requestBody: { content: content(any(['canonical', 'sent'])) },
          responses: {
            200: {
              content: content(any(['answer'])),
              headers: { 'X-A': { $ref: '#/components/headers/A' } },
            },
            '4XX': {},
          },
          'x-jsonp': { operation: 'op', body: 'data', callback: 'callback' },
        },
      },
      '/plain': {
        parameters: [{ $ref: '#/components/parameters/D' }],
        get: { operationId: 'plain' },
      },
    },
    components: {
      headers: { A: { schema: any(['a']) } },
      parameters: { D: { name: 'data', in: 'query', content: content(any(['canonical', 'sent'])) } },
    },
  } as unknown as Described;
  const ALL = [
    'op',
    'plain',
    'op request application/json',
    'op request text/xml',
    'op 200 application/json',
    'op 200 text/xml',
    'op 200',
    'op 4XX',
    'op query depth',
    'op query data',
    'op 200 header X-A',
    'plain query data',
    'op query depth = 1',
    'op query depth = 2',
    'op query data = "canonical"',
    'op query data = "sent"',
    'op request application/json = "canonical"',
    'op request application/json = "sent"',
    'op 200 application/json = "answer"',
    'op 200 header X-A = "a"',
    'plain query data = "canonical"',
    'plain query data = "sent"',
  ];

  /** What was reached by an exchange of that operation. */
  const reached = (judgement: object) => {
    const points = new Points();
    const coverage = new OperationsCoverage(document, points);
    coverage.add({ operationId: 'op', request: {}, response: undefined, ...judgement } as Judgement);
    const all = KINDS.flatMap((kind) => points.of(kind));
    expect(all.map(({ name }) => name)).toEqual(ALL);
    return all.flatMap(({ name, hit }) => (hit ? [name] : []));
  };
  const body = (mediaType: string, value?: unknown) => ({ state: 'value', mediaType, value });

  test.each<[string, object, string[]]>([
    ['nothing of another operation', { operationId: 'other' }, []],
    ['nothing if no operation matches', { operationId: undefined }, []],
    ['the operation alone', {}, ['op']],
    [
      'a parameter as it was sent, if the body is not a parameter',
      {
        operationId: 'plain',
        request: {
          request: { parameters: [{ parameter: data, value: 'sent' }], body: body('text/xml', 'sent') },
          canonicalBody: 'canonical',
        },
      },
      ['plain', 'plain query data', 'plain query data = "sent"'],
    ],
    [
      'parameters with their values, the body of JSONP in canonical form',
      {
        request: {
          request: {
            parameters: [
              { parameter: depth, value: 2 },
              { parameter: data, value: 'sent' },
            ],
            body: { state: 'absent' },
          },
          canonicalBody: 'canonical',
        },
      },
      ['op', 'op query depth', 'op query data', 'op query depth = 2', 'op query data = "canonical"'],
    ],
    [
      'a body in canonical form',
      {
        request: {
          request: { parameters: [], body: body('application/json', 'sent') },
          canonicalBody: 'canonical',
        },
      },
      ['op', 'op request application/json', 'op request application/json = "canonical"'],
    ],
    [
      'no body that could not be read',
      { request: { request: { parameters: [], body: { state: 'problem', mediaType: 'text/xml' } } } },
      ['op'],
    ],
    [
      'a response with its header and body',
      {
        response: { response: { status: '200', headers: { 'X-A': 'a' }, body: body('text/xml', 'answer') } },
      },
      [
        'op',
        'op 200 text/xml',
        'op 200',
        'op 200 header X-A',
        'op 200 application/json = "answer"',
        'op 200 header X-A = "a"',
      ],
    ],
    [
      'a response without its header and body',
      { response: { response: { status: '200', headers: {}, body: { state: 'unrecorded' } } } },
      ['op', 'op 200'],
    ],
    [
      'a response that has no header and no body in the contract',
      { response: { response: { status: '4XX', headers: {}, body: body('text/xml') } } },
      ['op', 'op 4XX'],
    ],
    [
      'no response with a status that the contract has not',
      { response: { response: { status: undefined, headers: {}, body: { state: 'absent' } } } },
      ['op'],
    ],
  ])('%s', (_name, judgement, names) => {
    expect(reached(judgement)).toEqual(names);
  });
});

describe('coverage of the contract', () => {
  test('is nearly complete with the recorded exchanges', async () => {
    const names = (await readdir('spec/exchanges')).filter((name) => name.endsWith('.http'));
    const files = Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await readFile(`spec/exchanges/${name}`)] as const)),
    );
    const { coverage, code } = await report(files);
    expect(code).toBe(0);
    for (const kind of ['operations', 'statuses', 'members', 'values', 'rules'] as const)
      expect(
        coverage?.[kind].missing,
        `${kind} that no exchange in spec/exchanges has: record one of each`,
      ).toEqual([]);
    expect(coverage?.percent).toBeGreaterThan(95);
  });

  test('names what one exchange reaches, and what it does not', async () => {
    const { coverage } = await report({ 'a.http': transcript(placed()) });
    expect(coverage?.operations).toMatchObject({ covered: 1, total: contract.document.operations.length });
    expect(coverage?.operations.missing).toContain('placeOrderJsonp');
    expect(coverage?.operations.missing).not.toContain('placeOrder');
    expect(coverage?.statuses.missing).not.toContain('placeOrder 200');
    expect(coverage?.statuses.missing).toContain('placeOrder 5XX');
    expect(coverage?.mediaTypes.missing).toContain('placeOrder 400 application/json');
    expect(coverage?.members.missing).toContain('OrderBase.OSOs');
    expect(coverage?.members.missing).not.toContain('OrderBase.Symbol');
    expect(coverage?.values.missing).toContain('OrderTypeTerms(Market).OrderType = "Market"');
    expect(coverage?.values.missing).not.toContain('AssetTerms(Equities).AssetType = "EQ"');
  });

  test('counts canonical form', async () => {
    const { coverage } = await report({
      'a.http': transcript(placed({ body: { ...order, TradeAction: 'SELL', OSOs: null } })),
    });
    expect(coverage?.values.missing).not.toContain('AssetTerms(Equities).TradeAction = "Sell"');
    expect(coverage?.members.missing).toContain('OrderBase.OSOs');
  });

  test('counts canonical form by JSONP', async () => {
    const data = JSON.stringify({ ...order, TradeAction: 'SELL' });
    const { coverage } = await report({ 'a.http': transcript(placedByJsonp({ data })) });
    expect(coverage?.values.missing).not.toContain('AssetTerms(Equities).TradeAction = "Sell"');
    expect(coverage?.members.missing).not.toContain('placeOrderJsonp query data');
  });

  test.each([
    [2999, 3000, 99.9],
    [1, 3, 33.3],
    [0, 3, 0],
    [3, 3, 100],
    [0, 0, 100],
  ])('of %i of %i is %d percent', (covered, total, percent) => {
    expect(percentOf(covered, total)).toBe(percent);
  });

  test('is zero if nothing was judged', async () => {
    const { coverage } = await report({ 'a.http': transcript(placed({ target: '/quotes' })) });
    expect(coverage?.percent).toBe(0);
  });

  test.each(['pretty', 'github', 'junit'] as const)(
    'that is too little says what is missing: %s',
    async (format) => {
      const { stdout, code } = await run({ 'a.http': transcript(placed()) }, { format, minCoverage: 90 });
      expect(code).toBe(1);
      expect(stdout).toContain('placeOrderJsonp');
      expect(stdout).toContain('OrderBase.OSOs');
    },
  );
});
