/** The mock as a fetch handler, and what it has seen. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { contract, judge } from '../../src/contract/index.ts';
import { createMock, MockError, startMock, type LogEntry, type MockExchange } from '../../src/mock/index.ts';
import { ExchangeList } from '../../src/mock/exchange.ts';
import { takeBody } from '../../src/mock/take-body.ts';
import { limitOrder, limitResult, post, recorded, valueOf } from './fixtures.ts';

const BASE = 'https://mock.example';
const INIT = {
  method: 'POST',
  headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
  body: JSON.stringify(limitOrder),
};

/** One of each transport, and one whose answer is HTML. */
const SOME = /\.(limit-buy|trailing-stop-points|xml-limit-buy|limit-buy-forex|quota-exceeded)$/;

describe('without a server', () => {
  const some = recorded.filter(({ name }) => SOME.test(name));
  test.each(some)('$name gets the recorded response', async ({ exchange: { request, response } }) => {
    const { pathname, search } = new URL(request.target);
    const body = String(request.body ?? '');
    const answer = await createMock().fetch(BASE + pathname + search, {
      method: request.method,
      headers: request.headers.filter(([name]) => !/^(host|connection|content-length|expect)$/i.test(name)) as [string, string][], // prettier-ignore
      ...(body !== '' && { body }),
    });
    const got = { status: answer.status, headers: [...answer.headers], body: await answer.text() };
    expect(got.status).toBe(response?.status);
    expect(valueOf({ request, response: got })).toEqual(valueOf({ request, response }));
  });

  test('it needs nothing of Node, and no Prism', async () => {
    const { metafile } = await build({
      entryPoints: ['src/mock/create-mock.ts'],
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.length).toBeGreaterThan(30);
    expect(inputs.filter((input) => input.includes('node_modules'))).toEqual([]);
  });

  test('esbuild bundles the server where there is no Prism', async () => {
    const { errors } = await build({
      entryPoints: ['src/mock/server/prism.ts'],
      alias: { '@stoplight/prism-http': 'not-installed' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    expect(errors).toEqual([]);
  });

  test('a request that was aborted before is not sent, as with fetch', async () => {
    const mock = createMock();
    const reason = new Error('gone');
    const call = mock.fetch(`${BASE}/v2/orders`, { ...INIT, signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toBe(reason);
    expect(mock.exchanges).toEqual([]);
  });

  test('an abort while the body comes is told at once, and ends it', async () => {
    const reason = new Error('gone');
    const controller = new AbortController();
    let cancelled: unknown;
    const body = new ReadableStream({
      // What never comes: the mock waits for it.
      pull: () => {
        setImmediate(() => {
          controller.abort(reason);
        });
      },
      cancel: (why) => {
        cancelled = why;
      },
    });
    const mock = createMock();
    const init = { ...INIT, body, duplex: 'half', signal: controller.signal } as RequestInit;
    await expect(mock.fetch(`${BASE}/v2/orders`, init)).rejects.toBe(reason);
    expect(cancelled).toBe(reason);
    expect(mock.exchanges).toEqual([]);
  });

  // A request follows the signal of its caller weakly, and so do all that wait for it.
  test.each(['hang', 'slow=600'])('an abort counts after garbage was collected: %s', async (fault) => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const reason = new Error('gone');
    const controller = new AbortController();
    const call = createMock({ faults: [fault] })
      .fetch(`${BASE}/v2/orders`, { ...INIT, signal: controller.signal })
      .then((answer) => answer.text());
    for (let turn = 0; turn < 20; turn += 1) {
      await new Promise(setImmediate);
      collect();
    }
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  });

  test('a Request whose body was read is refused', async () => {
    const request = new Request(`${BASE}/v2/orders`, INIT);
    await request.text();
    await expect(createMock().handle(request)).rejects.toThrow(
      'expected a Request with an unread body, received one whose body was read; pass request.clone() before you read it',
    );
    await expect(createMock().handle(request)).rejects.toBeInstanceOf(MockError);
  });

  test('a body over the limit is not read to its end', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const mock = createMock({ maxBody: 10_000 });
    const init = { ...INIT, body: endless, duplex: 'half' } as RequestInit;
    expect((await mock.fetch(`${BASE}/v2/orders`, init)).status).toBe(413);
    expect(mock.exchanges.map(({ request }) => request?.body)).toEqual([new Uint8Array()]);
    expect(pulled).toBeLessThan(20);
  });

  test.each([1, 2, 3])('a body in %i parts is read whole', async (parts) => {
    const bytes = new TextEncoder().encode(INIT.body);
    const size = Math.ceil(bytes.length / parts);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
        controller.close();
      },
    });
    const init = { ...INIT, body, duplex: 'half' } as RequestInit;
    expect((await createMock().fetch(`${BASE}/v2/orders`, init)).status).toBe(200);
  });

  test.each([
    [3, new Uint8Array([1, 2, 3])],
    [2, 'too-large'],
  ])('a body that is not a stream is read too, up to the limit: %i', async (limit, taken) => {
    const request = { body: undefined, arrayBuffer: () => Promise.resolve(new Uint8Array([1, 2, 3]).buffer) };
    expect(await takeBody(request as unknown as Request, limit)).toEqual(taken);
  });

  test('a made-up answer needs the server, and the answer and the log say so', async () => {
    const headers = { ...INIT.headers, prefer: 'dynamic=true' };
    const entries: LogEntry[] = [];
    const mock = createMock({ log: (entry) => entries.push(entry) });
    const answer = await mock.fetch(`${BASE}/v2/orders`, { ...INIT, headers });
    expect([answer.status, await answer.text()]).toEqual([501, expect.stringContaining('startMock')]);
    expect(entries).toMatchObject([
      {
        status: 501,
        reason: expect.stringMatching(/: expected a request that a recorded exchange .*startMock/) as unknown,
      },
    ]);
  });

  test.each([
    ['GET', '/nowhere', 404],
    ['GET', '/v2/orders', 405],
    ['HEAD', '/', 200],
    ['HEAD', '/v2/orders', 405],
    ['OPTIONS', '/v2/orders', 204],
  ])('%s %s is answered with %i', async (method, path, status) => {
    const answer = await createMock().fetch(BASE + path, { method });
    expect(answer.status).toBe(status);
    if (method !== 'GET') expect(await answer.text()).toBe('');
  });

  test.each([[{ maxBody: 0 }], [{ keep: -1 }], [{ keep: 1.5 }]])('%j is refused', (options) => {
    expect(() => createMock(options)).toThrow(MockError);
    expect(() => createMock(options)).toThrow(`expected ${Object.keys(options).join()} to be`);
  });

  test.each([[[503]], ['drop'], [null]])(
    'and so are faults that are not a list of texts, such as %j',
    (faults) => {
      const told = `expected faults as a list of texts, received ${JSON.stringify(faults)}`;
      expect(() => createMock({ faults: faults as never })).toThrow(new MockError(told));
    },
  );
});

describe('what the mock has seen', () => {
  test('is each exchange, as it was sent and as it is judged', async () => {
    const seen: MockExchange[] = [];
    const started = performance.now();
    await using mock = await startMock({ onExchange: (exchange) => seen.push(exchange) });
    await post(mock.url, limitOrder);
    await post(mock.url, { ...limitOrder, Quantity: '0' });
    await fetch(`${mock.url}/nowhere`);
    expect(mock.exchanges).toMatchObject([
      {
        number: 1,
        operationId: 'placeOrder',
        verdict: 'ok',
        findings: [],
        exchange: 'placeOrder.limit-buy; by=same',
      },
      {
        number: 2,
        operationId: 'placeOrder',
        verdict: 'violates',
        findings: [{ pointer: '/Quantity' }],
        times: 0,
      },
      { number: 3, operationId: undefined, verdict: 'unchecked', findings: [{ rule: 'no-operation' }] },
    ]);
    const [first] = mock.exchanges;
    expect(JSON.parse(String(first?.response?.body))).toEqual(limitResult);
    expect(first?.request?.headers).toContainEqual(['authorization', 'Bearer a-test-token']);
    expect(seen).toEqual(mock.exchanges);
    expect(seen.reduce((sum, { ms }) => sum + ms, 0)).toBeLessThan(performance.now() - started);
    for (const { request, response } of mock.exchanges.slice(0, 2)) {
      if (!request) throw new Error('expected a request, received none');
      const { findings } = judge(contract, { request, response });
      expect(findings.filter(({ where }) => where.startsWith('response'))).toEqual([]);
    }
  });

  test('is logged with what there is to say about it, and nothing else', async () => {
    const entries: LogEntry[] = [];
    const mock = createMock({ log: (entry) => entries.push(entry) });
    await mock.fetch(`${BASE}/v2/orders`, INIT);
    await mock.fetch(`${BASE}/v2/orders`, INIT);
    await mock.fetch(`${BASE}/`, { method: 'HEAD' });
    const [time, ms] = [expect.any(Date) as Date, expect.any(Number) as number];
    const entry = { time, method: 'POST', path: '/v2/orders', verdict: 'ok', status: 200, ms, findings: [] };
    const exchange = 'placeOrder.limit-buy; by=same';
    expect(entries).toStrictEqual([
      { ...entry, exchange },
      { ...entry, exchange, times: 2 },
      { ...entry, method: 'HEAD', path: '/' },
    ]);
  });

  test('is kept up to a limit, and the oldest is dropped first', async () => {
    const mock = createMock({ keep: 10_000 });
    for (let number = 0; number < 20; number += 1) await mock.fetch(`${BASE}/v2/orders`, INIT);
    const numbers = mock.exchanges.map(({ number }) => number);
    expect(numbers.at(-1)).toBe(20);
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.length).toBeLessThan(6);
    const large = createMock({ keep: 50_000 });
    const body = JSON.stringify({ ...limitOrder, Note: 'x'.repeat(30_000) });
    for (let number = 0; number < 3; number += 1) await large.fetch(`${BASE}/v2/orders`, { ...INIT, body });
    expect(large.exchanges.map(({ number }) => number)).toEqual([3]);
    const none = createMock({ keep: 0 });
    await none.fetch(`${BASE}/v2/orders`, INIT);
    expect(none.exchanges).toEqual([]);
  });

  test('is measured by its texts and its findings', () => {
    const request = { method: 'POST', target: '/abc', headers: [], body: '12' };
    const seen = { request, response: { status: 200, headers: [], body: '123' }, findings: [{}] };
    const size = 2000 + 4 + 2 + 3 + 500;
    const kept = (keep: number, ...all: object[]) => {
      const list = new ExchangeList(keep);
      for (const one of all) list.add(one as MockExchange);
      return list.exchanges.length;
    };
    expect([kept(size, seen), kept(size - 1, seen)]).toEqual([1, 0]);
    expect([kept(2 * size, seen, seen, seen), kept(2 * size - 1, seen, seen, seen)]).toEqual([2, 1]);
    const nothing = { request: undefined, response: undefined, findings: [] };
    expect([kept(2000, nothing), kept(1999, nothing)]).toEqual([1, 0]);
    // Of a long list a sixteenth goes at once, so that what is kept need not move for each.
    const many = (count: number) => kept(160 * 2000, ...Array<object>(count).fill(nothing));
    expect([many(160), many(161), many(170), many(171)]).toEqual([160, 151, 160, 151]);
    // One that takes the place of several.
    expect(kept(2 * size, nothing, nothing, { ...seen, findings: Array.from({ length: 4 }) })).toBe(1);
  });

  test('counts an order by JSONP too', async () => {
    const mock = createMock();
    const query = new URLSearchParams({ data: INIT.body, callback: 'f', oauth_token: 't' });
    for (let times = 1; times <= 2; times += 1) await mock.fetch(`${BASE}/v2/jsonp/orders/send?${query}`);
    expect([mock.orders, mock.exchanges.at(-1)?.times]).toEqual([{ orders: 1, repeated: 1 }, 2]);
  });

  test('is forgotten with a reset', async () => {
    const mock = createMock();
    await mock.fetch(`${BASE}/v2/orders`, INIT);
    mock.reset();
    expect([mock.exchanges, mock.orders]).toEqual([[], { orders: 0, repeated: 0 }]);
    await mock.fetch(`${BASE}/v2/orders`, INIT);
    expect(mock.exchanges.map(({ number, times }) => [number, times])).toEqual([[1, 1]]);
  });

  test('includes exchanges whose request could not be read', async () => {
    await using mock = await startMock();
    await fetch(mock.url, { method: 'POST', body: 'x' }).catch(() => undefined);
    const { sendRaw } = await import('./raw.ts');
    await sendRaw(mock.url, 'noise\r\n\r\n');
    expect(mock.exchanges.at(-1)).toMatchObject({
      request: undefined,
      verdict: 'violates',
      response: { status: 400 },
      findings: [
        {
          ...{
            where: 'request',
            rule: 'http',
            expected: 'a complete HTTP/1.1 request',
            received: 'other bytes',
          },
          message: expect.stringContaining('not HTTP') as unknown,
        },
      ],
    });
  });
});
