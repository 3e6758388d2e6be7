/** Each fault, as a client on a socket sees it, and as a client of the fetch handler does. */
import { readFileSync } from 'node:fs';
import { on } from 'node:events';
import type { ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { both } from '../../src/mock/faults/delivery.ts';
import { FAULTS } from '../../src/mock/faults/faults.ts';
import { FaultPlayer } from '../../src/mock/faults/player.ts';
import {
  createMock,
  MockError,
  startMock,
  type FetchMock,
  type LogEntry,
  type Mock,
} from '../../src/mock/index.ts';
import { pause } from '../../src/mock/to-response.ts';
import { errorOf, jsonp, limitOrder, limitResult, post } from './fixtures.ts';
import { sendRaw } from './raw.ts';

let mock: Mock;
const entries: LogEntry[] = [];
beforeAll(async () => {
  mock = await startMock({ log: (entry) => entries.push(entry) });
});
afterAll(() => mock.close());
beforeEach(() => {
  mock.reset();
  entries.length = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

const body = JSON.stringify(limitOrder);

function open(prefer: string, sent = body): Socket {
  const { hostname, port } = new URL(mock.url);
  const socket = connect(Number(port), hostname);
  const head = ['POST /v2/orders HTTP/1.1', 'Authorization: Bearer t', 'Content-Type: application/json'];
  socket.write([...head, `Prefer: ${prefer}`, `Content-Length: ${body.length}`, '', sent].join('\r\n'));
  return socket.setEncoding('latin1');
}

interface Seen {
  readonly text: string;
  readonly error: string | undefined;
  readonly milliseconds: number;
}

/** Sends an order that asks for a fault, and gives back what came until the connection ended. */
function send(prefer: string, sent = body): Promise<Seen> {
  return new Promise((resolve) => {
    const started = performance.now();
    let [text, error]: [string, string | undefined] = ['', undefined];
    const socket = open(prefer, sent);
    socket.on('data', (piece: string) => (text += piece));
    socket.on('error', ({ code }: NodeJS.ErrnoException) => (error = code));
    socket.on('close', () => {
      resolve({ text, error, milliseconds: performance.now() - started });
    });
  });
}

/** What comes, piece by piece. */
function piecesOf(socket: Socket): { next(): Promise<string> } {
  const pieces = on(socket, 'data');
  return { next: async () => ((await pieces.next()) as { value: [string] }).value[0] };
}

const RESULT = JSON.stringify(limitResult);
const lengthOf = (text: string) => Number(/content-length: (\d+)/i.exec(text)?.[1]);
const bodyOf = (text: string) => text.slice(text.indexOf('\r\n\r\n') + 4);

describe('on a connection', () => {
  test('delay: the answer comes after that time', async () => {
    const { text, milliseconds } = await send('delay=0.2');
    expect(bodyOf(text)).toBe(RESULT);
    expect(milliseconds).toBeGreaterThanOrEqual(199);
  });

  test('delay-body: the head comes at once, the body after that time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const pieces = piecesOf(open('delay-body=60'));
    expect(bodyOf(await pieces.next())).toBe('');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await pieces.next()).toBe(RESULT);
  });

  test('slow: the body comes little by little', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const pieces = piecesOf(open('slow=60'));
    let text = bodyOf(await pieces.next());
    for (let part = 0; part < 10 && text.length < RESULT.length; part += 1) {
      expect(text.length).toBeLessThanOrEqual((part + 1) * Math.ceil(RESULT.length / 10));
      if (part > 0 || text !== '') await vi.advanceTimersByTimeAsync(6000);
      text += await pieces.next();
    }
    expect(text).toBe(RESULT);
  });

  test('drop-unread: the connection ends before the body is sent, and no order is counted', async () => {
    expect(await send('fault=drop-unread', '')).toMatchObject({ text: '', error: undefined });
    expect(mock.orders).toEqual({ orders: 0, repeated: 0 });
    expect(mock.exchanges).toMatchObject([{ request: undefined, response: undefined, verdict: 'unchecked' }]);
  });

  test('drop: the connection ends without an answer, and the order is counted', async () => {
    expect(await send('fault=drop')).toMatchObject({ text: '', error: undefined });
    expect(mock.orders).toEqual({ orders: 1, repeated: 0 });
    expect(mock.exchanges).toMatchObject([
      { response: undefined, faults: ['drop'], times: 1, verdict: 'ok' },
    ]);
  });

  test('drop-half: half of the body comes', async () => {
    const { text } = await send('fault=drop-half');
    expect(bodyOf(text)).toBe(RESULT.slice(0, RESULT.length / 2));
    expect(lengthOf(text)).toBe(RESULT.length);
  });

  test('reset: the connection is reset', async () => {
    expect(await send('fault=reset')).toMatchObject({ text: '', error: 'ECONNRESET' });
    expect(mock.orders.orders).toBe(1);
  });

  test('hang: nothing comes until the client gives up', async () => {
    const given = fetch(`${mock.url}/v2/orders`, {
      method: 'POST',
      headers: { authorization: 'Bearer t', 'content-type': 'application/json', prefer: 'fault=hang' },
      body,
      signal: AbortSignal.timeout(300),
    });
    await expect(given).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(mock.orders.orders).toBe(1);
  });

  test('the mock stops waiting when the client leaves', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const socket = open('delay=60');
    await expect.poll(() => vi.getTimerCount()).toBe(1);
    socket.destroy();
    await expect.poll(() => vi.getTimerCount()).toBe(0);
  });

  test('length-too-long: fewer bytes come than were announced', async () => {
    const { text } = await send('fault=length-too-long');
    expect([bodyOf(text), lengthOf(text)]).toEqual([RESULT, RESULT.length + 10]);
  });

  test('length-too-short: more bytes come than were announced', async () => {
    const { text } = await send('fault=length-too-short');
    expect([bodyOf(text), lengthOf(text)]).toEqual([RESULT, RESULT.length - 10]);
  });

  test('gateway: a page of HTML comes, and the order is counted', async () => {
    const { text } = await send('fault=gateway, delay=0.01');
    expect(text).toMatch(/^HTTP\/1\.1 502 .*\r\ncontent-type: text\/html\r\n.*<h1>502 Bad Gateway/s);
    expect(mock.orders.orders).toBe(1);
    // Whatever the server behind it answers.
    await send('fault=gateway, code=401, delay=0.01');
    expect(mock.orders).toEqual({ orders: 1, repeated: 1 });
  });

  test('a requested fault does not cut off an earlier answer on the same connection', async () => {
    let held: ServerResponse | undefined;
    await using own = await startMock({}, ({ url }, response) => {
      if (url === '/held') held = response;
      return url === '/held';
    });
    const head = ['POST /v2/orders HTTP/1.1', 'Authorization: Bearer t', 'Content-Type: application/json'];
    const order = [...head, 'Prefer: fault=drop', `Content-Length: ${body.length}`, '', body].join('\r\n');
    const sent = sendRaw(own.url, `GET /held HTTP/1.1\r\n\r\n${order}`);
    await expect.poll(() => held !== undefined).toBe(true);
    // A fault that did not wait would be played by now.
    await post(own.url, limitOrder);
    held?.end('held');
    expect(await sent).toMatchObject({ responses: [{ body: 'held' }], closed: true });
  });
});

describe('a fault that is an answer', () => {
  const ask = (prefer: string) => post(mock.url, limitOrder, { prefer });

  test.each([
    [500, 1],
    [503, 1],
    [504, 1],
    [401, 0],
    [403, 0],
    [429, 0],
    [422, 0],
  ])('%i is the error of the contract; after 5xx the order may have been placed', async (status, orders) => {
    const answer = await ask(`fault=${status}`);
    expect(answer.status).toBe(status);
    await errorOf(answer);
    expect(answer.headers.get('mock-fault')).toBe(String(status));
    expect(answer.headers.get('retry-after')).toBe(status === 429 ? '1' : null);
    expect(mock.orders.orders).toBe(orders);
  });

  test('quota: a page of HTML comes', async () => {
    const answer = await ask('fault=quota');
    expect([answer.status, await answer.text()]).toEqual([403, '<html><body>Quota Exceeded</body></html>']);
  });

  test('redirect: the answer leads to another page', async () => {
    const answer = await fetch(`${mock.url}/v2/orders`, {
      method: 'POST',
      redirect: 'manual',
      headers: { authorization: 'Bearer t', 'content-type': 'application/json', prefer: 'fault=redirect' },
      body,
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/login']);
    expect(mock.orders.orders).toBe(0);
  });

  test('a refused request gets no such fault, but it gets faults of the connection', async () => {
    const illegal = { ...limitOrder, Quantity: '0' };
    expect((await post(mock.url, illegal, { prefer: 'fault=503' })).status).toBe(400);
    await expect(post(mock.url, illegal, { prefer: 'fault=drop' })).rejects.toThrow();
    expect(mock.orders.orders).toBe(0);
  });
});

describe('which fault is played', () => {
  const statuses = async (prefer: string, times: number): Promise<number[]> => {
    const all = [];
    for (let time = 0; time < times; time += 1)
      all.push((await post(mock.url, limitOrder, { prefer })).status);
    return all;
  };

  test('follows a sequence, whose last step goes on', async () => {
    expect(await statuses('fault="503 x2, then 401 then ok"', 5)).toEqual([503, 503, 401, 200, 200]);
    expect(await statuses('fault="503 x2, then 401 then ok"', 1)).toEqual([200]);
    mock.reset();
    expect(await statuses('fault="503 x2, then 401 then ok"', 3)).toEqual([503, 503, 401]);
  });

  test('can depend on chance, which can be repeated', async () => {
    const first = await statuses('fault="503 30% seed 7"', 30);
    const failed = first.filter((status) => status === 503).length;
    expect(failed).toBeGreaterThan(3);
    expect(failed).toBeLessThan(16);
    expect(await statuses('fault="503 30% seed 8"', 30)).not.toEqual(first);
    mock.reset();
    expect(await statuses('fault="503 30% seed 7"', 30)).toEqual(first);
  });

  test('can be set for a whole run; what a request asks for comes first', async () => {
    mock.play('503', 'delay=0.01');
    const answer = await post(mock.url, limitOrder);
    expect([answer.status, answer.headers.get('mock-fault')]).toEqual([503, '503, delay=0.01']);
    expect((await post(mock.url, limitOrder, { prefer: 'fault=401' })).status).toBe(401);
    expect((await fetch(mock.url, { method: 'HEAD' })).status).toBe(200);
    expect((await fetch(`${mock.url}/v2/orders`, { method: 'OPTIONS' })).status).toBe(204);
    mock.play();
    expect((await post(mock.url, limitOrder)).status).toBe(200);
  });

  test.each<[asked: string, texts: [string, string], plays: object]>([
    ['of two answers the first', ['429', '503'], { status: 429, placed: false }],
    ['the answer beside a fault that is not an answer', ['delay=1', '429'], { status: 429, placed: false }],
    ['two times one after the other', ['delay=1', 'delay=2'], { delivery: { beforeHead: 3000 } }],
    ['of two ends the first', ['drop-half', 'reset'], { delivery: { end: 'half' } }],
    ['a page, for an unread order', ['gateway', 'drop-unread'], { placed: false }],
    ['no answer, for an unread order', ['drop-unread', 'gateway'], { placed: false }],
  ])('is, of two at once, %s', (_what, [one, other], plays) => {
    const player = new FaultPlayer();
    player.start([one, other]);
    expect(player.next()).toMatchObject(plays);
  });

  test('is none if two times or lengths cancel out', () => {
    expect([both({}, {}), both({ excess: 10 }, { excess: -10 })]).toEqual([{}, {}]);
  });

  test('follows from the seed if it depends on chance, in each release', () => {
    const player = new FaultPlayer();
    const draws = (text: string) =>
      Array.from({ length: 40 }, () => (player.asked(text).status ? 'x' : '-')).join('');
    expect(draws('503 50% seed 7')).toBe('xx---xxx--xx--xxx-x-x-xxxx--x--------xxx');
    expect(draws('503 50%')).toBe('-x---x--x-xxxxxxxxx-xxxx--xx---x-x--x-xx');
    // What is certain, and what is no fault, takes no number.
    expect(draws('503 x2, then ok x2, then 503 50%')).toBe('xx---x---x--x-xxxxxxxxx-xxxx--xx---x-x--');
  });

  test('is remembered for a thousand texts; the oldest begins again', () => {
    const player = new FaultPlayer();
    const statusOf = (number: number) => player.asked(`503 seed ${number}, then 401`).status;
    for (let number = 0; number < 1000; number += 1) statusOf(number);
    expect([statusOf(1), statusOf(999), statusOf(1000), statusOf(0), statusOf(999)]).toEqual([
      401, 401, 503, 503, 401,
    ]);
  });

  test('can be set when the mock is made, and begins again with a reset', async () => {
    await using own = await startMock({ faults: ['503, then ok'] });
    const status = async () => (await post(own.url, limitOrder)).status;
    // What leads nowhere uses up no fault.
    expect((await post(`${own.url}/nowhere`, limitOrder)).status).toBe(404);
    expect([await status(), await status()]).toEqual([503, 200]);
    own.reset();
    expect(await status()).toBe(503);
  });

  test('can be set in the query in JSONP, where the error is inside the call', async () => {
    const answer = await jsonp(mock.url, { __fault: '503', __delay: '0.01' });
    expect([answer.status, await answer.text()]).toEqual([
      200,
      expect.stringMatching(/^call\.me\(\{.*503\}\)$/),
    ]);
    expect(entries.at(-1)).toMatchObject({ verdict: 'ok', inside: 503, faults: ['503', 'delay=0.01'] });
    await expect(jsonp(mock.url, { __fault: 'drop' })).rejects.toThrow();
  });

  test('can be set in the order, for clients that can set neither header nor query', async () => {
    const place = (Symbol: string) => post(mock.url, { ...limitOrder, Symbol });
    expect((await place('MOCK 503')).status).toBe(503);
    await expect(place('MOCK DROP')).rejects.toThrow();
    const statuses = [await place('MOCK 503, THEN OK'), await place('MOCK 503, THEN OK')];
    expect(statuses.map(({ status }) => status)).toEqual([503, 200]);
    expect((await place('MOCK')).status).toBe(200);
    expect(mock.orders).toEqual({ orders: 4, repeated: 1 });
  });
});

describe('a fault that the mock does not know is refused', () => {
  test.each([
    'droop',
    'delay=soon',
    'delay',
    'drop=2',
    '200',
    '603',
    '503 then',
    '503 x0.5',
    '503 x0',
    '503 120%',
    'x'.repeat(300),
  ])('%s', async (text) => {
    const answer = await post(mock.url, limitOrder, { prefer: `fault="${text}"` });
    expect(answer.status).toBe(400);
    expect(await errorOf(answer)).toMatch(
      /the mock knows delay=SECONDS.*drop.*from 400 to 599|at most 200 characters/,
    );
    expect(entries.at(-1)).toMatchObject({ verdict: 'violates', findings: [{ rule: 'preference' }] });
    expect(() => createMock({ faults: [text] })).toThrow(MockError);
    expect(() => createMock({ faults: [text] })).toThrow(
      /^expected a fault that the mock knows, received ".{1,40}"\. (There is no such fault|A fault has)/,
    );
  });

  test('beside one that would close the connection unread', async () => {
    const prefer = 'fault=drop-unread, delay=soon';
    expect((await post(mock.url, limitOrder, { prefer })).status).toBe(400);
  });

  test('in an order, too', async () => {
    const answer = await post(mock.url, { ...limitOrder, Symbol: 'MOCK DROOP' });
    expect([answer.status, await errorOf(answer)]).toEqual([400, expect.stringContaining('no such fault')]);
  });
});

test('a mock that is closed ends what a fault holds back, and does not wait for it', async () => {
  const own = await startMock();
  const failed = expect(post(own.url, limitOrder, { prefer: 'fault=hang' })).rejects.toThrow('fetch failed');
  await expect.poll(() => own.exchanges.length).toBe(1);
  // Whatever would only end after a while, never ends.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  await own.close();
  await failed;
});

describe('in the fetch handler', () => {
  let own: FetchMock;
  beforeAll(() => {
    own = createMock();
  });
  const ask = (prefer: string, init: RequestInit = {}) =>
    own.fetch('https://mock.example/v2/orders', {
      method: 'POST',
      headers: { authorization: 'Bearer t', 'content-type': 'application/json', prefer },
      body,
      ...init,
    });

  test.each(['drop', 'drop-unread', 'reset'])(
    '%s: fetch fails, and handle gives a network error',
    async (fault) => {
      await expect(ask(`fault=${fault}`)).rejects.toThrow(new TypeError('fetch failed'));
      const request = new Request('https://mock.example/v2/orders', {
        method: 'POST',
        headers: { authorization: 'Bearer t', 'content-type': 'application/json', prefer: `fault=${fault}` },
        body,
      });
      expect((await own.handle(request)).type).toBe('error');
      expect(request.bodyUsed).toBe(fault !== 'drop-unread');
    },
  );

  test.each([
    ['drop-half', RESULT.length, RESULT.slice(0, RESULT.length / 2)],
    ['length-too-long', RESULT.length + 10, RESULT],
  ])('%s: the body fails', async (fault, length, sent) => {
    const answer = await ask(`fault=${fault}`);
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, String(length)]);
    let text = '';
    const into = new WritableStream<Uint8Array>({
      write(part) {
        text += Buffer.from(part).toString();
      },
    });
    await expect(answer.body?.pipeTo(into)).rejects.toThrow('terminated');
    expect(text).toBe(sent);
  });

  test('length-too-short: the body is cut off', async () => {
    const answer = await ask('fault=length-too-short');
    expect(answer.headers.get('content-length')).toBe(String(RESULT.length - 10));
    expect(await answer.text()).toBe(RESULT.slice(0, -10));
  });

  test.each(['delay=0.1', 'delay-body=0.1', 'slow=0.1'])('%s: it takes that time', async (fault) => {
    const started = performance.now();
    expect(await (await ask(fault)).json()).toEqual(limitResult);
    expect(performance.now() - started).toBeGreaterThan(80);
  });

  test('a request that was aborted before is not waited for', async () => {
    const reason = new Error('gone');
    await expect(pause(1, AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  test('hang: the client has to give up', async () => {
    await expect(ask('fault=hang', { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });

  test('redirect: the request decides what happens', async () => {
    expect((await ask('fault=redirect', { redirect: 'manual' })).status).toBe(302);
    await expect(ask('fault=redirect', { redirect: 'error' })).rejects.toThrow('a redirect');
    expect((await ask('fault=redirect')).status).toBe(404);
    expect(own.exchanges.at(-1)?.request).toMatchObject({
      ...{ method: 'GET', target: 'https://mock.example/login' },
      headers: expect.arrayContaining([['authorization', 'Bearer t']]) as unknown,
    });
  });

  test('redirect: it is not followed once the client has given up', async () => {
    const [controller, reason] = [new AbortController(), new Error('gone')];
    const left = createMock({
      faults: ['redirect'],
      onExchange: () => {
        controller.abort(reason);
      },
    });
    const headers = { authorization: 'Bearer t', 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body, signal: controller.signal };
    await expect(left.fetch('https://mock.example/v2/orders', init)).rejects.toBe(reason);
  });

  test('gateway: a page of HTML', async () => {
    const answer = await ask('fault=gateway');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([502, 'text/html']);
  });
});

test('docs/mock.md has one table of all faults, in the words of the code', () => {
  const text = readFileSync('docs/mock.md', 'utf8');
  const rows = [
    ...text.matchAll(/^\| `([a-z0-9-]+=?)(?:SECONDS)?` +\| (.*?) +\| (yes|no|as answered) +\|$/gm),
  ];
  expect(rows.map(([, name, does, placed]) => ({ name, does, placed }))).toEqual(
    FAULTS.map(({ name, does, placed }) => ({ name, does, placed })),
  );
});
