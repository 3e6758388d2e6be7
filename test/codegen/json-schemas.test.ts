/** The schemas and the cases that other languages read: each case is judged as it says, and no pattern depends on the language. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { notPortable } from '../../src/codegen/portable-pattern.ts';
import { readExchanges } from '../../src/codegen/examples.ts';
import { jsonSchemas, schemaFile } from '../../src/codegen/json-schemas.ts';
import { contractDocument } from '../../src/codegen/operations.ts';
import type { Schema } from '../../src/contract/openapi.ts';
import { body, documented, type Feature, type Node, thrown } from './features.ts';

interface Case {
  readonly file: string;
  readonly transport: string;
  readonly verdict: string;
  readonly findings: readonly { verdict: string; where: string; pointer: string; rule: string }[];
  readonly bodies: readonly { where: string; text: string; schema?: string; valid?: boolean }[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(`generated/${name}`, 'utf8'));
const cases = read('exchanges.json') as Case[];
const byFile = (name: string) => cases.find(({ file }) => file.endsWith(`/${name}`));

const schemas = [
  ...new Set(cases.flatMap(({ bodies }) => bodies.flatMap(({ schema }) => schema ?? []))),
].sort();
// Strict: an unknown keyword or format is an error.
const ajv = addFormats.default(new Ajv2020({ strictRequired: false, strictTypes: false }));
const validators = new Map(schemas.map((name) => [name, ajv.compile(read(name) as object)]));

test('each exchange of the contract and of the tests is a case', async () => {
  const folders = ['spec/exchanges', 'spec/refusals', 'test/exchanges'];
  const recorded = (await Promise.all(folders.map(readExchanges))).flat();
  expect(cases.map(({ file }) => file)).toEqual(recorded.map(({ file }) => file.replaceAll('\\', '/')));
  expect(new Set(cases.map(({ transport }) => transport))).toEqual(new Set(['json', 'xml', 'jsonp']));
});

test('a case says what it is refused for, with its body as text', () => {
  expect(byFile('placeOrder.account-key-empty.refused.http')).toMatchObject({
    operation: 'placeOrder',
    transport: 'json',
    verdict: 'violates',
    findings: [{ verdict: 'violates', where: 'request.body', pointer: '/AccountKey', rule: 'pattern' }],
    bodies: [
      { where: 'request.body', text: expect.stringMatching(/^\{\n {4}"AccountKey": "",/) as string },
      { where: 'response.body', schema: 'error.schema.json', valid: true },
    ],
  });
});

test('the JSON of JSONP is taken out of its query and of its call', () => {
  const [request, response] = byFile('placeOrderJsonp.limit-buy-forex.http')?.bodies ?? [];
  expect(request).toMatchObject({ schema: 'order.schema.json', valid: true });
  expect(JSON.parse(request?.text ?? '')).toHaveProperty('AccountKey');
  expect(response).toMatchObject({ schema: 'jsonp-result.schema.json', valid: true });
});

test('XML, and JSON that a plain parser does not keep whole, have no schema', () => {
  for (const { transport, bodies } of cases)
    if (transport === 'xml')
      expect(bodies.find(({ where }) => where === 'request.body')?.schema).toBeUndefined();
  expect(byFile('placeOrder.body-not-json.refused.http')?.bodies[0]).not.toHaveProperty('schema');
});

test('each body is valid by its schema where the case says so, and nowhere else', () => {
  const wrong = cases.flatMap(({ file, bodies }) =>
    bodies
      .filter(({ schema, text, valid }) => schema && validators.get(schema)?.(JSON.parse(text)) !== valid)
      .map(({ where }) => `${file} ${where}`),
  );
  expect(wrong).toEqual([]);
  const judged = cases.flatMap(({ bodies }) => bodies.flatMap(({ valid }) => valid ?? []));
  expect(judged.filter((valid) => valid).length).toBeGreaterThan(200);
  expect(judged.filter((valid) => !valid).length).toBeGreaterThan(80);
});

test('a schema file is self-contained', () => {
  expect(schemas).toEqual(
    expect.arrayContaining([
      'error.schema.json',
      'jsonp-result.schema.json',
      'order-results.schema.json',
      'order.schema.json',
    ]),
  );
  for (const name of schemas) {
    const references = [...JSON.stringify(read(name)).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to]) => to);
    expect(references.filter((to) => !to?.startsWith('#/$defs/'))).toEqual([]);
    expect(JSON.stringify(read(name))).not.toMatch(/"(?:x-[a-z]+|xml|examples)":/);
  }
});

test('a line break after a value is refused by every language, also where `$` matches before it', () => {
  const order = validators.get('order.schema.json');
  const [body] = byFile('placeOrder.limit-buy.http')?.bodies ?? [];
  const value = JSON.parse(body?.text ?? '') as Record<string, unknown>;
  expect(order?.(value)).toBe(true);
  expect(order?.({ ...value, LimitPrice: `${String(value['LimitPrice'])}\n` })).toBe(false);
  expect(order?.errors?.map(({ keyword, instancePath }) => `${instancePath} ${keyword}`)).toContain(
    '/LimitPrice not',
  );
});

describe('a pattern', () => {
  test.each([
    '^[A-Za-z_$][A-Za-z0-9_$]*([.][A-Za-z]+)*$',
    String.raw`^-?(?:0|[1-9][0-9]*)(\.[0-9]{1,2})?$`,
    '^[!-`{-~]+( [!-`{-~]+)*$',
    String.raw`[\n\r]`,
    '<html>',
  ])('%s is read alike by all languages', (pattern) => {
    expect(notPortable(pattern)).toBeUndefined();
  });

  test.each([
    [String.raw`^\p{Ll}+$`, String.raw`\p{Ll}+$`],
    [String.raw`^\d$`, String.raw`\d$`],
    ['^.$', '.$'],
    ['^(?=a)', '(?=a)'],
    ['[a&&b]', '[a&&b]'],
    ['[[:alpha:]]', '[[:alpha:]]'],
    [String.raw`[\w]`, String.raw`[\w]`],
    [String.raw`(a)\1`, String.raw`\1`],
  ])('%s is not', (pattern, rest) => {
    expect(notPortable(pattern)).toBe(rest);
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
    [
      'of none in a media type that only begins as JSON',
      { requestBody: content('application/json-seq', 'A') },
      [],
    ],
    [
      'of no parameter without a media type',
      { parameters: [{ name: 'q', in: 'query', schema: { $ref: '#/components/schemas/A' } }] },
      [],
    ],
    ['of none without a name', { requestBody: { content: { 'application/json': { schema: {} } } } }, []],
    [
      'of the value inside JSONP, whatever it is called',
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

  test('not of a pattern that languages read in different ways, wherever it stands', () => {
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
