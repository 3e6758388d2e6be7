/** What the page shows of the wire is its own, and holds no secret. */
import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type RequestOptions } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contract } from '../../src/contract/index.ts';
import { examplePage } from '../../src/page/index.ts';
import { recorder } from '../../src/page/recorder.ts';
import { listening } from '../listening.ts';

const { record, recorded } = recorder(contract.document);
const server = createServer((incoming, response) => {
  record(incoming, response);
  incoming.resume().once('end', () => response.end('taken'));
});

let url: string;
beforeAll(async () => {
  url = await listening(server);
});
afterAll(() => server.close());

async function send(path: string, headers: Record<string, string>, more: RequestOptions = {}, body = '') {
  const sent = request(url + path, { headers, ...more }).end(body);
  const [answer] = (await once(sent, 'response')) as [NodeJS.ReadableStream];
  answer.resume();
  await once(answer, 'end');
}

test('cookies and tokens, in the address too, are hidden, and nothing else', async () => {
  await send('/v2/orders?oauth_token=made-up-1', {
    host: 'a.example',
    cookie: 'session=made-up-2',
    authorization: 'Bearer made-up-3',
    'x-mine': 'mine',
  });
  const [one] = recorded('a.example');
  expect(one?.request).not.toContain('made-up');
  expect(one?.request).toMatch(/^GET \/v2\/orders\?oauth_token=\S+ HTTP\/1\.1\r\n[^]*x-mine: mine\r\n/);
  expect(one?.response).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*taken/);
});

test('what is recorded is what went over the wire, in both directions', async () => {
  await send('/v2/orders', { host: 'e.example' }, { method: 'POST' }, '{"Quantity":"10"}');
  expect(recorded('e.example')).toEqual([
    {
      id: expect.any(Number) as unknown,
      request: [
        'POST /v2/orders HTTP/1.1',
        'host: e.example',
        'Connection: keep-alive',
        'Content-Length: 17',
        '',
        '{"Quantity":"10"}',
      ].join('\r\n'),
      response: expect.stringMatching(/^HTTP\/1\.1 200 OK\r\n(?:[\w-]+: .*\r\n)+\r\ntaken$/) as unknown,
    },
  ]);
});

test('a page sees the last twenty exchanges with its own host', async () => {
  for (let index = 0; index < 25; index += 1) await send(`/${index}`, { host: 'b.example' });
  for (const other of ['c.example', undefined]) expect(recorded(other)).toEqual([]);
  for (const other of ['b.example', undefined])
    expect(recorder(contract.document).recorded(other)).toEqual([]);
  const paths = recorded('b.example').map(({ request }) => request.split(' ')[1]);
  expect(paths).toEqual(Array.from({ length: 20 }, (_, index) => `/${index + 5}`));
});

test('each exchange of a connection that is kept open is recorded by itself', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (const path of ['/one', '/two']) await send(path, { host: 'd.example' }, { agent });
  agent.destroy();
  const answers = recorded('d.example').map(({ response }) => response.split('HTTP/1.1 200 OK').length - 1);
  expect(answers).toEqual([1, 1]);
});

test('only the page gets the recorded exchanges, and only its own requests are recorded', async () => {
  const handle = examplePage(contract.document);
  const own = createServer((incoming, response) => {
    if (!handle(incoming, response)) incoming.resume().once('end', () => response.end('of the mock'));
  });
  const url = await listening(own);
  const ask = async (path: string, site?: string, method = 'GET') => {
    const headers = { connection: 'close', ...(site !== undefined && { 'sec-fetch-site': site }) };
    const sent = request(url + path, { method, headers }).end();
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    return { headers: answer.headers, said: await text(answer) };
  };
  for (const site of [undefined, 'none', 'same-site', 'cross-site'])
    for (const path of ['/exchanges', `/v2/orders?${site}`])
      expect((await ask(path, site)).said).toBe('of the mock');
  expect((await ask('/exchanges?own', 'same-origin', 'POST')).said).toBe('of the mock');
  const { headers, said } = await ask('/exchanges', 'same-origin');
  own.close();
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
  expect(JSON.parse(said)).toMatchObject([
    { id: 1, request: expect.stringMatching(/^POST \/exchanges\?own /) as unknown },
  ]);
});
