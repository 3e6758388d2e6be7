/** What can go wrong with a call, by the step at which it does. */
import { gzipSync } from 'node:zlib';
import type { Socket } from 'node:net';
import type { AccessToken } from '../../../src/client/index.ts';
import type { Call } from './calls.ts';
import type { Step } from './server.ts';

export interface Fault {
  readonly name: string;
  readonly step: Step;
  /** The caller aborts once that was done. */
  readonly abort?: true;
  /** With an order that is longer than a connection holds. */
  readonly long?: true;
  readonly act: (socket: Socket, call: Call) => void;
  /** Whether what came is a whole answer, so that the call may return: for all calls, or for those without an outcome. */
  readonly answers?: 'all' | 'generic';
}

const ID = 'first';

/** A head, a body, and the end of the connection. */
function answer(name: string, make: (call: Call) => string | Buffer, answers?: Fault['answers']): Fault {
  return {
    name,
    step: 'after the request',
    act: (socket, call) => void socket.end(make(call)),
    ...(answers && { answers }),
  };
}

export function http(status: number | string, fields: readonly string[], body: string | Buffer = ''): Buffer {
  const told = fields.some((field) => /^(content-length|transfer-encoding)/i.test(field));
  const length = told ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  const line = typeof status === 'string' ? status : `HTTP/1.1 ${status} x`;
  return Buffer.concat([
    Buffer.from([line, ...fields, ...length, '', ''].join('\r\n'), 'latin1'),
    Buffer.from(body),
  ]);
}

const page = '<html><head><title>Sign in</title></head><body>Proxy</body></html>';
const typed = (call: Call, ...more: string[]) => [`Content-Type: ${call.type}`, ...more];
/** An answer that the order was placed, with more fields, or with another body than that of an order. */
const good = (call: Call, more: readonly string[] = [], body: string | Buffer = call.body(ID)) =>
  http(200, typed(call, ...more), body);
const errorOf = (call: Call, status: number) =>
  call.type === 'application/xml'
    ? `<Error><Message>No.</Message><StatusCode>${status}</StatusCode></Error>`
    : JSON.stringify({ Message: 'No.', StatusCode: status });
const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const CHUNKED = 'Transfer-Encoding: chunked';

const breaks: readonly Fault[] = (['connected', 'in the request', 'after the request'] as const).flatMap(
  (step) => {
    const long = step === 'in the request' ? ({ long: true } as const) : {};
    return [
      { name: 'reset', step, ...long, act: (socket) => void socket.resetAndDestroy() },
      { name: 'closed', step, ...long, act: (socket) => void socket.destroy() },
      { name: 'ended', step, ...long, act: (socket) => void socket.end() },
      { name: 'no HTTP', step, ...long, act: (socket) => void socket.end('SSH-2.0-OpenSSH\r\n') },
      { name: 'silence, then an abort', step, ...long, abort: true, act: (socket) => void socket.pause() },
      {
        name: 'a whole answer before its time, then a reset',
        step,
        ...long,
        answers: 'all',
        act: (socket, call) =>
          void socket.write(good(call), () => setTimeout(() => socket.resetAndDestroy(), 20)),
      },
    ] satisfies Fault[];
  },
);

const parts: readonly Fault[] = (
  [
    ['in the status line', () => 'HTTP/1.1 2'],
    ['in the head', (call) => good(call).subarray(0, 30)],
    ['after the head', (call) => http(200, typed(call, 'Content-Length: 93'))],
    ['in the body', (call) => good(call).subarray(0, -20)],
    [
      'in a body without a length',
      (call) =>
        Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${call.type}\r\n\r\n${call.body(ID).slice(0, -8)}`),
    ],
    ['in a chunk', (call) => good(call, [CHUNKED], `ff\r\n${call.body(ID)}`)],
    ['before the last chunk', (call) => good(call, [CHUNKED], chunk(call.body(ID)))],
    [
      'in a body in gzip',
      (call) => good(call, ['Content-Encoding: gzip', 'Content-Length: 500'], gzipSync(call.body(ID))),
    ],
    ['in an interim answer', () => 'HTTP/1.1 100 Continue\r\n'],
    ['after an interim answer', () => 'HTTP/1.1 100 Continue\r\n\r\n'],
  ] satisfies [string, (call: Call) => string | Buffer][]
).flatMap(([where, make]: [string, (call: Call) => string | Buffer]) => [
  {
    name: `reset ${where}`,
    step: 'after the request',
    act: (socket, call) =>
      void socket.write(make(call), () => setTimeout(() => socket.resetAndDestroy(), 20)),
  },
  { name: `ended ${where}`, step: 'after the request', act: (socket, call) => void socket.end(make(call)) },
  {
    name: `silence ${where}, then an abort`,
    step: 'after the request',
    abort: true,
    act: (socket, call) => void socket.write(make(call)),
  },
]);

const answers: readonly Fault[] = [
  answer('as it should be', (call) => good(call), 'all'),
  answer(
    'after interim answers',
    (call) =>
      Buffer.concat([Buffer.from('HTTP/1.1 100 x\r\n\r\nHTTP/1.1 103 x\r\nLink: </>\r\n\r\n'), good(call)]),
    'all',
  ),
  answer('in gzip', (call) => good(call, ['Content-Encoding: gzip'], gzipSync(call.body(ID))), 'all'),
  answer('in chunks', (call) => good(call, [CHUNKED], `${chunk(call.body(ID))}0\r\n\r\n`), 'all'),
  answer('twice', (call) => Buffer.concat([good(call), good(call, [], call.body('stray'))]), 'all'),
  answer('with bytes behind it', (call) => Buffer.concat([good(call), Buffer.from('x'.repeat(50))]), 'all'),
  answer(
    'up to the end of the connection',
    (call) => `HTTP/1.1 200 OK\r\nContent-Type: ${call.type}\r\n\r\n${call.body(ID)}`,
    'all',
  ),
  answer('with a mark in front', (call) => good(call, [], `\ufeff${call.body(ID)}`), 'all'),
  answer('to switch protocols', () => http(101, ['Upgrade: h2c', 'Connection: Upgrade'])),
  ...[201, 202, 203, 206, 207].map((status) =>
    answer(`with status ${status}`, (call) => http(status, typed(call), call.body(ID)), 'generic'),
  ),
  ...[204, 205].map((status) =>
    answer(`with status ${status}`, () => `HTTP/1.1 ${status} x\r\n\r\n`, 'generic'),
  ),
  ...[300, 301, 302, 303, 304, 305, 307, 308].map((status) =>
    answer(`with status ${status}`, (call) =>
      http(status, [...typed(call), 'Location: /v2/orders'], status === 304 ? '' : call.body(ID)),
    ),
  ),
  ...[400, 401, 403, 404, 408, 409, 425, 429, 500, 502, 503, 504].flatMap((status) => [
    answer(
      `with an error ${status}`,
      (call) =>
        http(status, [...typed(call), 'Retry-After: 0', 'WWW-Authenticate: Bearer'], errorOf(call, status)),
      'all',
    ),
    answer(
      `with a page ${status}`,
      () => http(status, ['Content-Type: text/html'], page),
      status === 403 ? 'all' : 'generic',
    ),
    answer(`with nothing and status ${status}`, () => http(status, []), 'all'),
  ]),
  answer('with a page', () => http(200, ['Content-Type: text/html'], page)),
  answer('with a page that says it is what was asked for', (call) => good(call, [], page)),
  answer('with another media type', (call) => http(200, ['Content-Type: text/plain'], call.body(ID))),
  answer('with no media type', (call) => http(200, [], call.body(ID))),
  answer(
    'with two media types',
    (call) => http(200, ['Content-Type: text/html', `Content-Type: ${call.type}`], call.body(ID)),
    'all',
  ),
  answer('with nothing', (call) => http(200, typed(call))),
  answer('with half of it as the whole', (call) => good(call, [], call.body(ID).slice(0, -5))),
  answer('with a length that is too small', (call) =>
    good(call, [`Content-Length: ${call.body(ID).length - 2}`]),
  ),
  answer('with a length that is too large', (call) =>
    good(call, [`Content-Length: ${call.body(ID).length + 2}`]),
  ),
  answer('with two lengths', (call) =>
    good(call, ['Content-Length: 3', `Content-Length: ${call.body(ID).length}`]),
  ),
  answer(
    'with a length and chunks',
    (call) =>
      good(call, [`Content-Length: ${call.body(ID).length}`, CHUNKED], `${chunk(call.body(ID))}0\r\n\r\n`),
    'all',
  ),
  answer('with a length that is none', (call) => good(call, ['Content-Length: x'])),
  answer('with chunks that are none', (call) => good(call, [CHUNKED])),
  answer('in gzip that is none', (call) => good(call, ['Content-Encoding: gzip'])),
  answer('in gzip that is cut', (call) =>
    good(call, ['Content-Encoding: gzip'], gzipSync(call.body(ID)).subarray(0, -20)),
  ),
  answer('in bytes that are no text', (call) => good(call, [], Buffer.from([0xff, 0xfe, 0x00, 0xd8]))),
  answer('with a head that is too large', (call) => good(call, [`X: ${'x'.repeat(100_000)}`])),
  answer('with a head that is none', () => 'HTTP/1.1 200 OK\r\nContent-Type\r\n\r\n'),
  answer('with status 999', (call) => http('HTTP/1.1 999 x', typed(call), call.body(ID)), 'generic'),
  answer('with status 0', (call) => http('HTTP/1.1 0 x', typed(call), call.body(ID))),
  answer('in HTTP/2.0', (call) => http('HTTP/2.0 200 x', typed(call), call.body(ID)), 'all'),
  ...[
    '[]',
    'null',
    '{}',
    '""',
    '0',
    '[null]',
    '[[]]',
    '[{}]',
    '[{"OrderStatus":"ok"}]',
    '[{"OrderStatus":"Ok"},{"OrderStatus":"?"}]',
    '{"Message":"No.","StatusCode":500}',
  ].map((text) =>
    answer(
      `with ${text}`,
      (call) => good(call, [], call.type === 'text/javascript' ? `cb(${text})` : text),
      'generic',
    ),
  ),
];

export const FAULTS: readonly Fault[] = [...breaks, ...parts, ...answers];

/** What ends a call before anything is sent. */
export const PROVIDERS: readonly (readonly [name: string, token: (abort: () => void) => AccessToken])[] = [
  [
    'throws',
    () => () => {
      throw new Error('no token');
    },
  ],
  ['rejects', () => () => Promise.reject(new Error('no token'))],
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- somebody does.
  ['rejects with nothing', () => () => Promise.reject(undefined)],
  [
    'hangs, then an abort',
    (abort) => () => {
      setTimeout(abort, 10);
      return new Promise<string>(() => undefined);
    },
  ],
  [
    'aborts, and gives one',
    (abort) => () => {
      abort();
      return 'token';
    },
  ],
  ...['', ' ', 'a b', 'a\r\nX: y', 'ü', '\0'].map(
    (token) => [`gives ${JSON.stringify(token)}`, () => () => token] as const,
  ),
  ...[undefined, null, 1, {}, []].map(
    (token) => [`gives ${JSON.stringify(token)}`, () => () => token as string] as const,
  ),
];
