/** Which names of a document are secret. */
import { describe, expect, test } from 'vitest';
import { sensitiveNames } from '../../src/codegen/sensitive.ts';
import { body, documented, type Node } from './features.ts';

describe('a secret is', () => {
  const secret = { 'x-sensitive': true };
  const namesIn = (schema: unknown, schemas: Node = {}) =>
    sensitiveNames(documented(body({ properties: { a: schema } }, { ...schemas })));

  test.each<[string, unknown]>([
    ['marked itself', secret],
    ['marked with a text', { 'x-sensitive': 'true' }],
    ['marked with null', { 'x-sensitive': null }],
    ['marked in its elements', { items: secret }],
    ['marked in all', { allOf: [{}, secret] }],
    ['marked in one', { oneOf: [secret] }],
    ['marked in any', { anyOf: [{ anyOf: [secret] }] }],
    ['marked behind a reference', { $ref: '#/components/schemas/Secret' }],
    ['marked beside a reference', { $ref: '#/components/schemas/Open', ...secret }],
  ])('%s', (_name, schema) => {
    expect(namesIn(schema, { Secret: { allOf: [secret] }, Open: {} })).toEqual(['a']);
  });

  test.each<[string, unknown]>([
    ['marked with false', { 'x-sensitive': false }],
    ['not marked', {}],
    ['true', true],
    ['null', null],
    ['a member of something', { not: secret }],
    ['an example', { example: { properties: { b: secret } }, examples: [{ properties: { b: secret } }] }],
    ['a schema in itself', { $ref: '#/components/schemas/Loop' }],
  ])('not what is %s', (_name, schema) => {
    expect(namesIn(schema, { Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }] } })).toEqual([]);
  });

  test('a header, a parameter, and what is in its content', () => {
    const content = { 'application/json': { schema: secret } };
    const document = documented({
      operation: {
        parameters: [
          { name: 'q', in: 'query', ...secret },
          { name: 'c', in: 'cookie', content },
          { name: 's', in: 'header', schema: secret },
          { name: 'o', in: 'header', schema: {} },
          { name: 'no place', ...secret },
        ],
        responses: { 204: { description: 'x', headers: { H: { schema: secret }, O: {} } } },
      },
    });
    expect(sensitiveNames(document).sort()).toEqual(['H', 'c', 'q', 's']);
  });
});
