import { describe, expect, test } from 'vitest';
import { contract, type Operation } from '../../src/contract/index.ts';
import { chooser } from '../../src/mock/choose.ts';
import { loadOpenApi } from '../../src/load-openapi.ts';
import type { OpenApiDocument } from '../../src/mock/document.ts';
import { errorShape } from '../../src/mock/error-shape.ts';
import { playbooks } from '../../src/mock/playbook.ts';
import { recordedExchanges, type Recorded } from '../../src/mock/recorded.ts';
import { sameness } from '../../src/mock/sameness.ts';
import { listedValues, traitsOf } from '../../src/mock/traits.ts';

const document: OpenApiDocument = {
  paths: {},
  components: {
    schemas: {
      Kind: { enum: ['a', 'b', 'c'] },
      Thing: {
        properties: {
          kind: { $ref: '#/components/schemas/Kind' },
          price: { anyOf: [{ type: 'string' }, { const: '' }] },
          name: { type: 'string' },
          parts: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
        },
      },
    },
  },
};
const listed = listedValues(document);

describe('traits of a value', () => {
  test.each<[string, unknown, string[]]>([
    ['listed values, not free text', { kind: 'a', name: 'a' }, ['', '/kind is "a"']],
    ['a listed value of a member that takes others too', { price: '' }, ['', '/price is ""']],
    ['not what is not listed there', { kind: 'z', price: '1.00', count: 3 }, ['']],
    ['yes and no', { flag: false }, ['', '/flag is false']],
    [
      'lists and what is in them',
      { parts: [{ kind: 'b' }] },
      ['', '/parts has 1', '/parts', '/parts/kind is "b"'],
    ],
    ['no empty lists, empty objects or nulls', { parts: [], more: { none: null }, none: null }, ['']],
    ['nothing of no body', undefined, []],
  ])('%s', (_name, value, traits) => {
    const { structure, values } = traitsOf(value, listed);
    expect([...structure, ...values]).toEqual(traits);
  });
});

test('traits in places that nobody has are left out', () => {
  const deep = { parts: [{ kind: 'a', parts: [{ kind: 'b' }] }] };
  const { values } = traitsOf(deep, listed, new Set(['', '/parts']));
  expect([...values]).toEqual(['/parts/kind is "a"']);
});

describe('two requests are the same', () => {
  test('whatever the order of their members', () => {
    expect(sameness({}, { a: 1, b: { c: [1, 2], d: null } })).toBe(
      sameness({}, { b: { d: null, c: [1, 2] }, a: 1 }),
    );
  });

  test('whether a number is one or its text, as in XML', () => {
    expect(sameness({}, { a: 1.5 })).toBe(sameness({}, { a: '1.5' }));
  });

  test.each<[unknown, unknown]>([
    [{ a: 1 }, { a: '2' }],
    [{ a: [1, 2] }, { a: [2, 1] }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1 }, [['a', 1]]],
    [null, {}],
  ])('but not %j and %j', (one, other) => {
    expect(sameness({}, one)).not.toBe(sameness({}, other));
  });

  test('but not with other path parameters', () => {
    expect(sameness({ id: '1' }, undefined)).not.toBe(sameness({ id: '2' }, undefined));
  });
});

const [one] = contract.document.operations;
if (!one) throw new Error('expected a contract with an operation, received none');

describe('the recorded exchange that is most alike', () => {
  const entry = (name: string, body: unknown, more: Partial<Recorded> = {}): Recorded => ({
    name,
    operation: one,
    status: 200,
    outcome: 200,
    mediaType: 'application/json',
    contentType: 'application/json',
    value: [],
    exact: false,
    sameness: sameness({}, body),
    traits: traitsOf(body, listed),
    ...more,
  });
  const recorded = [
    entry('exact', { kind: 'a', flag: true }, { exact: true }),
    entry('refused', { kind: 'a', flag: true }, { outcome: 400 }),
    entry('first', { kind: 'b' }),
    entry('second', { kind: 'b' }, { sameness: undefined }),
    entry('flag', { kind: 'b', flag: true }),
    entry('nested', { kind: 'a', parts: [{ kind: 'a' }, { kind: 'b' }] }),
    entry('again', { kind: 'b' }),
  ];
  const choose = chooser(recorded, listed);

  test.each([
    ['shares most', { kind: 'b', flag: true, name: 'x' }, 'flag'],
    ['does not have what the request has not', { kind: 'a' }, 'first'],
    ['has the same nested lists', { kind: 'b', parts: [{ kind: 'a' }, { kind: 'c' }] }, 'nested'],
    ['is the first of equals', { kind: 'b' }, 'first'],
    ['is the first where nothing is alike', { name: 'x' }, 'first'],
  ])('%s', (_name, body, name) => {
    expect(choose.alike({ path: {}, body }, 200)?.name).toBe(name);
  });

  test('is none where none ended so', () => {
    expect(choose.alike({ path: {}, body: {} }, 500)).toBeUndefined();
  });

  test('the same request finds what is exact or refused, and the first of several', () => {
    const same = (body: unknown) => choose.same({ path: {}, body })?.name;
    expect([same({ flag: true, kind: 'a' }), same({ kind: 'b' }), same({ kind: 'c' })]).toEqual([
      'exact',
      'first',
      undefined,
    ]);
  });
});

test('a recorded request without a body is told by its path parameters', () => {
  const operation: Operation = {
    id: 'read',
    method: 'GET',
    path: '/things/{id}',
    parameters: [{ name: 'id', in: 'path', required: true, schema: 'Id', type: 'string' }],
    security: [],
    responses: { '2XX': { headers: [], content: { 'text/plain': 'Text' } } },
  };
  const get = {
    parameters: [{ name: 'id', in: 'path', examples: { one: { value: '1' }, two: { value: '2' } } }],
    responses: {
      '2XX': {
        description: '',
        content: { 'text/plain': { examples: { one: { value: 'a' }, two: { value: 'b' } } } },
      },
    },
  };
  const things = {
    ...document,
    paths: { '/things/{id}': { get } },
    components: {
      schemas: { Error: { properties: { m: { 'x-error': 'message' }, s: { 'x-error': 'status' } } } },
    },
  } as unknown as OpenApiDocument;
  const found = recordedExchanges(things, contract, operation, errorShape(things), listed);
  const choose = chooser(found, listed);
  expect(found.map(({ name, status }) => [name, status])).toEqual([['one', 200], ['two', 200]]); // prettier-ignore
  expect(choose.same({ path: { id: '2' }, body: undefined })?.name).toBe('two');
  expect(choose.same({ path: { id: '3' }, body: undefined })).toBeUndefined();
  expect(choose.alike({ path: { id: '3' }, body: undefined }, 200)?.name).toBe('one');
});

test('every recorded exchange of the contract has a request', () => {
  const bundled = loadOpenApi();
  const books = [...playbooks(bundled, contract, errorShape(bundled)).values()];
  const missing = books.flatMap(({ recorded }) => recorded.filter((one) => one.sameness === undefined));
  expect(missing).toEqual([]);
  const taken = books
    .filter(({ operation, source }) => operation === source)
    .flatMap(({ operation, recorded }) => recorded.map((one) => `${operation.id} ${one.sameness}`));
  expect(new Set(taken).size, 'two recorded requests are the same').toBe(taken.length);
});
