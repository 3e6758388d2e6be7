/**
 * The client has the types of openapi-fetch and none of its code: here both get the same calls, and send and answer the same.
 *
 * @see https://openapi-ts.dev/openapi-fetch/api
 */
import createClient, { type Middleware } from 'openapi-fetch';
import { describe, expect, test } from 'vitest';
import { createOrderClient } from '../../src/client/index.ts';
import { answer, ok, order, thrown, TOKEN } from './fixtures.ts';

type Call = (
  client: Record<'request', (method: string, path: string, init?: object) => Promise<unknown>>,
) => unknown;

const HEADERS = { Authorization: `Bearer ${TOKEN}`, Accept: 'application/json' };

/** What both send for a call, and what they answer. */
async function both(call: Call, respond: () => Response = () => answer([ok]), options: object = {}) {
  const run = async (client: unknown, sent: Request[]) => {
    const outcome = (await call(client as never)) as Record<string, unknown>;
    const [request] = sent;
    const { response, ...rest } = outcome;
    return {
      ...rest,
      status: (response as Response).status,
      sent: request && {
        url: request.url,
        method: request.method,
        headers: [...request.headers].sort(),
        body: await request.text(),
        credentials: request.credentials,
        requests: sent.length,
      },
    };
  };
  const sent: [Request[], Request[]] = [[], []];
  const recording = (list: Request[]) => (request: Request) => {
    list.push(request);
    return Promise.resolve(respond());
  };
  const ours = createOrderClient({ accessToken: TOKEN, fetch: recording(sent[0]), ...options });
  const { headers = {} } = options as { headers?: object };
  const theirs = createClient<object>({
    baseUrl: 'https://api.tradestation.com/v2',
    fetch: recording(sent[1]),
    ...options,
    headers: { ...HEADERS, ...headers },
  });
  return { ours: await run(ours, sent[0]), theirs: await run(theirs, sent[1]) };
}

describe('the same request goes out', () => {
  test.each<[string, object, object?]>([
    ['a body', { body: order }],
    ['no body', {}],
    ['another base URL, with a slash at its end', { body: order, baseUrl: 'http://127.0.0.1:4010/v2/' }],
    ['headers as an object', { headers: { 'X-A': 'a', 'X-List': ['a', 'b'], 'X-No': undefined, 'X-N': 1 } }],
    ['headers as Headers', { headers: new Headers({ 'X-A': 'a' }) }],
    [
      'a header of the client, taken away',
      { headers: { 'X-Team': null } },
      { headers: { 'X-Team': 'desk' } },
    ],
    ['a header of the client, replaced', { headers: { 'x-team': 'b' } }, { headers: { 'X-Team': 'desk' } }],
    ['header parameters', { params: { header: { 'X-A': 'a' } } }],
    ['another media type', { body: order, headers: { 'Content-Type': 'application/vnd.x+json' } }],
    ['a path parameter', { params: { path: { id: 'a/b ü' } } }],
    ['a path parameter that is a list', { params: { path: { id: ['a,b', 2] } } }],
    ['a path parameter that is an object', { params: { path: { id: { a: 1, b: '&' } } } }],
    ['a path parameter without a value', { params: { path: {} } }],
    ['query parameters', { params: { query: { a: 'x y&', b: 0, c: false, d: undefined, e: null, f: '' } } }],
    ['query parameters that are lists', { params: { query: { a: ['x', 'y&'], b: [] } } }],
    ['query parameters that are objects', { params: { query: { a: { b: 'x y', c: 1, d: undefined } } } }],
    [
      'serializers of one’s own',
      {
        params: { query: { a: 1 }, path: { id: 1 } },
        querySerializer: () => 'q',
        pathSerializer: (url: string) => `${url}/p`,
        body: 1,
        bodySerializer: () => 'b',
      },
    ],
    ['members of RequestInit', { credentials: 'omit' }],
  ])('%s', async (_name, init, options) => {
    const { ours, theirs } = await both(
      (client) => client.request('post', '/things/{id}', init),
      undefined,
      options,
    );
    const ready = (one: typeof ours) => ({
      ...one,
      sent: one.sent && { ...one.sent, url: one.sent.url.replace(/&$/, '') },
    });
    expect(ready(ours)).toEqual(ready(theirs));
    expect(ours.sent?.requests).toBe(1);
  });
});

describe('the same answer comes back', () => {
  test.each<[string, () => Response, object?]>([
    ['JSON', () => answer([ok])],
    ['no content', () => new Response(null, { status: 204 })],
    ['an error in JSON', () => answer({ Message: 'No.' }, 400)],
    ['an error in words', () => answer('No.', 500, 'text/plain')],
    ['text that was asked for', () => answer('a', 200, 'text/plain'), { parseAs: 'text' }],
    ['an error where text was asked for', () => answer({ Message: 'No.' }, 400), { parseAs: 'text' }],
  ])('%s', async (_name, respond, init = {}) => {
    const { ours, theirs } = await both((client) => client.request('get', '/things', init), respond);
    expect(ours).toEqual(theirs);
  });

  test('bytes, a blob and a stream that were asked for', async () => {
    for (const parseAs of ['arrayBuffer', 'blob', 'stream'] as const) {
      const { ours, theirs } = await both((client) => client.request('get', '/things', { parseAs }));
      const read = (one: object) => new Response((one as { data: BodyInit }).data).text();
      expect(await read(ours)).toBe(JSON.stringify([ok]));
      expect(await read(theirs)).toBe(JSON.stringify([ok]));
    }
  });

  test('HEAD, which has no body', async () => {
    const { ours, theirs } = await both(
      (client) => client.request('head', '/things'),
      () => new Response(null, { headers: { 'Content-Type': 'application/json' } }),
    );
    expect(ours).toEqual(theirs);
    expect(ours.sent?.method).toBe('HEAD');
  });

  test.each(['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'] as const)(
    'of %s',
    async (method) => {
      const { ours, theirs } = await both(
        (client) => (client as unknown as Record<string, (path: string) => unknown>)[method]?.('/things'),
        () => (method === 'HEAD' ? new Response() : answer([ok])),
      );
      expect(ours).toEqual(theirs);
      expect(ours.sent?.method).toBe(method);
    },
  );
});

describe('middleware', () => {
  const seen = (log: string[], name: string): Middleware => ({
    onRequest: ({ schemaPath, options }) => void log.push(`${name} > ${schemaPath} ${options.baseUrl}`),
    onResponse: ({ response }) => void log.push(`${name} < ${response.status}`),
    onError: ({ error }) => void log.push(`${name} ! ${(error as Error).message}`),
  });

  test('sees a call in the same order, that of the client first', async () => {
    for (const respond of [
      () => answer([ok]),
      () => {
        throw new Error('down');
      },
    ]) {
      const logs: string[][] = [];
      await both(async (client) => {
        const log: string[] = [];
        logs.push(log);
        (client as unknown as { use: (...all: Middleware[]) => void }).use(seen(log, 'a'), seen(log, 'b'));
        return client
          .request('get', '/things', { middleware: [seen(log, 'c')] })
          .catch(() => ({ response: answer('') }));
      }, respond);
      expect(logs[0]).toHaveLength(6);
      expect(logs[0]).toEqual(logs[1]);
    }
  });

  test.each<[string, Middleware]>([
    [
      'changes a request',
      { onRequest: ({ request }) => new Request(request, { headers: { ...HEADERS, 'X-A': 'a' } }) },
    ],
    ['answers a request', { onRequest: () => answer([{ ...ok, OrderID: '7' }]) }],
    ['changes an answer', { onResponse: () => answer([{ ...ok, OrderID: '8' }]) }],
  ])('that %s', async (_name, middleware) => {
    const { ours, theirs } = await both((client) =>
      client.request('get', '/things', { middleware: [middleware] }),
    );
    expect(ours).toEqual(theirs);
  });

  test.each<[string, Middleware]>([
    ['answers an error', { onError: () => answer([ok]) }],
    ['changes an error', { onError: () => new Error('another') }],
  ])('that %s', async (_name, middleware) => {
    const outcomes: unknown[] = [];
    await both(
      async (client) => {
        const outcome = await client
          .request('get', '/things', { middleware: [middleware] })
          .then((value) => (value as { data: unknown }).data)
          .catch((error: unknown) => (error as Error).cause ?? error);
        outcomes.push(outcome);
        return { response: answer('') };
      },
      () => {
        throw new Error('down');
      },
    );
    expect(outcomes[0]).toEqual(outcomes[1]);
  });

  test('that is ejected sees nothing, and ejecting what is not there does nothing', async () => {
    const log: string[] = [];
    const one = seen(log, 'a');
    const client = createOrderClient({ accessToken: TOKEN, fetch: () => Promise.resolve(answer([ok])) });
    client.use(one, seen(log, 'b'));
    client.eject(one, seen([], 'never'));
    await client.POST('/orders', { body: order });
    expect(log).toEqual(['b > /orders https://api.tradestation.com/v2', 'b < 200']);
  });

  test('that answers a request itself may have sent it: what is wrong with the answer leaves the order unconfirmed', async () => {
    const client = createOrderClient({ accessToken: TOKEN });
    client.use({ onRequest: () => answer('', 500).clone() });
    const broken = new Response(
      new ReadableStream({
        start: (one) => {
          one.error(new Error('cut'));
        },
      }),
    );
    client.use({ onRequest: () => broken });
    expect(await thrown(client.placeOrder(order))).toMatchObject({ name: 'OrderUnconfirmedError' });
    const other = createOrderClient({ accessToken: TOKEN });
    other.use({ onRequest: () => broken });
    expect(await thrown(other.placeOrder(order))).toMatchObject({ name: 'OrderUnconfirmedError' });
  });
});

describe('where it differs, it refuses', () => {
  test.each<[string, object]>([
    ['objects within objects in the query', { params: { query: { a: { b: { c: 1 } } } } }],
    [
      'options in place of a function that serializes',
      { querySerializer: { array: { style: 'form', explode: false } } },
    ],
  ])('%s', async (_name, init) => {
    const client = createOrderClient({ accessToken: TOKEN, fetch: () => Promise.reject(new Error('sent')) });
    expect(await thrown(client.request('get', '/things' as never, init as never))).toMatchObject({
      name: 'OrderNotSentError',
    });
  });
});
