/** `order-contract proxy`: passes on what comes as it comes, and judges both directions. */
import { connect, createServer as createTcpServer, type Socket } from 'node:net';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { contract } from '../../src/contract/index.ts';
import { guard } from '../../src/mock/guard.ts';
import { startMock } from '../../src/mock/index.ts';
import { close, listen } from '../../src/mock/server/listen.ts';
import { failureOf, type Failure } from '../../src/traffic/proxy/forward.ts';
import { Gather } from '../../src/traffic/proxy/gather.ts';
import { otherEndpoints } from '../../src/verify/scope.ts';
import { serveProxy, type Passed, type Proxy, type ProxyOptions } from '../../src/traffic/proxy/serve.ts';
import { isOwn, targetOf } from '../../src/traffic/proxy/target.ts';
import { pairs } from '../../src/wire/index.ts';
import { freePort, listening } from '../listening.ts';
import { limitOrder, post } from '../mock/fixtures.ts';
import { scratch } from '../scratch.ts';
import { report } from '../verify/run.ts';
import { collect, programOf, usual, type LiveRun, type Request } from './live.ts';
import { runProxy, type ProxyRunOptions } from '../../src/traffic/index.ts';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((end) => end()));
});

async function serving(server: Server): Promise<string> {
  const url = await listen(server, 0, '127.0.0.1');
  open.push(() => {
    server.closeAllConnections();
    return close(server);
  });
  return url;
}

/** A target that answers as it is told. */
const target = (answer: RequestListener) => serving(createServer({ requireHostHeader: false }, answer));

/** A target that answers with bytes. */
async function rawTarget(answer: (socket: Socket, request: string) => void): Promise<string> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (chunk) => {
      answer(socket, chunk.toString());
    });
  });
  open.push(() => new Promise((resolve) => server.close(resolve)));
  return listening(server);
}

async function proxy(
  to: string,
  options: Partial<Pick<ProxyOptions, 'timeLimit' | 'isLetThrough'>> = {},
  onPassed: () => void = () => undefined,
): Promise<Proxy & { url: string; passed: Passed[] }> {
  const passed: Passed[] = [];
  const { timeLimit = 60_000, isLetThrough } = options;
  const seen = (one: Passed) => {
    passed.push(one);
    onPassed();
  };
  const made = serveProxy({
    target: targetOf(to, false),
    guard: guard(contract),
    isLetThrough,
    timeLimit,
    seen,
  });
  return { ...made, url: await serving(made.server), passed };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString();
}

/** Sends bytes, and gives back all that comes until the connection ends, and how it ended. */
function talk(
  url: string,
  bytes: string | Uint8Array,
  onAnswer: (socket: Socket) => void = () => undefined,
): Promise<{ text: string; end: 'closed' | 'reset' }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
    socket.once('data', () => {
      onAnswer(socket);
    });
    socket.on('end', () => {
      resolve({ text, end: 'closed' });
    });
    socket.on('error', () => {
      resolve({ text, end: 'reset' });
    });
  });
}

const CLOSE = 'Connection: close\r\n';

test('a proxy that ends has reported each request, also pipelined ones that wait', async () => {
  const to = await target(() => undefined);
  const { url, passed, server, settled } = await proxy(to);
  const order = `POST /v2/orders HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}`;
  const asked = new Promise<void>((resolve) => {
    let count = 0;
    server.on('request', () => {
      if ((count += 1) === 30) resolve();
    });
  });
  const ended = talk(url, order.repeat(30));
  await asked;
  server.closeAllConnections();
  await close(server);
  await settled();
  expect(passed.map(({ response }) => response)).toEqual(Array.from({ length: 30 }, () => undefined));
  await ended;
});

test('a proxy that ends waits for every open request', async () => {
  const answers: (() => void)[] = [];
  const to = await target((_request, response) => answers.push(() => response.end()));
  const { url, passed, settled } = await proxy(to);
  const all = [fetch(url), fetch(url)];
  await expect.poll(() => answers.length).toBe(2);
  let told = -1;
  const ended = settled().then(() => (told = passed.length));
  for (const [index, answer] of answers.entries()) {
    answer();
    await expect.poll(() => passed.length).toBe(index + 1);
  }
  await Promise.all([...all, ended]);
  expect(told).toBe(2);
});

test('many requests on a connection do not add listeners', async () => {
  const warnings: Error[] = [];
  const listener = (warning: Error) => warnings.push(warning);
  process.on('warning', listener);
  const { url } = await proxy(await target((_request, response) => response.end()));
  await talk(url, `${'GET / HTTP/1.1\r\n\r\n'.repeat(12)}GET / HTTP/1.1\r\n${CLOSE}\r\n`);
  process.off('warning', listener);
  expect(warnings).toEqual([]);
});

test('a request that waits behind another is not sent when its client leaves', async () => {
  const got: unknown[] = [];
  const to = await target((request, response) => {
    got.push(request.url);
    if (request.url === '/last') response.end();
    else response.flushHeaders();
  });
  const { url, passed, settled } = await proxy(to);
  const one = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`;
  await Promise.race([
    talk(url, one('/1') + one('/2'), (socket) => socket.resetAndDestroy()),
    expect.poll(() => passed.length).toBe(2),
  ]);
  await settled();
  // What was sent before this one has come before it.
  await fetch(`${url}/last`);
  expect(got).toEqual(['/1', '/last']);
});

describe('a proxy does not change what it passes on', () => {
  test('method, target, header fields with their order and spelling, and bodies', async () => {
    const got: unknown[] = [];
    const to = await target((request, response) => {
      void bodyOf(request).then((body) => {
        got.push({ method: request.method, url: request.url, raw: request.rawHeaders, body });
        response.sendDate = false;
        const fields = ['X-ONE', 'a', 'x-two', 'b', 'X-one', 'c', 'Set-Cookie', 'd', 'Set-Cookie', 'e'];
        response.writeHead(299, 'Own Words', fields);
        response.end('an answer');
      });
    });
    const { url } = await proxy(to);
    const sent = `PUT /a/../b%2f?q=%zz&x HTTP/1.1\r\nhost: me\r\nX-ODD: one\r\nx-twice: 1\r\nX-Twice: 2\r\nContent-Length: 4\r\n${CLOSE}\r\n\x00\x01{"`;
    const { text } = await talk(url, sent);
    const raw = ['host', to.slice(7), 'X-ODD', 'one', 'x-twice', '1', 'X-Twice', '2', 'Content-Length', '4'];
    expect(got).toEqual([
      { method: 'PUT', url: '/a/../b%2f?q=%zz&x', raw: [...raw, 'Connection', 'close'], body: '\x00\x01{"' },
    ]);
    expect(text).toMatch(
      /^HTTP\/1\.1 299 Own Words\r\nX-ONE: a\r\nx-two: b\r\nX-one: c\r\nSet-Cookie: d\r\nSet-Cookie: e\r\n/,
    );
    expect(text).toContain('an answer');
    expect(text).not.toMatch(/^Date:/im);
  });

  test('no header field is left out, however many there are', async () => {
    const many = Array.from({ length: 2100 }, (_, index) => [`X-${index}`, 'a'] as const);
    const lines = many.map((field) => field.join(': ')).join('\r\n');
    let last: unknown;
    const server = createServer({ requireHostHeader: false }, (request, response) => {
      last = request.headers['last'];
      response.writeHead(200, [...many, ['Last', '2']].flat()).end();
    });
    server.maxHeadersCount = 0;
    const { url } = await proxy(await serving(server));
    const { text } = await talk(url, `GET / HTTP/1.1\r\nHost: a\r\n${lines}\r\nLast: 1\r\n${CLOSE}\r\n`);
    expect([last, text]).toEqual(['1', expect.stringContaining('Last: 2\r\n')]);
  });

  test('an answer comes while it is still being sent, and how long it took is told', async () => {
    const started = performance.now();
    let finish = (): void => undefined;
    const to = await target((_request, response) => {
      response.write('first');
      finish = () => response.end('last');
    });
    const { url, passed } = await proxy(to);
    const response = await fetch(url);
    const reader = response.body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? '').toString()).toBe('first');
    expect(passed).toEqual([]);
    finish();
    expect(Buffer.from((await reader?.read())?.value ?? '').toString()).toBe('last');
    expect(passed[0]?.response?.body?.toString()).toBe('firstlast');
    expect(passed[0]?.ms).toBeGreaterThan(0);
    expect(passed[0]?.ms).toBeLessThan(performance.now() - started);
  });

  const order = JSON.stringify({ a: 1 });
  test.each<[string, string, (response: ServerResponse) => unknown, isHeldBack: boolean]>([
    ['to HEAD', 'HEAD', (response) => response.setHeader('Content-Length', 9).end(), true],
    ['without content', 'DELETE', (response) => response.writeHead(204).end(), true],
    ['that nothing changed', 'GET', (response) => response.writeHead(304).end(), true],
    ['that is empty', 'GET', (response) => response.end(), true],
    ['of a length', 'GET', (response) => response.end(order), false],
    ['in chunks', 'GET', (response) => [response.write(order), response.end()], false],
    [
      'of a length, in parts',
      'GET',
      (response) => {
        response.setHeader('Content-Length', 2 * order.length).write(order);
        setImmediate(() => response.end(order));
      },
      false,
    ],
  ])('an answer %s is complete only when it was judged', async (_what, method, answer, isHeldBack) => {
    const to = await target((_request, response) => {
      answer(response);
    });
    let client: Socket | undefined;
    let before: number | undefined;
    const { url, server } = await proxy(to, {}, () => (before = client?.bytesWritten));
    server.on('connection', (socket: Socket) => (client = socket));
    const { text } = await talk(url, `${method} / HTTP/1.1\r\nHost: a\r\n${CLOSE}\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 [23]/);
    expect(before).toBeLessThan(text.length);
    expect(before === 0).toBe(isHeldBack);
  });

  test('the trailer fields after a body', async () => {
    const to = await target((_request, response) => {
      response.writeHead(200, { Trailer: 'X-Sum' }).write('a');
      response.addTrailers({ 'X-Sum': '1' });
      response.end();
    });
    const { url } = await proxy(to);
    const { text } = await talk(url, `GET / HTTP/1.1\r\nHost: a\r\n${CLOSE}\r\n`);
    expect(text).toMatch(/\r\n0\r\nX-Sum: 1\r\n\r\n$/);
  });

  test('a compressed answer is judged decompressed, and passed on compressed', async () => {
    const bytes = gzipSync('{"a":1}');
    const to = await target((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bytes);
    });
    const { url, passed } = await proxy(to);
    expect(await (await fetch(url)).json()).toEqual({ a: 1 });
    expect(passed[0]?.response?.body?.toString()).toBe('{"a":1}');
  });

  test.each(['gzip', 'br', 'deflate', 'zstd'])(
    'a plain answer that is labelled %s is unreadable',
    async (coding) => {
      const to = await target((_request, response) => {
        response.writeHead(200, { 'content-encoding': coding }).end('{"a":1}');
      });
      const { url, passed } = await proxy(to);
      await talk(url, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n');
      expect(passed).toMatchObject([
        { response: { body: undefined, unreadable: expect.any(String) as string } },
      ]);
    },
  );

  test('a request without a body stays one without', async () => {
    const lengths: unknown[] = [];
    const to = await target((request, response) => {
      lengths.push(request.headers['transfer-encoding'], request.headers['content-length']);
      response.end();
    });
    const { url } = await proxy(to);
    await talk(url, `POST / HTTP/1.1\r\nHost: a\r\n${CLOSE}\r\n`);
    await talk(url, `GET / HTTP/1.1\r\nHost: a\r\n${CLOSE}\r\n`);
    expect(lengths).toEqual([undefined, '0', undefined, undefined]);
  });

  test('a body in chunks comes without a length, and a request without a Host gets that of the target', async () => {
    const seen: unknown[] = [];
    const to = await target((request, response) => {
      void bodyOf(request).then((text) => {
        const hosts = pairs(request.rawHeaders).filter(([name]) => name.toLowerCase() === 'host');
        expect(hosts).toHaveLength(1);
        seen.push([request.headers['content-length'], request.headers.host, text, request.url]);
        response.end();
      });
    });
    const { url } = await proxy(to);
    const { host } = new URL(to);
    const chunked = 'Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n';
    await talk(url, `POST /v2/orders HTTP/1.1\r\n${CLOSE}${chunked}`);
    // Its whole address names the proxy.
    await talk(url, `GET ${url}/v2/x?a=1&b HTTP/1.1\r\nHost: ${new URL(url).host}\r\n${CLOSE}\r\n`);
    await talk(url, `GET http://a.example HTTP/1.1\r\nHost: A.Example\r\n${CLOSE}\r\n`);
    await talk(url, `GET ${to}/v2/y HTTP/1.1\r\nHost: b\r\nHost: c\r\n${CLOSE}\r\n`);
    expect(seen).toEqual([
      [undefined, host, '{}', '/v2/orders'],
      [undefined, host, '', '/v2/x?a=1&b'],
      [undefined, host, '', '/'],
      [undefined, host, '', '/v2/y'],
    ]);
  });

  test.each([
    ['', 'close', 'Connection: close'],
    ['Connection: keep-alive\r\n', 'keep-alive', 'Connection: keep-alive'],
  ])('an answer to HTTP/1.0 has no chunks, and ends the connection: %j', async (asked, told, answered) => {
    const got: unknown[] = [];
    const to = await target((request, response) => {
      got.push(request.headers.connection);
      response.write('one ');
      response.end('two');
    });
    const { url } = await proxy(to);
    const { text } = await talk(url, `GET / HTTP/1.0\r\n${asked}\r\n`);
    expect([got, text]).toEqual([
      [told],
      expect.stringMatching(new RegExp(`^${answered}\\r\n(?:Keep-Alive: .*\\r\n)?\\r\none two$`, 'm')),
    ]);
  });

  test('fields of one connection and an offer of HTTP/2 are dropped, and the request is passed on', async () => {
    const got: string[][] = [];
    const to = await target((request, response) => {
      got.push(request.rawHeaders);
      response.end();
    });
    const { url } = await proxy(to);
    const offer = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAE\r\n';
    const note = ['X-Note', 'no upgrade'];
    const own =
      'TE: trailers\r\nKeep-Alive: timeout=9\r\nProxy-Connection: keep-alive\r\nProxy-Authorization: Basic YTpi\r\n';
    const { text } = await talk(
      url,
      `POST /a HTTP/1.1\r\nHost: a\r\n${offer}${own}${note.join(': ')}\r\nContent-Length: 1\r\n\r\nx`,
      (socket) => {
        socket.write(`GET /b HTTP/1.1\r\nHost: a\r\n${CLOSE}\r\n`);
      },
    );
    expect(text.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
    const connection = ['Connection', 'keep-alive'];
    expect(got[0]).toEqual(['Host', to.slice(7), ...note, 'Content-Length', '1', ...connection]);
  });

  test('an Expect header is left for the target to answer', async () => {
    const to = await rawTarget((socket, request) => {
      socket.end(`HTTP/1.1 ${request.includes('Expect: any\r\n') ? 204 : 500} Own\r\n\r\n`);
    });
    const { url } = await proxy(to);
    const { text } = await talk(url, `GET / HTTP/1.1\r\nHost: a\r\nExpect: any\r\n${CLOSE}\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 204 /);
  });

  test.each([
    [200, { timeout: 1200, headersTimeout: 200 }],
    [90_000, { timeout: 91_000, headersTimeout: 60_000 }],
  ])('within %d ms without a byte, and no other limit of time or number', async (timeLimit, limits) => {
    const { server } = await proxy('http://127.0.0.1:1', { timeLimit });
    expect(server).toMatchObject({ ...limits, requestTimeout: 0, keepAliveTimeout: 0, maxHeadersCount: 0 });
  });

  test('pipelined requests are answered in order', async () => {
    const to = await target((request, response) => {
      setTimeout(() => response.end(request.url), request.url === '/1' ? 50 : 0);
    });
    const { url } = await proxy(to);
    const one = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: a\r\n${more}\r\n`;
    const { text } = await talk(url, one('/1') + one('/2') + one('/3', CLOSE));
    expect(text.match(/\/\d$|\/\d(?=HTTP)/g)).toEqual(['/1', '/2', '/3']);
  });

  test('a request that arrives while the target closes an idle connection is still passed on', async () => {
    let left = (): void => undefined;
    let leave = (): void => undefined;
    const isLeft = new Promise<void>((resolve) => {
      left = resolve;
    });
    const to = await target((request, response) => {
      const { socket } = request;
      leave = () => socket.destroy();
      socket.once('close', left);
      request.resume().on('end', () => response.end(request.url));
    });
    // A guard reads a request as a whole before it passes it on.
    const { url, server } = await proxy(to, { isLetThrough: () => false });
    let heads = 0;
    // The head of the second request has come, and not yet all of its body.
    server.on('request', () => {
      if ((heads += 1) === 2) leave();
    });
    const body = JSON.stringify(limitOrder);
    const head = `POST /v2/orders HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer any\r\nContent-Type: application/json\r\n`;
    const one = (more: string) => `${head}Content-Length: ${body.length}\r\n${more}\r\n`;
    const { text } = await talk(url, one('') + body, (socket) => {
      socket.write(one(CLOSE) + body.slice(0, 9));
      // The proxy, which is in this process too, hears of it in the meantime.
      void isLeft.then(() => setTimeout(() => socket.write(body.slice(9)), 100));
    });
    expect(text.match(/\/v2\/orders/g)).toHaveLength(2);
  });

  test('an idle connection ends when the target ends its own', { timeout: 10_000 }, async () => {
    let leave = (): void => undefined;
    const to = await target((request, response) => {
      leave = () => request.socket.destroy();
      response.end('answered');
    });
    const { url } = await proxy(to);
    const { text, end } = await talk(url, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', () => {
      setTimeout(leave, 100);
    });
    expect([text.slice(-8), end]).toEqual(['answered', 'closed']);
  });

  test('the head of an answer comes before its body', { timeout: 10_000 }, async () => {
    let finish = (): void => undefined;
    const to = await target((_request, response) => {
      response.flushHeaders();
      finish = () => response.end('body');
    });
    const { url } = await proxy(to);
    const response = await fetch(url);
    finish();
    expect(await response.text()).toBe('body');
  });

  test.each([
    ['2 MB', 2_000_000, undefined],
    ['100 MB', 100_000_000, 'it has more than 16000000 bytes'],
  ])(
    'a body of %s passes in both directions, and is unreadable if it is too long to judge',
    async (_what, size, unreadable) => {
      const to = await target((request, response) => {
        let length = 0;
        request.on('data', (chunk: Uint8Array) => (length += chunk.length));
        request.on('end', () => {
          response.setHeader('x-got', length);
          response.end(Buffer.alloc(size));
        });
      });
      const { url, passed } = await proxy(to);
      const response = await fetch(url, { method: 'POST', body: Buffer.alloc(size) });
      expect(response.headers.get('x-got')).toBe(String(size));
      expect((await response.arrayBuffer()).byteLength).toBe(size);
      expect(passed[0]?.unreadable).toBe(unreadable);
      expect(passed[0]?.response?.unreadable).toBe(unreadable);
    },
  );
});

describe('a target that fails is reported as it failed', () => {
  const CUT_OFF = 'the answer of the target was cut off';
  const order = `POST /v2/orders HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n${CLOSE}\r\n{}`;

  test('one that cannot be reached gives 502 with the error of the contract, and nothing was sent', async () => {
    const { url, passed } = await proxy(`http://127.0.0.1:${await freePort()}`);
    const answer = await post(url, limitOrder);
    expect([answer.status, await answer.json()]).toEqual([
      502,
      {
        Message: 'The target cannot be reached: it refused the connection. Nothing was sent to it.',
        StatusCode: 502,
      },
    ]);
    expect(passed).toMatchObject([
      {
        wasSent: false,
        trouble: 'the target cannot be reached: it refused the connection. Nothing was sent to it',
      },
    ]);
  });

  test('one that cannot be reached ends a connection only if the request is incomplete', async () => {
    const { url } = await proxy(`http://127.0.0.1:${await freePort()}`);
    const whole = order.replace(CLOSE, '');
    const { text } = await talk(url, whole + whole + whole.slice(0, -1));
    expect(text.match(/HTTP\/1\.1 502/g)).toHaveLength(3);
    expect(text.match(/^Connection: .*/gim)).toEqual([
      'Connection: keep-alive',
      'Connection: keep-alive',
      'connection: close',
    ]);
  });

  const LOST = 'the target ended the connection without an answer';
  test.each<[string, (socket: Socket) => void, string, 'closed' | 'reset', trouble?: string]>([
    ['closes after it has read', (socket) => socket.end(), '', 'closed', LOST],
    ['resets', (socket) => socket.resetAndDestroy(), '', 'reset', LOST],
    [
      'closes in the middle',
      (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf'),
      'half',
      'closed',
      CUT_OFF,
    ],
    [
      'answers garbage',
      (socket) => socket.end('garbage\r\n\r\n'),
      'The answer of the target is not HTTP',
      'closed',
    ],
    [
      'answers an odd status',
      (socket) => socket.end('HTTP/1.1 099 Odd\r\nContent-Length: 0\r\n\r\n'),
      'The answer of the target is not HTTP',
      'closed',
    ],
    ['never answers', () => undefined, 'The target did not answer in time', 'closed'],
  ])('one that %s', async (_name, answer, says, end, trouble = says
    .charAt(0)
    .toLowerCase() + says.slice(1)) => {
    const { url, passed } = await proxy(await rawTarget(answer), { timeLimit: 200 });
    const answered = await talk(url, order);
    expect(answered.text).toContain(says);
    expect(answered.end).toBe(end);
    const effect = trouble === CUT_OFF ? '' : '. What was sent may have taken effect';
    expect(passed).toMatchObject([{ wasSent: true, trouble: trouble + effect }]);
  });

  test('one that closes in the middle has no answer that could be judged', async () => {
    const half = 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[]';
    const { url, passed } = await proxy(await rawTarget((socket) => socket.end(half)));
    await talk(url, order);
    expect(passed).toMatchObject([{ trouble: CUT_OFF, response: { body: undefined, unreadable: CUT_OFF } }]);
  });

  test(
    'one that switches to another protocol gives 502, and its connection is closed',
    { timeout: 10_000 },
    async () => {
      let left: Promise<unknown> = Promise.resolve();
      const to = await rawTarget((socket) => {
        left = once(socket, 'close');
        socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n');
      });
      const { url } = await proxy(to);
      expect((await talk(url, order)).text).toContain('The answer of the target is not HTTP');
      await left;
    },
  );

  test('one that breaks the chunked coding in the middle of its answer', async () => {
    const head = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n';
    const to = await rawTarget((socket) => socket.write(`${head}4\r\nhalf\r\nodd\r\n`));
    const { url, passed } = await proxy(to);
    expect((await talk(url, order)).text).toContain('half');
    expect(passed).toMatchObject([{ trouble: CUT_OFF, response: { status: 200, unreadable: CUT_OFF } }]);
  });

  const MAY = 'What was sent may have taken effect.';
  const unreached = (reason: string): Failure => ({
    status: 502,
    words: `The target cannot be reached: ${reason}. Nothing was sent to it.`,
    ended: undefined,
  });
  test.each<[Parameters<typeof failureOf>, Failure]>([
    [
      [{ code: 'ETIMEDOUT' }, true],
      { status: 504, words: `The target did not answer in time. ${MAY}`, ended: undefined },
    ],
    [[{ code: 'ETIMEDOUT' }, false], unreached('it did not accept the connection in time')],
    [
      [{ code: 'HPE_ANY' }, false],
      { status: 502, words: `The answer of the target is not HTTP. ${MAY}`, ended: undefined },
    ],
    [
      [{ code: 'ECONNRESET', syscall: 'read' }, true],
      { status: 502, words: `The target ended the connection without an answer. ${MAY}`, ended: 'reset' },
    ],
    [
      [{ code: 'ECONNRESET' }, true],
      { status: 502, words: `The target ended the connection without an answer. ${MAY}`, ended: 'closed' },
    ],
    [[{ code: 'ECONNREFUSED' }, false], unreached('it refused the connection')],
    [[{ code: 'CERT_HAS_EXPIRED' }, false], unreached('its certificate has expired')],
    [[{ code: 'ERR_TLS_ANY' }, false], unreached('its certificate was refused, or the TLS handshake failed')],
    [[{ code: 'EANY' }, false], unreached('EANY')],
    [[{}, false], unreached('an unknown error')],
  ])('%j says whether the request was sent', (error, failure) => {
    expect(failureOf(...error)).toEqual(failure);
  });

  test('an error of a connection that never sent a byte is not a request', async () => {
    const { server, passed } = await proxy(await target(() => undefined));
    for (const [bytesRead, writable, count] of [
      [0, true, 0],
      [1, false, 0],
      [1, true, 1],
    ] as const) {
      const socket = new PassThrough();
      Object.defineProperties(socket, { bytesRead: { value: bytesRead }, writable: { value: writable } });
      const error = Object.assign(new Error(), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
      server.emit('clientError', error, socket);
      expect(passed).toHaveLength(count);
      expect(socket.destroyed).toBe(count === 0);
    }
    expect(passed[0]).toMatchObject({
      request: { method: '-', target: '-', headers: [], body: undefined },
      own: { reply: { status: 408 } },
      wasSent: false,
      ms: 0,
    });
  });

  test('one that answers before it has the whole request leaves a body that is not judged', async () => {
    const to = await rawTarget((socket) => socket.end('HTTP/1.1 413 No\r\nContent-Length: 0\r\n\r\n'));
    const { url, passed } = await proxy(to);
    await talk(url, order.replace('Length: 2', 'Length: 9'));
    expect(passed).toMatchObject([
      { request: { body: undefined }, unreadable: 'the request did not arrive whole' },
    ]);
  });

  test('one that falls silent in the middle of its answer', async () => {
    const to = await rawTarget((socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf'));
    const { url, passed } = await proxy(to, { timeLimit: 200 });
    const { text } = await talk(url, order);
    expect(text).toMatch(/half$/);
    expect(passed).toMatchObject([
      { trouble: CUT_OFF, response: { status: 200, body: undefined, unreadable: CUT_OFF } },
    ]);
  });

  test('an answer that cannot be sent ends its connection', async () => {
    const { url, server } = await proxy(await target(() => undefined));
    server.on('request', (_request, response) => response.emit('error', new Error('any')));
    expect((await talk(url, order)).text).toBe('');
  });

  test('a redirect is passed on, and not followed', async () => {
    let requests = 0;
    const to = await target((_request, response) => {
      requests += 1;
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    const { url } = await proxy(to);
    const answer = await fetch(url, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location'), requests]).toEqual([302, '/elsewhere', 1]);
  });

  test('one that never reads holds back its client', async () => {
    let asked: IncomingMessage | undefined;
    const { url, server } = await proxy(await target(() => undefined));
    server.on('request', (request: IncomingMessage) => (asked = request));
    // More than the system holds for two connections.
    const sent = fetch(url, { method: 'POST', body: new Uint8Array(50_000_000) }).catch(() => undefined);
    await expect.poll(() => asked?.isPaused()).toBe(true);
    server.closeAllConnections();
    await sent;
  });

  test('a client that never reads loses its connection', async () => {
    const to = await target((_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1_000_000)));
      };
      response.on('drain', more);
      more();
    });
    const { url, passed, server } = await proxy(to, { timeLimit: 100 });
    let isClosed = false;
    server.on('connection', (one: Socket) => one.once('close', () => (isClosed = true)));
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () => socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'));
    socket.on('error', () => undefined).pause();
    await expect.poll(() => passed).toMatchObject([{ trouble: expect.any(String) as unknown }]);
    await expect.poll(() => isClosed).toBe(true);
    socket.destroy();
  });

  test('one that fails gets each request only once', async () => {
    let requests = 0;
    const to = await rawTarget((socket) => {
      requests += 1;
      socket.destroy();
    });
    const { url } = await proxy(to);
    await post(url, limitOrder).catch(() => undefined);
    expect(requests).toBe(1);
  });

  test(
    'a client that leaves between requests takes its connection to the target with it',
    { timeout: 10_000 },
    async () => {
      const left: Promise<unknown>[] = [];
      const answer: RequestListener = (request, response) => {
        left.push(once(request.socket, 'close'));
        request.resume().on('end', () => response.end());
      };
      // A target that closes no idle connection by itself.
      const { url } = await proxy(await serving(createServer({ keepAliveTimeout: 0 }, answer)));
      await talk(url, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', (socket) => socket.end());
      expect(left).toHaveLength(1);
      await left[0];
    },
  );

  test('a client that leaves takes the request to the target with it', async () => {
    const left: Promise<unknown>[] = [];
    const to = await target((request, response) => {
      left.push(once(response, 'close'));
      request.resume();
      abort.abort();
    });
    const abort = new AbortController();
    const { url, passed } = await proxy(to);
    await fetch(url, { signal: abort.signal }).catch(() => undefined);
    await left[0];
    await expect.poll(() => passed.at(-1)?.trouble).toBe('the client left before it was answered');
  });
});

describe('what is not an exchange is refused with a reason', () => {
  test.each([
    [
      'WebSocket',
      `GET /v2/orders HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
      501,
    ],
    ['h2', `GET /v2/orders HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: h2cc\r\n\r\n`, 501],
    ['CONNECT', 'CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\n\r\n', 501, ''],
    [
      'another server',
      `GET http://a.example/v2/orders HTTP/1.1\r\nHost: a.example\r\n\r\n`.replace(
        'Host: a.example',
        'Host: b',
      ),
      421,
    ],
    ['noise', 'noise\r\n\r\n', 400],
  ])('%s', async (_name, bytes, status, body?: string) => {
    let requests = 0;
    const { url, passed } = await proxy(await rawTarget(() => (requests += 1)));
    const { text } = await talk(url, bytes);
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(text).toMatch(new RegExp(`content-length: \\d+\r\n[^]*"StatusCode":${status}`, 'i'));
    expect(passed).toMatchObject([{ request: { body }, wasSent: false, own: { reply: { status } } }]);
    // Of what is no HTTP it says what the system says.
    if (status !== 400) expect(passed[0]?.unreadable).toBe(body === '' ? undefined : 'it was refused unread');
    expect(requests).toBe(0);
  });

  test('a tunnel whose client is gone ends nothing else', async () => {
    const { server } = await proxy('http://127.0.0.1:1');
    const socket = new PassThrough();
    server.emit('connect', { method: 'CONNECT', url: 'a.example:443', rawHeaders: [] }, socket);
    socket.emit('error', new Error('reset'));
    expect(socket.destroyed).toBe(true);
  });

  test('a connection that ends in the head of a request is not a request', async () => {
    const { url, server, passed } = await proxy(await target(() => undefined));
    const ended = once(server, 'clientError');
    const client = connect(Number(new URL(url).port), '127.0.0.1', () => client.end('GET / HT'));
    await ended;
    await once(client.resume(), 'close');
    expect(passed).toEqual([]);
  });

  test('a request without a path is reported as a URL below the target', async () => {
    const to = await rawTarget((socket) => socket.end('HTTP/1.1 204 No Content\r\n\r\n'));
    const { url, passed } = await proxy(to);
    await talk(url, 'CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\n\r\n');
    await talk(url, 'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    const { origin } = new URL(to);
    expect(passed.map(({ request }) => request.target)).toEqual([`${origin}/a.example:443`, `${origin}/*`]);
  });
});

describe('--target', () => {
  test.each([
    ['https://api.tradestation.com/v2', 'expected --live with a --target where orders are real'],
    ['http://API.tradestation.com.:8443', 'expected --live with a --target where orders are real'],
    ['ftp://a.example', 'expected --target with a base URL'],
    ['xhttp://a.example', 'expected --target with a base URL'],
    ['https://me:secret@a.example', 'expected --target with a base URL'],
    ['https://secret@a.example', 'expected --target with a base URL'],
    ['https://:secret@a.example', 'expected --target with a base URL'],
    ['https://a.example/v2?secret', 'expected --target with a base URL'],
    ['https://a.example/v2#secret', 'expected --target with a base URL'],
    ['a.example', 'expected --target with a base URL'],
    ['http://[', 'expected --target with a base URL'],
  ])('%s is refused', async (target, says) => {
    const { code, stderr } = await proxyRun([], { target });
    expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
    expect(stderr).not.toContain('secret');
  });

  test('may be the simulator', () => {
    expect(targetOf('https://sim-api.tradestation.com/v2', false).origin).toBe(
      'https://sim-api.tradestation.com',
    );
  });

  test.each([
    ['http://a.example', { host: 'a.example', hostname: 'a.example', port: 80, isTls: false, base: '' }],
    [
      'https://A.example./v2/',
      { host: 'a.example.', hostname: 'a.example', port: 443, isTls: true, base: '/v2' },
    ],
    ['http://[::1]:81/a//', { host: '[::1]:81', hostname: '::1', port: 81, isTls: false, base: '/a/' }],
  ])('%s is parsed', (text, parts) => {
    expect(targetOf(text, false)).toEqual({
      ...parts,
      origin: `${parts.isTls ? 'https' : 'http'}://${parts.host}`,
    });
  });

  test('may be a live server with --live', () => {
    expect(targetOf('https://api.tradestation.com/v2', true)).toMatchObject({
      base: '/v2',
      port: 443,
      isTls: true,
    });
  });

  test.each([
    ['127.0.0.1', true],
    ['127.1.2.3', true],
    ['0.0.0.0', true],
    ['::1', true],
    ['::', true],
    ['192.0.2.127', false],
    ['192.127.0.1', false],
    ['::12', false],
    ['1::', false],
    ['2001:db8::1', false],
    // No name of a host.
    ['a..b', false],
  ])('%s is this machine: %s', async (hostname, expected) => {
    const one = { ...targetOf('http://a.example:4010', false), hostname };
    expect(await isOwn(one, 4010)).toBe(expected);
    expect(await isOwn(one, 4011)).toBe(false);
  });

  test('each network address of this machine is this machine', async () => {
    const one = targetOf('http://a.example:4010', false);
    for (const { address, scopeid = 0 } of Object.values(networkInterfaces()).flatMap((all = []) => all))
      if (scopeid === 0) expect(await isOwn({ ...one, hostname: address }, 4010)).toBe(true);
  });

  test('must not be the proxy itself', async () => {
    const port = await freePort();
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      const { code, stderr } = await proxyRun([], { target: `http://${host}:${port}`, port });
      expect([code, stderr]).toEqual([2, expect.stringContaining('received the address of this proxy')]);
    }
  });
});

function proxyRun(
  requests: readonly Request[],
  options: Partial<ProxyRunOptions> & { target: string },
): Promise<LiveRun> {
  return collect((streams) => runProxy({ ...usual, command: programOf(requests), ...options, ...streams }));
}

describe('a program behind the proxy', () => {
  const illegal = { body: { TradeAction: 'Hold' }, headers: { 'X-Test-Name': 'test_hold' } };

  test('is judged in both directions, and recorded', async () => {
    await using mock = await startMock();
    const record = join(scratch({}, onTestFinished), 'a.har');
    const requests = [{}, {}, illegal, { headers: { prefer: 'fault=gateway' }, body: { Symbol: 'IBM' } }];
    const { code, stdout } = await proxyRun(requests, { target: mock.url, record });
    const recorded = await report({ 'a.har': readFileSync(record) });
    expect(stdout).toContain('proxy:3 (TIME, test_hold)  POST /v2/orders  violates\n');
    expect(stdout).toMatch(/proxy:4 \(TIME\) {2}POST \/v2\/orders {2}violates\n.*text\/html/);
    expect(stdout).toContain(
      'proxy:2 (TIME): this order came 2 times\n2 orders, 1 of them sent more than once.\n',
    );
    expect(stdout).toContain('FAIL  2 violate · 2 ok · 4 exchanges\n');
    expect(code).toBe(1);
    expect(recorded.exchanges.map(({ verdict }) => verdict)).toEqual(['ok', 'ok', 'violates', 'violates']);
  });

  test('is optional: the proxy runs until a signal ends it, and logs what became of each request', async () => {
    let url = '';
    const { stderr } = await collect(async (streams) => {
      const run = runProxy({ ...usual, target: 'http://127.0.0.1:1', refuse: true, ...streams });
      await expect.poll(() => streams.stderr.text).toMatch(/proxy: \S+\n/);
      url = /proxy: (\S+)/.exec(streams.stderr.text)?.[1] ?? '';
      await fetch(`${url}/nothing`, { method: 'POST' });
      await post(url.replace('/v2', ''), limitOrder);
      process.listeners('SIGTERM').at(-1)?.('SIGTERM');
      return run;
    });
    await expect(fetch(url)).rejects.toThrow();
    expect(stderr.split('\n').slice(2, -1)).toEqual([
      expect.stringMatching(/^TIME POST \/v2\/… unchecked 404 .*; refused, and not passed on$/),
      expect.stringMatching(
        /^TIME POST \/v2\/orders unchecked 502 .*; the target cannot be reached: it refused .*$/,
      ),
    ]);
  });

  test('noise is reported as a request that could not be read', async () => {
    const bytes = 'noise\\r\\n\\r\\n';
    const program = `const { hostname, port } = new URL(process.env.ORDER_CONTRACT_URL);
      const socket = require('node:net').connect(port, hostname, () => socket.write('${bytes}'));
      socket.once('data', () => process.exit(0));`;
    const command = [process.execPath, '-e', program];
    const { stdout } = await proxyRun([], { target: await target(() => undefined), command });
    expect(stdout).toMatch(/- {2}violates\n {2}The request is not HTTP\/1\.1: [^]*1 request refused/);
  });

  test('an answer that never came is unchecked, and does not pass', async () => {
    const { code, stdout } = await proxyRun([{}], { target: await rawTarget((socket) => socket.destroy()) });
    expect(stdout).toContain(
      'proxy:1 (TIME): the target ended the connection without an answer. What was sent may have taken effect\n1 order.\n',
    );
    expect(stdout).toContain('Nothing judged 1 exchange');
    expect(code).toBe(1);
  });

  test('an order may be placed unless the answer has a status of 4xx', async () => {
    const statuses = [200, 399, 400, 499, 500, 599];
    const to = await target((request, response) => {
      const { Quantity } = JSON.parse(request.headers['x-order'] as string) as { Quantity: string };
      response.writeHead(Number(Quantity)).end();
    });
    const requests = statuses.map((status) => {
      const body = { Quantity: String(status) };
      return { body, headers: { 'x-order': JSON.stringify(body) } };
    });
    const { stdout } = await proxyRun(requests, { target: to, format: 'junit' });
    expect(stdout).toContain('<system-out>4 orders.</system-out>');
    expect(stdout).toContain('<testsuite name="proxy" tests="6" ');
  });

  test('an order that came twice and an answer that never came are logged, in colour if asked for', async () => {
    vi.stubEnv('FORCE_COLOR', '1');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const { stderr } = await collect(async (streams) => {
      const to = await rawTarget((socket) => socket.end());
      const run = runProxy({ ...usual, target: to, ...streams });
      await expect.poll(() => streams.stderr.text).toMatch(/proxy: \S+\n/);
      const url = /proxy: (\S+)\/v2/.exec(streams.stderr.text)?.[1] ?? '';
      for (let count = 0; count < 2; count += 1) await post(url, limitOrder).catch(() => undefined);
      process.listeners('SIGTERM').at(-1)?.('SIGTERM');
      return run;
    });
    const lines = stderr.split('\n').slice(2, 4);
    expect(lines).toEqual([
      expect.stringMatching(/POST \/v2\/orders .*unchecked.* none .*the target ended the connection/),
      expect.stringMatching(/unchecked.* none .*this order came 2 times/),
    ]);
    expect(lines[0]).not.toContain('this order came');
    expect(lines[0]).toContain('\x1b[');
  });

  test('a body of a request or an answer that cannot be read is reported', async () => {
    const to = await target((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end('[]');
    });
    const { stdout } = await proxyRun([{ headers: { 'content-encoding': 'br' } }], { target: to });
    const unread = (coding: string) => `it is not in the content coding ${coding} that its header names.`;
    expect(stdout).toContain(`The request body could not be read, so nothing judged it: ${unread('br')}`);
    expect(stdout).toContain(`The response body could not be read, so nothing judged it: ${unread('gzip')}`);
  });

  test('a target where orders are real is refused without --live', async () => {
    const { code, stderr } = await proxyRun([], { target: 'https://api.tradestation.com/v2' });
    expect([code, stderr]).toEqual([2, expect.stringContaining('expected --live with a --target')]);
    const meant = await proxyRun([], { target: 'https://api.tradestation.com/v2', live: true });
    expect(meant.stderr).toMatch(/^order-contract: the command sent nothing;/);
  });

  test('an order that a server refused or that never arrived is not counted, and the latter does not pass', async () => {
    const to = await target((_request, response) => {
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end('{"Message":"Invalid account.","StatusCode":400}');
    });
    const refused = await proxyRun([{}, {}], { target: to });
    expect(refused).toMatchObject({ code: 0, stdout: '0 orders.\nPASS  2 ok · 2 exchanges\n' });
    const lost = await proxyRun([{}], { target: 'http://127.0.0.1:1' });
    expect(lost).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('Nothing judged 1 exchange') as string,
    });
    expect(lost.stdout).not.toMatch(/1 order\.|request refused/);
  });

  test.each([
    ['POST', '/v2/orders', false],
    ['post', '/v2/orders', false],
    ['GET', '/v2/orders', true],
    ['POST', '/v2/users', true],
    ['POST', '/v3/users', false],
  ])('an operation of the contract wins over --other: %s %s', (method, target, isOther) => {
    expect(otherEndpoints(contract, ['/v2/**'])({ method, target })).toBe(isOther);
  });

  test('--refuse passes on no part of an incomplete request', async () => {
    let requests = 0;
    const to = await target(() => (requests += 1));
    const { url, passed } = await proxy(to, { isLetThrough: () => false, timeLimit: 100 });
    await talk(url, 'POST /v2/orders HTTP/1.1\r\nContent-Length: 9\r\n\r\n{}');
    await expect
      .poll(() => passed)
      .toMatchObject([{ wasSent: false, trouble: 'the client left before its request had arrived' }]);
    expect(requests).toBe(0);
  });

  test.each([
    ['more than is kept', new Uint8Array(16_000_001), {}, 413],
    ['a coding that it is not in', new Uint8Array([0x1f, 0x8b, 0]), { 'content-encoding': 'gzip' }, 415],
  ])('--refuse says what is wrong with a body of %s', async (_what, body, more, status) => {
    let requests = 0;
    const to = await target(() => (requests += 1));
    const { url } = await proxy(to, { isLetThrough: () => false });
    const headers = { authorization: 'Bearer any', 'content-type': 'application/json', ...more };
    const answer = await fetch(`${url}/v2/orders`, { method: 'POST', headers, body });
    expect([answer.status, requests]).toEqual([status, 0]);
  });

  test('a body that is too long to be judged is not kept', () => {
    const gathered = new Gather();
    expect(gathered.body([['Content-Encoding', 'gzip']])).toEqual({ body: '' });
    for (const size of [10_000_000, 6_000_000]) gathered.add(new Uint8Array(size));
    expect(gathered.bytes).toHaveLength(16_000_000);
    expect(gathered.body([]).unreadable).toBeUndefined();
    gathered.add(new Uint8Array(1));
    expect(gathered.bytes).toHaveLength(0);
    expect(gathered.body([])).toEqual({ body: undefined, unreadable: 'it has more than 16000000 bytes' });
  });

  test('--refuse passes on a body of any length where --other names the path', async () => {
    const lengths: number[] = [];
    const to = await target((request, response) => {
      let length = 0;
      request.on('data', (chunk: Uint8Array) => (length += chunk.length));
      request.on('end', () => {
        lengths.push(length);
        response.end();
      });
    });
    const { url } = await proxy(to, { isLetThrough: otherEndpoints(contract, ['/v2/users/**']) });
    const body = new Uint8Array(20_000_000);
    expect((await fetch(`${url}/v2/users/x`, { method: 'POST', body })).status).toBe(200);
    expect(lengths).toEqual([body.length]);
  });

  test('--refuse passes on what is legal, and what --other names', async () => {
    await using mock = await startMock();
    const requests = [
      {},
      illegal,
      { path: '/users/1', method: 'GET' },
      { path: '/nothing', method: 'GET' },
      { path: '/orders', method: 'DELETE' },
      { path: '/orders', method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } },
      { size: 1_000_001 },
      { headers: { 'content-encoding': 'gzip' } },
    ];
    const record = join(scratch({}, onTestFinished), 'a.har');
    const { stdout } = await proxyRun(requests, {
      ...{ target: mock.url, refuse: true, record },
      other: ['/v2/users/**'],
    });
    const { log } = JSON.parse(readFileSync(record, 'utf8')) as {
      log: { entries: { response: { status: number } }[] };
    };
    expect(log.entries.map(({ response }) => response.status)).toEqual([
      200, 400, 404, 404, 405, 405, 413, 415,
    ]);
    expect(mock.exchanges.map(({ request }) => request?.target)).toEqual(['/v2/orders', '/v2/users/1']);
    expect(stdout).toContain('6 requests refused.\n');
  });

  test('--refuse passes on nothing that a server could read as another path', async () => {
    await using mock = await startMock();
    const paths = [
      '../orders',
      '%2e%2E/orders',
      '..%2forders',
      '..%5Corders',
      '..\\orders',
      '/a',
      './a',
      '%252e/a',
      '%6dine',
      'a#/../../orders',
      '..;/orders',
      '..%00/orders',
      '%c0%ae%c0%ae/orders',
      '..%c0%afa',
      '%u002e%u002e/orders',
      '%e0%80%ae%e0%80%ae/orders',
      '..%7f/orders',
    ];
    const { url } = await proxy(mock.url, { isLetThrough: otherEndpoints(contract, ['/v2/users/**']) });
    // All on one connection, which a refusal leaves open.
    const requests = paths.map((path) => `POST /v2/users/${path} HTTP/1.1\r\n\r\n`);
    const { text } = await talk(url, `${requests.join('')}POST /v2/users/../x HTTP/1.1\r\n${CLOSE}\r\n`);
    expect(text.match(/HTTP\/1\.1 404 /g)).toHaveLength(paths.length + 1);
    expect(mock.exchanges).toEqual([]);
  });

  test('the API is at the base path of the target, if it has one', async () => {
    const paths: unknown[] = [];
    const to = await target((request, response) => {
      paths.push(request.url);
      response.setHeader('content-type', 'application/json');
      response.end('[{"Message":"Sent order","OrderID":"1","OrderStatus":"Ok"}]');
    });
    const { code, stdout } = await proxyRun([{}], { target: `${to}/ts/v2/` });
    expect([code, stdout]).toEqual([0, '1 order.\nPASS  1 ok · 1 exchange\n']);
    const servers = [`${to}/elsewhere`];
    expect((await proxyRun([{}], { target: `${to}/ts/v2/`, servers })).stdout).toContain(
      '1 to other servers',
    );
    expect(paths).toEqual(['/ts/v2/orders', '/ts/v2/orders']);
  });
});
