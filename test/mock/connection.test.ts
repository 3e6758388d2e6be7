import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { formatLogEntry, startMock, type LogEntry, type Mock } from '../../src/mock/index.ts';
import { faultOf, unknownMethod, type ClientError } from '../../src/mock/server/broken-request.ts';
import { OpenRequests, raw } from '../../src/mock/server/open-requests.ts';
import { limitOrder, limitResult, nestedOrder } from './fixtures.ts';
import { sendRaw, type RawResponse } from './raw.ts';

let mock: Mock;
const entries: LogEntry[] = [];
const log = (entry: LogEntry): void => void entries.push(entry);
beforeEach(async () => {
  mock = await startMock({ port: 0, log });
});

// Whatever was sent before, the mock lives on.
afterEach(async () => {
  const { responses } = await sendRaw(mock.url, message(order), { responses: 1 });
  expect(JSON.parse(responses[0]?.body ?? '')).toEqual(limitResult);
  await mock.close();
});

function message(body: string, headers: readonly string[] = [], head = 'POST /v2/orders HTTP/1.1'): string {
  const fields = ['Authorization: Bearer t', 'Content-Type: application/json', ...headers];
  if (!headers.some((field) => /^(content-length|transfer-encoding)/i.test(field)))
    fields.push(`Content-Length: ${Buffer.byteLength(body)}`);
  return [head, ...fields, '', body].join('\r\n');
}

const order = JSON.stringify(limitOrder);

function expectError(response: RawResponse | undefined, status: number, says: RegExp): void {
  expect(response?.status).toBe(status);
  expect(response?.headers['content-type']).toBe('application/json; charset=utf-8');
  expect(JSON.parse(response?.body ?? '')).toEqual({
    Message: expect.stringMatching(says) as unknown,
    StatusCode: status,
  });
}

test('a method in lower case is the only fault reported, since Node reads no more of the request', async () => {
  const { responses } = await sendRaw(mock.url, message(order, [], 'post /v2/orders HTTP/1.1'));
  expectError(
    responses[0],
    405,
    /^The mock cannot accept the request: expected the method POST, received post\.$/,
  );
  expect(responses[0]?.headers['allow']).toBe('POST, OPTIONS');
  expect(mock.exchanges.at(-1)?.findings).toMatchObject([{ where: 'request', pointer: '', rule: 'method' }]);
  expect(entries.map((entry) => formatLogEntry(entry)).at(-1)).toContain('/v2/orders');
});

describe('what is not HTTP is answered with an error and the end of the connection', () => {
  test.each<[name: string, status: number, says: RegExp, bytes: string]>([
    ['noise', 400, /^The request is not HTTP\/1\.1/, '\x00\x01\x02\x03\r\n\r\n'],
    ['HTTP/2', 400, /: it starts like HTTP\/2\.$/, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['TLS', 400, /: it starts like TLS; .* http:\/\/\.$/, '\x16\x03\x01\x00\xf4\x01'],
    [
      'the greeting of TLS',
      400,
      /^The request is not HTTP\/1\.1/,
      '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    ],
    ['a header without a name', 400, /^The request is not HTTP\/1\.1/, message(order, [': x'])],
    [
      'a header with a line feed inside',
      400,
      /^The request is not HTTP\/1\.1/,
      message(order, ['A: b\nc\n d']),
    ],
    [
      'two lengths',
      400,
      /^The request is not HTTP\/1\.1/,
      message(order, ['Content-Length: 1', 'Content-Length: 2']),
    ],
    [
      'a length and chunks',
      400,
      /^The request is not HTTP\/1\.1/,
      message('0\r\n\r\n', ['Content-Length: 5', 'Transfer-Encoding: chunked']),
    ],
    ['a length below zero', 400, /^The request is not HTTP\/1\.1/, message('', ['Content-Length: -1'])],
    [
      'broken chunks',
      400,
      /^The request is not HTTP\/1\.1/,
      message('zz\r\n', ['Transfer-Encoding: chunked']),
    ],
    [
      'chunks with extensions that are too large',
      413,
      /^The request has chunk extensions that are too large\.$/,
      message(`1;${'x'.repeat(20_000)}\r\n{\r\n`, ['Transfer-Encoding: chunked']),
    ],
    ['a head that is too large', 431, /at most 64 kB/, message(order, [`X: ${'x'.repeat(70_000)}`])],
    [
      'a query that is too large',
      431,
      /at most 64 kB/,
      message('', [], `GET /v2/orders?${'x'.repeat(70_000)} HTTP/1.1`),
    ],
    ['an unknown method', 405, /not with the method FOO/, message('', [], 'FOO /v2/orders HTTP/1.1')],
    ['such a method on an unknown path', 404, /no such path/, message('', [], 'FOO /v2/bar HTTP/1.1')],
  ])('%s', async (_name, status, says, bytes) => {
    const { responses, closed } = await sendRaw(mock.url, Buffer.from(bytes, 'latin1'));
    expect(closed).toBe(true);
    expect(responses).toHaveLength(1);
    expectError(responses[0], status, says);
    expect(responses[0]?.headers['connection']).toBe('close');
    expect(entries.at(-1)).toMatchObject({ status });
  });

  test('only once, whatever comes after it', async () => {
    const before = entries.length;
    const { responses } = await sendRaw(mock.url, 'noise\r\n\r\n', {
      then: (socket) => {
        for (const delay of [20, 40]) setTimeout(() => void socket.write('noise\r\n\r\n'), delay);
        socket.once('data', () => socket.write('noise\r\n\r\n'));
      },
    });
    expect(responses).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(entries.slice(before)).toMatchObject([{ method: '-', path: '-' }]);
  });

  test('after what came before it on the same connection', async () => {
    const { responses, closed } = await sendRaw(mock.url, `${message(order)}${message(order)}noise\r\n\r\n`);
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 400]);
    expect(closed).toBe(true);
  });
});

test('a header is read, however many stand in front of it', async () => {
  const many = Array.from({ length: 2100 }, (_, index) => `X-${index}: a`);
  const head = message(order).replace('\r\n', () => `\r\n${many.join('\r\n')}\r\n`);
  const { responses } = await sendRaw(mock.url, head, { responses: 1 });
  expect(responses[0]?.status).toBe(200);
});

test.each<[object, object | undefined]>([
  [{ code: 'HPE_MADE_UP' }, { status: 400, message: 'The request is not HTTP/1.1: it cannot be read.' }],
  [
    { code: 'HPE_MADE_UP', reason: 'Odd' },
    { status: 400, message: 'The request is not HTTP/1.1: Odd.' },
  ],
  [{ code: 'HPE_INVALID_EOF_STATE' }, undefined],
  [{ code: 'ECONNRESET' }, undefined],
  [{}, undefined],
])('the answer to an error of a connection says what a sender can use: %j', (error, fault) => {
  expect(faultOf(error as ClientError)).toEqual(fault);
});

test.each<[string | undefined, object | undefined]>([
  ['FOO /a HTTP/1.1\r\n', { method: 'FOO', target: '/a' }],
  ['FOO /a HTTP/1.0\n', { method: 'FOO', target: '/a' }],
  ['GET /a HTTP/1.1\r\n', undefined],
  [' FOO /a HTTP/1.1\r\n', undefined],
  [`${'F'.repeat(41)} /a HTTP/1.1\r\n`, undefined],
  ['FOO /a HTTP/1.2\r\n', undefined],
  ['FOO /a HTTP/1.1', undefined],
  [undefined, undefined],
])('a method that Node does not know is read from the packet: %j', (packet, read) => {
  const rawPacket = packet === undefined ? {} : { rawPacket: Buffer.from(packet) };
  const error = (code: string) => ({ code, ...rawPacket }) as ClientError;
  expect(unknownMethod(error('HPE_INVALID_METHOD'))).toEqual(read);
  expect(unknownMethod(error('HPE_INVALID_URL'))).toBeUndefined();
});

test.each([
  [400, 'Bad Request'],
  [599, ''],
])(
  'the answer to bytes that are not a request has a status line, and a length in bytes: %i',
  (status, words) => {
    expect(raw({ status, headers: { a: 'b' }, body: '\u00e9' })).toBe(
      `HTTP/1.1 ${status} ${words}\r\na: b\r\ncontent-length: 2\r\nconnection: close\r\n\r\n\u00e9`,
    );
  },
);

test('a connection that was ended is read for half a second, unless its client ends it before', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const [silent, left, ended] = [new PassThrough(), new PassThrough(), new PassThrough().end()];
  for (const socket of [silent, left, ended])
    await new OpenRequests().end(socket, { status: 400, headers: {}, body: '' });
  left.destroy();
  await once(left, 'close');
  expect(vi.getTimerCount()).toBe(2);
  expect([silent.read(), ended.read()].map(Boolean)).toEqual([true, false]);
  vi.advanceTimersByTime(499);
  expect(silent.destroyed).toBe(false);
  vi.advanceTimersByTime(1);
  expect(silent.destroyed).toBe(true);
});

describe('requests in a row on one connection', () => {
  test('are answered in their order', async () => {
    const bad = message('{', ['X: y']);
    const { responses } = await sendRaw(mock.url, [message(order), bad, message(order), bad].join(''), {
      responses: 4,
    });
    expect(responses.map(({ status }) => status)).toEqual([200, 400, 200, 400]);
  });

  test('go on after one with a length that is too small fails', async () => {
    const { responses, closed } = await sendRaw(mock.url, message(order, ['Content-Length: 10']));
    expect(responses.map(({ status }) => status)).toEqual([400, 400]);
    expect(closed).toBe(true);
  });
});

describe('a request that Node takes for plain HTTP/1.1 is refused', () => {
  const chunks = `${order.length.toString(16)}\r\n${order}\r\n0\r\n\r\n`;

  const coding = ['request.headers', '/transfer-encoding', 'chunked coding in HTTP/1.1', 'another'];
  const version = ['request', '', 'HTTP/1.1', 'another version'];
  test.each([
    ['in a coding besides chunked', message(chunks, ['Transfer-Encoding: gzip, chunked']), coding],
    [
      'in chunks of HTTP/1.0',
      message(chunks, ['Transfer-Encoding: chunked'], 'POST /v2/orders HTTP/1.0'),
      coding,
    ],
    ['in HTTP/2.0', message(order, [], 'POST /v2/orders HTTP/2.0'), version],
  ])('%s', async (_name, bytes, [where, pointer, expected, received]) => {
    const { responses } = await sendRaw(mock.url, bytes, { responses: 1 });
    const message = `The mock cannot accept the request: expected ${expected}, received ${received}.`;
    expect(JSON.parse(responses[0]?.body ?? '')).toEqual({ Message: message, StatusCode: 400 });
    expect(mock.exchanges.at(-1)?.findings).toMatchObject([{ where, pointer, expected, received, message }]);
  });

  test('in chunks twice, by Node or by the mock', async () => {
    const twice = message(chunks, ['Transfer-Encoding: chunked', 'Transfer-Encoding: chunked']);
    expectError((await sendRaw(mock.url, twice, { responses: 1 })).responses[0], 400, /HTTP\/1\.1/);
  });
});

describe('a request is accepted', () => {
  test.each([
    [
      'in chunks',
      message(`${order.length.toString(16)}\r\n${order}\r\n0\r\n\r\n`, ['Transfer-Encoding: chunked']),
    ],
    ['by HTTP/1.0', message(order, [], 'POST /v2/orders HTTP/1.0')],
    [
      'with a target in absolute form',
      message(order, [], 'POST https://api.tradestation.com/v2/orders HTTP/1.1'),
    ],
    ['that expects something else', message(order, ['Expect: nothing'])],
    ['that would rather speak something else', message(order, ['Connection: Upgrade', 'Upgrade: h2c'])],
  ])('%s', async (_name, bytes) => {
    const { responses } = await sendRaw(mock.url, bytes, { responses: 1 });
    expect(responses[0]?.status).toBe(200);
    expect(JSON.parse(responses[0]?.body ?? '')).toEqual(limitResult);
  });

  test('byte by byte', async () => {
    const bytes = Buffer.from(message(order));
    const { responses } = await sendRaw(mock.url, bytes.subarray(0, 1), {
      responses: 1,
      then: (socket) => {
        socket.setNoDelay(true);
        for (const byte of bytes.subarray(1)) socket.write(Uint8Array.of(byte));
      },
    });
    expect(responses[0]?.status).toBe(200);
  });

  test('whose body waits for 100 Continue', async () => {
    const answer = sendRaw(
      mock.url,
      message('', ['Expect: 100-continue', `Content-Length: ${order.length}`]),
      {
        responses: 1,
        then: (socket) => socket.once('data', () => socket.write(order)),
      },
    );
    expect(await answer).toMatchObject({ continued: true, responses: [{ status: 200 }] });
  });

  test('whose body waits for 100 Continue, and is as large as the limit', async () => {
    await using exact = await startMock({ maxBody: order.length });
    const head = message('', ['Expect: 100-continue', `Content-Length: ${order.length}`]);
    const then = (socket: Socket) => socket.once('data', () => socket.write(order));
    expect(await sendRaw(exact.url, head, { responses: 1, then })).toMatchObject({
      continued: true,
      responses: [{ status: 200 }],
    });
  });
});

describe('a body over the limit', () => {
  test('is not asked for by 100 Continue', async () => {
    const { responses, closed, continued } = await sendRaw(
      mock.url,
      message('', ['Expect: 100-continue', 'Content-Length: 1000001']),
    );
    expectError(responses[0], 413, /at most 1000000 bytes/);
    expect(mock.exchanges.at(-1)?.request?.body).toBe('');
    expect(responses[0]?.headers['connection']).toBe('close');
    expect(continued).toBe(false);
    expect(closed).toBe(true);
  });

  test('is not read to its end if it is far over the limit', async () => {
    const { responses, closed } = await sendRaw(mock.url, message('', ['Content-Length: 999999999']));
    expectError(responses[0], 413, /at most 1000000 bytes/);
    expect(responses[0]?.headers['connection']).toBe('close');
    expect(closed).toBe(true);
  });

  test('in chunks without an end is cut off', async () => {
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const { closed } = await sendRaw(mock.url, message('', ['Transfer-Encoding: chunked']), {
      then: (socket) => {
        const more = (error?: Error | null): void => {
          if (!error) socket.write(chunk, more);
        };
        more();
      },
    });
    expect(closed).toBe(true);
    expect(entries.at(-1)).toMatchObject({ status: 413, findings: [{ rule: 'body-size' }] });
  });
});

describe('a request that does not arrive in time', () => {
  let impatient: Mock;
  beforeEach(async () => {
    impatient = await startMock({ port: 0, log, requestTimeout: 300 });
  });
  afterEach(() => impatient.close());

  test.each([
    ['stops inside its head', 'POST /v2/orders HTTP/1.1\r\nA: '],
    ['stops inside its body', message('{', ['Content-Length: 100'])],
    ['stops between chunks', message('1\r\n{\r\n', ['Transfer-Encoding: chunked'])],
  ])('%s', async (_name, bytes) => {
    const { responses, closed } = await sendRaw(impatient.url, bytes);
    expectError(responses[0], 408, /did not arrive in time/);
    expect(closed).toBe(true);
    expect(entries.at(-1)).toMatchObject({ status: 408 });
  });

  test('is one line of the log', async () => {
    const before = entries.length;
    await sendRaw(impatient.url, message('{', ['Content-Length: 100']));
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(entries.slice(before).map(({ method, path, status }) => [method, path, status])).toEqual([
      ['POST', '/v2/orders', 408],
    ]);
  });

  test('trickles in', async () => {
    const { responses } = await sendRaw(impatient.url, message('', ['Content-Length: 100000']), {
      then: (socket) => {
        const timer = setInterval(() => socket.write(' '), 20);
        socket.once('close', () => {
          clearInterval(timer);
        });
      },
    });
    expectError(responses[0], 408, /did not arrive in time/);
  });

  test('is not logged if the connection was never used', async () => {
    const before = entries.length;
    expect(await sendRaw(impatient.url, '')).toEqual({ responses: [], continued: false, closed: true });
    expect(entries).toHaveLength(before);
  });
});

test('an upload that is broken off is logged', async () => {
  const begun = await startMock({ log }, () => {
    socket.destroy();
    return false;
  });
  onTestFinished(() => begun.close());
  const { hostname, port } = new URL(begun.url);
  const socket = connect(Number(port), hostname);
  socket.write(message('{', ['Content-Length: 100']));
  await expect.poll(() => entries.at(-1)?.status).toBe('aborted');
  const entry = entries.at(-1);
  expect(entry && formatLogEntry(entry)).toMatch(/POST \/v2\/orders unchecked aborted/);
  expect(begun.exchanges).toMatchObject([
    {
      ...{ verdict: 'unchecked', request: undefined, response: undefined },
      findings: [
        {
          ...{ verdict: 'unchecked', where: 'request', pointer: '', rule: 'aborted' },
          ...{ expected: 'a whole request', received: 'the end of the connection' },
          message: 'The connection ended before the request had arrived, so nothing judged it.',
        },
      ],
    },
  ]);
});

test('a sender that leaves before the answer does no harm', async () => {
  const { hostname, port } = new URL(mock.url);
  for (let round = 0; round < 20; round += 1) {
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(message(order), () => {
      if (round % 2 === 0) socket.destroy();
      else socket.resetAndDestroy();
    });
    await once(socket, 'close');
  }
});

test('many requests at once are answered, deeply nested ones as well', async () => {
  const bodies = [limitOrder, nestedOrder(97), { ...limitOrder, Quantity: '0' }].map((one) =>
    JSON.stringify(one),
  );
  // Connections of their own: one that is kept alive may just be ending when the next request goes out on it.
  const answers = await Promise.all(
    Array.from({ length: 150 }, (_, at) =>
      sendRaw(mock.url, message(bodies[at % 3] ?? ''), { responses: 1 }),
    ),
  );
  expect(answers.map(({ responses }) => responses[0]?.status)).toEqual(
    Array.from({ length: 150 }, (_, at) => [200, 200, 400][at % 3]),
  );
});
