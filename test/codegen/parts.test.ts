/** The small parts of the generator by themselves: what each makes of a document, and what it says of one that it refuses. */
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createContract } from '../../src/contract/contract.ts';
import type { ContractDocument, Operation } from '../../src/contract/document.ts';
import { mapValues, places, type OpenApiDocument, type Schema } from '../../src/contract/openapi.ts';
import { casesFile } from '../../src/codegen/cases.ts';
import { DocumentError } from '../../src/codegen/document-error.ts';
import { addExamples, recordedExchange } from '../../src/codegen/examples.ts';
import { jsonSchemas, schemaFile } from '../../src/codegen/json-schemas.ts';
import { noticesOf } from '../../src/codegen/notices.ts';
import { contractDocument } from '../../src/codegen/operations.ts';
import { recordingsModule } from '../../src/codegen/recordings.ts';
import { Branches } from '../../src/codegen/schema-branches.ts';
import { schemaFault } from '../../src/codegen/schema-fault.ts';
import { SchemaCollection } from '../../src/codegen/schemas.ts';
import { sensitiveNames } from '../../src/codegen/sensitive.ts';
import { sourcePlace } from '../../src/codegen/source-place.ts';
import { textForm } from '../../src/codegen/text-form.ts';
import { transportModule } from '../../src/codegen/transport.ts';
import { unshare } from '../../src/codegen/unshare.ts';
import { upgraded } from '../../src/codegen/upgrade.ts';
import { schemasIn, xmlBodies, xmlModule, xmlNamespace } from '../../src/codegen/xml-module.ts';
import { xmlTables } from '../../src/codegen/xml-tables.ts';
import { scratch } from '../scratch.ts';
import { body, documentOf, type Feature, type Node } from './features.ts';

const documented = (feature: Feature): OpenApiDocument => documentOf(feature) as unknown as OpenApiDocument;

/** What is thrown: where in the document, and why. */
function thrown(work: () => unknown): [pointer: string | undefined, message: string] {
  try {
    work();
  } catch (error) {
    return [error instanceof DocumentError ? error.pointer : undefined, (error as Error).message];
  }
  return expect.unreachable();
}

describe('the text of a parameter is', () => {
  const form = (schema: Schema, styled: object = {}) =>
    textForm(new Branches({}), schema, { in: 'query', ...styled }, '/here');
  const whole = { type: 'integer' };
  const list = { type: 'array', items: whole };

  test.each<[string, Schema, object, object]>([
    ['a number', whole, {}, { type: 'number' }],
    ['a boolean', { type: ['boolean', 'null'] }, {}, { type: 'boolean' }],
    ['a text where nothing is said', {}, {}, { type: 'string' }],
    ['a list of texts where nothing is said', { type: 'array' }, {}, { type: 'string', separator: '&' }],
    ['a list, each with the name', list, {}, { type: 'number', separator: '&' }],
    ['a list in one', list, { explode: false }, { type: 'number', separator: ',' }],
    ['a list with spaces', list, { style: 'spaceDelimited' }, { type: 'number', separator: ' ' }],
    ['a list with bars', list, { style: 'pipeDelimited' }, { type: 'number', separator: '|' }],
    [
      'a list, each with the name all the same',
      list,
      { style: 'pipeDelimited', explode: true },
      { type: 'number', separator: '&' },
    ],
    ['a list in a path', list, { in: 'path' }, { type: 'number', separator: ',' }],
    ['a list in a path, exploded', list, { in: 'path', explode: true }, { type: 'number', separator: ',' }],
    ['a list in a header', list, { in: 'header' }, { type: 'number', separator: ',' }],
    [
      'a list that may be null, of what may be null',
      { type: ['array', 'null'], items: { type: ['integer', 'null'] } },
      {},
      { type: 'number', separator: '&' },
    ],
    ['one in a cookie', whole, { in: 'cookie' }, { type: 'number' }],
  ])('%s', (_name, schema, styled, expected) => {
    expect(form(schema, styled)).toEqual(expected);
  });

  test.each<[string, Schema, object, string]>([
    [
      'a label',
      whole,
      { style: 'label' },
      'nothing here reads the style label; write the path with style simple',
    ],
    ['a list in a cookie', list, { in: 'cookie' }, 'nothing here reads a list in a cookie with style form'],
    [
      'a list in a path with another style',
      list,
      { in: 'path', style: 'form' },
      'nothing here reads a list in a path with style form',
    ],
    [
      'a list of objects',
      { type: 'array', items: { type: 'object' } },
      {},
      'expected a list of texts, numbers or booleans, received a list of lists or objects; declare it with content: application/json',
    ],
    [
      'a list of several types',
      { type: 'array', items: { type: ['string', 'boolean'] } },
      {},
      'expected a parameter of one type, received string or boolean: a text cannot say which it is',
    ],
    [
      'a list or a text',
      { type: ['array', 'string'] },
      {},
      'expected a list or a single value, received a schema that allows both: a text cannot say which it is',
    ],
    [
      'three types',
      { type: ['string', 'number', 'boolean'] },
      {},
      'expected a parameter of one type, received string or number or boolean: a text cannot say which it is',
    ],
  ])('nothing for %s', (_name, schema, styled, reason) => {
    expect(thrown(() => form(schema, styled))).toEqual(['/here', reason]);
  });
});

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
    ['of one, where others are no objects', { anyOf: [a(one), { type: 'string' }] }, one],
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
    ['of one, where another is no list', { oneOf: [list(one), { type: 'string' }] }, one],
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

describe('of OpenAPI 3.0 comes 3.1', () => {
  const to31 = (schema: unknown) =>
    upgraded({ openapi: '3.0.3', components: { schemas: { A: schema } } } as never).components?.schemas?.[
      'A'
    ];

  test.each<[string, unknown, unknown]>([
    ['null', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    ['no null', { type: 'string', nullable: false }, { type: 'string' }],
    ['null without a type', { nullable: true }, {}],
    [
      'a member of that name',
      { properties: { nullable: { type: 'string', nullable: true } } },
      { properties: { nullable: { type: ['string', 'null'] } } },
    ],
    [
      'limits',
      { minimum: 1, exclusiveMinimum: true, maximum: 2, exclusiveMaximum: true },
      { exclusiveMinimum: 1, exclusiveMaximum: 2 },
    ],
    ['limits that are none', { minimum: 1, exclusiveMinimum: false, exclusiveMaximum: true }, { minimum: 1 }],
    ['limits of 3.1', { exclusiveMinimum: 1, minimum: 0 }, { exclusiveMinimum: 1, minimum: 0 }],
    ['a reference', { $ref: '#/a', nullable: true }, { $ref: '#/a' }],
    [
      'lists',
      { allOf: [{ type: 'string', nullable: true }, null, 1] },
      { allOf: [{ type: ['string', 'null'] }, null, 1] },
    ],
    ...['example', 'examples', 'enum', 'const', 'default', 'x-jsonp'].map(
      (key): [string, unknown, unknown] => [
        `what is no schema in ${key}`,
        { [key]: { a: { type: 'string', nullable: true } } },
        { [key]: { a: { type: 'string', nullable: true } } },
      ],
    ),
  ])('%s', (_name, schema, expected) => {
    expect(to31(schema)).toEqual(expected);
  });

  test('a document of 3.1 stays as it is', () => {
    for (const openapi of ['3.1.0', '3.1.9']) {
      const document = { openapi, components: { schemas: { A: { nullable: true } } } } as never;
      expect(upgraded(document)).toBe(document);
    }
    expect(upgraded({ openapi: '3.0.0' } as never)).toEqual({ openapi: '3.1.0' });
  });

  test.each([
    ['3.2.0', '3.2.0'],
    ['2.0.0', '2.0.0'],
    ['3.0', '3.0'],
    ['3.1', '3.1'],
    ['13.1.0', '13.1.0'],
    ['13.0.0', '13.0.0'],
    [undefined, 'another kind of document'],
    [3.1, 'another kind of document'],
  ])('%s is refused', (openapi, received) => {
    expect(thrown(() => upgraded({ openapi } as never))).toEqual([
      '/openapi',
      `expected OpenAPI 3.0 or 3.1, received ${received}; to mend it: convert the document`,
    ]);
  });
});

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

test('what makes the files large is told to the letter', async () => {
  const collected = new SchemaCollection(documented({ components: { schemas: { A: {}, B: {} } } }));
  const sizes = new Map([
    ['A', 50_000],
    ['B', 50_001],
  ]);
  expect(await noticesOf(collected, [], '', sizes)).toEqual([
    {
      pointer: '/components/schemas/B',
      text: 'this schema becomes 51 kB of code, expected at most 50 kB; give its larger parts files of their own, so that each becomes code once',
    },
  ]);
  const unread = [{ name: 'A', pointer: '/format', keyword: 'format' }];
  expect(await noticesOf(collected, unread, 'export const some = 1;', new Map())).toEqual([
    {
      pointer: '/components/schemas/A/format',
      text: 'the client does not understand format here, so every page that validates loads the code of ajv, 1 kB when compressed; write the rule with other keywords, or accept the size in test/client/bundle.test.ts',
    },
  ]);
});

describe('the client is told of a query', () => {
  const operation = (more: Partial<Operation>): Operation => ({
    id: 'a',
    method: 'GET',
    path: '/a',
    parameters: [],
    security: [],
    responses: {},
    ...more,
  });
  const text = { required: false, schema: 'Any', type: 'string' } as const;
  const made = (operations: readonly Operation[], servers?: OpenApiDocument['servers']) =>
    transportModule({ operations } as ContractDocument, servers ? { servers } : {});
  const queries = (more: Partial<Operation>) =>
    made([operation(more)])['transport.js']?.split('export const queries = ')[1];
  const query = { type: 'apiKey', in: 'query', name: 'token' } as const;

  test.each<[string, Partial<Operation>, object]>([
    ['nothing', {}, {}],
    [
      'which of it is JSON',
      {
        parameters: [
          { ...text, in: 'query', name: 'q', mediaType: 'a/b' },
          { ...text, in: 'query', name: 'r' },
          { ...text, in: 'header', name: 's', mediaType: 'a/b' },
        ],
      },
      { json: ['q'] },
    ],
    ['how JSONP is called', { jsonp: { operation: 'b', callback: 'c' } }, { callback: 'c' }],
    [
      'where the body of JSONP is',
      { jsonp: { operation: 'b', callback: 'c', body: 'd' } },
      { callback: 'c', body: 'd' },
    ],
    ['where the token is', { security: [[query]] }, { token: 'token' }],
    ['nothing of a token in a header', { security: [[{ ...query, in: 'header' }]] }, {}],
    [
      'nothing of a token that a header may hold too',
      { security: [[query], [{ type: 'http', scheme: 'bearer' }]] },
      {},
    ],
  ])('%s', (_name, more, expected) => {
    const terms = Object.keys(expected).length > 0 ? { '/a': expected } : {};
    expect(queries(more)).toBe(`${JSON.stringify(terms, null, 2)};\n`);
  });

  test('and of the servers that have a name', () => {
    const files = made([], [{ url: 'https://a.example', 'x-name': 'live' }, { url: 'https://b.example' }]);
    const servers = '{\n  "live": "https://a.example"\n}';
    expect(files['transport.js']).toContain(
      `/** The addresses of the servers that the contract names. */\nexport const servers = ${servers};\n`,
    );
    expect(files['transport.d.ts']).toContain(`export declare const servers: ${servers};\n`);
    expect(made([])['transport.js']).toContain('export const servers = {};\n');
  });
});

describe('a JSON schema is made', () => {
  const content = (mediaType: string, name: string) => ({
    content: { [mediaType]: { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  const files = (feature: Feature) => {
    const document = documented(feature);
    const { contract, schemas } = contractDocument(document);
    return jsonSchemas(document, contract, schemas);
  };
  const schemas = {
    A: { type: 'string' },
    BigThing2: { properties: { a: { $ref: '#/components/schemas/A' } } },
  };

  test.each<[string, Node, string[]]>([
    ['of a body in JSON', { requestBody: content('application/json', 'A') }, ['a.schema.json']],
    ['of one in another JSON', { requestBody: content('application/x+json', 'A') }, ['a.schema.json']],
    [
      'of an answer',
      { responses: { 200: { description: 'x', ...content('application/json', 'A') } } },
      ['a.schema.json'],
    ],
    [
      'of a parameter',
      { parameters: [{ name: 'q', in: 'query', ...content('application/json', 'A') }] },
      ['a.schema.json'],
    ],
    [
      'of several, by their names',
      {
        requestBody: content('application/json', 'BigThing2'),
        responses: { 200: { description: 'x', ...content('application/json', 'A') } },
      },
      ['a.schema.json', 'big-thing2.schema.json'],
    ],
    ['of none in XML', { requestBody: content('application/xml', 'A') }, []],
    ['of none in what only begins as JSON', { requestBody: content('application/json-seq', 'A') }, []],
    [
      'of no parameter without a media type',
      { parameters: [{ name: 'q', in: 'query', schema: { $ref: '#/components/schemas/A' } }] },
      [],
    ],
    ['of none without a name', { requestBody: { content: { 'application/json': { schema: {} } } } }, []],
    [
      'of what is in JSONP, whatever it is called',
      {
        'x-jsonp': { operation: 'b', callback: 'c' },
        responses: { 200: { description: 'x', ...content('text/javascript', 'A') } },
      },
      ['a.schema.json'],
    ],
  ])('%s', (_name, operation, names) => {
    expect(Object.keys(files({ operation, components: { schemas } }))).toEqual(names);
  });

  test('with what it refers to, and without what JSON Schema does not have', () => {
    const made = files({
      ...body(
        { $ref: '#/components/schemas/A' },
        {
          A: {
            'x-form': 'a',
            description: 'Kept.',
            example: 1,
            properties: { b: { $ref: '#/components/schemas/B' }, a: { $ref: '#/components/schemas/A' } },
          },
          B: { type: 'string', pattern: '^a$' },
          C: {},
        },
      ),
    });
    expect(JSON.parse(made['a.schema.json'] ?? '')).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $comment: 'Made by `npm run generate` of Things 1.0.0. Do not edit.',
      $ref: '#/$defs/A',
      $defs: {
        A: { description: 'Kept.', properties: { b: { $ref: '#/$defs/B' }, a: { $ref: '#/$defs/A' } } },
        B: { type: 'string', pattern: '^a$', not: { pattern: String.raw`[\n\r]` } },
      },
    });
  });

  const guard = { not: { pattern: String.raw`[\n\r]` } };
  test.each<[string, Schema, Schema]>([
    ['with an end', { pattern: '^a$' }, { pattern: '^a$', ...guard }],
    ['without an end', { pattern: '^a' }, { pattern: '^a' }],
    ['with a class that may hold line breaks', { pattern: '^[^a]$' }, { pattern: '^[^a]$' }],
    [
      'beside not',
      { pattern: '^a$', not: { const: 'b' } },
      { pattern: '^a$', not: { const: 'b' }, allOf: [guard] },
    ],
    [
      'beside not and others',
      { pattern: '^a$', not: { const: 'b' }, allOf: [{ maxLength: 1 }] },
      { pattern: '^a$', not: { const: 'b' }, allOf: [{ maxLength: 1 }, guard] },
    ],
    [
      'that is a member',
      { properties: { pattern: { type: 'string' } } },
      { properties: { pattern: { type: 'string' } } },
    ],
  ])('of a pattern %s', (_name, schema, expected) => {
    const made = files(body({ $ref: '#/components/schemas/A' }, { A: schema }));
    expect((JSON.parse(made['a.schema.json'] ?? '') as { $defs: { A: unknown } }).$defs.A).toEqual(expected);
  });

  test('of no pattern that languages read in other ways, wherever it stands', () => {
    expect(
      thrown(() =>
        files(
          body(
            { $ref: '#/components/schemas/A' },
            { A: { properties: { a: { items: { pattern: '^.$' } } } } },
          ),
        ),
      ),
    ).toEqual([
      '/components/schemas/A/properties/a/items/pattern',
      String.raw`expected a pattern that every language reads alike, received .$ in it; write classes out ([0-9] for \d), and [^\n] for .`,
    ]);
  });

  test('in a file of its name', () => {
    expect(['Order', 'OrderResults', 'ABCase', 'V2Order'].map(schemaFile)).toEqual(
      ['order', 'order-results', 'abcase', 'v2-order'].map((name) => `${name}.schema.json`),
    );
  });
});

describe('a fault of the bundled document stands', () => {
  const files = {
    'openapi.yaml': [
      'openapi: 3.1.0',
      'servers:',
      '  - url: https://a.example',
      '  - url: https://b.example',
      'shared: &shared',
      '  type: string',
      'alias: *shared',
      'paths:',
      '  /a:',
      '    $ref: paths/a.yaml',
      '  /none:',
      '    $ref: paths/none.yaml',
      'components:',
      '  schemas:',
      '    Inside:',
      '      type: string',
      '      local:',
      "        $ref: '#/shared'",
    ],
    'paths/a.yaml': [
      'post:',
      '  responses:',
      '    200:',
      '      description: x',
      '    $ref: {}',
      '  list: [a, b]',
    ],
    'schemas/A.yaml': ['type: object', 'properties:', '  b: { $ref: B.yaml }', '  "c/d": { type: string }'],
    'schemas/B.yaml': ['title: B', 'type: string'],
  };

  test.each([
    ['', 'openapi.yaml:1:1'],
    ['/servers', 'openapi.yaml:2:1'],
    ['/servers/1', 'openapi.yaml:4:5'],
    ['/servers/1/url', 'openapi.yaml:4:5'],
    ['/servers/2/url', 'openapi.yaml:2:1'],
    ['/alias', 'openapi.yaml:7:1'],
    ['/nowhere', 'openapi.yaml:1:1'],
    ['/paths/~1a', 'openapi.yaml:9:3'],
    ['/paths/~1a/post', 'paths/a.yaml:1:1'],
    ['/paths/~1a/post/responses/200/description', 'paths/a.yaml:4:7'],
    ['/paths/~1a/post/responses/$ref', 'paths/a.yaml:5:5'],
    ['/paths/~1a/post/list/1', 'paths/a.yaml:6:13'],
    ['/paths/~1none/post', 'paths/none.yaml:1:1'],
    ['/components/schemas', 'openapi.yaml:14:3'],
    ['/components/schemas/Inside', 'openapi.yaml:15:5'],
    ['/components/schemas/Inside/type', 'openapi.yaml:16:7'],
    ['/components/schemas/Inside/local/type', 'openapi.yaml:17:7'],
    ['/components/schemas/A', 'schemas/A.yaml:1:1'],
    ['/components/schemas/A/type', 'schemas/A.yaml:1:1'],
    ['/components/schemas/A/properties/b', 'schemas/A.yaml:3:3'],
    ['/components/schemas/A/properties/b/type', 'schemas/B.yaml:2:1'],
    ['/components/schemas/A/properties/c~1d/type', 'schemas/A.yaml:4:12'],
  ])('of %s at %s', async (pointer, place) => {
    const folder = scratch(
      mapValues(files, (lines) => `${lines.join('\n')}\n`),
      onTestFinished,
    );
    expect(await sourcePlace(join(folder, 'openapi.yaml'), pointer)).toBe(join(folder, place));
  });
});

describe('of a schema that ajv does not take, the place is', () => {
  const fault = (A: unknown): [string, string] => {
    const collected = new SchemaCollection(
      documented({ components: { schemas: { Good: { type: 'string' }, A } } }),
    );
    const { pointer, message } = schemaFault(collected, new Error('what ajv said'));
    return [pointer.replace('/components/schemas/A', ''), message];
  };

  test.each<[string, unknown, string, string]>([
    [
      'a value that a keyword cannot have',
      { type: 'strin' },
      '/type',
      'expected a value that type can have, received "strin"',
    ],
    [
      'the same far inside',
      { properties: { type: { items: [] } } },
      '/properties/type/items',
      'expected a value that items can have, received []',
    ],
    [
      'the same in a list',
      { allOf: [{}, { maxLength: -1 }] },
      '/allOf/1/maxLength',
      'expected a value that maxLength can have, received -1',
    ],
    [
      'the same beside a reference',
      { $ref: '#/components/schemas/Good', minLength: 'x' },
      '/minLength',
      'expected a value that minLength can have, received "x"',
    ],
    [
      'a pattern that is none',
      { type: 'string', pattern: '(' },
      '/pattern',
      'Invalid regular expression: /(/u: Unterminated group',
    ],
    [
      'a type that is missing',
      { properties: {}, minLength: 1, type: 'object' },
      '',
      'expected the type string beside minLength, received none; write it',
    ],
    [
      'several types that are missing',
      { format: 'date' },
      '',
      'expected the type number or string beside format, received none; write it',
    ],
    [
      'the same inside',
      { type: 'object', properties: { a: { minLength: 1 } } },
      '/properties/a',
      'expected the type string beside minLength, received none; write it',
    ],
    [
      'a required member',
      { type: 'object', required: ['a'] },
      '',
      'expected a among the properties beside required, received none; write it there, with true where nothing more is known',
    ],
    [
      'another demand of the strict mode',
      { type: 'array', prefixItems: [{}] },
      '',
      '"prefixItems" is 1-tuple, but minItems or maxItems/items are not specified or different at path "#"',
    ],
    ['nothing that is wrong by itself', { type: 'object' }, '', 'what ajv said'],
  ])('that of %s', (_name, schema, pointer, message) => {
    expect(fault(schema)).toEqual([pointer, message]);
  });

  test('that of the schema where two keywords are wrong', () => {
    const [pointer, message] = fault({ properties: { a: { type: 'strin', maxLength: -1 } } });
    expect(pointer).toBe('/properties/a');
    expect(message).toMatch(/^schema is invalid: /);
  });
});

describe('bodies in XML are known', () => {
  const xml = { 'application/xml': 'A' };
  const operation = (more: object): ContractDocument =>
    ({ operations: [{ method: 'POST', path: '/a', responses: {}, ...more }] }) as unknown as ContractDocument;
  const terms = (content: object) => ({ headers: [], content });

  test.each<[string, object, object]>([
    [
      'of a request',
      { requestBody: { content: xml }, responses: { 204: terms({}) } },
      { request: 'A', responses: { 204: false } },
    ],
    [
      'of an answer, beside others',
      {
        requestBody: { content: { 'a/b': 'A' } },
        responses: { 200: terms({ 'a/b': 'B', ...xml }), '4XX': terms({ 'a/b': 'B' }) },
      },
      { responses: { 200: 'A', '4XX': false } },
    ],
    [
      'in another XML',
      { responses: { 200: terms({ 'application/problem+xml': 'B' }) } },
      { responses: { 200: 'B' } },
    ],
  ])('%s', (_name, more, expected) => {
    expect(xmlBodies(operation(more))).toEqual({ 'POST /a': expected });
  });

  test('of no operation without any', () => {
    expect(
      xmlBodies(
        operation({
          requestBody: { content: { 'a/b': 'A' } },
          responses: { 200: terms({ 'a/xmlish': 'A' }) },
        }),
      ),
    ).toEqual({});
    expect(xmlBodies(operation({}))).toEqual({});
  });

  test('with their schemas, each once', () => {
    const bodies = {
      a: { request: 'A', responses: { 200: 'B', 204: false as const } },
      b: { responses: { 200: 'A' } },
    };
    expect(schemasIn(bodies)).toEqual(['A', 'B']);
    const tables = { roots: { A: ['A', 'A'], B: ['B', 'B'] }, shapes: {} } as const;
    const made = xmlModule(bodies, tables, 'urn:a');
    expect(made['xml.js']).toBe(
      `export const bodies = ${JSON.stringify(bodies, null, 2)};\n\nexport const tables = ${JSON.stringify(tables, null, 2)};\n\nexport const namespace = "urn:a";\n`,
    );
    expect(made['xml.d.ts']).toContain("export type XmlSchema = 'A' | 'B';\n");
    expect(xmlModule({}, { roots: {}, shapes: {} }, undefined)).toEqual({
      'xml.js':
        'export const bodies = {};\n\nexport const tables = {\n  "roots": {},\n  "shapes": {}\n};\n\nexport const namespace = undefined;\n',
      'xml.d.ts': expect.stringContaining('export type XmlSchema = never;\n') as string,
    });
  });

  test('in one namespace', () => {
    const named = (one?: string, other?: string) => {
      const requestBody = (namespace?: string) => ({
        requestBody: { content: {}, ...(namespace && { 'x-xml-namespace': namespace }) },
      });
      return documented({
        operation: requestBody(one),
        paths: {
          '/b': { put: { operationId: 'b', responses: {}, ...requestBody(other) } },
          '/c': { get: { operationId: 'c' } },
        },
      });
    };
    expect(xmlNamespace(named())).toBeUndefined();
    expect(xmlNamespace(named('urn:a'))).toBe('urn:a');
    expect(xmlNamespace(named(undefined, 'urn:b'))).toBe('urn:b');
    expect(xmlNamespace(named('urn:a', 'urn:a'))).toBe('urn:a');
    expect(thrown(() => xmlNamespace(named('urn:a', 'urn:b')))).toEqual([
      '/paths/~1b/put',
      'expected one x-xml-namespace in the document, received two',
    ]);
  });
});

describe('an exchange file', () => {
  const read = (text: string, file = 'send.usual.http') => recordedExchange(file, text);
  const request = 'POST https://things.example/v1/things HTTP/1.1\n\n';

  test('has its names in its own name, and its words in its head', () => {
    const { exchange, ...rest } = read(
      `# A thing.\n# source: a page\n# answers: exact\n${request}`,
      'a/send.usual.deviates.http',
    );
    expect(exchange.request.method).toBe('POST');
    expect(rest).toEqual({
      file: 'a/send.usual.deviates.http',
      operation: 'send',
      scenario: 'usual',
      summary: 'A thing.',
      notes: { source: 'a page', answers: 'exact' },
    });
  });

  test.each([
    [
      'without an operation',
      '',
      '.usual.http',
      '.usual.http: expected a file name of the form <operation>.<scenario>.http',
    ],
    [
      'without a scenario',
      '',
      'send..http',
      'send..http: expected a file name of the form <operation>.<scenario>.http',
    ],
    [
      'without an end',
      '',
      'send.usual',
      'send.usual: expected a file name of the form <operation>.<scenario>.http',
    ],
    [
      'with two',
      request + request,
      undefined,
      'send.usual.http: expected one exchange in the file, received 2',
    ],
    [
      'without a head',
      request,
      undefined,
      'send.usual.http:1: expected a line on top that says what the exchange shows: # A limit order …',
    ],
    [
      'with another line in its head',
      `# A.\n# Source: b\n${request}`,
      undefined,
      'send.usual.http:1: expected "# key: value" after the first line, received "# Source: b"',
    ],
    [
      'with text before a key',
      `# A.\n# a source: b\n${request}`,
      undefined,
      'send.usual.http:1: expected "# key: value" after the first line, received "# a source: b"',
    ],
    [
      'without a source',
      `# A.\n# answers: exact\n${request}`,
      undefined,
      'send.usual.http:1: expected a line "# source: …" that says where the exchange comes from',
    ],
  ])('%s is refused', (_name, text, file, message) => {
    expect(thrown(() => read(text, file))[1]).toBe(message);
  });
});

/** What its file is called, and what is in it: the rest of the head, the request, the response. */
type Recorded = readonly [name: string, head: string, request: string, response: string];

/** A contract with an operation by POST, another one by GET, that one by JSONP, and what is recorded of them. */
function recordedBy(...files: readonly Recorded[]) {
  const text = { type: 'string', enum: ['x', 'y'] };
  const thing = { type: 'object', properties: { a: text } };
  const content = () => ({
    'application/json': { schema: { $ref: '#/components/schemas/Thing' } },
    'text/xml': { schema: { $ref: '#/components/schemas/Thing' } },
    'image/png': { schema: {} },
  });
  const parameter = (name: string, more: object = {}) => ({
    name,
    in: 'query',
    schema: { type: 'string' },
    ...more,
  });
  const document = documented({
    operation: {
      parameters: [parameter('q'), { ...parameter('id'), in: 'header' }],
      requestBody: { content: content() },
      responses: {
        200: {
          description: ' Sent\n  well. All is well! ',
          headers: { 'X-Left': { schema: { type: 'integer' } }, 'X-Not': { schema: {} } },
          content: content(),
        },
        204: { description: 'Taken' },
        '4XX': {
          description: 'Refused. x',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Fault' } } },
        },
      },
    },
    paths: {
      '/read/{id}': {
        get: {
          operationId: 'read',
          security: [],
          parameters: [
            parameter('q', { content: { 'application/json': { schema: {} } } }),
            { ...parameter('id'), in: 'path', required: true },
          ],
          responses: { 200: { description: 'v1.5 is read? Yes.', content: content() } },
        },
      },
      '/jsonp/{id}': {
        get: {
          operationId: 'jsonp',
          security: [],
          'x-jsonp': { operation: 'read', callback: 'call', header: 'X-Call' },
          parameters: [
            parameter('q', { content: { 'application/json': { schema: {} } } }),
            parameter('call'),
            { ...parameter('id'), in: 'path', required: true },
          ],
          responses: {
            200: {
              description: 'Called.',
              headers: { 'X-Call': { schema: {} }, 'X-Left': { schema: {} } },
              content: { 'text/javascript': { schema: { $ref: '#/components/schemas/Thing' } } },
            },
          },
        },
      },
    },
    components: { schemas: { Thing: thing } },
  });
  const { contract, schemas } = contractDocument(document);
  const reader = createContract(contract, {}, xmlTables(schemasIn(xmlBodies(contract)), schemas));
  const exchanges = files.map(([name, head, request, response]) =>
    recordedExchange(
      `${name}.http`,
      `# ${name} is shown.\n# source: a page\n${head}${request}\n\n${response}\n`,
    ),
  );
  return { document, reader, exchanges };
}
const POST = 'POST https://things.example/v1/things HTTP/1.1';
const JSON_BODY = 'Content-Type: application/json\n\n';
const OK = 'HTTP/1.1 200 OK\n';
const ERROR = `HTTP/1.1 400 Bad Request\n${JSON_BODY}{"text":"No.","status":400}`;

describe('of recorded exchanges come examples', () => {
  const examples = (...files: readonly Recorded[]) => {
    const { document, reader, exchanges } = recordedBy(...files);
    addExamples(document, reader, exchanges);
    const found: Record<string, unknown> = {};
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, child] of Object.entries(node))
        if (key === 'examples') found[path] = child;
        else walk(child, `${path}/${key}`);
    };
    walk(document.paths, '');
    return found;
  };
  const shown = (name: string, value: unknown, more: object = {}) => ({
    summary: `${name} is shown.`,
    description: 'Source: a page.',
    value,
    ...more,
  });
  const answered = (status: number, type?: string) => ({ 'x-status': status, 'x-content-type': type });

  test('of the request, and of the response', () => {
    expect(
      examples([
        'send.usual',
        '',
        `${POST.replace('things HTTP', 'things?q=w HTTP')}\nId: 1\n${JSON_BODY}{"a":"x"}`,
        `${OK}${JSON_BODY}{"a":"y"}`,
      ]),
    ).toEqual({
      '//things/post/parameters/0': { usual: shown('send.usual', 'w') },
      '//things/post/parameters/1': { usual: shown('send.usual', '1') },
      '//things/post/requestBody/content/application/json': { usual: shown('send.usual', { a: 'x' }) },
      '//things/post/responses/200/content/application/json': {
        usual: shown('send.usual', { a: 'y' }, answered(200, 'application/json')),
      },
    });
  });

  test('in XML with its text', () => {
    const xml = '<Thing><a>x</a></Thing>';
    expect(
      examples([
        'send.usual',
        '# answers: exact\n',
        `${POST}\nContent-Type: text/xml\n\n${xml}`,
        `${OK}Content-Type: text/xml; charset=utf-8\n\n${xml}`,
      ]),
    ).toEqual({
      '//things/post/requestBody/content/text/xml': {
        usual: shown('send.usual', { a: 'x' }, { 'x-answers': 'exact', 'x-text': xml }),
      },
      '//things/post/responses/200/content/text/xml': {
        usual: shown(
          'send.usual',
          { a: 'x' },
          { 'x-answers': 'exact', 'x-text': xml, ...answered(200, 'text/xml; charset=utf-8') },
        ),
      },
    });
  });

  test('of what is refused only the response, which answers nothing else', () => {
    expect(
      examples([
        'send.usual',
        '# refused: request.body /a enum\n',
        `${POST}\nId: 1\n${JSON_BODY}{"a":`,
        ERROR,
      ]),
    ).toEqual({
      '//things/post/responses/4XX/content/application/json': {
        usual: shown(
          'send.usual',
          { text: 'No.', status: 400 },
          { 'x-answers': 'exact', 'x-refused': 'request.body /a enum', ...answered(400, 'application/json') },
        ),
      },
    });
  });

  test('of JSONP what stands in its call, and of a parameter with content its value', () => {
    expect(
      examples([
        'jsonp.usual',
        '',
        'GET https://things.example/v1/jsonp/7?q=[1]&call=f HTTP/1.1',
        `${OK}Content-Type: text/javascript\n\nf({"a":"x"})`,
      ]),
    ).toEqual({
      '//jsonp/{id}/get/parameters/0/content/application/json': { usual: shown('jsonp.usual', [1]) },
      '//jsonp/{id}/get/parameters/1': { usual: shown('jsonp.usual', 'f') },
      '//jsonp/{id}/get/parameters/2': { usual: shown('jsonp.usual', '7') },
      '//jsonp/{id}/get/responses/200/content/text/javascript': {
        usual: shown('jsonp.usual', { a: 'x' }, answered(200, 'text/javascript')),
      },
    });
  });

  test('successes first, then what the vendor printed, then what is short', () => {
    const sent = (name: string, head: string, body: string): Recorded => [
      `send.${name}`,
      head,
      `${POST}\n${JSON_BODY}${body}`,
      `${OK}${JSON_BODY}{"a":"${name}"}`,
    ];
    const { '//things/post/responses/200/content/application/json': found } = examples(
      sent('refused', '# refused: request.body - json\n', '1'),
      sent('exact', '# answers: exact\n', '1'),
      sent('made', '# source: a page; made\n', '1'),
      sent('long', '', '{"a":"xxxx"}'),
      sent('short', '', '{"a":"x"}'),
    );
    expect(Object.keys(found as object)).toEqual(['short', 'long', 'made', 'refused', 'exact']);
  });

  test('none of a body that there is not, or that nothing reads', () => {
    expect(
      examples(['send.usual', '', `${POST}\nContent-Type: image/png\n\nx`, 'HTTP/1.1 204 No Content\n']),
    ).toEqual({});
  });

  test.each<[string, readonly Recorded[], string]>([
    [
      'of no operation',
      [['send.usual', '', 'PUT https://things.example/v1/things HTTP/1.1', OK]],
      'send.usual.http:3: no operation of the contract is PUT /v1/things',
    ],
    [
      'of another operation',
      [['read.usual', '', POST, OK]],
      'read.usual.http:3: expected the file name to start with send, the operation of its request',
    ],
    [
      'without a response',
      [['send.usual', '', POST, '']],
      'send.usual.http:3: expected a response after the request',
    ],
    [
      'with another status',
      [['send.usual', '', POST, 'HTTP/1.1 302 Found\n']],
      'send.usual.http:3: the contract has no response of status 302',
    ],
    [
      'with a request that is no JSON',
      [['send.usual', '', `${POST}\n${JSON_BODY}{\n"a"`, OK]],
      'send.usual.http:7: the request body cannot be read: expected `:`, received end of text',
    ],
    [
      'with a response that is no JSON',
      [['send.usual', '', POST, `${OK}${JSON_BODY}[`]],
      'send.usual.http:8: the response body cannot be read: expected a value or `]`, received end of text',
    ],
    [
      'with a request of another type',
      [['send.usual', '', `${POST}\nContent-Type: a/b\n\nx`, OK]],
      'send.usual.http:3: expected a request body of a media type of the contract, received a/b',
    ],
    [
      'with a request of no type',
      [['send.usual', '', `${POST}\n\nx`, OK]],
      'send.usual.http:3: expected a request body of a media type of the contract, received none',
    ],
    [
      'with a response of another type',
      [['send.usual', '', POST, `${OK}Content-Type: a/b\n\nx`]],
      'send.usual.http:3: expected a response body of a media type of the contract, received a/b',
    ],
    [
      'twice',
      [
        ['send.usual', '', POST, `${OK}${JSON_BODY}{}`],
        ['send.usual', '', POST, `${OK}${JSON_BODY}{}`],
      ],
      'send.usual.http:3: there is another exchange of the name usual; give this one its own',
    ],
  ])('and one %s is refused', (_name, files, message) => {
    expect(thrown(() => examples(...files))[1]).toBe(message);
  });

  test('and one of an operation that the document does not have is refused', () => {
    const { document, reader, exchanges } = recordedBy(['send.usual', '', POST, OK]);
    expect(
      thrown(() => {
        addExamples({ ...document, paths: {} }, reader, exchanges);
      })[1],
    ).toBe('send.usual.http:3: the document has no operation send');
  });
});

describe('the mock gets', () => {
  const made = async (...files: readonly Recorded[]) => {
    const { document, reader, exchanges } = recordedBy(...files);
    const text = recordingsModule(document, reader, exchanges)['recordings.js'] ?? '';
    return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`)) as {
      errorMembers: unknown;
      listedValues: unknown;
      names: unknown;
      recordings: Record<string, { words: unknown; exchanges: unknown[] }>;
    };
  };
  const answer = `${OK}X-Left: 1\nX-Other: 2\n${JSON_BODY}{"a":"y"}`;

  test.each<[string, Recorded, object | undefined]>([
    [
      'what answers a body',
      [
        'send.usual',
        '',
        `${POST.replace('things HTTP', 'things?q=w HTTP')}\nId: 1\n${JSON_BODY}{"a":"x"}`,
        answer,
      ],
      {
        name: 'usual',
        status: 200,
        mediaType: 'application/json',
        contentType: 'application/json',
        headers: { 'X-Left': '1' },
        body: { a: 'x' },
        value: { a: 'y' },
      },
    ],
    [
      'what answers parameters, to the letter',
      [
        'read.usual',
        '# answers: exact\n',
        'GET https://things.example/v1/read/7?q=1 HTTP/1.1',
        `${OK}Content-Type: text/xml; charset=utf-8\n\n<Thing/>`,
      ],
      {
        name: 'usual',
        status: 200,
        mediaType: 'text/xml',
        contentType: 'text/xml; charset=utf-8',
        exact: true,
        parameters: { q: 1, id: '7' },
        value: {},
      },
    ],
    [
      'what answers JSONP, without the header that repeats the call',
      [
        'jsonp.usual',
        '# answers: never\n',
        'GET https://things.example/v1/jsonp/7?q=1&call=f HTTP/1.1',
        `${OK}X-Call: f\nX-Left: 1\nContent-Type: text/javascript\n\nf({})`,
      ],
      {
        name: 'usual',
        status: 200,
        mediaType: 'text/javascript',
        contentType: 'text/javascript',
        headers: { 'X-Left': '1' },
        parameters: { q: 1, id: '7' },
        value: {},
      },
    ],
    [
      'an answer without a body',
      ['send.usual', '', POST, 'HTTP/1.1 204 No Content\n'],
      { name: 'usual', status: 204 },
    ],
    [
      'what is refused, with what stood there',
      [
        'send.usual',
        '# refused: request.body /a enum, request.body /b type\n',
        `${POST.replace('things HTTP', 'things?q=w HTTP')}\n${JSON_BODY}{"a":"z"}`,
        ERROR,
      ],
      {
        name: 'usual',
        status: 400,
        mediaType: 'application/json',
        contentType: 'application/json',
        body: { a: 'z' },
        refused: { where: 'request.body', pointer: '/a', rule: 'enum', received: 'z' },
        value: { text: 'No.', status: 400 },
      },
    ],
    [
      'what is refused as a whole',
      ['send.usual', '# refused: request.body - json\n', `${POST}\n${JSON_BODY}{`, ERROR],
      {
        name: 'usual',
        status: 400,
        mediaType: 'application/json',
        contentType: 'application/json',
        refused: { where: 'request.body', pointer: '', rule: 'json' },
        value: { text: 'No.', status: 400 },
      },
    ],
    ['nothing of what deviates', ['send.usual.deviates', '', POST, answer], undefined],
    [
      'nothing of a response that is refused',
      ['send.usual', '# refused: response.body /a enum\n', POST, answer],
      undefined,
    ],
    [
      'nothing of no operation',
      ['send.usual', '', POST.replace('things HTTP', 'other HTTP'), answer],
      undefined,
    ],
    ['nothing without a response', ['send.usual', '', POST, ''], undefined],
    ['nothing of a response that cannot be read', ['send.usual', '', POST, `${OK}${JSON_BODY}{`], undefined],
    [
      'nothing of a refusal without a body',
      ['send.usual', '# refused: request.body - json\n', POST, 'HTTP/1.1 204 No Content\n'],
      undefined,
    ],
  ])('%s', async (_name, file, expected) => {
    const { recordings } = await made(file);
    const [id = ''] = file[0].split('.');
    expect(recordings[id]?.exchanges).toEqual(expected ? [JSON.parse(JSON.stringify(expected))] : []);
    expect(Object.values(recordings).flatMap(({ exchanges }) => exchanges)).toHaveLength(expected ? 1 : 0);
  });

  test('words, names, and the values that are listed', async () => {
    const { recordings, errorMembers, listedValues, names } = await made();
    expect(mapValues(recordings, ({ words }) => words)).toEqual({
      send: { 200: 'Sent well.', 204: 'Taken', '4XX': 'Refused.' },
      read: { 200: 'v1.5 is read?' },
      jsonp: { 200: 'Called.' },
    });
    expect(errorMembers).toEqual({ message: 'text', status: 'status' });
    expect(listedValues).toEqual({ a: ['x', 'y'] });
    expect(names).toEqual(['a', 'call', 'id', 'q', 'status', 'text']);
  });

  const only = (schemas: Node) => {
    const document = documented({ components: { schemas } });
    const { contract } = contractDocument(document);
    const text = recordingsModule(document, createContract(contract, {}), [])['recordings.js'] ?? '';
    return (name: string) =>
      JSON.parse(new RegExp(`^export const ${name} = (.*);$`, 'm').exec(text)?.[1] ?? '') as unknown;
  };

  test('the values of a member from wherever they are listed, each once', () => {
    const deep = (depth: number): object => (depth === 0 ? { const: 'deep' } : { allOf: [deep(depth - 1)] });
    const listed = only({
      A: {
        properties: {
          a: { enum: [1, 2] },
          b: { type: 'string' },
          c: { const: null },
          d: deep(10),
          e: deep(11),
          f: true,
        },
      },
      B: {
        properties: {
          a: { oneOf: [{ const: 2 }, { anyOf: [{ const: 3 }, true] }, { $ref: '#/components/schemas/C' }] },
        },
        examples: [{ properties: { x: { const: 1 } } }],
      },
      C: { enum: [4] },
      Loop: { properties: { a: { allOf: [{ $ref: '#/components/schemas/Loop' }] } } },
    });
    expect(listed('listedValues')).toEqual({ a: [1, 2, 3, 4], c: [null], d: ['deep'] });
    expect(listed('names')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'status', 'text']);
  });

  test('the members of the error from the schema that has both marks', () => {
    const marked = (mark: string) => ({ type: 'string', 'x-error': mark });
    const found = only({
      Fault: { properties: { a: marked('message'), b: marked('other'), c: {} } },
      Other: {},
      Real: {
        properties: {
          say: { $ref: '#/components/schemas/Say' },
          code: { $ref: '#/components/schemas/Text', 'x-error': 'status' },
        },
      },
      Say: marked('message'),
      Text: { type: 'string' },
    });
    expect(found('errorMembers')).toEqual({ message: 'say', status: 'code' });
    expect(thrown(() => only({ Fault: {} }))).toEqual([
      '/components/schemas',
      'expected a schema with members marked x-error: message and x-error: status, received none; mark them in spec/',
    ]);
  });
});

describe('a case', () => {
  const cases = (...files: readonly Recorded[]) => {
    const { reader, exchanges } = recordedBy(...files);
    const text = casesFile(reader, exchanges);
    expect(text.split('\n')).toHaveLength(files.length + 3);
    return JSON.parse(text) as Record<string, unknown>[];
  };
  const sent = (body: string, type = 'application/json') => `${POST}\nContent-Type: ${type}\n\n${body}`;

  test('says what was recorded', () => {
    expect(
      cases(
        ['a\\send.usual', '', sent('{"a":"x"}'), `${OK}${JSON_BODY}{}`],
        [
          'read.usual',
          '# deviates: request.query /q type\n',
          'GET https://things.example/v1/read/7 HTTP/1.1',
          '',
        ],
      ),
    ).toEqual([
      {
        file: 'a/send.usual.http',
        operation: 'a\\send',
        transport: 'json',
        summary: 'a\\send.usual is shown.',
        source: 'a page',
        verdict: 'ok',
        findings: [],
        request: { method: 'POST', target: 'https://things.example/v1/things' },
        response: { status: 200 },
        bodies: [],
      },
      {
        file: 'read.usual.http',
        operation: 'read',
        transport: 'json',
        summary: 'read.usual is shown.',
        source: 'a page',
        verdict: 'deviates',
        findings: [{ verdict: 'deviates', where: 'request.query', pointer: '/q', rule: 'type' }],
        request: { method: 'GET', target: 'https://things.example/v1/read/7' },
        bodies: [],
      },
    ]);
  });

  const whole = (text: string, valid: boolean, schema = 'thing') => ({
    where: 'request.body',
    text,
    schema: `${schema}.schema.json`,
    valid,
  });
  const plain = (text: string) => ({ where: 'request.body', text });

  test.each<[string, string, string, string, unknown]>([
    ['that is legal', '', sent('{"a":"x"}'), 'json', whole('{"a":"x"}', true)],
    [
      'that is refused',
      '# refused: request.body /a enum\n',
      sent('{"a":"z"}'),
      'json',
      whole('{"a":"z"}', false),
    ],
    [
      'whose response is refused',
      '# refused: response.body /a enum\n',
      sent('{"a":"x"}'),
      'json',
      whole('{"a":"x"}', true),
    ],
    [
      'that is refused for its decimals',
      '# refused: request.body /a x-decimals\n',
      sent('{"a":"x"}'),
      'json',
      whole('{"a":"x"}', true),
    ],
    [
      'that is refused for a format',
      '# refused: request.body /a format\n',
      sent('{"a":"x"}'),
      'json',
      plain('{"a":"x"}'),
    ],
    [
      'that is refused for a format and more',
      '# refused: request.body /a format, request.body /b type\n',
      sent('{"a":"x"}'),
      'json',
      whole('{"a":"x"}', false),
    ],
    ['with a member twice', '', sent('{"a":"x","a":"x"}'), 'json', plain('{"a":"x","a":"x"}')],
    [
      'with a number that is rounded',
      '',
      sent('{"b":0.12345678901234567890}'),
      'json',
      plain('{"b":0.12345678901234567890}'),
    ],
    ['that is no JSON', '', sent('{'), 'json', plain('{')],
    ['in XML', '', sent('<Thing/>', 'Text/XML; charset=utf-8'), 'xml', plain('<Thing/>')],
    ['of another type', '', sent('x', 'a/b'), 'json', plain('x')],
  ])('has a body %s', (_name, head, request, transport, body) => {
    const [found] = cases(['send.usual', head, request, '']);
    expect(found).toMatchObject({ transport, bodies: [body] });
  });

  test('has the JSON of JSONP, and the body of its answer', () => {
    const [found] = cases([
      'jsonp.usual',
      '',
      'GET https://things.example/v1/jsonp/7?q=[1]&call=f HTTP/1.1',
      `${OK}Content-Type: text/javascript\n\nf({"a":"x"})`,
    ]);
    expect(found).toMatchObject({
      transport: 'jsonp',
      bodies: [{ where: 'response.body', text: '{"a":"x"}', schema: 'thing.schema.json', valid: true }],
    });
  });
});

test('what operations share is of each its own, and of the last as it was', () => {
  const shared = { $ref: '#/components/parameters/P' };
  const operation = (operationId: string) => ({
    operationId,
    parameters: [shared],
    requestBody: { $ref: '#/components/requestBodies/B' },
    responses: { 200: { $ref: '#/components/responses/R' }, 204: { description: 'Own.' } },
  });
  const document = documented({
    paths: {
      '/a': { put: operation('a') },
      '/b': { put: operation('b') },
      '/c': { put: { operationId: 'c', responses: {} } },
    },
    components: {
      parameters: { P: { name: 'q', in: 'query' } },
      requestBodies: { B: { content: {} } },
      responses: { R: { description: 'Shared.' } },
    },
  });
  const before = structuredClone(document);
  unshare(document);
  const {
    parameters: P,
    requestBodies: B,
    responses: R,
  } = before.components as unknown as Record<string, Record<string, unknown>>;
  expect(document.paths['/a']).toEqual({
    put: {
      ...operation('a'),
      parameters: [P?.['P']],
      requestBody: B?.['B'],
      responses: { 200: R?.['R'], 204: { description: 'Own.' } },
    },
  });
  expect({ ...document, paths: { ...document.paths, '/a': before.paths['/a'] } }).toEqual(before);
  const [, first, last] = places(document);
  expect(first?.parameters[0]).not.toBe(last?.parameters[0]);
  expect(first?.requestBody).not.toBe(last?.requestBody);
});
