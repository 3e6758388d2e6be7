/** The types of alternatives: named after their titles, not chosen by what is absent, and not mixed. */
import { expect, test } from 'vitest';
import { typesModule } from '../../src/codegen/types.ts';
import type { Schema } from '../../src/contract/openapi.ts';

const alternative = (title: string, kind: string, price: Schema, required: readonly string[] = []) => ({
  title,
  type: 'object',
  required: ['kind', ...required],
  properties: { kind: { type: 'string', const: kind }, price },
});
const none = { type: 'string', enum: ['', '0'] };
const some = { type: 'string' };

const typesOf = (schemas: Record<string, Schema>): Promise<string> =>
  typesModule({
    openapi: '3.1.0',
    info: { title: 'Things', version: '1.0.0' },
    paths: {},
    components: { schemas },
  });

test('an alternative with a title is a type of that name, and each type is declared under its name', async () => {
  const types = await typesOf({
    Thing: { oneOf: [alternative('Free', 'free', none), alternative('Sold now', 'sold', some, ['price'])] },
    ThingFree: { type: 'string' },
    List: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
  });
  expect(types).toContain('export type Thing = ThingFree2 | ThingSoldNow;');
  expect(types).toContain('export type ThingFree = string;');
  expect(types).toContain('export type List = Thing[];');
  expect(types).toContain('        Thing: Thing;');
});

test.for(['order-result', 'v2.Order', '2', 'class', 'string', 'paths', 'webhooks', 'Record'])(
  'a schema called %s has no type of that name, which would be another type or not TypeScript',
  async (name) => {
    const types = await typesOf({
      [name]: { type: 'object', additionalProperties: false },
      Thing: { type: 'object', properties: { a: { $ref: `#/components/schemas/${name}` } } },
    });
    expect(types).toContain(`a?: components["schemas"]["${name}"];`);
    const declared = [...types.matchAll(/^export (?:type|interface) (\S+)/gm)].map(([, one]) => one);
    expect(declared).toEqual(['paths', 'webhooks', 'components', 'Thing', '$defs', 'operations']);
  },
);

test.for([
  ['that another needs', none, some, ['price'], '("" | "0") | (string & Record<string, never>)'],
  ['for which another has any string', none, some, [], '("" | "0") | (string & Record<string, never>)'],
  ['for which all have literals', none, { type: 'string', const: '1' }, ['price'], '"" | "0"'],
  ['for which all have any string', some, some, ['price'], 'string'],
] as const)('a member that may be absent, %s', async ([, own, other, required, expected]) => {
  const types = await typesOf({
    Thing: { oneOf: [alternative('A', 'a', own), alternative('B', 'b', other, required)] },
  });
  expect(/price\?: (.*);/.exec(types)?.[1]).toBe(expected);
});

const closed = { additionalProperties: false };
const a = { type: 'object', properties: { a: some } };
const b = { type: 'object', properties: { b: some } };

test.for([
  [
    'closed',
    {
      oneOf: [
        { ...a, ...closed },
        { ...b, ...closed },
      ],
    },
    '{ a?: string; b?: never; } | { b?: string; a?: never; }',
  ],
  ['closed and open', { anyOf: [{ ...a, ...closed }, b] }, '{ a?: string; b?: never; } | { b?: string; }'],
  ['open', { oneOf: [a, b] }, '{ a?: string; } | { b?: string; }'],
  [
    'alternatives again',
    { oneOf: [{ oneOf: [{ ...a, ...closed }] }, b] },
    '{ a?: string; b?: never; } | { b?: string; }',
  ],
  [
    'those of a member',
    { properties: { one: { oneOf: [{ ...a, ...closed }, b] } } },
    '{ one?: { a?: string; b?: never; } | { b?: string; }; }',
  ],
  [
    'closed with their parts',
    {
      oneOf: [
        { allOf: [a], unevaluatedProperties: false },
        { ...b, ...closed },
      ],
    },
    '({ b?: never; } & { a?: string; }) | { b?: string; a?: never; }',
  ],
  [
    'closed but for a pattern',
    { oneOf: [{ ...a, ...closed, patternProperties: { '^b': some } }, b] },
    '({ a?: string; } & { [key: string]: string; }) | { b?: string; }',
  ],
  [
    'closed with a part that is open',
    {
      oneOf: [
        { allOf: [a, { type: 'object', additionalProperties: some }], unevaluatedProperties: false },
        b,
      ],
    },
    '({ a?: string; } & { [key: string]: string; }) | { b?: string; }',
  ],
  [
    'closed but for what a member brings',
    { oneOf: [{ ...a, unevaluatedProperties: false, dependentSchemas: { a: b } }, b] },
    '{ a?: string; } | { b?: string; }',
  ],
  [
    'behind references',
    { oneOf: [{ $ref: '#/components/schemas/A' }, { ...b, ...closed }] },
    'A | { b?: string; a?: never; }',
  ],
] as const)('the members of other alternatives, where they are %s', async ([, schema, expected]) => {
  // Among whose alternatives is one of the same.
  const other = { oneOf: [{ $ref: '#/components/schemas/A' }, { ...closed, properties: { c: some } }] };
  const types = await typesOf({ Other: other, A: { ...a, ...closed }, Thing: schema });
  expect(/Thing = ([^]*?);\nexport/.exec(types)?.[1]?.replaceAll(/\s+/g, ' ')).toBe(expected);
});

test('a member with `not: {}` is never, and one with `not` of a value is not', async () => {
  const properties = { a: { not: {} }, b: { not: true }, c: { not: { const: 1 } }, d: { not: false } };
  const types = await typesOf({ Thing: { type: 'object', properties } });
  expect(Array.from(types.matchAll(/[abcd]\?: (.*);/g), ([, type]) => type)).toEqual([
    'never',
    'never',
    'unknown',
    'unknown',
  ]);
});

test.for([
  ['nothing is said of', {}, 'unknown'],
  ['anything', true, 'unknown'],
  ['only a title', { title: 'Some', description: 'x' }, 'unknown'],
  ['a title and a type', { title: 'Some', type: 'string' }, 'string[]'],
  ['texts', { type: 'string' }, 'string[]'],
] as const)('a list whose elements are described by %s', async ([, items, expected]) => {
  const types = await typesOf({ Thing: { type: 'array', items } });
  expect(/type Thing = (.*);/.exec(types)?.[1]).toBe(expected);
});

test('an error of openapi-typescript is passed on unchanged', async () => {
  await expect(typesOf({ Thing: { $ref: '#/components/schemas/None' } })).rejects.toThrow(
    "Can't resolve $ref at #/components/schemas/Thing",
  );
});

test('an example is data, whatever its members are called', async () => {
  const examples = [{ oneOf: [{ $ref: '#/nowhere' }] }];
  expect(await typesOf({ Thing: { type: 'object', examples } })).toContain('export type Thing =');
});
