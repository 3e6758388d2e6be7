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
const list = (more: object, items?: unknown) => ({
  type: 'array',
  xml: { wrapped: true },
  ...more,
  ...(items !== undefined && { items }),
});

test.each<[string, Record<string, unknown>, object]>([
  ['an object', { type: 'object' }, { roots: ['A', '#object'], '#object': { types: ['object'] } }],
  [
    'one with a name',
    { type: 'object', xml: { name: 'N' } },
    { roots: ['N', '#object'], '#object': { types: ['object'] } },
  ],
  [
    'a choice with a name',
    { anyOf: [{ type: 'null' }, string], xml: { name: 'N' } },
    { roots: ['N', '#null|string'], '#null|string': { types: ['null', 'string'] } },
  ],
  [
    'a choice with a type',
    { type: 'string', oneOf: [{}] },
    { roots: ['A', '#string'], '#string': { types: ['string'] } },
  ],
  ['anything', {}, { roots: ['A', 'A'], A: {} }],
  [
    'members of any type',
    { properties: { m: {}, n: {} }, required: ['m'] },
    { roots: ['A', 'A'], A: { types: ['object'], members: { m: 'A/m', n: 'A/m' } }, 'A/m': {} },
  ],
  [
    'a list without elements',
    list({}),
    { roots: ['A', 'A'], A: { types: ['array'], item: ['A', 'A/items'] }, 'A/items': {} },
  ],
  [
    'a list of a text',
    list({}, string),
    { roots: ['A', 'A'], A: { types: ['array'], item: ['A', '#string'] }, '#string': { types: ['string'] } },
  ],
  [
    'a list of what has a name',
    list({}, { ...string, xml: { name: 'e' } }),
    { roots: ['A', 'A'], A: { types: ['array'], item: ['e', '#string'] }, '#string': { types: ['string'] } },
  ],
  [
    'a list of a schema',
    list({}, { $ref: '#/$defs/B' }),
    { roots: ['A', 'A'], A: { types: ['array'], item: ['A', '#string'] }, '#string': { types: ['string'] } },
  ],
  [
    'a list of a schema with a name',
    list({}, { $ref: '#/$defs/C' }),
    { roots: ['A', 'A'], A: { types: ['array'], item: ['c', '#string'] }, '#string': { types: ['string'] } },
  ],
  [
    'a list of a schema that is called otherwise here',
    list({}, { $ref: '#/$defs/C', xml: { name: 'd' } }),
    { roots: ['A', 'A'], A: { types: ['array'], item: ['d', '#string'] }, '#string': { types: ['string'] } },
  ],
  [
    'a list in a member',
    { type: 'object', properties: { m: { allOf: [list({}, string)] } } },
    {
      roots: ['A', 'A'],
      A: { types: ['object'], members: { m: 'A/m' } },
      'A/m': { types: ['array'], item: ['m', '#string'] },
      '#string': { types: ['string'] },
    },
  ],
  [
    'a member that has its own name',
    { type: 'object', properties: { m: { ...string, xml: { name: 'm' } } } },
    {
      roots: ['A', 'A'],
      A: { types: ['object'], members: { m: '#string' } },
      '#string': { types: ['string'] },
    },
  ],
  [
    'no others',
    { type: 'object', additionalProperties: false, properties: { m: true } },
    { roots: ['A', 'A'], A: { types: ['object'], members: { m: 'A/m' } }, 'A/m': {} },
  ],
])('a table of %s', (_name, schema, { roots, ...shapes }: { roots?: unknown }) => {
  expect(tables(schema, { B: string, C: { ...string, xml: { name: 'c' } } })).toEqual({
    roots: { A: roots },
    shapes,
  });
});

const inside = (m: object) => ({ type: 'object', properties: { m } });

describe('generate refuses', () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      'an attribute',
      inside({ ...string, xml: { attribute: true } }),
      'A.m: `xml: { attribute }` is not supported',
    ],
    ['a prefix', inside({ ...string, xml: { prefix: 'p' } }), 'A.m: `xml: { prefix }` is not supported'],
    [
      'a namespace',
      { ...inside(string), xml: { namespace: 'u' } },
      'A: `xml: { namespace }` is not supported',
    ],
    [
      'another name',
      inside({ ...string, xml: { name: 'n' } }),
      'A.m: a member must keep its own name in XML; remove `xml: { name }`',
    ],
    [
      'a list without an element of its own',
      inside({ type: 'array', items: string }),
      'A.m: a list in XML must have an element of its own; write `xml: { wrapped: true }`',
    ],
    [
      'members by pattern',
      { type: 'object', patternProperties: { '^x': string } },
      'A: `patternProperties` is not supported in XML',
    ],
    [
      'members by one schema',
      { type: 'object', additionalProperties: string },
      'A: `additionalProperties` with a schema is not supported in XML',
    ],
    [
      'a choice at the root',
      { oneOf: [{ $ref: '#/$defs/B' }, string] },
      'A: a choice of schemas has no element name; write `xml: { name: … }`',
    ],
    [
      'a schema without end',
      inside({ allOf: [{ $ref: '#/$defs/A' }, { anyOf: [{ $ref: '#/$defs/A' }, { type: 'object' }] }] }),
      'A.m.m.m.m.m.m.m.m: the schema refers to itself in too many ways for the XML tables',
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
    expect((error as DocumentError).pointer).toBe(
      `/components/schemas${name === undefined ? '' : `/${name}`}`,
    );
  });
});
