import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Change, Rating } from '../../src/release/change.ts';
import { contractChanges } from '../../src/release/contract-changes.ts';
import { ReleaseError } from '../../src/release/release-error.ts';
import { schemaChanges } from '../../src/release/schema-changes.ts';
import { scratch } from '../scratch.ts';

type Json = Record<string, unknown>;

function answered(description: string, value: string) {
  const content = { 'text/plain': { schema: { type: 'string' }, examples: { one: { value } } } };
  return { description, content };
}

/** A small contract: what it says is of no matter, only what changes in it. */
const base = {
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: { title: 'Orders', version: '0.1.0', description: 'Before.' },
  servers: [{ url: 'https://example.com' }],
  tags: [{ name: 'Orders' }],
  paths: {
    '/orders': {
      post: {
        operationId: 'place',
        tags: ['Orders'],
        'x-jsonp': { callback: 'callback' },
        parameters: [{ name: 'a', in: 'query', required: true, schema: { type: 'string' } }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Order' },
              examples: {
                one: { summary: 'One.', value: { Symbol: 'A' } },
                two: { summary: 'Two.', value: { Symbol: 'A' } },
              },
            },
          },
        },
        responses: {
          200: {
            description: 'Placed.',
            headers: { 'x-old': { required: true, schema: { type: 'string' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Result' } } },
          },
          '5XX': { description: 'No answer.' },
        },
      },
      get: { operationId: 'list', responses: { default: answered('Any.', 'a') } },
    },
    '/gone': { get: { operationId: 'gone', responses: { 200: { description: 'Gone.' } } } },
  },
  components: {
    schemas: {
      Order: {
        allOf: ['Base', 'Routed', 'Open', 'Kinds', 'Taken', 'Loose', 'Several', 'Fewer', 'Mixed'].map(
          (name) => ({
            $ref: `#/components/schemas/${name}`,
          }),
        ),
      },
      Base: {
        type: 'object',
        additionalProperties: false,
        required: ['Symbol', 'Quantity'],
        properties: {
          Symbol: { type: 'string', description: 'Before.', 'x-source': ['a', 'b'], 'x-sensitive': true },
          Quantity: { type: 'string', pattern: '^[0-9]+$' },
          Action: { enum: ['Buy', 'Sell'] },
          Banned: { not: { enum: ['A'] } },
          Side: { enum: ['Long', 'Short'] },
          Words: { type: 'string', maxLength: 9 },
          Shared: { $ref: '#/components/schemas/Shared' },
          Alike: { $ref: '#/components/schemas/Alike' },
          Route: { type: 'string', title: 'Before' },
          // Members that are called as keywords are.
          description: { type: 'string', format: 'date' },
          deprecated: { type: 'string' },
          not: { enum: ['A'] },
          if: { enum: ['A'] },
        },
      },
      Routed: { if: { properties: { Route: { enum: ['A'] } } }, then: { required: ['Side'] } },
      Open: { type: 'object', properties: { Symbol: { minLength: 1 } } },
      Kinds: {
        type: 'object',
        oneOf: [
          { required: ['Kind'], properties: { Kind: { const: 'A' } } },
          { required: ['Kind'], properties: { Kind: { const: 'B' } } },
        ],
      },
      Taken: {
        type: 'object',
        oneOf: [
          { required: ['Type'], properties: { Type: { const: 'A' } } },
          { required: ['Type'], properties: { Type: { const: 'B' } } },
        ],
      },
      Several: { anyOf: [{ required: ['Part'], properties: { Part: { const: 'A' } } }] },
      Mixed: {
        oneOf: [
          { required: ['M'], properties: { M: { const: 'A' } } },
          { required: ['N'], properties: { N: { const: 'A' } } },
        ],
      },
      Fewer: { allOf: [{ type: 'object' }, { maxProperties: 9 }] },
      Loose: { type: 'object', oneOf: [{ required: ['Action'], properties: { Action: { const: 'Buy' } } }] },
      Result: {
        type: 'object',
        required: ['OrderID', 'Message'],
        properties: {
          OrderID: { type: 'string' },
          Message: { type: 'string' },
          Status: { enum: ['Ok', 'Failed'] },
          Reason: { enum: ['A', 'B'] },
          Note: { type: 'string' },
          Answer: { oneOf: [{ required: ['A'], properties: { A: { const: 'A' } } }] },
          Shared: { $ref: '#/components/schemas/Shared' },
          Alike: { $ref: '#/components/schemas/Alike' },
        },
        xml: { name: 'Result' },
      },
      Holder: {
        type: 'object',
        properties: {
          Held: { $ref: '#/components/schemas/Held' },
          examples: { type: 'object', properties: { Held: { $ref: '#/components/schemas/Held' } } },
        },
      },
      Held: { type: 'string' },
      AlsoHeld: { type: 'string' },
      Unused: { type: 'string' },
      // In a request and in a response.
      Shared: { enum: ['A', 'B'] },
      Alike: { type: 'string', maxLength: 9 },
    },
  },
};

interface Case {
  readonly name: string;
  readonly pointer: string;
  readonly rating: Rating;
  readonly edit: (document: Json) => void;
}

const order = '/paths/~1orders/post';
const examples = `${order}/requestBody/content/application~1json/examples`;
const schemas = '/components/schemas';
const NOT_KNOWN = 'No rule says that it is harmless: if it is, write one in src/release/contract-changes.ts.';
const list = '/paths/~1orders/get/responses';

const cases: Case[] = [
  ...edits('breaking', {
    'a request needs one member more': [`${schemas}/Base/required`, ['Symbol', 'Quantity', 'Route']],
    'a value less in a request': [`${schemas}/Base/properties/Action/enum`, ['Buy']],
    'a pattern that is another': [`${schemas}/Base/properties/Quantity/pattern`, '^[1-9]$'],
    'a member is refused where any was taken': [`${schemas}/Open/additionalProperties`, false],
    'a member is described where any value was taken': [
      `${schemas}/Open/properties/Later`,
      { type: 'string' },
    ],
    'an alternative that nothing tells from the others': [`${schemas}/Loose/oneOf/1`, { properties: {} }],
    'an alternative that says nothing of its tag': [`${schemas}/Loose/oneOf/2`, { required: ['Action'] }],
    'an alternative of several that may hold': [
      `${schemas}/Several/anyOf/1`,
      { required: ['Part'], properties: { Part: { const: 'B' } } },
    ],
    'an alternative with the tag of another': [
      `${schemas}/Taken/oneOf/2`,
      { required: ['Type'], properties: { Type: { const: 'B' }, Note: { const: 'B' } } },
    ],
    'an alternative whose tag may be missing': [
      `${schemas}/Kinds/oneOf/3`,
      { properties: { Kind: { const: 'D' } } },
    ],
    'a value more in a response': [`${schemas}/Result/properties/Status/enum`, ['Ok', 'Failed', 'Held']],
    'a value less in a response: recordings with it violate': [
      `${schemas}/Result/properties/Reason/enum`,
      ['A'],
    ],
    'a response need not have a member any more': [`${schemas}/Result/required`, ['OrderID']],
    'a member of a response that is null at times': [
      `${schemas}/Result/properties/Note/type`,
      ['string', 'null'],
    ],
    'a new response header that must be there': [
      `${order}/responses/200/headers/x-new`,
      { required: true, schema: { type: 'string' } },
    ],
    'an alternative of a response': [
      `${schemas}/Result/properties/Answer/oneOf/1`,
      { required: ['A'], properties: { A: { const: 'B' } } },
    ],
    'an alternative with a tag that not every other has': [
      `${schemas}/Mixed/oneOf/2`,
      { required: ['M'], properties: { M: { const: 'B' } } },
    ],
    'an alternative whose tag may be anything': [
      `${schemas}/Loose/oneOf/3`,
      { required: ['Action'], properties: { Action: { type: 'string' } } },
    ],
    'a response more, other than the default has it': [`${list}/500`, { description: 'Broken.' }],
    'how a parameter is written': [`${order}/parameters/0/explode`, false],
    'an extension of an operation': [`${order}/x-new`, true],
    'a name of an operation': [`${order}/operationId`, 'send'],
    'a response header that need not be there any more': [
      `${order}/responses/200/headers/x-old/required`,
      false,
    ],
    'x-jsonp, which drives client and mock': [`${order}/x-jsonp/callback`, 'cb'],
    'x-sensitive, which drives redaction': [`${schemas}/Base/properties/Symbol/x-sensitive`, false],
    'the name of an XML element': [`${schemas}/Result/xml/name`, 'Other'],
    'a default': [`${schemas}/Base/properties/Symbol/default`, 'A'],
    'a reference that leads elsewhere, which redocly diff does not see': [
      `${schemas}/Holder/properties/Held/$ref`,
      '#/components/schemas/AlsoHeld',
    ],
    'the same below a member that is called examples': [
      `${schemas}/Holder/properties/examples/properties/Held/$ref`,
      '#/components/schemas/AlsoHeld',
    ],
    'a response more, other than its range has it': [
      `${order}/responses/502`,
      { description: 'Bad gateway.', content: { 'text/html': { schema: { type: 'string' } } } },
    ],
    'a value more that a request must not have': [`${schemas}/Base/properties/Banned/not/enum`, ['A', 'B']],
    'a value more in a condition': [`${schemas}/Routed/if/properties/Route/enum`, ['A', 'B']],
    'an extension that nobody knows': ['/x-new', { a: 1 }],
    'the dialect of the schemas': ['/jsonSchemaDialect', 'http://json-schema.org/draft-07/schema#'],
    'an example that is gone': [`${examples}/two`, undefined],
    'an operation that is gone': ['/paths/~1gone', undefined],
    'a schema that is gone': [`${schemas}/Unused`, undefined],
    'a value more where requests and responses have it': [`${schemas}/Shared/enum`, ['A', 'B', 'C']],
    'a limit that is tighter where requests and responses have it': [`${schemas}/Alike/maxLength`, 8],
    'a member that is called description is described otherwise': [
      `${schemas}/Base/properties/description/default`,
      '2026-01-01',
    ],
  }),
  ...edits('compatible', {
    'a value more in a request': [`${schemas}/Base/properties/Side/enum`, ['Long', 'Short', 'Flat']],
    'a value more of a member that is called not': [`${schemas}/Base/properties/not/enum`, ['A', 'B']],
    'a value more of a member that is called if': [`${schemas}/Base/properties/if/enum`, ['A', 'B']],
    'a body that may be left out': [`${order}/requestBody/required`, false],
    'a response header that may be there': [`${order}/responses/200/headers/x-more`, { schema: {} }],
    'a response more, as the default has it in other words': [`${list}/409`, answered('Conflict.', 'b')],
    'a tag of several values': [
      `${schemas}/Kinds/oneOf/4`,
      { required: ['Kind'], properties: { Kind: { enum: ['E', 'F'] } } },
    ],
    'a limit less in a request': [`${schemas}/Base/properties/Words/maxLength`, undefined],
    'a part of a request less': [`${schemas}/Fewer/allOf/1`, undefined],
    'a member more where no other is taken': [`${schemas}/Base/properties/Later`, { type: 'string' }],
    'an alternative with a tag of its own': [
      `${schemas}/Kinds/oneOf/2`,
      { required: ['Kind'], properties: { Kind: { const: 'C' } } },
    ],
    'a parameter that may be left out': [`${order}/parameters/0/required`, false],
    'a member more in a response': [`${schemas}/Result/properties/Later`, { type: 'string' }],
    'a response more': [`${order}/responses/409`, { description: 'Conflict.' }],
    'a response more, as its range has it': [`${order}/responses/503`, { description: 'Not there.' }],
    'an operation more': [
      '/paths/~1new',
      { get: { operationId: 'new', responses: { 200: { description: 'New.' } } } },
    ],
    'an example more': [`${examples}/three`, { value: { Symbol: 'B' } }],
    'a schema more': [`${schemas}/New`, { type: 'string' }],
    'an operation that is deprecated': [`${order}/deprecated`, true],
  }),
  ...edits('wording', {
    'the description of the whole': ['/info/description', 'After.'],
    'the version': ['/info/version', '0.2.0'],
    'the description of a member': [`${schemas}/Base/properties/Symbol/description`, 'After.'],
    'the title of a schema': [`${schemas}/Base/properties/Route/title`, 'After'],
    'a source, which redocly diff does not see': [`${schemas}/Base/properties/Symbol/x-source`, ['a', 'c']],
    'what an example shows, which redocly diff does not see': [`${examples}/one/value/Symbol`, 'C'],
    'a tag': ['/tags/0/name', 'Order'],
  }),
];

describe('a change of the contract', () => {
  const folder = scratch();
  let changes: readonly Change[];
  const revision = structuredClone(base) as Json;
  for (const { edit } of cases) edit(revision);

  beforeAll(async () => {
    changes = await compare(revision);
  });

  async function compare(revision: Json, earlier: Json = base): Promise<readonly Change[]> {
    await writeFile(join(folder, 'base.json'), JSON.stringify(earlier));
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(revision));
    return contractChanges(folder, 'base.json', 'openapi.json');
  }

  test.each(cases)('$rating: $name', ({ pointer, rating }) => {
    const found = changes.filter(({ where }) => where === `openapi.json#${pointer}`);
    expect(found.map((change) => change.rating)).toEqual([rating]);
  });

  test('only real changes are reported, the gravest first, and each in words', async () => {
    const made = cases.map(({ rating, pointer }) => `${rating} openapi.json#${pointer}`);
    const found = await compare(revision);
    expect(found.map(({ rating, where }) => `${rating} ${where}`).sort()).toEqual(made.sort());
    // The gravest come first.
    const ratings = found.map(({ rating }) => rating);
    expect(ratings).toEqual([...ratings].sort());
    const told = Object.fromEntries(found.map(({ where, what, why }) => [where.slice(13), [what, why]]));
    expect(told).toMatchObject({
      '/paths/~1gone': ['Path `/gone` was removed.', undefined],
      [`${schemas}/Base/properties/Action/enum`]: ["Enum of `Action` lost values: 'Sell'.", undefined],
      [`${schemas}/New`]: ['Schema `New` was added.', undefined],
      [`${schemas}/Unused`]: [
        'Schema `Unused` was removed.',
        'Its name is an export of the types and an address in the document.',
      ],
      [`${schemas}/Base/properties/Words/maxLength`]: [
        '`maxLength` changed from 9 to nothing.',
        'It allows more requests.',
      ],
      [`${schemas}/Result/properties/Reason/enum`]: [
        '`enum` changed from ["A","B"] to ["A"].',
        'It demands more of responses: a recorded one that kept the contract may now break it.',
      ],
      [`${schemas}/Result/xml/name`]: ['`name` changed from "Result" to "Other".', NOT_KNOWN],
      [`${order}/responses/200/headers/x-old/required`]: [
        '`required` changed from true to false.',
        NOT_KNOWN,
      ],
      [`${schemas}/Holder/properties/Held/$ref`]: [
        '`$ref` changed from "#/components/schemas/Held" to "#/components/schemas/AlsoHeld".',
        `\`redocly diff\` does not rate it. ${NOT_KNOWN}`,
      ],
      '/jsonSchemaDialect': [
        '`jsonSchemaDialect` changed from "https://json-schema.org/draft/2020-12/schema" to "http://json-schema.org/draft-07/schema#".',
        NOT_KNOWN,
      ],
      [`${schemas}/Open/properties/Later`]: [
        'Schema `Later` was added.',
        'The object allowed any value there, and now allows only these.',
      ],
      [`${schemas}/Loose/oneOf/1`]: [
        'Schema `1` was added.',
        'No required member tells it from the others, and a value that matches two is refused.',
      ],
      [`${order}/responses/200/headers/x-new`]: [
        'Header `x-new` was added.',
        'A recorded response without it kept the contract until now.',
      ],
      [`${order}/responses/502`]: [
        'Response `502` was added.',
        'Until now, the rules of its range judged a response of this status.',
      ],
      [`${order}/deprecated`]: [
        '`deprecated` changed from nothing to true.',
        'It works as before and will be removed.',
      ],
      [`${examples}/two`]: ['Example `two` was removed.', 'Users asked the mock for it by name.'],
      [`${examples}/one/value/Symbol`]: ['`Symbol` changed from "A" to "C".', undefined],
    });
  });

  test('a long value is shown by its start', async () => {
    const of = async (text: string) =>
      (await compare({ ...(base as Json), 'x-long': text }, { ...(base as Json), 'x-long': 'a' }))[0]?.what;
    expect(await of('x'.repeat(58))).toBe(`\`x-long\` changed from "a" to "${'x'.repeat(58)}".`);
    expect(await of('x'.repeat(59))).toBe(`\`x-long\` changed from "a" to "${'x'.repeat(56)}….`);
  });

  test('is not found in the same document, nor in another order of members and of lists that are sets', async () => {
    const other = structuredClone(base);
    const kinds = other.components.schemas.Kinds.oneOf;
    other.components.schemas.Kinds.oneOf = kinds
      .reverse()
      .map(({ required, properties }) => ({ properties, required }));
    other.components.schemas.Base.required.reverse();
    other.components.schemas.Base.properties.Action.enum.reverse();
    other.components.schemas = Object.fromEntries(
      Object.entries(other.components.schemas).reverse(),
    ) as typeof other.components.schemas;
    expect(await compare(other)).toEqual([]);
  });

  test('a response that operations share is the same where each has its own, and where another joins them', async () => {
    const shared = structuredClone(base) as Json & typeof base;
    const { post } = shared.paths['/orders'];
    Object.assign(shared.components, { responses: { Placed: post.responses[200] } });
    const joined = structuredClone(shared);
    Object.assign(post.responses, { 200: { $ref: '#/components/responses/Placed' } });
    const other = { operationId: 'new', responses: { 200: { $ref: '#/components/responses/Placed' } } };
    Object.assign(joined.paths, { '/new': { get: other } });
    Object.assign(joined.components, { responses: { Placed: { description: 'Placed.' } } });
    const found = await compare(joined, shared);
    expect(found.map(({ rating, where }) => `${rating} ${where}`)).toEqual([
      'compatible openapi.json#/paths/~1new',
    ]);
    const renamed = structuredClone(joined);
    Object.assign(renamed.components, { responses: { Other: { description: 'Placed.' } } });
    Object.assign(renamed.paths['/new' as '/gone'].get.responses, {
      200: { $ref: '#/components/responses/Other' },
    });
    expect((await compare(renamed, joined)).map(({ rating, where }) => `${rating} ${where}`)).toEqual([
      'breaking openapi.json#/components/responses/Placed',
      'compatible openapi.json#/components/responses/Other',
    ]);
  });

  test('a document that is not OpenAPI is refused', async () => {
    await writeFile(join(folder, 'broken.json'), '{}');
    expect(() => contractChanges(folder, 'broken.json', 'openapi.json')).toThrow(ReleaseError);
    expect(() => contractChanges(folder, 'broken.json', 'openapi.json')).toThrow(
      /^redocly diff \S+0\.json \S+1\.json: expected a report of version 1 that used its rules, received \S/,
    );
    expect(() => contractChanges(folder, 'none.json', 'openapi.json')).toThrow(
      new ReleaseError(
        `none.json: ENOENT: no such file or directory, open '${join(folder, 'none.json')}'. Restore it from git; if it belongs to the record of a release and none was recorded yet, run: npm run release:record`,
      ),
    );
    await writeFile(join(folder, 'text.json'), 'openapi: 3.1.0');
    expect(() => contractChanges(folder, 'text.json', 'openapi.json')).toThrow(
      /^text\.json: expected JSON: .*not valid JSON/,
    );
    expect(await readFile(join(folder, 'broken.json'), 'utf8')).toBe('{}');
  });
});

test('a JSON schema of its own may get new members and other words', () => {
  const schema = {
    description: 'A report.',
    type: 'object',
    properties: { description: { type: 'string' } },
    required: ['description'],
  };
  const changed = {
    ...schema,
    description: 'The report.',
    properties: { description: { type: 'number' }, more: { type: 'string' } },
    required: [],
    minProperties: 1,
  };
  expect(schemaChanges('report.schema.json', schema, changed)).toEqual([
    { where: 'report.schema.json#/properties/description/type', rating: 'breaking', what: '`type` changed.' },
    { where: 'report.schema.json#/properties/more', rating: 'compatible', what: '`more` was added.' },
    { where: 'report.schema.json#/required', rating: 'breaking', what: '`required` changed.' },
    { where: 'report.schema.json#/minProperties', rating: 'breaking', what: '`minProperties` changed.' },
  ]);
  const { properties, ...less } = schema;
  expect(schemaChanges('a', { ...less, properties: { ...properties, more: {} } }, schema)).toMatchObject([
    { where: 'a#/properties/more', rating: 'breaking' },
  ]);
});

function edits(rating: Rating, made: Readonly<Record<string, readonly [string, unknown]>>): Case[] {
  return Object.entries(made).map(([name, [pointer, value]]) => ({
    name,
    pointer,
    rating,
    edit(document) {
      const steps = pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/'));
      const last = steps.pop() ?? '';
      const owner = steps.reduce<Json>((node, step) => node[step] as Json, document);
      if (Array.isArray(owner) && value === undefined) owner.splice(Number(last), 1);
      else if (value === undefined) Reflect.deleteProperty(owner, last);
      else owner[last] = value;
    },
  }));
}
