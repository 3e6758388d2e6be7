/** The types of alternatives: named after their titles, and not chosen by what is absent. */
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

test('what must not be anything is never, and what must not be one thing is not', async () => {
  const properties = { a: { not: {} }, b: { not: true }, c: { not: { const: 1 } }, d: { not: false } };
  const types = await typesOf({ Thing: { type: 'object', properties } });
  expect(Array.from(types.matchAll(/[abcd]\?: (.*);/g), ([, type]) => type)).toEqual([
    'never',
    'never',
    'unknown',
    'unknown',
  ]);
});
