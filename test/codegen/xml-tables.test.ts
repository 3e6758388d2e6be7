/** The generator says what it cannot write into a table, and where, instead of passing it over when an order is sent. */
import { describe, expect, test } from 'vitest';
import { DocumentError } from '../../src/codegen/document-error.ts';
import { xmlTables } from '../../src/codegen/xml-tables.ts';

const tables = (A: Record<string, unknown>, others: Record<string, Record<string, unknown>> = {}) =>
  xmlTables(['A'], { shapes: { ...others, A }, pointer: (name) => `/components/schemas/${name}` });

test('a schema that holds itself is one shape', () => {
  const list = { type: 'array', items: { $ref: '#/$defs/A' }, xml: { wrapped: true } };
  expect(tables({ type: 'object', properties: { m: list, n: { type: ['null', 'integer'] } } })).toEqual({
    roots: { A: ['A', 'A'] },
    shapes: {
      A: { types: ['object'], members: { m: 'A/m', n: '#null|number' } },
      'A/m': { types: ['array'], item: ['m', 'A'] },
      '#null|number': { types: ['null', 'number'] },
    },
  });
});

const string = { type: 'string' };
const inside = (m: object) => ({ type: 'object', properties: { m } });

describe('it is told at generate', () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      'an attribute',
      inside({ ...string, xml: { attribute: true } }),
      'A.m: nothing here writes or reads `xml: { attribute }`',
    ],
    [
      'a prefix',
      inside({ ...string, xml: { prefix: 'p' } }),
      'A.m: nothing here writes or reads `xml: { prefix }`',
    ],
    [
      'a namespace',
      { ...inside(string), xml: { namespace: 'u' } },
      'A: nothing here writes or reads `xml: { namespace }`',
    ],
    [
      'another name',
      inside({ ...string, xml: { name: 'n' } }),
      'A.m: a member has its own name in XML here, and no other',
    ],
    [
      'a list without an element of its own',
      inside({ type: 'array', items: string }),
      'A.m: a list in XML stands in an element of its own here: say `xml: { wrapped: true }`',
    ],
    [
      'members by pattern',
      { type: 'object', patternProperties: { '^x': string } },
      'A: nothing here writes or reads `patternProperties` in XML',
    ],
    [
      'members by one schema',
      { type: 'object', additionalProperties: string },
      'A: nothing here writes or reads `additionalProperties` with a schema in XML',
    ],
    [
      'a choice at the root',
      { oneOf: [{ $ref: '#/$defs/B' }, string] },
      'A: a choice of schemas has no element of its own: say `xml: { name: … }`',
    ],
    [
      'a schema without end',
      inside({ allOf: [{ $ref: '#/$defs/A' }, { anyOf: [{ $ref: '#/$defs/A' }, { type: 'object' }] }] }),
      'refers to itself in too many ways',
    ],
    ['a reference to nothing', inside({ $ref: '#/$defs/C' }), 'there is no schema named C'],
  ])('%s', (_name, schema, message) => {
    let error: unknown;
    try {
      tables(schema, { B: string });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(DocumentError);
    expect((error as DocumentError).message).toBe(message);
    const [name] = /^[A-Z](?=[.:])/.exec(message) ?? [];
    expect((error as DocumentError).pointer).toBe(`/components/schemas${name === undefined ? '' : `/${name}`}`);
  });
});
