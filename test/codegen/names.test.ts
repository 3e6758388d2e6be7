import { expect, test } from 'vitest';
import type { OpenApiDocument } from '../../src/contract/openapi.ts';
import { Names } from '../../src/codegen/names.ts';
import { SchemaCollection } from '../../src/codegen/schemas.ts';

test.each([
  [['Order'], 'Order'],
  [['placeOrder', '403', 'text/html'], 'PlaceOrder403TextHtml'],
  [['list', 'query', 'filter[from-day]'], 'ListQueryFilterFromDay'],
  [['a.b'], 'AB'],
])('%j becomes %s', (words, name) => {
  expect(new Names().take(words)).toBe(name);
});

test('no two of them are the same', () => {
  const names = new Names();
  names.reserve('AB');
  expect([['x-y'], ['x_y'], ['X', 'Y'], ['a', 'b']].map((words) => names.take(words))).toEqual([
    'XY',
    'XY2',
    'XY3',
    'AB2',
  ]);
});

test('a schema without a name never takes that of a schema with one', () => {
  const document = { paths: {}, components: { schemas: { ListQueryFrom: { type: 'string' } } } };
  const schemas = new SchemaCollection(document as unknown as OpenApiDocument);
  expect(schemas.name({ type: 'integer' }, ['list', 'query', 'from'])).toBe('ListQueryFrom2');
  expect(schemas.definitions['ListQueryFrom']).toEqual({ type: 'string' });
});
