/** The schemas and the cases that other languages read: each case is judged as it says, and no pattern depends on the language. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { notPortable } from '../../src/codegen/portable-pattern.ts';
import { readExchanges } from '../../src/codegen/examples.ts';

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

test('a schema stands for itself', () => {
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
