import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readInput } from '../../src/recordings/read-input.ts';
import { Problem, type Recording } from '../../src/recordings/recording.ts';

async function read(text: string): Promise<(Recording | Problem)[]> {
  const all: (Recording | Problem)[] = [];
  const chunks = async function* () {
    yield await Promise.resolve(Buffer.from(text, 'latin1'));
  };
  for await (const batch of readInput(chunks(), 'a.trace')) all.push(...batch);
  return all;
}

const BODY = '{ "AccountKey":"123456", "Symbol":"BRK.B", "x":"é"}';
const ANSWER = '[{"Message":"Sent order: Buy 10 ARNA @ 1.00 Limit",\n"OrderID":"1","OrderStatus":"Ok"}]';

/** Blocks as `--trace-ascii` writes them: of rows that end in CRLF, which is not shown, or after 64 bytes. */
function ascii(heading: string, text: string): string {
  const rows: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\r\n', at);
    const isWhole = end !== -1 && end - at <= 64;
    const row = text.slice(at, isWhole ? end : Math.min(at + 64, text.length));
    rows.push(`${at.toString(16).padStart(4, '0')}: ${row.replace(/[^\x20-\x7e]/g, '.')}`);
    at += row.length + (isWhole ? 2 : 0);
  }
  const size = `${text.length} bytes (0x${text.length.toString(16)})`;
  return [`${heading}, ${size}`, ...rows, ''].join('\n');
}

const head = (body: string) =>
  `POST /v2/orders HTTP/1.1\r\nHost: a.example\r\nX-Long: ${'x'.repeat(70)}\r\nContent-Length: ${body.length}\r\n\r\n`;
const exchange = (body: string, answer: string, interim = '') =>
  [
    ascii('=> Send header', head(body)),
    interim,
    ascii('=> Send data', body),
    ascii('<= Recv header', 'HTTP/1.1 200 OK\r\n'),
    ascii('<= Recv header', 'Content-Type: application/json\r\n'),
    ascii('<= Recv header', '\r\n'),
    ascii('<= Recv data', answer),
    '== Info: Connection #0 left intact\n',
  ].join('');

const get = (path: string) => ascii('=> Send header', `GET ${path} HTTP/1.1\r\n\r\n`);
const found = ascii('<= Recv header', 'HTTP/1.1 200 OK\r\n\r\n');

test('what curl --trace wrote is read byte by byte, and its chunks are joined', async () => {
  const [recording, ...more] = (await read(
    readFileSync('test/recordings/order.trace', 'latin1'),
  )) as Recording[];
  expect(more).toEqual([]);
  expect(recording?.source).toBe('a.trace:3');
  expect(recording?.request).toMatchObject({ method: 'POST', target: '/v2/orders' });
  expect(recording?.request.headers).toContainEqual(['Authorization', 'Bearer abc']);
  expect(Buffer.from(recording?.request.body ?? '').toString()).toBe(BODY);
  expect(recording?.response?.status).toBe(200);
  expect(Buffer.from(recording?.response?.body ?? '').toString()).toBe(ANSWER);
});

test('a content coding, which curl traces as it came, is decoded', async () => {
  const bytes = gzipSync('[]');
  const rows = Array.from({ length: Math.ceil(bytes.length / 16) }, (_, row) => {
    const part = bytes.subarray(row * 16, row * 16 + 16);
    return `${(row * 16).toString(16).padStart(4, '0')}: ${part.toString('hex').replace(/../g, '$& ').padEnd(48)} .`;
  });
  const data = `<= Recv data, ${bytes.length} bytes (0x${bytes.length.toString(16)})\n${rows.join('\n')}\n`;
  const answer = ascii('<= Recv header', 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n');
  const [recording] = (await read(get('/a') + answer + data)) as Recording[];
  expect(String(recording?.response?.body)).toBe('[]');
});

test('a trace with CRLF is read like one with LF', async () => {
  const text = exchange('{"a":1}', '[]');
  expect(await read(text.replaceAll('\n', '\r\n'))).toEqual(await read(text));
});

test('what was received before the first request belongs to no exchange', async () => {
  expect(await read(found + get('/a') + found)).toMatchObject([
    { request: { target: '/a' }, response: { status: 200 } },
  ]);
});

test('a head that is sent in pieces is one request, and data that looks like a chunk is not taken for one', async () => {
  const pieces = ['GET /v2/x HTTP/1.1\r\n', 'Host: a.example\r\n\r\n'].map((text) =>
    ascii('=> Send header', text),
  );
  const answer = ascii('<= Recv header', 'HTTP/1.1 204 No Content\r\n\r\n');
  const data = ascii('<= Recv data', '1\r\na');
  expect(await read(pieces.join('') + answer + data)).toMatchObject([
    {
      request: { method: 'GET', headers: [['Host', 'a.example']] },
      response: { status: 204, body: Buffer.from('1\r\na') },
    },
  ]);
});

test.each([
  ['3\r\n[1]\r\n0\r\n\r\n', '[1]'],
  ['1;a=b\r\n[\r\n2\r\n1]\r\n0\r\nX-Sum: 1\r\n\r\n', '[1]'],
  ['A\r\n["a1b2c3"]\r\n0\r\n\r\n', '["a1b2c3"]'],
  ['x1\r\n[\r\n0\r\n\r\n', 'x1\r\n[\r\n0\r\n\r\n'],
  ['[1]', '[1]'],
])('a body with Transfer-Encoding: chunked: %j', async (body, expected) => {
  const answer = ascii('<= Recv header', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
  const [recording] = (await read(get('/a') + answer + ascii('<= Recv data', body))) as Recording[];
  expect(String(recording?.response?.body)).toBe(expected);
});

test('a request that nobody answered is an exchange by itself', async () => {
  expect(await read(get('/a') + get('/b') + found)).toMatchObject([
    { source: 'a.trace:1', request: { target: '/a' }, response: undefined },
    { request: { target: '/b' }, response: { status: 200 } },
  ]);
});

test.each([
  ['two answers', found + found],
  ['the end of an answer', ascii('<= Recv data', '[]') + found],
])('parallel requests are a problem if one request has %s', async (_, answers) => {
  const [first, second] = await read(get('/a') + get('/b') + answers);
  expect(first).toMatchObject({ request: { target: '/a' } });
  expect((second as Problem).message).toBe(
    'expected one answer to each request, received answers to several, which curl sent in parallel; to tell them apart, record with --trace-ids',
  );
});

test('--trace-ids tells parallel requests apart, with times and without', async () => {
  const of = (id: string, text: string) => `[${id}] ${text}`;
  const parallel = [
    of('0-x', '== Info: Trying\n'),
    of('0-0', get('/a')),
    of('1-1', get('/b')),
    of('0-0', found),
    of('1-1', found),
    of('1-1', ascii('<= Recv data', 'to b')),
    of('0-0', ascii('<= Recv data', 'to a')),
  ];
  for (const time of ['', '12:34:56.789012 '])
    expect(await read(parallel.map((block) => time + block).join(''))).toMatchObject([
      { request: { target: '/a' }, response: { body: Buffer.from('to a') } },
      { request: { target: '/b' }, response: { body: Buffer.from('to b') } },
    ]);
});

test('the times that curl --trace-time writes are skipped', async () => {
  const text = exchange(BODY.replace('é', 'e'), ANSWER.replace('\n', ''));
  const timed = text.replace(/^(?==> |<= |== )/gm, '12:34:56.789012 ');
  expect(timed).not.toBe(text);
  const [expected] = (await read(text)) as Recording[];
  expect(expected?.request.method).toBe('POST');
  expect(await read(timed)).toMatchObject([{ request: expected?.request, response: expected?.response }]);
});

describe('what curl --trace-ascii writes', () => {
  test('is read if no dot is ambiguous', async () => {
    const body = `{"Symbol":"BRK.B","LimitPrice":".25","more":"${'y'.repeat(100)}"}`;
    const text = `== Info: Trying\n${exchange(body, '[1.5]')}${exchange(body, '[]')}`;
    const recordings = (await read(text)) as Recording[];
    expect(recordings).toHaveLength(2);
    expect(recordings.map(({ response }) => String(response?.body))).toEqual(['[1.5]', '[]']);
    for (const { request, unreadable } of recordings) {
      expect(Buffer.from(request.body ?? '').toString()).toBe(body);
      expect(request.headers).toContainEqual(['X-Long', 'x'.repeat(70)]);
      expect(unreadable).toEqual({ request: undefined, response: undefined });
    }
  });

  test('is read as text even if it looks like the bytes of --trace', async () => {
    const [recording] = (await read(exchange('de ad be ef ', '[]'))) as Recording[];
    expect(String(recording?.request.body)).toBe('de ad be ef ');
  });

  test('is unreadable if one of its blocks is ambiguous', async () => {
    const more = ascii('=> Send data', 'x: 1}');
    const [recording] = (await read(
      exchange('{"a":"\u0001', '[]').replace('<= Recv', `${more}<= Recv`),
    )) as Recording[];
    expect(recording?.unreadable?.request).toContain('record with --trace instead');
  });

  test('keeps the body that comes after 100 Continue', async () => {
    const interim = ascii('<= Recv header', 'HTTP/1.1 100 Continue\r\nX-Interim: 1\r\n');
    const [recording] = (await read(exchange('{}', '[]', interim))) as Recording[];
    expect(String(recording?.request.body)).toBe('{}');
    expect(recording?.response).toMatchObject({
      status: 200,
      headers: [['Content-Type', 'application/json']],
    });
  });

  test.each(['{\n"a":1}', '{"a":"Ã©"}', '{"a":"x.\u0001"}'])(
    'is unreadable if a dot may stand for another character: %j',
    async (body) => {
      const [recording] = (await read(exchange(body, '[]'))) as Recording[];
      expect(recording?.request.body).toBeUndefined();
      expect(recording?.unreadable?.request).toContain('record with --trace instead');
      expect(String(recording?.response?.body)).toBe('[]');
    },
  );
});

test('a trace without a request line is a problem', async () => {
  expect(await read('== Info: Trying\n')).toEqual([expect.any(Problem)]);
  expect(await read(ascii('=> Send header', 'hello\r\n'))).toMatchObject([
    { expected: 'a request line such as `POST /orders HTTP/1.1`', received: 'another line' },
  ]);
});

test('a request without an answer has no response', async () => {
  const [recording] = (await read(ascii('=> Send header', head('')))) as Recording[];
  expect(recording?.response).toBeUndefined();
});
