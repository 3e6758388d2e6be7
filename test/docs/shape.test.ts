/** The document for reading follows from structure alone: another API comes out as well. */
import { describe, expect, test } from 'vitest';
import { operationPage } from '../../docs/site/reference/operation-page.ts';
import type { OpenApiDocument, PathItem, Schema } from '../../src/contract/openapi.ts';
import { shapeForReading } from './mutants.ts';

const kind = (name: string, rest: Schema) => ({
  title: name,
  required: ['kind'],
  'x-source': 'book',
  ...rest,
  properties: { kind: { const: name }, ...(rest['properties'] as object | undefined) },
});

const parcel: Schema & { allOf: Schema[] } = {
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

  test('a member has a table of what each alternative says about it, with sources and assumptions', () => {
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

test('alternatives that may hold together are listed, in the words of each', () => {
  const { description, anyOf } = shaped({
    anyOf: [
      { title: 'Count', type: 'integer', minimum: 1 },
      { type: 'string', maxLength: 3 },
    ],
  }) as { description: string; anyOf: { description: string }[] };
  expect(description).toContain('At least one of:\n- ');
  expect(description).toContain('Count');
  expect(description).toContain('- a string, at most 3 characters');
  expect(anyOf[0]?.description).toBe('Must be a whole number, at least 1.');
});

interface Described {
  description: string;
  enum?: unknown[];
  properties: Record<string, Described>;
}

describe('alternatives beside members', () => {
  const { oneOf, required, properties } = shaped({
    title: 'Parcel',
    type: 'object',
    properties: { weight: { type: 'string', description: 'How heavy.' } },
    oneOf: [kind('letter', { properties: { weight: { maxLength: 2 } } }), kind('box', {})],
  }) as unknown as { oneOf?: unknown; required: string[] } & Described;

  test('are one object with the values of the tag', () => {
    expect(oneOf).toBeUndefined();
    expect(required).toEqual(['kind']);
    expect(properties['kind']?.enum).toEqual(['letter', 'box']);
  });

  test('tell of each what it limits', () => {
    expect(properties['weight']?.description).toContain('| `letter` | any value, at most 2 characters |');
    expect(properties['weight']?.description).toContain('| `box` | not limited further |');
  });
});

test('alternatives that hold unless a member is there say so', () => {
  const { properties } = shaped({
    allOf: [parcel.allOf[0]],
    if: { required: ['note'] },
    else: { oneOf: [kind('letter', { properties: { weight: { const: '20' } } }), kind('box', {})] },
  }) as unknown as Described;
  expect(properties['kind']?.description).toContain('**Without `note` it limits `weight` further.**');
  expect(properties['kind']?.enum).toBeUndefined();
  expect(properties['weight']?.description)
    .toContain(`**Without \`note\`** it is limited further, by \`kind\`:

| \`kind\` | \`weight\` without \`note\` | Source |`);
});

test('what alternatives say about the members of a member is told there', () => {
  const seal = (rule: Schema) => ({ properties: { wrap: { type: 'object', properties: { seal: rule } } } });
  const { properties } = shaped({
    type: 'object',
    properties: {
      wrap: { type: 'object', additionalProperties: false, properties: { seal: { type: 'integer' } } },
    },
    oneOf: [kind('letter', seal({ const: null })), kind('box', seal({ multipleOf: 2 })), kind('bag', {})],
  }) as unknown as Described;
  expect(properties['kind']?.description).toContain('**Decides on `wrap.seal`.**');
  expect(properties['wrap']?.description).toBe('**It has no other members.**');
  const told = properties['wrap']?.properties['seal']?.description;
  expect(told).toContain('| `letter` | must be left out |');
  expect(told).toContain('| `box` | any value, a multiple of 2 |');
  expect(told).toContain('| `bag` | not limited further |');
});

test('alternatives without a common member are one object that says whose each member is', () => {
  const way = (title: string, required: string[], names: string[]): Schema => ({
    title,
    required,
    additionalProperties: false,
    properties: Object.fromEntries(names.map((name) => [name, { type: 'number' }])),
  });
  const { oneOf, description, properties } = shaped({
    oneOf: [way('ByPost', ['stamp'], ['stamp', 'fee']), way('ByHand', ['name'], ['name'])],
  }) as unknown as { oneOf?: unknown } & Described;
  expect(oneOf).toBeUndefined();
  expect(description).toContain('| `ByPost` | `stamp` and `fee` |');
  expect(properties['stamp']?.description).toBe('**Required in the way `ByPost`, refused in the others.**');
  expect(properties['fee']?.description).toBe('**Optional in the way `ByPost`, refused in the others.**');
});

test.each([
  [
    'a condition on more than whether a member is there',
    {
      title: 'T',
      if: { required: ['a'], properties: { a: { not: {} } } },
      else: { oneOf: [kind('a', {}), kind('b', {})] },
    },
  ],
  [
    'a member that is required under a condition only',
    { title: 'T', type: 'object', if: { required: ['a'] }, else: { required: ['b'] } },
  ],
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
  expect(() => shaped(schema)).toThrow(/expected .* (found none|received (not|minProperties|required))/);
});

test('the page of an operation says what each element of a list in a parameter may be, and which headers an answer has', () => {
  const items = { type: 'string', enum: ['open', 'filled'] };
  const operation = {
    parameters: [{ name: 'status', in: 'query', schema: { type: 'array', items } }],
    responses: { 200: { headers: { 'x-left': { required: true, schema: { type: 'integer' } } } } },
  };
  const call = { method: 'get', path: '/x', item: {}, operation, name: 'list' };
  const page = operationPage(call, { info: { version: '1' }, paths: {}, servers: [] } as never, [], '');
  expect(page).toContain('*In the query, optional*, an array, each `open`, `filled`.');
  expect(page).toContain('### x-left\n\n*In the answer 200, required*, a whole number.');
});
