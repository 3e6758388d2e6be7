import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createJsonpClient } from '../../src/client/order/jsonp.ts';
import { readJsonp } from '../../src/client/read-answer.ts';
import { answer, ok, order, recorded, served, thrown, TOKEN } from './fixtures.ts';
import { expectLinear, times } from '../linear.ts';

const query = { data: order, callback: 'cb' };
const results = JSON.stringify([ok]);

describe('what is sent', () => {
  test('the order goes as JSON in the query, and the token in the parameter of the contract', async () => {
    const { client, requests, sent } = recorded(() => answer(`cb(${results})`));
    const { data } = await client.GET('/jsonp/orders/send', { params: { query } });
    expect(data).toEqual([ok]);
    expect(requests).toHaveLength(1);
    const { url, headers, method, request } = sent();
    expect(method).toBe('GET');
    expect(url.origin + url.pathname).toBe('https://api.tradestation.com/v2/jsonp/orders/send');
    expect([...url.searchParams]).toEqual([
      ['data', JSON.stringify(order)],
      ['callback', 'cb'],
      ['oauth_token', TOKEN],
    ]);
    expect(url.search).not.toContain('+');
    expect(headers.get('authorization')).toBeNull();
    expect(request.redirect).toBe('manual');
    expect(request.cache).toBe('no-store');
  });

  test('a real server gets it as the recorded exchange sends it', async () => {
    const { client, received } = await served((_request, response) =>
      response.setHeader('content-type', 'text/javascript').end(`cb(${results})`),
    );
    await client.GET('/jsonp/orders/send', { params: { query: { ...query, _: '1328295376318' } } });
    expect(received).toEqual([
      `GET /v2/jsonp/orders/send?data=${encodeURIComponent(JSON.stringify(order))}&callback=cb&_=1328295376318&oauth_token=${encodeURIComponent(TOKEN)}`,
    ]);
  });

  test('a call cannot ask for an answer from a cache', async () => {
    const { client, sent } = recorded(() => answer(`cb(${results})`));
    await client.GET('/jsonp/orders/send', { params: { query }, cache: 'force-cache' });
    expect(sent().request.cache).toBe('no-store');
  });

  test('the parameters of the caller stay as they are', async () => {
    const { client } = recorded(() => answer(`cb(${results})`));
    const mine = { params: { query: { ...query } } };
    await client.GET('/jsonp/orders/send', mine);
    expect(mine).toEqual({ params: { query } });
  });

  test('the token is a parameter of its own even where the caller leaves the query out', async () => {
    const { client, sent } = recorded();
    await client.GET('/jsonp/orders/send', {} as never);
    expect(sent().url.pathname).toBe('/v2/jsonp/orders/send');
    expect(sent().url.searchParams.get('oauth_token')).toBe(TOKEN);
  });

  test('a number that JSON would turn into null is refused', async () => {
    const { client, requests } = recorded();
    const data = {
      ...order,
      OrderType: 'StopMarket',
      StopPrice: '1.00',
      AdvancedOptions: { TrailingStop: { ByPoints: true, Value: NaN } },
    } as const;
    expect(
      await thrown(client.GET('/jsonp/orders/send', { params: { query: { ...query, data } } })),
    ).toMatchObject({
      name: 'RequestError',
    });
    expect(requests).toEqual([]);
  });
});

test('a call without an order sends none, which the server refuses', async () => {
  const { client, sent } = recorded(() => answer(`cb(${results})`));
  await client.GET('/jsonp/orders/send', { params: { query: { callback: 'cb' } } } as never);
  expect([...sent().url.searchParams.keys()]).toEqual(['callback', 'oauth_token']);
});

describe('what comes back', () => {
  test.each([
    ['as the page shows it', 'application/json', `cb(${results})`],
    ['as a script', 'text/javascript; charset=utf-8', `cb(${results});\r\n`],
    ['by its older name', 'application/x-javascript', `cb(${results})`],
    ['behind a comment with text in it', 'text/javascript', `/* * / */cb(${results})`],
    ['behind a comment and white space', 'text/javascript', `/**/ cb( ${results} ) ;`],
    ['behind a guard', 'text/javascript', `/**/ /**/ typeof cb === 'function' && cb(${results});`],
    ['behind a guard of another style', 'text/javascript', `typeof cb=="function"&&cb(${results})`],
    [
      'with parentheses in its text',
      'text/javascript',
      `cb(${JSON.stringify([{ ...ok, Message: 'a) (b' }])})`,
    ],
  ])('a call of the callback is the value of its argument, %s', async (_name, type, text) => {
    const { client } = recorded(() => answer(text, 200, type));
    const { data } = await client.GET('/jsonp/orders/send', { params: { query } });
    expect(data).toMatchObject([{ OrderID: ok.OrderID }]);
  });

  test('an error inside the call is its value, which is not an array', async () => {
    const error = { Message: 'Unauthorized', StatusCode: 401 };
    const { client } = recorded(() => answer(`cb(${JSON.stringify(error)})`));
    expect(await client.GET('/jsonp/orders/send', { params: { query } })).toMatchObject({ data: error });
  });

  test.each([
    ['a call of another function', `other(${results})`],
    ['a call of a longer name', `acb(${results})`],
    ['a member of the callback', `cb.x(${results})`],
    ['a call behind a guard for another', `typeof acb === 'function' && cb(${results})`],
    ['plain JSON', results],
    ['two calls', `cb(${results});cb(${results})`],
    ['a program behind the call', `cb(${results});alert(1)`],
    ['a program without a call behind it', `cb(${results});x=1`],
    ['a program in the call', 'cb(alert(1))'],
    ['a program before the call', `alert(1);cb(${results})`],
    ['a word before the call', `new cb(${results})`],
    ['two arguments', `cb(${results},1)`],
    ['half of it', `cb(${results.slice(0, 20)}`],
    ['nothing in the call', 'cb()'],
    ['nothing', ''],
    ['a page', '<html>cb([])</html>'],
  ])('%s leaves the order unconfirmed and runs nothing', async (_name, text) => {
    const { client } = recorded(() => answer(text, 200, 'text/javascript'));
    const error = await thrown(client.GET('/jsonp/orders/send', { params: { query } }));
    expect(error).toMatchObject({
      name: 'RequestError',
      mayHaveBeenSent: true,
      status: 200,
      results: text,
    });
    expect((error as Error).message).toContain('Expected JSON in a call of cb, received ');
    expect((error as Error).cause).toBeUndefined();
  });

  test('a call in a page leaves the order unconfirmed', async () => {
    const { client } = recorded(() => answer(`cb(${results})`, 200, 'text/html'));
    expect(await thrown(client.GET('/jsonp/orders/send', { params: { query } }))).toMatchObject({
      name: 'RequestError',
      results: [ok],
    });
  });

  test.each<[string, (length: number) => string]>([
    ['parentheses', (length) => `cb${times('(')(length)}`],
    ['closing parentheses', (length) => `cb(${times(') ')(length)}x`],
    ['letters', times('a')],
    ['comments', times('/**/')],
    ['open comments', times('/*')],
    ['guards', times('typeof cb === ')],
    ['white space', (length) => `cb(1)${times(' ')(length)}x`],
  ])('many %s take linear time', (_name, make) => {
    expectLinear(make, (text) => readJsonp(text, 'cb'));
  });
});

describe('in a page whose script cannot be made', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  const place = (createElement: () => object, signal?: AbortSignal) => {
    vi.stubGlobal('document', { baseURI: 'http://page.example/', createElement });
    const client = createJsonpClient({ accessToken: TOKEN, baseUrl: '/v2/' });
    return thrown(client.placeOrder(order, signal && { signal }));
  };
  const refuse = () => {
    throw new Error(`no element for ${TOKEN}`);
  };

  test('the token is in no error', async () => {
    const error = await place(refuse);
    expect(error).toMatchObject({
      name: 'OrderUnconfirmedError',
      received: expect.stringContaining('quotes') as string,
    });
    expect(inspect(error, { depth: 9 })).not.toContain(TOKEN);
    const abort = new AbortController();
    const aborted = await place(() => {
      abort.abort(new Error(`left with ${TOKEN}`));
      return refuse();
    }, abort.signal);
    expect((aborted as Error).message).toContain('an abort: one that quotes the access token');
  });

  test('there is a time limit of thirty seconds, and a slash behind the address changes nothing', async () => {
    const limit = vi.spyOn(AbortSignal, 'timeout');
    let asked = '';
    const script = {
      setAttribute: () => undefined,
      set src(url: string) {
        asked = url;
        throw new TypeError('refused');
      },
    };
    expect(await place(() => script)).toMatchObject({ name: 'OrderNotSentError' });
    expect(asked).toMatch(/^http:\/\/page\.example\/v2\/jsonp\/orders\/send\?data=/);
    expect(limit).toHaveBeenCalledWith(30_000);
  });
});
