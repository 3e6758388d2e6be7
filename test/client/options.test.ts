/** The options of openapi-fetch work as its documentation says, and the guards stay around them. */
import createClient from 'openapi-fetch';
import { expect, test } from 'vitest';
import {
  createOrderClient,
  guardOrderClient,
  type OrderClientOptions,
  type paths,
} from '../../src/client/index.ts';
import { answer, BASE, ok, order, recorded, thrown, TOKEN } from './fixtures.ts';

const call = (client: object, init: object) =>
  (client as { request: (...all: unknown[]) => Promise<unknown> }).request('get', '/things', init);

test('a querySerializer given as options counts, in the client and in the call', async () => {
  const params = { query: { a: ['x', 'y'], b: { c: 1 } } };
  const { client, requests } = recorded(undefined, {
    querySerializer: { array: { style: 'pipeDelimited', explode: false } },
  });
  await call(client, { params });
  await call(client, { params, querySerializer: { object: { style: 'form', explode: true } } });
  expect(requests.map(({ url }) => url.search)).toEqual(['?a=x|y&b[c]=1', '?a=x|y&c=1']);
});

test('serializers for body and path, another Request and members of some platforms are passed on', async () => {
  class Mine extends Request {}
  const { client, sent } = recorded(undefined, { Request: Mine, pathSerializer: (path) => `${path}/p` });
  await call(client, {
    body: 1,
    method: 'post',
    bodySerializer: () => 'b',
    params: { path: {} },
    next: { tags: ['a'] },
    credentials: 'omit',
  }).catch(() => undefined);
  await client.POST('/orders', { body: order, bodySerializer: () => 'b', params: {}, next: { tags: ['a'] } });
  const { request, body } = sent();
  // What the serializer would make of a number that JSON does not have, nobody knows.
  const odd = { ...order, AdvancedOptions: { TrailingStop: { ByPoints: true, Value: NaN } } } as never;
  const error = await thrown(client.POST('/orders', { body: odd, bodySerializer: () => 'b' }));
  expect(error).toMatchObject({ mayHaveBeenSent: false, expected: 'a finite number as Value' });
  expect(request).toBeInstanceOf(Mine);
  expect(request).toMatchObject({ next: { tags: ['a'] } });
  expect(body).toBe('b');
});

test('a number that JSON would make null is refused, whoever writes the body', async () => {
  const body = { ...order, AdvancedOptions: { ShowOnlyQuantity: NaN } };
  const own = (value: unknown) => JSON.stringify(value);
  const fetch = () => Promise.reject(new Error('it was sent'));
  const options = { accessToken: TOKEN, baseUrl: BASE, fetch };
  const plain = createOrderClient(options);
  const calls = [
    plain.POST('/orders', { body }),
    plain.POST('/orders', { body, bodySerializer: own }),
    createOrderClient({ ...options, bodySerializer: own }).POST('/orders', { body }),
    guardOrderClient(createClient<paths>({ baseUrl: BASE }), options).POST('/orders', { body }),
  ];
  for (const one of calls)
    expect(await thrown(one)).toMatchObject({
      mayHaveBeenSent: false,
      expected: 'a finite number as ShowOnlyQuantity',
    });
});

test.each([
  ['an order that is a function', () => 1, {}, {}, 'a value that JSON can hold', 'function'],
  [
    'an order that JSON leaves out',
    { toJSON: () => undefined },
    {},
    {},
    'a value that JSON can hold',
    'object',
  ],
  ['an order that is NaN', NaN, {}, {}, 'a finite number', 'NaN'],
  ['a fetch that is not a function', order, { fetch: 'fetch' }, {}, 'a function as fetch', 'string'],
  [
    'a controller in the place of its signal',
    order,
    {},
    { signal: new AbortController() },
    'a request',
    'an error: signal?.throwIfAborted is not a function',
  ],
])('%s is refused as that, and nothing was sent', async (_what, body, options, init, expected, received) => {
  const { client, requests } = recorded(undefined, options as never);
  const refused = { mayHaveBeenSent: false, expected, received };
  const placed = await thrown(client.placeOrder(body as never, init as never));
  expect(placed).toMatchObject({ ...refused, name: 'OrderNotSentError' });
  const called = await thrown(client.POST('/orders', { body, ...init } as never));
  expect(called).toMatchObject({ ...refused, name: 'RequestError' });
  expect(requests).toEqual([]);
});

test('use(undefined) does nothing, and ejected middleware sees nothing', async () => {
  const { client } = recorded();
  const seen: string[] = [];
  const one = { onRequest: () => void seen.push('one') };
  client.use(undefined as never, one, { onResponse: () => void seen.push('two') });
  client.eject(one);
  await client.placeOrder(order);
  expect(seen).toEqual(['two']);
});

test('middleware that answers may have sent the request: what is wrong then leaves the order unconfirmed', async () => {
  const { client, requests } = recorded();
  client.use({ onRequest: () => answer('<html>', 200, 'text/html') });
  expect(await thrown(client.placeOrder(order))).toMatchObject({ name: 'OrderUnconfirmedError' });
  expect(requests).toEqual([]);
});

test('so does an answer of middleware whose body breaks off', async () => {
  const { client } = recorded();
  const broken = () =>
    new ReadableStream({
      start(controller) {
        controller.error(new Error('broken off'));
      },
    });
  client.use({
    onRequest: () => new Response(broken(), { headers: { 'Content-Type': 'application/json' } }),
  });
  expect(await thrown(client.placeOrder(order))).toMatchObject({ name: 'OrderUnconfirmedError' });
});

test('a call names its server as the client does', async () => {
  const { client, requests } = recorded();
  await client.POST('/orders', { body: order, baseUrl: 'simulator' });
  expect(requests[0]?.url.host).toBe('sim-api.tradestation.com');
  const error = await thrown(client.POST('/orders', { body: order, baseUrl: 'http://me:secret@host' }));
  expect(error).toMatchObject({ mayHaveBeenSent: false });
  expect(requests).toHaveLength(1);
});

test('a signal of the client ends the calls that bring none', async () => {
  const { client, requests } = recorded(undefined, { signal: AbortSignal.abort() });
  expect(await thrown(client.placeOrder(order))).toMatchObject({ name: 'OrderNotSentError' });
  await client.placeOrder(order, { signal: new AbortController().signal });
  expect(requests).toHaveLength(1);
});

test('an existing client of openapi-fetch gets the guards and placeOrder', async () => {
  const sent: Request[] = [];
  const mine = createClient<paths>({ baseUrl: BASE, headers: { 'X-Desk': 'a' } });
  const client = guardOrderClient(mine, {
    accessToken: TOKEN,
    fetch: (request) => {
      sent.push(request);
      return Promise.resolve(answer([ok]));
    },
  });
  expect(await client.placeOrder(order)).toMatchObject({ outcome: 'placed' });
  const [request] = sent;
  expect(request?.headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
  expect(request?.headers.get('x-desk')).toBe('a');
  expect(request?.redirect).toBe('manual');
});

test('the signal of an existing client counts', async () => {
  const mine = createClient<paths>({ baseUrl: BASE, signal: AbortSignal.abort() });
  const client = guardOrderClient(mine, { accessToken: TOKEN, fetch: () => Promise.resolve(answer([ok])) });
  expect(await thrown(client.placeOrder(order))).toMatchObject({ name: 'OrderNotSentError' });
});

test('a Request without a signal is sent, such as that of node-fetch', async () => {
  class Mine extends Request {
    override get signal(): AbortSignal {
      return null as unknown as AbortSignal;
    }
  }
  for (const accessToken of [TOKEN, () => TOKEN]) {
    const fetch = () => Promise.resolve(answer([ok]));
    const { client } = recorded(undefined, { Request: Mine, accessToken, fetch });
    expect((await client.placeOrder(order)).outcome).toBe('placed');
  }
});

test('the names of the contract stand for its servers', async () => {
  for (const [baseUrl, url] of [
    ['simulator', 'https://sim-api.tradestation.com/v2/orders'],
    ['live', 'https://api.tradestation.com/v2/orders'],
    ['http://127.0.0.1:4010/v2/', 'http://127.0.0.1:4010/v2/orders'],
    ['HTTPS://127.0.0.1/v2', 'https://127.0.0.1/v2/orders'],
    // The types want a text; a URL is one.
    [new URL('http://127.0.0.1:4010/v2') as unknown as string, 'http://127.0.0.1:4010/v2/orders'],
  ] as const) {
    const { client, sent } = recorded(undefined, { baseUrl });
    await client.placeOrder(order);
    expect(sent().url.href).toBe(url);
  }
});

test('in a page baseUrl may be a path of its own origin', () => {
  expect(() => createOrderClient({ accessToken: TOKEN, baseUrl: '/v2' })).not.toThrow();
});

test.each([
  [undefined, 'undefined'],
  ['ftp://127.0.0.1/v2', 'ftp://127.0.0.1/v2'],
  ['v2', 'v2'],
  ['', 'an empty text'],
  ['Live', 'Live'],
  ['http://127.0.0.1/v2?key=secret', 'another'],
  ['http://me:secret@127.0.0.1/v2', 'another'],
  ['//127.0.0.1/v2', '//127.0.0.1/v2'],
  ['/\\127.0.0.1/v2', '/\\127.0.0.1/v2'],
])('baseUrl %j is refused at once', (baseUrl, received) => {
  const options = { accessToken: TOKEN, baseUrl } as OrderClientOptions;
  expect(() => createOrderClient(options)).toThrow(
    `Expected baseUrl simulator, live or an address without user, query and fragment, received ${received}`,
  );
});

test('a failed call that places no order speaks of a request', async () => {
  const { client } = recorded(() => answer('<html>'));
  const error = await thrown(call(client, {}));
  expect(error).toMatchObject({ name: 'RequestError', mayHaveBeenSent: true });
  expect((error as Error).message).toContain('The request may have been carried out');
  expect((error as Error).message).not.toContain('order');
});
