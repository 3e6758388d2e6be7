/** What is asked of one path goes to another server of this machine, and nothing else does. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { passOn } from '../src/pass-on.ts';
import { listening } from './listening.ts';

const servers: Server[] = [];
const never = passOn('/never', Promise.reject(new Error('It is not served.')));
let passed: typeof never;
let gone: typeof never;
let base = '';

async function portOf(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  servers.push(server);
  return Number(new URL(await listening(server)).port);
}

beforeAll(async () => {
  const other = portOf(({ method, url, headers }, response) =>
    response.writeHead(201, { 'x-of': 'other' }).end(`${method} ${url} ${String(headers['x-said'])}`),
  );
  const ended = await portOf(({ socket }) => socket.destroy());
  passed = passOn('/docs', other);
  gone = passOn('/gone', Promise.resolve(ended));
  const port = await portOf((request, response) => {
    if (![passed, gone, never].some((answers) => answers(request, response))) response.end('of the mock');
  });
  base = `http://127.0.0.1:${port}`;
});
afterAll(() => servers.map((server) => server.close()));

test.each(['/docs', '/docs/', '/docs/a/b.html?c=d', '/docs?c'])('%s is passed on as it is', async (path) => {
  const response = await fetch(base + path, { headers: { 'x-said': 'this' } });
  expect([response.status, response.headers.get('x-of')]).toEqual([201, 'other']);
  expect(await response.text()).toBe(`GET ${path} this`);
});

test.each([
  ['GET', '/'],
  ['GET', '/docsother'],
  ['POST', '/docs/'],
])('%s %s is left to the mock', async (method, path) => {
  expect(await (await fetch(base + path, { method })).text()).toBe('of the mock');
});

test.each([
  ['/never', 'It is not served.\n'],
  ['/gone', 'socket hang up\n'],
])('%s, which nothing answers, says why', async (path, words) => {
  const response = await fetch(base + path);
  expect([response.status, await response.text()]).toEqual([502, words]);
});
