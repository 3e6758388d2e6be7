import { describe, expect, test } from 'vitest';
import { OrderError, OrderUnconfirmedError, type Order } from '../../src/client/index.ts';
import { outcomeInside } from '../../src/client/order/outcome.ts';
import { answer, failed, ok, order, recorded, thrown, TOKEN } from './fixtures.ts';

describe('what is sent', () => {
  test('an order is posted once as JSON, with the token in the header', async () => {
    const { client, requests, sent } = recorded();
    await client.placeOrder(order);
    expect(requests).toHaveLength(1);
    const { url, method, headers, body, request } = sent();
    expect(method).toBe('POST');
    expect(url.href).toBe('https://api.tradestation.com/v2/orders');
    expect(headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
    expect(headers.get('content-type')).toBe('application/json');
    expect(headers.get('accept')).toBe('application/json');
    expect(JSON.parse(body)).toEqual(order);
    expect(request.redirect).toBe('manual');
  });

  test('a header of the client and one of the call are sent, and neither replaces the token', async () => {
    const { client, sent } = recorded(undefined, {
      headers: { 'X-App': 'a', Authorization: 'Bearer other' },
    });
    await client.placeOrder(order, { headers: { 'X-Call': 'b', authorization: 'Bearer another' } });
    expect(Object.fromEntries(sent().headers)).toMatchObject({
      'x-app': 'a',
      'x-call': 'b',
      authorization: `Bearer ${TOKEN}`,
    });
  });

  test('another Accept of the call stays', async () => {
    const { client, sent } = recorded();
    await client.placeOrder(order, { headers: { Accept: 'application/json;q=0.9' } });
    expect(sent().headers.get('accept')).toBe('application/json;q=0.9');
  });

  test('no member of RequestInit is set that older workers do not know', async () => {
    const inits: object[] = [];
    class Noting extends Request {
      constructor(input: RequestInfo | URL, init?: RequestInit) {
        super(input, init);
        if (init) inits.push(init);
      }
    }
    const { client } = recorded();
    await client.POST('/orders', { body: order, Request: Noting });
    const known = ['body', 'headers', 'method', 'redirect'];
    expect(
      inits.map((init) =>
        Object.entries(init)
          .flatMap(([name, value]) => (value === undefined ? [] : [name]))
          .sort(),
      ),
    ).toEqual([known]);
  });

  test('a call cannot ask for redirects to be followed', async () => {
    const { client, sent } = recorded();
    await client.POST('/orders', { body: order, redirect: 'follow' });
    expect(sent().request.redirect).toBe('manual');
  });

  test('the order is the one of the moment of the call, even if it is changed while the token is awaited', async () => {
    let give = (_token: string): void => undefined;
    const { client, sent } = recorded(undefined, {
      accessToken: () => new Promise<string>((resolve) => (give = resolve)),
    });
    const mine: Order = { ...order };
    const placing = client.placeOrder(mine);
    await new Promise(setImmediate);
    mine.Quantity = '1000';
    give(TOKEN);
    await placing;
    expect(JSON.parse(sent().body)).toEqual(order);
  });

  test.each([NaN, Infinity, -Infinity])(
    'a number that JSON would turn into null is refused: %s',
    async (Value) => {
      const { client, requests } = recorded();
      const error = await thrown(
        client.placeOrder({
          ...order,
          OrderType: 'StopMarket',
          StopPrice: '2.00',
          AdvancedOptions: { TrailingStop: { ByPoints: true, Value } },
        }),
      );
      expect(error).toMatchObject({ name: 'OrderNotSentError', mayHaveBeenPlaced: false });
      expect((error as Error).message).toContain(`Expected a finite number as Value, received ${Value}.`);
      expect(requests).toEqual([]);
    },
  );
});

describe('results', () => {
  test.each([[[ok]], [[ok, ok, ok]]])('an order is placed when every result is Ok: %j', async (results) => {
    const { client } = recorded(() => answer(results));
    const outcome = await client.placeOrder(order);
    expect(outcome).toEqual({
      outcome: 'placed',
      mayHaveBeenPlaced: true,
      results,
      order,
      response: expect.any(Response) as Response,
    });
    expect(outcome.response.status).toBe(200);
  });

  test.each([
    [[failed], [], [failed]],
    [[ok, failed], [ok], [failed]],
    [[failed, ok, failed], [ok], [failed, failed]],
  ])('an order is rejected when some result is Failed: %j', async (results, placed, rejected) => {
    const { client } = recorded(() => answer(results));
    expect(await client.placeOrder(order)).toEqual({
      outcome: 'rejected',
      mayHaveBeenPlaced: placed.length > 0,
      results,
      placed,
      failed: rejected,
      messages: rejected.map(() => failed.Message),
      order,
      response: expect.any(Response) as Response,
    });
  });

  test('a failure without a reason has an empty message in its place', async () => {
    const { client } = recorded(() => answer([{ ...failed, Message: null }, failed]));
    expect(await client.placeOrder(order)).toMatchObject({ messages: ['', failed.Message] });
  });

  test.each<[string, unknown, number?]>([
    ['no result', []],
    ['a result of an unknown status', [ok, { ...ok, OrderStatus: 'Queued' }]],
    ['a result of a status in other letters', [{ ...ok, OrderStatus: 'OK' }]],
    ['a result without a status', [{ Message: '', OrderID: '1' }]],
    ['null among the results', [ok, null]],
    ['one result without its array', ok],
    ['an error with status 200', { Message: 'Unauthorized', StatusCode: 401 }],
    ['null', null],
    ['results with status 202', [ok], 202],
  ])('%s leaves the order unconfirmed', async (_name, body, status = 200) => {
    const { client } = recorded(() => answer(body, status));
    const error = await thrown(client.placeOrder(order));
    expect(error).toBeInstanceOf(OrderUnconfirmedError);
    expect(error).toMatchObject({ mayHaveBeenPlaced: true, status });
    if (body !== null) expect((error as OrderUnconfirmedError).results).toEqual(body);
  });
});

describe('errors that the contract knows', () => {
  test.each([
    [400, false],
    [401, false],
    [404, true],
    [429, true],
    [500, true],
    [503, true],
  ])('status %d is an error by status', async (status, mayHaveBeenPlaced) => {
    const error = { Message: 'Invalid account.', StatusCode: status };
    const { client, requests } = recorded(() => answer(error, status));
    expect(await client.placeOrder(order)).toEqual({
      outcome: 'error',
      mayHaveBeenPlaced,
      status,
      error,
      order,
      response: expect.any(Response) as Response,
    });
    expect(requests).toHaveLength(1);
  });

  test('status 403 is an error with its HTML', async () => {
    const html = '<html><body>Quota Exceeded</body></html>';
    const { client } = recorded(() => answer(html, 403, 'text/html'));
    expect(await client.placeOrder(order)).toMatchObject({
      outcome: 'error',
      mayHaveBeenPlaced: false,
      status: 403,
      error: html,
    });
  });

  test.each([
    ['a page of a proxy', '<html>Bad Gateway</html>', 502, 'text/html'],
    ['a page of a proxy', '<html>Bad Request</html>', 400, 'text/html'],
    ['an empty body', '', 500, 'application/json'],
    ['a list', '[]', 403, 'application/json'],
    ['half a body', '{"Message":"Inva', 400, 'application/json'],
    ['JSON of another form', '{"error":"invalid_token"}', 401, 'application/json'],
    ['null', 'null', 401, 'application/json'],
  ])('%s in place of the error leaves the order unconfirmed (%s, %d)', async (_name, body, status, type) => {
    const { client } = recorded(() => answer(body, status, type));
    const error = await thrown(client.placeOrder(order));
    expect(error).toBeInstanceOf(OrderUnconfirmedError);
    expect(error).toMatchObject({ status, mayHaveBeenPlaced: true });
  });
});

test('a status inside a JSONP answer is that of an error from 400 to 599, and any other is not', () => {
  const inside = (StatusCode: number) => () => outcomeInside({ Message: 'No.', StatusCode });
  expect([inside(400)(), inside(599)()]).toMatchObject([{ status: 400 }, { status: 599 }]);
  for (const status of [399, 600, 1500, 400.5])
    expect(inside(status)).toThrow('something else with status 200');
});

test('status 403 with an error in JSON is an outcome too', async () => {
  const error = { Message: 'Forbidden', StatusCode: 403 };
  const { client } = recorded(() => answer(error, 403));
  expect(await client.placeOrder(order)).toMatchObject({ outcome: 'error', mayHaveBeenPlaced: false, error });
});

describe('answers with status 200 that no server of the API gives', () => {
  test.each([
    ['a page of a proxy', '<html>Log in</html>', 'text/html', '19 characters of text/html'],
    ['results in a page', '[{"OrderStatus":"Ok"}]', 'text/html; charset=utf-8', 'text/html'],
    ['half a body', '[{"Message":"Sent', 'application/json', '17 characters of application/json'],
    ['an empty body', '', 'application/json', '0 characters of application/json'],
    ['a body of two values', '[] []', 'application/json', '5 characters'],
    ['a type that repeats the token', '', 'made-up1/x', '0 characters of another media type'],
    ['a type that ends as none', '', 'made-up1/no media type', '0 characters of another media type'],
    ['a type that names JSON in a parameter', '[]', 'text/plain; as=application/json', 'text/plain'],
  ])('%s leaves the order unconfirmed', async (_name, body, type, received) => {
    const { client } = recorded(() => answer(body, 200, type));
    const error = (await thrown(client.placeOrder(order))) as OrderError;
    expect(error).toBeInstanceOf(OrderUnconfirmedError);
    expect(error.status).toBe(200);
    expect(error.message).toContain('Expected JSON, received ');
    expect(error.message).toContain(received);
    expect(error.message).toContain(
      'with status 200. The order may have been placed: look it up before you send it again.',
    );
  });

  test('results without a media type leave the order unconfirmed and are attached', async () => {
    const { client } = recorded(() => {
      const response = answer([ok]);
      response.headers.delete('content-type');
      return response;
    });
    const error = await thrown(client.placeOrder(order));
    expect(error).toMatchObject({ name: 'OrderUnconfirmedError', results: [ok] });
    expect((error as Error).message).toContain('no media type');
  });

  test('an empty body that says its length leaves the order unconfirmed', async () => {
    const { client } = recorded(
      () => new Response(null, { headers: { 'Content-Type': 'application/json', 'Content-Length': '0' } }),
    );
    expect(await thrown(client.placeOrder(order))).toBeInstanceOf(OrderUnconfirmedError);
  });

  test.each([204, 200])('no body with status %d leaves the order unconfirmed', async (status) => {
    const { client } = recorded(() => new Response(null, { status }));
    expect(await thrown(client.placeOrder(order))).toMatchObject({ mayHaveBeenPlaced: true, status });
  });

  test.each([
    'application/json',
    'APPLICATION/JSON;charset=UTF-8',
    'application/json ; charset=utf-8',
    'application/hal+json',
  ])('JSON may be called %s', async (type) => {
    const { client } = recorded(() => answer([ok], 200, type));
    expect(await client.placeOrder(order)).toMatchObject({ outcome: 'placed' });
  });
});

describe('errors', () => {
  test('an unconfirmed order and one that was not sent are both an OrderError', async () => {
    const unconfirmed = await thrown(recorded(() => answer('')).client.placeOrder(order));
    const unsent = await thrown(recorded(undefined, { accessToken: '' }).client.placeOrder(order));
    for (const error of [unconfirmed, unsent]) {
      expect(error).toBeInstanceOf(OrderError);
      expect(error).toBeInstanceOf(Error);
    }
    expect(String(unconfirmed)).toMatch(/^OrderUnconfirmedError: Expected JSON, received /);
    expect(String(unsent)).toBe(
      'OrderNotSentError: Expected an access token of letters, digits and -._~+/ without the word Bearer, received an empty text. Nothing was sent: mend it, then send it.',
    );
  });

  test('what the caller gets wrong before anything is sent is an OrderNotSentError, whatever went wrong', async () => {
    const base = await thrown(recorded(undefined, { baseUrl: 'http://[' }).client.placeOrder(order));
    const headers = await thrown(recorded().client.placeOrder(order, { headers: { 'X-App': 'a\nb' } }));
    const cyclic = { ...order } as Record<string, unknown>;
    cyclic['OSOs'] = cyclic;
    const cycle = await thrown(recorded().client.placeOrder(cyclic as never));
    for (const [error, words] of [
      [base, 'Invalid URL'],
      [headers, 'Headers'],
      [cycle, 'circular'],
    ] as const) {
      expect(error).toMatchObject({ name: 'OrderNotSentError', mayHaveBeenPlaced: false });
      expect((error as Error).cause).toBeInstanceOf(TypeError);
      expect((error as Error).message).toContain('Expected a request, received an error: ');
      expect((error as Error).message).toContain(words);
    }
  });

  test('middleware that fails after the response leaves the order unconfirmed', async () => {
    const { client } = recorded();
    client.use({ onResponse: () => Promise.reject(new Error('middleware')) });
    const error = await thrown(client.placeOrder(order));
    expect(error).toMatchObject({
      name: 'OrderUnconfirmedError',
      status: 200,
      cause: new Error('middleware'),
    });
  });

  test('middleware that fails before the request is sent leaves nothing sent', async () => {
    const { client, requests } = recorded();
    client.use({ onRequest: () => Promise.reject(new Error('middleware')) });
    expect(await thrown(client.placeOrder(order))).toMatchObject({ name: 'OrderNotSentError' });
    expect(requests).toEqual([]);
  });

  test('middleware cannot send an order a second time', async () => {
    const { client, requests } = recorded(() => answer('', 503));
    const again = new Request('http://127.0.0.1/v2/orders', { method: 'POST', body: '{}' });
    client.use({ onResponse: ({ options }) => options.fetch(again) });
    expect(await thrown(client.placeOrder(order))).toMatchObject({
      name: 'OrderUnconfirmedError',
      received: 'a second from middleware',
    });
    expect(requests).toHaveLength(1);
  });
});

describe('the typed client', () => {
  test('POST answers as openapi-fetch does, and is guarded as placeOrder is', async () => {
    expect(await recorded().client.POST('/orders', { body: order })).toMatchObject({ data: [ok] });
    const refused = recorded(() => answer({ Message: 'No.', StatusCode: 401 }, 401)).client;
    expect(await refused.POST('/orders', { body: order })).toMatchObject({ error: { Message: 'No.' } });
    const { client } = recorded(() => answer(''));
    for (const call of [
      client.POST('/orders', { body: order }),
      client.request('post', '/orders', { body: order }),
    ])
      expect(await thrown(call)).toMatchObject({ name: 'RequestError', mayHaveBeenSent: true });
  });

  test('an error without a body has no value', async () => {
    const { client } = recorded(() => answer('', 503));
    expect((await client.POST('/orders', { body: order })).error).toBeUndefined();
  });

  test('a call that asks for text gets it as it came, whatever its media type', async () => {
    const { client } = recorded(() => answer('<ArrayOfOrderResult/>', 200, 'application/xml'));
    const { data } = await client.POST('/orders', { body: order, parseAs: 'text' });
    expect(data).toBe('<ArrayOfOrderResult/>');
  });

  test('an answer whose status allows no body has none', async () => {
    const { client } = recorded(() => new Response(null, { status: 204 }));
    const { data, response } = await client.POST('/orders', { body: order });
    expect({ data, status: response.status }).toEqual({ data: undefined, status: 204 });
  });

  test('parseAs json is the same as leaving it out', async () => {
    const { client } = recorded(() => answer([ok], 200, 'text/html'));
    expect(await thrown(client.POST('/orders', { body: order, parseAs: 'json' }))).toMatchObject({
      name: 'RequestError',
      results: [ok],
    });
  });

  test('a fetch of the call takes the place of that of the client', async () => {
    const { client, requests } = recorded();
    const other = recorded();
    await client.POST('/orders', {
      body: order,
      fetch: async () => {
        await other.client.POST('/orders', { body: order });
        return answer([ok]);
      },
    });
    expect(requests).toEqual([]);
    expect(other.requests).toHaveLength(1);
  });
});
