/** What is asked of all branches of a schema at once. */
import { describe, expect, test } from 'vitest';
import { Branches } from '../../src/codegen/schema-branches.ts';
import type { Schema } from '../../src/contract/openapi.ts';
import { thrown } from './features.ts';

describe('over all branches of a schema', () => {
  const named = {
    Text: { type: 'string' },
    Loop: { allOf: [{ $ref: '#/$defs/Loop' }] },
    Either: { oneOf: [{ type: 'object' }, { type: 'null' }] },
  };
  const branches = new Branches(named);
  const sorted = (types: ReadonlySet<string> | undefined) => types && [...types].sort();

  test.each<[Schema, string[] | undefined]>([
    [{}, undefined],
    [{ type: 'integer' }, ['number']],
    [{ type: ['integer', 'string'] }, ['number', 'string']],
    [{ enum: [1, 'a', null, [], {}] }, ['array', 'null', 'number', 'object', 'string']],
    [{ const: null }, ['null']],
    [{ const: undefined }, ['undefined']],
    [{ type: 'string', enum: [1] }, ['string']],
    [{ properties: {} }, ['object']],
    [{ items: {} }, ['array']],
    [{ properties: {}, items: {} }, ['array', 'object']],
    [{ $ref: '#/$defs/Text' }, ['string']],
    [{ $ref: '#/$defs/Loop' }, undefined],
    [{ $ref: '#/$defs/Either' }, ['null', 'object']],
    [{ allOf: [{ type: ['string', 'null'] }, { type: ['number', 'null'] }] }, ['null']],
    [{ type: ['string', 'null'], allOf: [{}] }, ['null', 'string']],
    [{ oneOf: [{ type: 'string' }, {}] }, undefined],
    [{ anyOf: [{ type: 'string' }, { type: 'boolean' }], type: ['string', 'number'] }, ['string']],
  ])('%j has the types %j', (schema, types) => {
    expect(sorted(branches.types(schema))).toEqual(types);
  });

  const a = (schema: unknown, more: object = {}) => ({ type: 'object', properties: { a: schema }, ...more });
  const one = { type: 'string' };
  const other = { type: 'number' };
  const closed = { type: 'object', additionalProperties: false };

  test.each<[string, Schema, Schema | undefined]>([
    ['of its own', a(one), one],
    ['of no branch', { type: 'object', properties: { b: one } }, undefined],
    ['that is true', a(true), undefined],
    ['of all', { allOf: [a(one), a(other)] }, { allOf: [one, other] }],
    ['of all, the same', { allOf: [a(one), a({ ...one })] }, one],
    ['of all, one of which asks for nothing', { allOf: [a(one), a({})] }, one],
    [
      'of all in all',
      { allOf: [{ allOf: [a(one), a(other)] }, a({ type: 'null' })] },
      { allOf: [one, other, { type: 'null' }] },
    ],
    ['of each', { oneOf: [a(one), a(other)] }, { anyOf: [one, other] }],
    [
      'of each of each',
      { oneOf: [a(one), { anyOf: [a(other), a({ type: 'null' })] }] },
      { anyOf: [one, other, { type: 'null' }] },
    ],
    ['of one, where others are open', { anyOf: [a(one), { type: 'object' }] }, { anyOf: [one, {}] }],
    ['of one, where others may be anything', { anyOf: [a(one), {}] }, { anyOf: [one, {}] }],
    ['of one, where others are closed', { anyOf: [a(one), closed] }, one],
    [
      'of one, where others are closed in a part',
      { anyOf: [a(one), { type: 'object', allOf: [closed] }] },
      one,
    ],
    ['of one, where others are not objects', { anyOf: [a(one), { type: 'string' }] }, one],
    ['of a schema and of its alternatives', { ...a(one), oneOf: [a(other)] }, { allOf: [one, other] }],
    ['called as what every object has', { type: 'object', properties: {} }, undefined],
  ])('the member %s', (_name, schema, expected) => {
    expect(branches.member(schema, 'a')).toEqual(expected);
    expect(branches.member({ properties: {} }, 'toString')).toBeUndefined();
  });

  const list = (items: unknown) => ({ type: 'array', items });
  test.each<[string, Schema, Schema | undefined]>([
    ['its own', list(one), one],
    ['none', { type: 'array' }, undefined],
    [
      'of one, where another list may hold anything',
      { oneOf: [list(one), { type: 'array' }] },
      { anyOf: [one, {}] },
    ],
    ['of one, where another is not a list', { oneOf: [list(one), { type: 'string' }] }, one],
    ['of one, where another is anything', { oneOf: [list(one), {}] }, { anyOf: [one, {}] }],
  ])('elements: %s', (_name, schema, expected) => {
    expect(branches.items(schema)).toEqual(expected);
  });

  test.each<[Schema, string | undefined]>([
    [{ $ref: '#/$defs/Text' }, 'Text'],
    [{ $ref: '#/$defs/Text', xml: {} }, 'Text'],
    [{ $ref: '#/$defs/Text', maxLength: 1 }, undefined],
    [{ xml: {} }, undefined],
  ])('%j refers to %s', (schema, name) => {
    expect(branches.referred(schema)).toBe(name);
  });

  test('a name without a schema is refused', () => {
    for (const name of ['None', 'toString'])
      expect(thrown(() => branches.get(name))).toEqual([
        '/components/schemas',
        `there is no schema named ${name}`,
      ]);
  });
});
