/**
 * The fetch client in a page of another origin: the browser asks first (preflight), and hides what the server does not expose.
 *
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
import { expect, test } from 'vitest';
import type * as client from '../../src/client/index.ts';
import { order, scripted, TOKEN, world } from './fixtures.ts';

const at = world(['./src/client/index.ts']);
const server = scripted();

type Globals = Pick<typeof client, 'createOrderClient'>;

interface Ended {
  readonly outcome?: string;
  readonly status?: number;
  readonly name?: string;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function place(baseUrl: string, value: unknown = order, headers = {}): Promise<Ended> {
  const page = await at.open();
  return page.evaluate(
    async ({ baseUrl, value, headers, accessToken }) => {
      const { createOrderClient } = window as unknown as Globals;
      const client = createOrderClient({ accessToken, baseUrl });
      try {
        const { outcome, response } = await client.placeOrder(value as never, { headers });
        return { outcome, status: response.status, headers: Object.fromEntries(response.headers) };
      } catch (error) {
        const { name, message } = error as Error;
        return { name, message };
      }
    },
    { baseUrl, value, headers, accessToken: TOKEN },
  );
}

test('an order is placed, after the browser has asked whether it may', async () => {
  const logged = at.log.length;
  expect(await place(at.baseUrl)).toMatchObject({ outcome: 'placed', status: 200 });
  expect(at.log.slice(logged).map((line) => line.split(' ').slice(1, 5).join(' '))).toEqual([
    'OPTIONS /v2/orders ok 204',
    'POST /v2/orders ok 200',
  ]);
});

test('a header that steers the mock is allowed too', async () => {
  expect(await place(at.baseUrl, order, { Prefer: 'code=503' })).toMatchObject({
    outcome: 'error',
    status: 503,
  });
});

test('an illegal order is an error with its status', async () => {
  const { LimitPrice: _, ...illegal } = order;
  expect(await place(at.baseUrl, illegal)).toMatchObject({ outcome: 'error', status: 400 });
});

test('the headers that the contract declares can be read, and those that tell why', async () => {
  const page = await at.open();
  const headers = await page.evaluate(
    async ({ baseUrl, order }) => {
      const { createOrderClient } = window as unknown as Globals;
      const client = createOrderClient({ accessToken: 't', baseUrl });
      const params = { query: { data: order, callback: 'cb' } };
      const { response } = await client.GET('/jsonp/orders/send', { params });
      const unauthorized = await fetch(`${baseUrl}/orders`, { method: 'POST' });
      const wrong = await fetch(`${baseUrl}/orders`);
      return [
        response.headers.get('jsonp-callback'),
        unauthorized.headers.get('www-authenticate'),
        wrong.headers.get('allow'),
      ];
    },
    { baseUrl: at.baseUrl, order },
  );
  expect(headers).toEqual(['cb', expect.stringContaining('Bearer'), expect.stringContaining('POST')]);
});

test('the control: this browser keeps a page from a server that does not let it in', async () => {
  const requests = server.requestsOf('closed');
  const ended = await place(`${server.url}/closed`);
  expect(ended).toMatchObject({ name: 'OrderUnconfirmedError' });
  expect(ended.message).not.toContain(TOKEN);
  expect(requests.map(({ method }) => method)).toEqual(['OPTIONS']);
});
