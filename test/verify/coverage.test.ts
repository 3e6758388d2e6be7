import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { Points } from '../../src/verify/coverage-points.ts';
import { SchemaCoverage, type Schema } from '../../src/verify/coverage-schema.ts';
import { percentOf } from '../../src/verify/coverage.ts';
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
    properties: { kind: { const: 'cat' }, lives: { type: 'number', minimum: 1 } } as Record<string, Schema>,
  };
  const dog: Schema = {
    title: 'Dog',
    properties: { kind: { enum: ['dog', 'pup'] }, lives: { type: 'number' } },
  };
  test.each<[string, Schema, unknown[], string[], Record<string, Schema>?]>([
    [
      'the members that it has',
      { properties: { b: {}, c: {}, d: {} } },
      [{ b: null }, { c: undefined, e: 1 }],
      ['a.b', '!a.c', '!a.d'],
    ],
    ['no member of what is no object', { properties: { length: {} } }, ['text', null, 7], ['!a.length']],
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

describe('coverage of the contract', () => {
  test('is nearly all by the recorded exchanges', async () => {
    const names = (await readdir('spec/exchanges')).filter((name) => name.endsWith('.http'));
    const files = Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await readFile(`spec/exchanges/${name}`)] as const)),
    );
    const { coverage, code } = await report(files);
    expect(code).toBe(0);
    for (const kind of ['operations', 'statuses', 'members', 'values', 'rules'] as const)
      expect(coverage?.[kind].missing, kind).toEqual([]);
    expect(coverage?.percent).toBeGreaterThan(95);
  });

  test('names what one exchange reaches, and what it does not', async () => {
    const { coverage } = await report({ 'a.http': transcript(placed()) });
    expect(coverage?.operations).toEqual({ covered: 1, total: 2, missing: ['placeOrderJsonp'] });
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

  test('is nothing where nothing was judged', async () => {
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
