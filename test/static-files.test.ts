/** The docs as `npm start` serves them: by their types, a page for what is not there, and nothing from outside of their folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { staticFiles, untilMade } from '../src/static-files.ts';

const around = mkdtempSync(join(tmpdir(), 'static-files-'));
const folder = join(around, 'site');
mkdirSync(join(folder, 'scenarios'), { recursive: true });
mkdirSync(join(around, 'site-of-another'));
for (const [file, words] of Object.entries({
  'site/index.html': 'front',
  'site/404.html': 'not here',
  'site/scenarios/index.html': 'list',
  'site/app.js': 'script',
  'site/openapi.yaml': 'yaml',
  'site/app.wasm': 'bytes',
  'secret.txt': 'secret',
  'site-of-another/secret.txt': 'secret',
}))
  writeFileSync(join(around, file), words);

const handle = staticFiles(folder, '/docs');
const withoutPage = staticFiles(join(folder, 'scenarios'), '/bare');
let waits: typeof handle = () => false;
const server = createServer((asked, response) => {
  for (const answers of [waits, handle, withoutPage]) if (answers(asked, response)) return;
  response.end('of the mock');
});
beforeAll(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)));
afterAll(() => {
  server.close();
  rmSync(around, { recursive: true });
});

test('the path itself leads to its folder, HEAD has no body, and no type is guessed', async () => {
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  const bare = await fetch(`${base}/docs`, { redirect: 'manual' });
  expect([bare.status, bare.headers.get('location')]).toEqual([308, '/docs/']);
  const head = await fetch(`${base}/docs/app.js`, { method: 'HEAD' });
  expect(head.headers.get('x-content-type-options')).toBe('nosniff');
  expect([head.status, head.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
  expect((await fetch(`${base}/bare/nowhere`)).status).toBe(404);
});

/** As it stands: fetch would take the dots out of the path. */
async function get(path: string, method = 'GET'): Promise<(string | number | undefined)[]> {
  const { port } = server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, method }, resolve).on('error', reject).end();
  });
  return [response.statusCode, response.headers['content-type'], await text(response)];
}

test.each([
  ['/docs/', 'text/html; charset=utf-8', 'front'],
  ['/docs/?from=here', 'text/html; charset=utf-8', 'front'],
  ['/docs/scenarios/', 'text/html; charset=utf-8', 'list'],
  ['/docs/app.js', 'text/javascript; charset=utf-8', 'script'],
  ['/docs/openapi.yaml', 'application/yaml', 'yaml'],
  ['/docs/app.wasm', 'application/octet-stream', 'bytes'],
])('%s is served by its type', async (path, type, words) => {
  expect(await get(path)).toEqual([200, type, words]);
});

test.each([
  '/docs/nowhere',
  '/docs/scenarios',
  '/docs/../secret.txt',
  '/docs/scenarios/../../secret.txt',
  '/docs/../site-of-another/secret.txt',
  '/docs/%2e%2e/secret.txt',
  '/docs//../../secret.txt',
])('%s is answered with the page that says so', async (path) => {
  expect(await get(path)).toEqual([404, 'text/html; charset=utf-8', 'not here']);
});

test.each([
  ['GET', '/'],
  ['GET', '/docsother'],
  ['POST', '/docs/'],
])('%s %s is left to the mock', async (method, path) => {
  expect(await get(path, method)).toEqual([200, undefined, 'of the mock']);
});

test('until its files are made, the folder says so, and afterwards serves them', async () => {
  let made = (): void => undefined;
  const promise = new Promise<void>((resolve) => (made = resolve));
  waits = untilMade('/docs', promise);
  const { port } = server.address() as AddressInfo;
  const { headers } = await fetch(`http://127.0.0.1:${port}/docs/`);
  const said = ['cache-control', 'retry-after', 'refresh'].map((name) => headers.get(name));
  expect(said).toEqual(['no-store', '3', '3']);
  const type = 'text/plain; charset=utf-8';
  for (const path of ['/docs', '/docs/', '/docs/app.js', '/docs?a'])
    expect(await get(path)).toEqual([503, type, expect.stringContaining('being rendered')]);
  expect(await get('/docsother')).toEqual([200, undefined, 'of the mock']);
  made();
  expect(await get('/docs/')).toEqual([200, 'text/html; charset=utf-8', 'front']);
});

test('where its files could not be made, it says what to do, and serves nothing older', async () => {
  waits = untilMade('/docs', Promise.reject(new Error('broken')));
  expect(await get('/docs/')).toEqual([
    500,
    'text/plain; charset=utf-8',
    'The docs were not rendered: run `npm run docs` to see why.\n',
  ]);
});
