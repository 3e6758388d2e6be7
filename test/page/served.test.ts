/** The page without a browser: one file, which holds all that it needs, under a policy that allows nothing else. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { contract } from '../../src/contract/index.ts';
import { FAULTS } from '../../src/mock/faults/faults.ts';
import { startMock } from '../../src/mock/index.ts';
import { EXAMPLE, headerHtml } from '../../src/page/browser/header.ts';
import { examplePage } from '../../src/page/index.ts';

// Each test builds its own page, of modules that it loads itself.
afterEach(() => {
  vi.resetModules();
});
const buildPage = async () => (await import('../../src/page/build.ts')).buildPage();

const partOf = (html: string, element: string) =>
  new RegExp(`<${element}>([^]+?)</${element}>`).exec(html)?.[1] ?? 'none';

test('its policy names its own script and style, and its own origin', async () => {
  await using mock = await startMock({}, examplePage(contract.document));
  const answer = await fetch(`${mock.url}/`);
  const html = await answer.text();
  const hash = (element: string) =>
    `'sha256-${createHash('sha256').update(partOf(html, element)).digest('base64')}'`;
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  expect(answer.headers.get('content-security-policy')?.split('; ')).toEqual([
    "default-src 'none'",
    `script-src 'self' ${hash('script')}`,
    `style-src ${hash('style')}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
});

test('it links to the docs if they are served, and only then', async () => {
  const served = async (...withDocs: [] | [boolean]) => {
    await using mock = await startMock({}, examplePage(contract.document, ...withDocs));
    return await (await fetch(`${mock.url}/`)).text();
  };
  const built = await buildPage();
  expect(await served()).toBe(built);
  expect(built).toContain(' hidden>');
  expect(await served(true)).toBe(built.replace(' hidden>', '>'));
});

test('if it cannot be built, the answer says so', async () => {
  vi.doMock('../../src/page/build.ts', () => ({ buildPage: () => Promise.reject(new Error('no esbuild')) }));
  await using mock = await startMock({}, examplePage(contract.document));
  const answer = await fetch(`${mock.url}/`);
  vi.doUnmock('../../src/page/build.ts');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([500, 'text/plain; charset=utf-8']);
  expect(await answer.text()).toBe('expected the example page, received Error: no esbuild\n');
});

describe('if a part of it is missing, the error says which', () => {
  const { document } = contract;
  const [operation] = document.operations;
  const file = 'spec/exchanges/placeOrder.limit-buy.http';
  const bodies = [{ where: 'response.body', text: '[]' }];
  const withOperation = (more: object) => ({
    ...document,
    operations: [{ ...operation, ...more }, ...document.operations.slice(1)],
  });

  test.each<[string, { document?: object; cases?: object[]; script?: object[]; outputFiles?: object[] }]>([
    ['an operation that has a form in JSONP', { document: { ...document, operations: [] } }],
    ['a server', { document: { ...document, servers: [] } }],
    ['a body of placeOrder', { document: withOperation({ requestBody: undefined }) }],
    ['a case placeOrder.limit-buy.http in generated/exchanges.json', { cases: [] }],
    ['a request body in placeOrder.limit-buy.http', { cases: [{ file, summary: '', bodies }] }],
    ['a fault of the mock in delay=2', { script: [] }],
    ['a built .css', { outputFiles: [] }],
  ])('%s', async (missing, { document = contract.document, cases, script, outputFiles }) => {
    vi.doMock('../../src/contract/index.ts', () => ({ contract: { document } }));
    if (outputFiles) vi.doMock('esbuild', () => ({ build: () => Promise.resolve({ outputFiles }) }));
    if (script) vi.doMock('../../src/mock/faults/script.ts', () => ({ parseScript: () => script }));
    if (cases)
      vi.doMock('node:fs/promises', () => ({
        readFile: (url: URL) =>
          url.pathname.endsWith('/exchanges.json') ? JSON.stringify(cases) : readFile(url, 'utf8'),
      }));
    await expect(buildPage()).rejects.toThrow(new Error(`expected ${missing}, found none`));
  });

  afterEach(() => {
    for (const module of [
      '../../src/contract/index.ts',
      '../../src/mock/faults/script.ts',
      'node:fs/promises',
      'esbuild',
    ])
      vi.doUnmock(module);
  });
});

test('it is one file, with the header of the site, the style and the script in it', async () => {
  const html = await buildPage();
  expect(html).toContain(headerHtml('/docs/', EXAMPLE));
  expect(html).not.toContain('header.ts');
  for (const element of ['script', 'style']) expect(html.split(`</${element}>`)).toHaveLength(2);
  // As short as it can be, and with the letters that the contract has.
  expect(partOf(html, 'script')).toMatch(
    /^"use strict";\(\(\)=>\{var \w+=\{title:"TradeStation WebAPI v2 – /,
  );
});

test('it offers recorded orders, and each fault of the mock', async () => {
  const html = await buildPage();
  const script = partOf(html, 'script');
  const summaries = Array.from(script.matchAll(/\{summary:"([^"]+)",order:\{\w/g), ([, summary]) => summary);
  expect(summaries).toEqual([
    expect.stringContaining('A limit order'),
    expect.stringContaining('A trailing stop'),
    expect.stringContaining('A bracket'),
    ...Array<unknown>(4).fill(expect.stringMatching(/.{20}/)),
  ]);
  const faults = Array.from(script.matchAll(/\{text:"([^"]+)",does:"[^"`]+"/g), ([, text]) => text);
  const names = FAULTS.map(({ name }) => (name.endsWith('=') ? `${name}2` : name));
  expect(faults).toEqual([...names, '400', '401', '500', '503']);
  expect(script).toContain('does:"waits 2 seconds before');
  expect(script).toContain('does:"answers 429, with Retry-After: 1"');
  expect(partOf(html, 'style')).toContain(':root{');
});
