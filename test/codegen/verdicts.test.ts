/** The functions that only tell legal from illegal say what ajv says, keyword by keyword; what they cannot read they leave to ajv. */
import { describe, expect, test } from 'vitest';
import type { OpenApiDocument, Schema } from '../../src/codegen/openapi.ts';
import { SchemaCollection } from '../../src/codegen/schemas.ts';
import { decideAlternatives } from '../../src/codegen/tags.ts';
import { compileValidators } from '../../src/codegen/validators.ts';
import { verdictFunctions } from '../../src/codegen/verdicts.ts';

const TEXT = { type: 'string' };
const tagged = (tag: string, more: object, ...required: string[]): Schema => ({
  type: 'object',
  required: ['kind', ...required],
  properties: { kind: { const: tag }, ...more },
});

const SCHEMAS: Readonly<Record<string, Schema>> = {
  text: TEXT,
  number: { type: 'number', minimum: 0 },
  integer: { type: 'integer', minimum: 2 },
  boolean: { type: 'boolean' },
  nothing: { type: 'null' },
  several: { type: ['string', 'number', 'null'], pattern: '^[a-c]*$', minimum: 1 },
  lengths: { type: 'string', minLength: 2, maxLength: 3 },
  listed: { enum: ['a', 1, null, true] },
  one: { const: '' },
  elements: { type: 'array', minItems: 1, items: { type: 'array', items: TEXT } },
  open: { type: 'object', required: ['a'], properties: { a: TEXT, b: { minLength: 1, type: 'string' } } },
  closed: { type: 'object', additionalProperties: false, properties: { a: TEXT, b: {} } },
  empty: { type: 'object', additionalProperties: false },
  together: {
    allOf: [
      {
        type: 'object',
        required: ['a'],
        additionalProperties: false,
        properties: { a: {}, b: {}, kind: {} },
      },
      { type: 'object', properties: { a: TEXT } },
      { type: 'object', properties: { a: { enum: ['a', 'ab'] }, b: { type: 'integer' } } },
    ],
  },
  tagged: { oneOf: [tagged('x', { a: TEXT }, 'a'), tagged('y', { a: { type: 'integer' } })] },
  recursive: {
    type: 'object',
    additionalProperties: false,
    properties: { a: { type: 'array', items: { $ref: '#/components/schemas/recursive' } }, b: TEXT },
  },
  byType: {
    oneOf: [
      TEXT,
      { type: 'array', items: TEXT, minItems: 1 },
      { type: 'object', required: ['a'], properties: { a: {} } },
    ],
  },
};

const PLAIN = [
  ...[undefined, null, true, false, 0, 1, 2, 1.5, -1, NaN, Infinity, '', 'a', 'ab', 'abc', 'abcd', 'd', 'É'],
  ...['\u{1f600}', '\u{1f600}\u{1f600}\u{1f600}', '\ud83d', '\ud83d\ud83d\ud83d\ud83d', 'constructor'],
];
const VALUES: readonly unknown[] = [
  ...PLAIN,
  [],
  {},
  [[]],
  [{}],
  { kind: 'x', a: 'a', c: 1 },
  JSON.parse('{"__proto__": {"a": "a"}}'),
  { constructor: 1 },
  ...PLAIN.flatMap((value) => [[value], ['a', value], [[value]], { a: value }, { b: value }, { c: value }]),
  ...PLAIN.flatMap((value) => [{ a: [{ b: value }] }, { a: 'a', b: value }, { kind: value, a: 'a' }]),
  ...PLAIN.flatMap((value) => [
    { kind: 'x', a: value },
    { kind: 'y', a: value },
  ]),
];

function collect(schemas: Readonly<Record<string, Schema>>): SchemaCollection {
  const document = { components: { schemas }, paths: {} } as unknown as OpenApiDocument;
  const collection = new SchemaCollection(document);
  for (const name of Object.keys(schemas)) collection.roots.add(name);
  return collection;
}

describe('a verdict', () => {
  const schemas = collect(SCHEMAS);
  const quick = compileValidators(schemas, { allErrors: false });
  const explain = compileValidators(schemas, { allErrors: true });
  const { names } = verdictFunctions(decideAlternatives(schemas.definitions), [...schemas.roots]);

  test.each(Object.keys(SCHEMAS))('of %s is that of ajv', (name) => {
    expect(names).toContain(name);
    const verdicts = VALUES.map((value) => quick[name]?.(value));
    expect(verdicts).toEqual(VALUES.map((value) => explain[name]?.(value)));
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  });
});

test.each<[string, Schema]>([
  ['not', { type: 'string', not: { const: 'a' } }],
  ['if', { type: 'string', if: { const: 'a' }, then: { minLength: 2 } }],
  ['additionalProperties with a schema', { type: 'object', additionalProperties: TEXT }],
  ['a list as a value', { const: ['a'] }],
  [
    'oneOf without a tag',
    {
      oneOf: [
        { minLength: 2, type: 'string' },
        { maxLength: 3, type: 'string' },
      ],
    },
  ],
  ['maximum', { type: 'number', maximum: 1 }],
  ['format', { type: 'string', format: 'date' }],
])('%s is left to ajv, and so is what leads there', (_what, schema) => {
  const schemas = collect({
    host: { type: 'object', properties: { a: { $ref: '#/components/schemas/guest' } } },
    guest: schema,
    beside: TEXT,
  });
  expect(verdictFunctions(decideAlternatives(schemas.definitions), [...schemas.roots]).names).toEqual([
    'beside',
  ]);
  const quick = compileValidators(schemas, { allErrors: false });
  const explain = compileValidators(schemas, { allErrors: true });
  for (const value of VALUES) expect(quick['host']?.({ a: value })).toBe(explain['host']?.({ a: value }));
});
