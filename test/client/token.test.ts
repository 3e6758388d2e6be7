import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { reasonOf } from '../../src/client/reason.ts';
import { tokenOf } from '../../src/client/token.ts';
import { answer, never, ok, order, recorded, thrown, TOKEN } from './fixtures.ts';

const query = { data: order, callback: 'cb' };

describe('the token provider', () => {
  test('is called once for each call, and not again when the server refuses the token', async () => {
    let calls = 0;
    const { client, requests } = recorded(() => answer({ Message: 'Unauthorized', StatusCode: 401 }, 401), {
      accessToken: () => Promise.resolve(`token-${++calls}`),
    });
    expect(calls).toBe(0);
    expect(await client.placeOrder(order)).toMatchObject({
      outcome: 'error',
      status: 401,
      mayHaveBeenPlaced: false,
    });
    expect(calls).toBe(1);
    await client.placeOrder(order);
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  test('may return a string at once', async () => {
    const { client, sent } = recorded(undefined, { accessToken: () => 'at-once' });
    await client.placeOrder(order);
    expect(sent().headers.get('authorization')).toBe('Bearer at-once');
  });

  test.each<[string, () => Promise<string>]>([
    [
      'throws',
      () => {
        throw new Error('no refresh token');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no refresh token'))],
  ])('that %s leaves nothing sent', async (_how, accessToken) => {
    const { client, requests } = recorded(undefined, { accessToken });
    const error = await thrown(client.placeOrder(order));
    expect(error).toMatchObject({
      name: 'OrderNotSentError',
      mayHaveBeenPlaced: false,
      cause: new Error('no refresh token'),
    });
    expect((error as Error).message).toContain(
      'Expected an access token, received an error: no refresh token.',
    );
    expect(requests).toEqual([]);
  });

  test('that hangs is left when the call is aborted, and nothing is sent', async () => {
    const { client, requests } = recorded(undefined, { accessToken: () => never() });
    const abort = new AbortController();
    const placing = thrown(client.placeOrder(order, { signal: abort.signal }));
    const reason = new Error('changed my mind');
    setTimeout(() => {
      abort.abort(reason);
    }, 20);
    const error = await placing;
    expect(error).toMatchObject({ name: 'OrderNotSentError', mayHaveBeenPlaced: false });
    expect((error as Error).cause).toBe(reason);
    expect((error as Error).message).toContain(
      'Expected an access token, received an abort: changed my mind.',
    );
    expect(requests).toEqual([]);
    // So it is where the signal is one that middleware gave the request.
    const other = new AbortController();
    const hanging = tokenOf(() => never(), other);
    other.abort(reason);
    await expect(hanging).rejects.toBe(reason);
  });

  test('is not called when the call is aborted before it begins', async () => {
    let calls = 0;
    const { client, requests } = recorded(undefined, { accessToken: () => `token-${++calls}` });
    const error = await thrown(client.placeOrder(order, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ name: 'OrderNotSentError', cause: { name: 'AbortError' } });
    expect({ calls, requests }).toEqual({ calls: 0, requests: [] });
  });

  test('that gives its token as the call is aborted leaves nothing sent', async () => {
    const abort = new AbortController();
    const { client, requests } = recorded(undefined, {
      accessToken: () => {
        abort.abort();
        return TOKEN;
      },
    });
    expect(await thrown(client.placeOrder(order, { signal: abort.signal }))).toMatchObject({
      name: 'OrderNotSentError',
    });
    expect(requests).toEqual([]);
  });

  test('that aborts the call is heard where the request follows no signal, and by itself', async () => {
    class Deaf extends Request {
      constructor(input: RequestInfo | URL, init?: RequestInit) {
        super(input, { ...init, signal: null });
      }
    }
    const abort = new AbortController();
    const accessToken = () => {
      abort.abort(new Error('changed my mind'));
      return TOKEN;
    };
    const { client, requests } = recorded(undefined, { accessToken, Request: Deaf });
    expect(await thrown(client.placeOrder(order, { signal: abort.signal }))).toMatchObject({
      name: 'OrderNotSentError',
    });
    expect(requests).toEqual([]);
    const other = new AbortController();
    const giving = tokenOf(() => (other.abort(new Error('too late')), TOKEN), other);
    await expect(giving).rejects.toThrow('too late');
  });

  test('leaves no listener of its own on the signal of the caller', async () => {
    const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;
    const { client } = recorded();
    const used = new AbortController().signal;
    await client.placeOrder(order, { signal: used });
    const compared = new AbortController().signal;
    const request = new Request('http://localhost', { signal: compared });
    expect(listeners(used)).toBe(listeners(compared));
    expect(request.signal.aborted).toBe(false);
  });
});

describe('a token that cannot be sent is refused and not shown', () => {
  test.each<[string, unknown]>([
    ['an empty one', ''],
    ['one with a line feed', 'secret\n'],
    ['one with a header behind it', 'secret\r\nX-Evil: 1'],
    ['one with a space', 'secret secret'],
    ['one with a letter beyond ASCII', 'sécret'],
    ['one with a control character', 'secret\u0000'],
    ['undefined', undefined],
    ['null', null],
    ['an object', { token: 'secret' }],
    ['a number', 1234567],
  ])('%s', async (_name, token) => {
    for (const accessToken of [token, () => token, () => Promise.resolve(token)]) {
      const { client, requests } = recorded(undefined, { accessToken: accessToken as string });
      for (const call of [
        client.placeOrder(order),
        client.GET('/jsonp/orders/send', { params: { query } }),
      ]) {
        const error = await thrown(call);
        expect(error).toMatchObject({ mayHaveBeenSent: false });
        expect(inspect(error)).not.toMatch(/s.cret|1234567/);
      }
      expect(requests).toEqual([]);
    }
  });
});

describe('the error says what came in place of a token', () => {
  test.each<[string, unknown, string]>([
    ['a word before it', 'Bearer abc', 'without the word Bearer, received another text'],
    ['an empty text', '', 'of letters, digits and -._~+/ without the word Bearer, received an empty text'],
    ['undefined in a text', 'undefined', 'received undefined'],
    ['null in a text', 'null', 'received null'],
    ['a promise in a text', '[object Promise]', 'received [object Promise]'],
    ['a template that was not filled in', '${token}', 'received ${token}'],
    ['a promise', Promise.resolve('a'), 'received [object Promise]'],
    ['nothing', undefined, 'received undefined'],
  ])('%s', async (_name, accessToken, words) => {
    const { client, requests } = recorded(undefined, { accessToken: accessToken as string });
    const error = await thrown(client.placeOrder(order));
    expect(error).toMatchObject({ name: 'OrderNotSentError' });
    expect((error as Error).message).toContain(words);
    expect(requests).toEqual([]);
  });

  test.each(['abc', 'a.b-c_d~e', 'ab+/==', 'nullable'])('and %s is a token', async (accessToken) => {
    const { client, sent } = recorded(undefined, { accessToken });
    await client.placeOrder(order);
    expect(sent().headers.get('authorization')).toBe(`Bearer ${accessToken}`);
  });
});

describe('the reason of a failure', () => {
  test.each([
    JSON.stringify(order),
    JSON.stringify(JSON.stringify({ body: order })),
    inspect(order),
    `<Order><AccountKey>${order.AccountKey}</AccountKey></Order>`,
  ])('leaves out the account where it quotes the order: %s', async (quoted) => {
    const { client } = recorded(() => Promise.reject(new Error(`no match for ${quoted}`)));
    const error = await thrown(client.placeOrder(order));
    expect((error as Error).message).toContain('received an error: no match for ');
    expect(inspect(error)).not.toContain(order.AccountKey);
  });

  test.each([
    ['one word of the token', 'near ab12 there', 'xx.ab12-y', 'one that quotes the access token'],
    ['a shorter word', 'near ab1 there', 'xx.ab1-y', 'near ab1 there'],
    ['much text', 'x'.repeat(300), '', 'x'.repeat(200)],
    ['a query', 'GET /v2?data=1&b=2 failed', '', 'GET /v2?… failed'],
    ['a sentence, as Bun does', 'The operation timed out.', '', 'The operation timed out'],
    ['code', 'signal?.throwIfAborted is not a function', '', 'signal?.throwIfAborted is not a function'],
  ])('that quotes %s', (_what, message, token, said) => {
    expect(reasonOf(new Error(message), token)).toBe(said);
  });
});

describe('the token is in no error', () => {
  const shown = [TOKEN, encodeURIComponent(TOKEN)];
  const inNoPartOf = (error: unknown) => {
    const text = `${String(error)} ${inspect(error, { depth: 9, showHidden: true })}`;
    for (const token of shown) expect(text).not.toContain(token);
  };

  test('when the network fails and quotes the URL', async () => {
    const { client } = recorded((request) => {
      // As Bun and Deno do.
      throw Object.assign(new TypeError(`error sending request for url (${request.url})`), {
        path: request.url,
      });
    });
    const error = await thrown(client.GET('/jsonp/orders/send', { params: { query } }));
    expect(error).toMatchObject({ name: 'RequestError', mayHaveBeenSent: true });
    expect((error as Error).message).toContain(
      'error sending request for url (https://api.tradestation.com/v2/jsonp/orders/send?…',
    );
    inNoPartOf(error);
  });

  test.each([
    TOKEN,
    encodeURIComponent(TOKEN),
    encodeURIComponent(encodeURIComponent(TOKEN)),
    JSON.stringify(TOKEN),
  ])('when an injected fetch quotes the header: %s', async (quoted) => {
    const { client } = recorded(() => {
      throw Object.assign(new Error('fetch failed'), { cause: new Error(`Bearer ${quoted} is refused`) });
    });
    const error = await thrown(client.placeOrder(order));
    expect((error as Error).message).toContain('received an error: one that quotes the access token.');
    inNoPartOf(error);
  });

  test('when the base URL is not valid', async () => {
    const { client } = recorded(undefined, { baseUrl: 'http://[' });
    inNoPartOf(await thrown(client.GET('/jsonp/orders/send', { params: { query } })));
    inNoPartOf(await thrown(client.placeOrder(order)));
  });

  test.each([
    [
      'a redirect',
      () => new Response(null, { status: 307, headers: { location: `/x?oauth_token=${TOKEN}` } }),
    ],
    ['a page', () => answer('<html>', 200, 'text/html')],
    ['another callback', () => answer('other([])', 200, 'text/javascript')],
  ])('when the answer is %s', async (_name, respond) => {
    const { client } = recorded(respond);
    inNoPartOf(await thrown(client.GET('/jsonp/orders/send', { params: { query } })));
  });

  test('nor in the response of a JSONP call', async () => {
    const { client } = recorded(() => answer(`cb(${JSON.stringify([ok])})`, 200, 'text/javascript'));
    const { response } = await client.GET('/jsonp/orders/send', { params: { query } });
    inNoPartOf(response);
  });
});
