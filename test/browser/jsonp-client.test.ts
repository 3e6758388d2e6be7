/** Our JSONP client in a real browser against the mock. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { leftIn, order, place, scripted, TOKEN, world, type PageGlobals } from './fixtures.ts';

const at = world(['./src/client/order/jsonp.ts', './src/client/validation.ts']);
const server = scripted();

/** The client gives an order that has none an id of its own. */
const ID = expect.stringMatching(/^[0-9a-z]{20,25}$/) as string;
const sent = { ...order, OrderConfirmId: ID };

/** Adds parameters to what the page sends: those that steer the mock. */
async function steer(page: Page, parameters: string): Promise<void> {
  await page.route('**/jsonp/orders/send?*', (route) =>
    route.continue({ url: `${route.request().url()}&${parameters}` }),
  );
}

describe('outcomes', () => {
  test('an order is placed, and nothing is left in the page', async () => {
    const page = await at.open();
    const before = await leftIn(page);
    expect(await place(page, { baseUrl: at.baseUrl })).toEqual({
      outcome: 'placed',
      mayHaveBeenPlaced: true,
      results: [expect.objectContaining({ OrderStatus: 'Ok' })],
      order: sent,
    });
    await expect.poll(() => leftIn(page)).toEqual(before);
  });

  test('results of which one failed are a rejection with what was placed all the same', async () => {
    const page = await at.open();
    const [ok, failed] = [
      { Message: 'Sent', OrderID: '1', OrderStatus: 'Ok' },
      { Message: 'No Day orders after 4:00PM', OrderID: '2', OrderStatus: 'Failed' },
    ];
    server.answer('failed', ({ callback }) => `${callback}(${JSON.stringify([ok, failed])})`);
    expect(await place(page, { baseUrl: `${server.url}/failed` })).toEqual({
      outcome: 'rejected',
      mayHaveBeenPlaced: true,
      results: [ok, failed],
      placed: [ok],
      failed: [failed],
      messages: ['No Day orders after 4:00PM'],
      order: sent,
    });
  });

  test('an illegal order is an error by the status inside of the answer', async () => {
    const page = await at.open();
    const { LimitPrice: _, ...illegal } = order;
    expect(await place(page, { baseUrl: at.baseUrl, order: illegal })).toEqual({
      outcome: 'error',
      mayHaveBeenPlaced: false,
      status: 400,
      error: { Message: 'Missing order limit price.', StatusCode: 400 },
      order: { ...illegal, OrderConfirmId: ID },
    });
    expect(await leftIn(page)).toMatchObject({ errors: [] });
  });

  test('a status that is a text is the same status', async () => {
    const page = await at.open();
    const error = { Message: 'Unauthorized', StatusCode: '401' };
    server.answer('text-status', ({ callback }) => `${callback}(${JSON.stringify(error)})`);
    const ended = await place(page, { baseUrl: `${server.url}/text-status` });
    expect(ended).toMatchObject({ outcome: 'error', mayHaveBeenPlaced: false, status: 401, error });
  });

  test.each([
    [401, false],
    [403, false],
    [404, true],
    [500, true],
    [503, true],
  ])('the error %d of the mock is an error by status', async (status, mayHaveBeenPlaced) => {
    const page = await at.open();
    await steer(page, `__code=${status}`);
    expect(await place(page, { baseUrl: at.baseUrl })).toEqual({
      outcome: 'error',
      mayHaveBeenPlaced,
      status,
      error: expect.objectContaining({ Message: expect.any(String) as string, StatusCode: status }) as object,
      order: sent,
    });
  });
});

describe('what is sent', () => {
  test('the parameters of the contract, once, and no referrer', async () => {
    const page = await at.open();
    const requests = server.requestsOf('sent');
    await place(page, { baseUrl: `${server.url}/sent/` });
    await place(page, { baseUrl: `${server.url}/sent` });
    expect(requests).toHaveLength(2);
    const callbacks = requests.map(({ method, url, headers }) => {
      expect(method).toBe('GET');
      expect(url.pathname).toBe('/sent/jsonp/orders/send');
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('origin');
      expect(JSON.parse(url.searchParams.get('data') ?? '')).toEqual(sent);
      expect([...url.searchParams]).toEqual([
        ['data', expect.any(String)],
        ['callback', expect.stringMatching(/^orderResult_\d+_\d+_\d+_\d+$/)],
        ['oauth_token', TOKEN],
      ]);
      expect(url.search).not.toContain('+');
      return url.searchParams.get('callback');
    });
    expect(new Set(callbacks).size).toBe(2);
  });

  test('an answer without charset is read as UTF-8 on a page of another', async () => {
    const page = await at.open({ headers: { 'content-type': 'text/html; charset=shift_jis' } });
    const results = [{ Message: 'ARNA à 1 €', OrderID: '1', OrderStatus: 'Ok' }];
    server.answer('utf-8', ({ callback }) => `${callback}(${JSON.stringify(results)})`, 'application/json');
    expect(await place(page, { baseUrl: `${server.url}/utf-8` })).toMatchObject({ results });
  });

  test('a base URL may be relative to the page', async () => {
    const page = await at.open();
    const url = page.waitForRequest('**/v2/jsonp/orders/send?*');
    await place(page, { baseUrl: '/v2' });
    expect(new URL((await url).url()).host).toBe(new URL(page.url()).host);
  });

  test('the order is sent as it was when the call began, even if it is changed while the token is awaited', async () => {
    const page = await at.open();
    const requests = server.requestsOf('changed');
    await page.evaluate(
      async ({ order, baseUrl }) => {
        let give = (_token: string): void => undefined;
        const client = (window as unknown as PageGlobals).createJsonpClient({
          accessToken: () => new Promise<string>((resolve) => (give = resolve)),
          baseUrl,
        });
        const mine = { ...order, Quantity: '10' };
        const placing = client.placeOrder(mine);
        await new Promise((resolve) => setTimeout(resolve));
        mine.Quantity = '1000';
        give('t');
        await placing.catch(() => undefined);
      },
      { order, baseUrl: `${server.url}/changed` },
    );
    expect(JSON.parse(requests[0]?.url.searchParams.get('data') ?? '')).toMatchObject({ Quantity: '10' });
  });
});

test('50 calls at once get their own answers, in whatever order those come', async () => {
  const page = await at.open();
  const waiting: (() => void)[] = [];
  const requests = server.requestsOf('many');
  server.answer('many', ({ url, callback }) => {
    const { Quantity } = JSON.parse(url.searchParams.get('data') ?? '') as typeof order;
    const result = [{ Message: '', OrderID: Quantity, OrderStatus: 'Ok' }];
    return new Promise((resolve) => {
      waiting.push(() => {
        resolve(`${callback}(${JSON.stringify(result)})`);
      });
      // A browser opens six connections to an origin: as soon as six wait, they are answered from the last to the first.
      if (waiting.length === 6 || requests.length === 50)
        for (const answer of waiting.splice(0).reverse()) answer();
    });
  });
  const quantities = Array.from({ length: 50 }, (_, index) => String(index + 1));
  const ended = await Promise.all(
    quantities.map((Quantity) =>
      place(page, { baseUrl: `${server.url}/many`, order: { ...order, Quantity } }),
    ),
  );
  expect(ended.map(({ results }) => (results as { OrderID: string }[])[0]?.OrderID)).toEqual(quantities);
  await expect.poll(() => leftIn(page)).toMatchObject({ names: [], errors: [] });
});

test('a validation judges before anything is sent, and what comes back', async () => {
  const page = await at.open();
  const requests = server.requestsOf('judged');
  server.answer('judged', ({ callback }) => `${callback}([{"Message":"","OrderStatus":"Ok"}])`);
  const ended = await page.evaluate(
    async ({ order, baseUrl }) => {
      const { createJsonpClient, validation } = window as unknown as PageGlobals;
      const client = createJsonpClient({ accessToken: 't', baseUrl, validation });
      const { LimitPrice: _, ...illegal } = order;
      const of = (sent: unknown) =>
        client.placeOrder(sent as never).catch((error: unknown) => {
          const { name, faults } = error as { name: string; faults: unknown };
          return { name, faults };
        });
      return [await of(illegal), await of(order)];
    },
    { order, baseUrl: `${server.url}/judged` },
  );
  expect(ended).toMatchObject([
    { name: 'OrderNotSentError', faults: [{ pointer: '/data/LimitPrice', rule: 'required' }] },
    { name: 'OrderUnconfirmedError', faults: [{ pointer: '/0/OrderID', rule: 'required' }] },
  ]);
  expect(requests).toHaveLength(1);
});

test('the log of the mock names neither token nor account', () => {
  expect(at.log.length).toBeGreaterThanOrEqual(7);
  expect(at.log.join('\n')).not.toMatch(/marked-secret|998877665/);
});
