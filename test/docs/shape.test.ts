/** The document for reading follows from structure alone: another API comes out as well. */
import { describe, expect, test } from 'vitest';
import type { OpenApiDocument, PathItem, Schema } from '../../src/contract/openapi.ts';
import { shapeForReading } from './mutants.ts';

const kind = (name: string, rest: Schema) => ({
  title: name,
  required: ['kind'],
  'x-source': 'book',
  ...rest,
  properties: { kind: { const: name }, ...(rest['properties'] as object | undefined) },
});

const parcel: Schema = {
  title: 'Parcel',
  allOf: [
    {
      type: 'object',
      additionalProperties: false,
      properties: { kind: { description: 'Which.' }, weight: { description: 'How heavy.' }, note: {} },
    },
    {
      type: 'object',
      oneOf: [
        kind('letter', { properties: { weight: { const: '20' }, note: false } }),
        kind('box', {
          required: ['kind', 'weight'],
          properties: {
            weight: {
              type: 'string',
              pattern: '^[0-9]+$',
              'x-form': 'grams',
              'x-source': 'guess',
              'x-assumption': 'That it is grams.',
            },
          },
        }),
      ],
    },
  ],
};

function shaped(schema: Schema): Schema {
  const document = {
    openapi: '3.1.0',
    info: { title: '', version: '' },
    'x-sources': {
      book: { title: 'The book', url: 'https://example.com/book' },
      guess: { title: 'A guess', url: null },
    },
    paths: {
      '/parcels': {
        post: {
          operationId: 'send',
          requestBody: { content: { 'application/json': { schema } } },
          responses: { '2XX': { description: 'Sent.' } },
        },
      },
    },
  } as OpenApiDocument;
  shapeForReading(document);
  const { requestBody } = (document.paths['/parcels'] as PathItem)['post'] as {
    requestBody: { content: Record<string, { schema: Schema }> };
  };
  return requestBody.content['application/json']?.schema ?? {};
}

describe('alternatives under allOf', () => {
  const { properties, required } = shaped(parcel) as {
    properties: Record<string, { enum?: unknown[]; description: string; type?: string }>;
    required: string[];
  };

  test('a tag lists all of its values', () => {
    expect(properties['kind']?.enum).toEqual(['letter', 'box']);
    expect(required).toEqual(['kind']);
  });

  test('a member has a table of what each alternative makes of it, with sources and assumptions', () => {
    expect(properties['weight']?.description).toBe(`How heavy.

**Required when \`kind\` is \`box\`.**

What it may be depends on \`kind\`:

| \`kind\` | \`weight\` | Needed | Source |
| --- | --- | --- | --- |
| \`letter\` | \`20\` | optional | [The book](https://example.com/book) |
| \`box\` | grams | required | **guess**, [The book](https://example.com/book) |

Assumption for \`box\`: That it is grams.`);
  });

  test('a member that an alternative forbids is told to be left out', () => {
    expect(properties['note']?.description).toContain('| `letter` | must be left out |');
  });
});

test.each([
  [
    'alternatives that no member tells apart',
    { allOf: [{ oneOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }] },
  ],
  ['a rule that Redoc does not show', { title: 'T', not: { const: 1 } }],
  [
    'such a rule within an alternative',
    { allOf: [{ oneOf: [kind('a', { minProperties: 2 }), kind('b', {})] }] },
  ],
])('%s cannot be shown, so the reference is not made', (_, schema) => {
  expect(() => shaped(schema)).toThrow(/expected .* (found none|received (not|minProperties))/);
});
