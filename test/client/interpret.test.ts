/** The client judges by schemas as data, verify by the code that ajv makes of them: here the two say the same. */
import { describe, expect, test } from 'vitest';
import { checks } from '../../generated/client-checks.js';
import { validators } from '../../generated/validators.js';
import { errorsOf } from '../../src/client/interpret.ts';
import { clientChecksModule } from '../../src/codegen/client-checks.ts';
import { clientSchemas } from '../../src/codegen/client-schemas.ts';
import { readExchanges } from '../../src/codegen/examples.ts';
import { contractDocument } from '../../src/codegen/operations.ts';
import { decideAlternatives } from '../../src/codegen/tags.ts';
import { compileValidators } from '../codegen/compile-validators.ts';
import { byCode, byData, faults, linked, names } from './two-judges.ts';

test('all that the contract says about JSON is judged as data', () => {
  const judges = Object.values(checks).flatMap(({ request, responses }) => [
    ...Object.values(request).flatMap((place) => [
      place,
      ...(typeof place === 'function' ? [] : Object.values({ ...place.required, ...place.properties })),
    ]),
    ...Object.values(responses),
  ]);
  expect(judges.length).toBeGreaterThan(8);
  expect(
    judges.filter((judge) => typeof judge === 'function'),
    'these cost each page the code of ajv: `npm run generate` says why; to accept it, leave this line out',
  ).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['Order', 'OrderResults', 'Error', 'JsonpResult']));
});

describe('data and code find the same faults, in the same words', () => {
  test('in every recorded exchange', async () => {
    const recorded = [...(await readExchanges('spec/exchanges')), ...(await readExchanges('test/exchanges'))];
    const values = recorded.flatMap(({ exchange: { request, response } }) => {
      const data = new URL(request.target, 'http://localhost').searchParams.get('data');
      return [request.body, response?.body, data].flatMap((text) => {
        const body = String(text ?? '').replace(/^[^([{"]*\((.*)\);?\s*$/s, '$1');
        try {
          return [JSON.parse(body) as unknown];
        } catch {
          return [body];
        }
      });
    });
    let faults = 0;
    for (const value of values)
      for (const name of names) {
        const found = byData(name, value);
        expect(found).toEqual(byCode(validators[name], value));
        faults += found.length;
      }
    expect(values.length).toBeGreaterThan(400);
    expect(faults).toBeGreaterThan(2000);
  });

  test.each<[string, Record<string, unknown>]>([
    ['types', { type: 'integer' }],
    ['types that share', { type: ['number', 'null', 'array', 'boolean'] }],
    ['const', { const: 1 }],
    ['const null', { const: null }],
    ['enum', { enum: [0, '', false, null] }],
    ['pattern', { type: 'string', pattern: '^.$' }],
    ['lengths', { type: 'string', minLength: 2, maxLength: 3 }],
    ['counts', { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string' } }],
    ['bounds', { type: 'number', minimum: -1, maximum: 1 }],
    ['a bound that is left out', { type: 'number', exclusiveMinimum: 0 }],
    ['multiples', { type: 'integer', multipleOf: 2 }],
    ['decimals', { type: 'number', 'x-decimals': 2 }],
    ['advice', { type: 'string', pattern: '^.$', 'x-form': 'a letter', 'x-advice': 'Ask.' }],
    [
      'members',
      { type: 'object', required: ['a'], properties: { a: { type: 'string' }, 'b/~': { const: 1 } } },
    ],
    [
      'a member that must be left out',
      { type: 'object', properties: { a: { not: {}, 'x-advice': 'Ask.' }, 'b/~': false, c: true } },
    ],
    ['a list of anything', { type: 'array', items: true, maxItems: 2 }],
    ['a list of nothing', { type: 'array', items: false }],
    ['open', { type: 'object', additionalProperties: true, properties: { a: { type: 'string' } } }],
    ['closed and empty', { type: 'object', additionalProperties: false }],
    ['closed', { type: 'object', additionalProperties: false, properties: { a: {} } }],
    ['conjunctions', { allOf: [{ type: 'string' }, { const: 1 }] }],
    [
      'types by branch',
      {
        oneOf: [
          { type: 'string', minLength: 1 },
          { type: 'array', items: { type: 'null' } },
        ],
      },
    ],
    [
      'tags',
      {
        type: 'object',
        oneOf: [
          { type: 'object', required: ['a'], properties: { a: { const: 'x' }, b: { type: 'number' } } },
          { type: 'object', required: ['a', 'b'], properties: { a: { enum: ['y', 'z'] } } },
        ],
      },
    ],
    [
      'tags of two kinds',
      {
        type: 'object',
        oneOf: [
          { type: 'object', required: ['a'], properties: { a: { const: true }, b: { type: 'number' } } },
          { type: 'object', required: ['a'], properties: { a: { const: 'x' }, b: { type: 'string' } } },
        ],
      },
    ],
    [
      'members that only one branch has',
      {
        type: 'object',
        oneOf: [
          {
            type: 'object',
            additionalProperties: false,
            required: ['a'],
            properties: { a: { type: 'string' } },
          },
          {
            type: 'object',
            additionalProperties: false,
            required: ['b'],
            properties: { b: { type: 'number' } },
          },
        ],
      },
    ],
    [
      'a condition on a member',
      {
        type: 'object',
        if: { required: ['b'], properties: { b: {} } },
        else: { type: 'object', required: ['a'], properties: { a: { const: 'y' } } },
      },
    ],
    [
      'an object, or null',
      {
        oneOf: [
          {
            type: 'object',
            oneOf: [
              { required: ['a'], properties: { a: { const: 'x' } } },
              { required: ['a'], properties: { a: { const: 'y' } } },
            ],
          },
          { type: 'null' },
        ],
      },
    ],
    [
      'any of alternatives that nothing tells apart',
      {
        anyOf: [
          { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
          { type: 'object', required: ['b'], properties: { b: { type: 'number' } } },
          { type: 'string', minLength: 2 },
        ],
      },
    ],
    [
      'one of alternatives that nothing tells apart',
      {
        oneOf: [
          { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
          { type: 'object', required: ['b'], properties: { b: { type: 'number' } } },
          { type: 'string', minLength: 2 },
          { type: 'string', maxLength: 3 },
        ],
      },
    ],
    [
      'tags of closed branches',
      {
        type: 'object',
        oneOf: [
          { type: 'object', additionalProperties: false, required: ['a'], properties: { a: { const: 'x' } } },
          {
            type: 'object',
            required: ['a'],
            properties: { a: { type: 'string', const: 'y', minLength: 2 } },
          },
        ],
      },
    ],
  ])('by schemas of one kind: %s', (_name, schema) => {
    const { schemas: collected } = withSchema(schema);
    const decided = decideAlternatives(collected.definitions);
    const translated = clientSchemas('Added', decided['Added'] ?? {}, decided);
    expect(translated.unread).toEqual([]);
    const data = linked(translated.schema, translated.references);
    const validate = compileValidators(collected)['Added'];
    for (const value of VALUES) {
      const found = faults(errorsOf(data, value), value);
      expect({ value, found }).toEqual({ value, found: byCode(validate, value) });
    }
  });
});

const X = { a: 'x' };
const VALUES: unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    1,
    -1,
    2,
    -2,
    1.5,
    0.29,
    1.1,
    0.285,
    1e-7,
    1.5e21,
    1e300,
    Infinity,
    '',
    'a',
    'ab',
    'abc',
    'abcd',
    '😀',
    '😀😀😀',
  ],
  ...[
    [],
    ['a'],
    ['a', 'b'],
    ['a', 1],
    [null, 1, 'x'],
    {},
    { a: 1 },
    { a: '' },
    { 'b/~': 2 },
    { a: null, c: 1 },
  ],
  ...[
    X,
    { ...X, b: 'x' },
    { ...X, c: 1 },
    { a: 'y' },
    { a: 'y', b: 1 },
    { a: 'z', b: null },
    { a: ['x'] },
    { a: true },
    { a: true, b: 'x' },
    { b: 1 },
    { b: 'x' },
    { a: 'q', b: 2 },
  ],
];

describe('a schema that says more than the client understands is left to the code of ajv', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a keyword that it does not know', { type: 'string', format: 'date' }, 'Added/format'],
    [
      'members of one kind',
      { type: 'object', additionalProperties: { type: 'string' } },
      'Added/additionalProperties',
    ],
    [
      'one that is an alternative',
      { anyOf: [{ const: 1 }, { type: 'string', format: 'date' }] },
      'Added/anyOf/1/format',
    ],
    ['an object as the only value', { const: {} }, 'Added/const'],
    ['a list of lists', { enum: [[1]] }, 'Added/enum'],
    ['a list beside a text', { enum: ['x', [1]] }, 'Added/enum'],
    ['a value that must not be', { not: { const: 1 } }, 'Added/not'],
    [
      'one of these far inside',
      { type: 'array', items: { allOf: [{ properties: { a: { not: { const: 1 } } } }] } },
      'Added/items/allOf/0/properties/a/not',
    ],
    ['one of these behind a reference', { $ref: '#/components/schemas/Odd' }, 'Odd/format'],
  ])('%s', (_name, schema, place) => {
    const { contract, schemas: collected } = withSchema(schema);
    const { files, unread } = clientChecksModule(contract, collected);
    const module = files['client-checks.js'];
    expect(unread.map(({ name, pointer }) => name + pointer)).toEqual([place]);
    expect(module).toContain("import { validators } from './validators.js';");
    expect(module).toContain('"200": validators["Added"],');
    expect(module).toContain('"body": {"$ref": () => OrderSchema},');
  });

  test('and is not interpreted by mistake', () => {
    expect(() => errorsOf({ format: 'date' }, 'x')).toThrow(TypeError);
  });
});

/** A contract of one operation: an order is sent, and what comes is of the schema. */
function withSchema(schema: Readonly<Record<string, unknown>>) {
  const content = (name: string) => ({
    'application/json': { schema: { $ref: `#/components/schemas/${name}` } },
  });
  const order = { type: 'object', additionalProperties: true };
  return contractDocument({
    openapi: '3.1.0',
    info: { title: 'One operation', version: '1.0.0' },
    paths: {
      '/orders': {
        post: {
          operationId: 'place',
          requestBody: { required: true, content: content('Order') },
          responses: { 200: { description: 'Placed.', content: content('Added') } },
        },
      },
    },
    components: { schemas: { Added: schema, Odd: { type: 'string', format: 'date' }, Order: order } },
  });
}
