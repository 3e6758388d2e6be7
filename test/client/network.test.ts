/** Against a real server on loopback: what a network can do to an order, and that no request is sent twice. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { createOrderClient, type OrderClientOptions } from '../../src/client/index.ts';
import { failureOf } from '../../src/client/platform.ts';
import { ok, order, recorded, served, thrown, TOKEN } from './fixtures.ts';

const results = JSON.stringify([ok]);

test('an order is placed over real HTTP', async () => {
  const { client, received } = await served((_request, response) =>
    response.setHeader('content-type', 'application/json; charset=utf-8').end(results),
  );
  expect(await client.placeOrder(order)).toMatchObject({ outcome: 'placed', results: [ok] });
  expect(received).toEqual(['POST /v2/orders']);
});

describe('a redirect is surfaced, never followed', () => {
  test.each([301, 302, 303, 307, 308])('status %d', async (status) => {
    const { client, received } = await served((_request, response) =>
      response
        .writeHead(status, { location: '/v2/orders/', 'content-type': 'application/json' })
        .end(results),
    );
    const error = await thrown(client.placeOrder(order));
    expect(error).toMatchObject({ name: 'OrderUnconfirmedError', mayHaveBeenPlaced: true, status });
    expect((error as Error).message).toBe(
      `Expected no redirect, received status ${status}. The order may have been placed: look it up before you send it again.`,
    );
    expect(received).toEqual(['POST /v2/orders']);
  });

  test('in JSONP too, and for a call that asks for text', async () => {
    const { client, received } = await served((_request, response) =>
      response.writeHead(307, { location: '/v2/elsewhere' }).end(),
    );
    const query = { data: order, callback: 'cb' };
    expect(await thrown(client.GET('/jsonp/orders/send', { params: { query } }))).toMatchObject({
      status: 307,
    });
    expect(await thrown(client.POST('/orders', { body: order, parseAs: 'text' }))).toMatchObject({
      status: 307,
    });
    expect(received).toHaveLength(2);
  });

  test('as a browser shows it, with status 0', async () => {
    const { client } = recorded(() => Response.error());
    expect(await thrown(client.placeOrder(order))).toMatchObject({
      name: 'OrderUnconfirmedError',
      status: 0,
    });
  });

  test('where an injected fetch has followed one, the order is unconfirmed', async () => {
    const { baseUrl, received } = await served((request, response) =>
      request.url === '/v2/orders'
        ? response.writeHead(307, { location: '/v2/other' }).end()
        : response.setHeader('content-type', 'application/json').end(results),
    );
    const client = createOrderClient({
      accessToken: TOKEN,
      baseUrl,
      fetch: (request) => fetch(new Request(request, { redirect: 'follow' })),
    });
    expect(await thrown(client.placeOrder(order))).toMatchObject({
      name: 'OrderUnconfirmedError',
      status: 200,
    });
    expect(received).toEqual(['POST /v2/orders', 'POST /v2/other']);
  });
});

// Status 421 is not among these: fetch itself repeats the request, on another connection.
// https://fetch.spec.whatwg.org/#http-network-or-cache-fetch https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20
describe('no request is sent twice', () => {
  test.each([400, 401, 403, 408, 409, 425, 429, 500, 502, 503, 504])('after status %d', async (status) => {
    const { client, received } = await served((_request, response) =>
      response
        .writeHead(status, {
          'content-type': 'application/json',
          'retry-after': '0',
          'www-authenticate': 'Bearer error="invalid_token"',
        })
        .end(JSON.stringify({ Message: 'No.', StatusCode: status })),
    );
    await client.placeOrder(order).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(received).toEqual(['POST /v2/orders']);
  });

  test('after a connection that was kept alive breaks', async () => {
    const { client, received } = await served((_request, response, socket) => {
      if (received.length > 1) socket.destroy();
      else response.setHeader('content-type', 'application/json').end(results);
    });
    expect(await client.placeOrder(order)).toMatchObject({ outcome: 'placed' });
    expect(await thrown(client.placeOrder(order))).toMatchObject({ name: 'OrderUnconfirmedError' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(received).toHaveLength(2);
  });
});

const json = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

describe('a broken connection leaves the order unconfirmed', () => {
  test.each<[where: string, text: string, status?: number]>([
    ['before the headers', ''],
    ['in the headers', 'HTTP/1.1 200 OK\r\nContent-Ty'],
    ['after the headers', `${json}Content-Length: 113\r\n\r\n`, 200],
    ['in the body', `${json}Content-Length: 113\r\n\r\n[{"Message"`, 200],
    ['in a body without a length', `${json}Connection: close\r\n\r\n[{"Message"`, 200],
    [
      'in a chunked body, after whole JSON',
      `${json}Transfer-Encoding: chunked\r\n\r\n${results.length.toString(16)}\r\n${results}\r\n`,
      200,
    ],
  ])('%s', async (where, text, status) => {
    const { client, received } = await served((_request, _response, socket) => {
      socket.write(text);
      setTimeout(() => socket.destroy(), 30);
    });
    const error = await thrown(client.placeOrder(order));
    expect(error).toMatchObject({ name: 'OrderUnconfirmedError', mayHaveBeenPlaced: true });
    expect((error as { status?: number }).status).toBe(status);
    // What JSON.parse says of half an answer would quote it.
    if (where !== 'in a body without a length') expect((error as Error).cause).toBeInstanceOf(Error);
    expect(received).toHaveLength(1);
  });

  test('with an answer that is not HTTP', async () => {
    const { client } = await served((_request, _response, socket) => socket.end('SSH-2.0-OpenSSH\r\n'));
    expect(await thrown(client.placeOrder(order))).toMatchObject({ name: 'OrderUnconfirmedError' });
  });
});

describe('an abort under way', () => {
  test.each<[when: string, text: string]>([
    ['while the server hangs', ''],
    ['while the body hangs', `${json}Content-Length: 113\r\n\r\n[{"Message"`],
  ])('%s leaves the order unconfirmed', async (_when, text) => {
    const abort = new AbortController();
    const reason = new Error('enough');
    const { client, received } = await served((_request, _response, socket) => {
      socket.write(text);
      setTimeout(() => {
        abort.abort(reason);
      }, 50);
    });
    const error = await thrown(client.placeOrder(order, { signal: abort.signal }));
    expect(error).toMatchObject({ name: 'OrderUnconfirmedError', mayHaveBeenPlaced: true });
    expect((error as Error).cause).toBe(reason);
    expect((error as Error).message).toContain('Expected a whole response, received an abort: enough.');
    expect(received).toHaveLength(1);
  });

  test.each<[what: string, options: Partial<OrderClientOptions>, name: string]>([
    ['the token', { accessToken: () => new Promise(() => undefined) }, 'OrderNotSentError'],
    ['a fetch without abort', { fetch: () => new Promise(() => undefined) }, 'OrderUnconfirmedError'],
  ])('while the client waits for %s', async (_what, options, name) => {
    const abort = new AbortController();
    const client = createOrderClient({ accessToken: TOKEN, baseUrl: 'simulator', ...options });
    const call = thrown(client.placeOrder(order, { signal: abort.signal }));
    setTimeout(() => {
      abort.abort();
    }, 20);
    expect(await call).toMatchObject({ name, cause: abort.signal.reason as Error });
  });

  test('by a time limit, whose error is the cause', async () => {
    const { client } = await served(() => undefined);
    expect(await thrown(client.placeOrder(order, { signal: AbortSignal.timeout(50) }))).toMatchObject({
      name: 'OrderUnconfirmedError',
      received: 'an abort: The operation was aborted due to timeout',
      cause: { name: 'TimeoutError' },
    });
  });
});

describe('a reason that cannot be read leaves the order unconfirmed', () => {
  const loop = new Error('fetch failed');
  loop.cause = loop;
  const hostile = Object.defineProperty(new Error('no'), 'message', {
    get() {
      throw new Error('nor this');
    },
  });
  test.each([
    ['a chain of causes that leads to itself', loop],
    ['an error that cannot be read', hostile],
  ])('%s', async (_what, reason) => {
    const { client, requests } = recorded();
    client.use({
      onResponse() {
        throw reason;
      },
    });
    expect(await thrown(client.placeOrder(order))).toMatchObject({
      name: 'OrderUnconfirmedError',
      received: 'an error: one that cannot be read',
    });
    expect(requests).toHaveLength(1);
  });
});

test('a cause without a message is not the reason: msw gives the Response of an error', async () => {
  const { client } = recorded(() => {
    throw new TypeError('Failed to fetch', { cause: Response.error() });
  });
  expect(await thrown(client.placeOrder(order))).toMatchObject({ received: 'an error: Failed to fetch' });
});

describe('where the fetch of Node says that nothing was sent', () => {
  const free = async () => {
    const { baseUrl, close } = await served(() => undefined);
    await close();
    return baseUrl;
  };

  test.each<[string, () => string | Promise<string>, RegExp]>([
    ['no server', free, /connect ECONNREFUSED 127\.0\.0\.1/],
    ['an unknown host', () => 'http://no-such-host.invalid/v2', /getaddrinfo E/],
    ['a port that fetch forbids', () => 'http://127.0.0.1:1/v2', /bad port/],
  ])('%s leaves the order not sent, with the reason', async (_what, baseUrl, reason) => {
    const client = createOrderClient({ accessToken: TOKEN, baseUrl: await baseUrl() });
    const error = await thrown(client.placeOrder(order));
    expect(error).toMatchObject({
      name: 'OrderNotSentError',
      mayHaveBeenPlaced: false,
      expected: 'a connection',
    });
    expect((error as Error).message).toMatch(reason);
  });

  test('another fetch may have sent it before, so the order is unconfirmed, with the reason', async () => {
    const baseUrl = await free();
    const client = createOrderClient({ accessToken: TOKEN, baseUrl, fetch: (request) => fetch(request) });
    const error = await thrown(client.placeOrder(order));
    expect(error).toMatchObject({ name: 'OrderUnconfirmedError' });
    expect((error as Error).message).toContain('connect ECONNREFUSED 127.0.0.1');
  });

  test('so may a dispatcher that replaces the one of Node', async () => {
    const baseUrl = await free();
    await fetch(baseUrl).catch(() => undefined);
    const key = Symbol.for('undici.globalDispatcher.1');
    const all = globalThis as unknown as Record<symbol, { dispatch: (...args: never[]) => boolean }>;
    const own = all[key];
    class RetryAgent {
      dispatch = (...args: never[]) => own?.dispatch(...args) ?? false;
    }
    all[key] = new RetryAgent();
    onTestFinished(() => {
      if (own) all[key] = own;
    });
    const client = createOrderClient({ accessToken: TOKEN, baseUrl });
    expect(await thrown(client.placeOrder(order))).toMatchObject({ name: 'OrderUnconfirmedError' });
  });
});

test('a failed fetch that got options may have sent the request', async () => {
  const cause = await thrown(fetch('http://127.0.0.1:9/'));
  expect(failureOf(cause, fetch)).toMatchObject({ mayHaveBeenSent: false, cause });
  expect(failureOf(cause, fetch, {})).toBe(cause);
});
