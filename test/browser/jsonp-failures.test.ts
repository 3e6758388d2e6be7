/** What our JSONP client makes of servers and scripts that fail, and what it leaves in the page then. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { leftIn, order, place, scripted, TOKEN, world, type Ended, type PageGlobals } from './fixtures.ts';

const at = world(['./src/client/order/jsonp.ts']);
const server = scripted();
const results = JSON.stringify([{ Message: 'Sent', OrderID: '1', OrderStatus: 'Ok' }]);

const UNCONFIRMED = { name: 'OrderUnconfirmedError', mayHaveBeenPlaced: true };
const NOT_SENT = { name: 'OrderNotSentError', mayHaveBeenPlaced: false };

/** A server that waits for `release` before it answers, and tells when it was asked. */
function held(
  path: string,
  answer: (callback: string) => string,
): { baseUrl: string; release: () => void; asked: Promise<void> } {
  let release = (): void => undefined;
  let ask = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const asked = new Promise<void>((resolve) => (ask = resolve));
  server.answer(path, async ({ callback }) => {
    ask();
    await released;
    return answer(callback);
  });
  return { baseUrl: `${server.url}/${path}`, release, asked };
}

async function namesIn(page: Page | undefined): Promise<string[] | undefined> {
  return page && (await leftIn(page)).names;
}

function holdsNoSecret(ended: Ended): void {
  const text = JSON.stringify(ended);
  for (const secret of [TOKEN, encodeURIComponent(TOKEN), order.AccountKey])
    expect(text).not.toContain(secret);
}

describe('an invalid answer leaves the order unconfirmed and the page clean', () => {
  let page: Page | undefined;

  test.each<[string, (callback: string) => string | { status: number; body: string; type: string }, string?]>(
    [
      [
        'a page with status 500',
        () => ({ status: 500, body: '<html>', type: 'text/html' }),
        'an error status',
      ],
      ['an error with status 401', () => ({ status: 401, body: '{}', type: 'application/json' })],
      [
        'results with status 500',
        (cb) => ({ status: 500, body: `${cb}(${results})`, type: 'text/javascript' }),
      ],
      ['a page with status 200', () => ({ status: 200, body: '<html>', type: 'text/html' })],
      ['half a script', (callback) => `${callback}(${results.slice(0, -9)}`, 'calls its callback'],
      ['a script that throws', () => 'throw new Error("of the server")', 'calls its callback'],
      ['an empty script', () => '', 'calls its callback'],
      ['a call of another function', () => `Object(${results})`, 'its callback'],
      ['a call of a function that is not there', () => `otherCallback(${results})`],
      ['a member __proto__ twice', (callback) => `${callback}([{"__proto__":{},"__proto__":{}}])`],
      ['a call with nothing', (callback) => `${callback}()`, 'something else'],
      ['a call with a function', (callback) => `${callback}(function () {})`, 'something else'],
      ['a call with a cycle', (callback) => `var a = []; a[0] = a; ${callback}(a)`, 'something else'],
      ['a call with a large number', (callback) => `${callback}(1n)`, 'something else'],
      ['a call with what throws', (callback) => `${callback}({ get a() { throw 1 } })`, 'something else'],
      ['null', (callback) => `${callback}(null)`],
      ['a text', (callback) => `${callback}("Ok")`],
      ['a number', (callback) => `${callback}(200)`],
      ['no result', (callback) => `${callback}([])`],
      ['null for a result', (callback) => `${callback}([null])`],
      ['a result of another status', (callback) => `${callback}([{"OrderStatus":"OK"}])`],
      ['a status that is inherited', (callback) => `${callback}([{"__proto__":{"OrderStatus":"Ok"}}])`],
      ['an error that is inherited', (cb) => `${cb}({"__proto__":{"Message":"No.","StatusCode":401}})`],
      ['a result in a prototype', (cb) => `${cb}({"__proto__":[{"OrderStatus":"Ok"}]})`],
      ['an error without a message', (callback) => `${callback}({"StatusCode":401})`],
      [
        'an error whose status is not a status',
        (callback) => `${callback}({"Message":"No.","StatusCode":"4e2"})`,
      ],
      ['an error whose status is a success', (callback) => `${callback}({"Message":"Ok","StatusCode":200})`],
      [
        'an error whose status is not one of HTTP',
        (callback) => `${callback}({"Message":"?","StatusCode":4010})`,
      ],
      ['a result without its array', (callback) => `${callback}({"OrderStatus":"Ok"})`],
    ],
  )('%s', async (name, answer, words = '') => {
    page ??= await at.open({ keep: true });
    const path = name.replaceAll(' ', '-');
    server.answer(path, ({ callback }) => answer(callback));
    const before = await leftIn(page);
    const ended = await place(page, { baseUrl: `${server.url}/${path}` });
    expect(ended).toMatchObject(UNCONFIRMED);
    expect(ended.message).toContain(words);
    expect(ended.message).toContain('look it up before you send it again');
    holdsNoSecret(ended);
    // What the script of the server does wrong is seen by the page; nothing of ours is.
    await expect.poll(() => namesIn(page)).toEqual([]);
    const { html, errors } = await leftIn(page);
    expect(html).toBe(before.html);
    expect(
      errors.filter((message) => !/Script error|of the server|Unexpected|is not defined/.test(message)),
    ).toEqual([]);
  });

  test('a server that is not there', async () => {
    const page = await at.open();
    const ended = await place(page, { baseUrl: 'http://127.0.0.1:9/v2' });
    expect(ended).toMatchObject(UNCONFIRMED);
    holdsNoSecret(ended);
    expect(await leftIn(page)).toMatchObject({ names: [], errors: [] });
  });

  test('a connection that breaks', async () => {
    const page = await at.open();
    server.answer('broken', ({ response }) => {
      response.destroy();
      return new Promise(() => undefined);
    });
    expect(await place(page, { baseUrl: `${server.url}/broken` })).toMatchObject(UNCONFIRMED);
  });
});

describe('only the first call by the script of the call itself counts', () => {
  test('a second call changes nothing', async () => {
    const page = await at.open();
    server.answer(
      'twice',
      ({ callback }) => `${callback}(${results}); ${callback}([{"OrderStatus":"Failed"}])`,
    );
    expect(await place(page, { baseUrl: `${server.url}/twice` })).toMatchObject({ outcome: 'placed' });
    await expect.poll(() => leftIn(page)).toMatchObject({ names: [], errors: [] });
  });

  test('a call by another script changes nothing', async () => {
    const page = await at.open();
    const { baseUrl, release, asked } = held(
      'foreign',
      (callback) => `${callback}([{"Message":"No.","OrderStatus":"Failed"}])`,
    );
    const placing = place(page, { baseUrl });
    await asked;
    await page.evaluate((answer) => {
      for (const name of Object.getOwnPropertyNames(window).filter((one) => one.startsWith('orderResult_'))) {
        const script = document.createElement('script');
        script.text = `${name}(${answer})`;
        document.head.append(script);
        (window as unknown as Record<string, (value: unknown) => void>)[name]?.([{ OrderStatus: 'Ok' }]);
      }
    }, results);
    release();
    expect(await placing).toMatchObject({ outcome: 'rejected', messages: ['No.'] });
    expect(await leftIn(page)).toMatchObject({ errors: [] });
  });

  test('what the script does to its value afterwards changes nothing', async () => {
    const page = await at.open();
    server.answer(
      'mutable',
      ({ callback }) => `var a = ${results}; ${callback}(a); a[0].OrderStatus = 'Failed'`,
    );
    expect(await place(page, { baseUrl: `${server.url}/mutable` })).toMatchObject({ outcome: 'placed' });
  });

  test('a member __proto__ pollutes nothing and is no member of the result', async () => {
    const page = await at.open();
    const hostile = `[{"OrderStatus":"Ok","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]`;
    server.answer('proto', ({ callback }) => `${callback}(${hostile})`);
    const { outcome, results } = await place(page, { baseUrl: `${server.url}/proto` });
    expect({ outcome, results }).toEqual({
      outcome: 'placed',
      results: [{ OrderStatus: 'Ok', constructor: { prototype: { polluted: 1 } } }],
    });
    expect(await page.evaluate(() => 'polluted' in {} || 'polluted' in [])).toBe(false);
  });
});

describe('a call that is ended early', () => {
  test.each([
    ['a timeout', { timeout: 300 }, 'Expected an answer, received none within 300 ms.', 'TimeoutError'],
    ['an abort under way', { abortAfter: 300 }, 'received an abort: the user left.', 'the user left'],
  ])(
    '%s leaves the order unconfirmed, and the late answer does no harm',
    async (name, options, message, cause) => {
      const page = await at.open();
      const before = await leftIn(page);
      const { baseUrl, release, asked } = held(
        name.replaceAll(' ', '-'),
        (callback) => `${callback}(${results}); window.late = (window.late || 0) + 1`,
      );
      const ended = await place(page, { baseUrl, ...options });
      await asked;
      expect(ended).toMatchObject(UNCONFIRMED);
      expect(ended.message).toContain(message);
      expect(ended.cause).toContain(cause);
      holdsNoSecret(ended);
      expect(await leftIn(page)).toEqual({ ...before, names: [expect.any(String)] });
      release();
      await expect.poll(() => leftIn(page)).toEqual(before);
      expect(await page.evaluate(() => (window as unknown as { late: number }).late)).toBe(1);
    },
  );

  test('an abort before the call sends nothing', async () => {
    const page = await at.open();
    const requests = server.requestsOf('early');
    const ended = await place(page, { baseUrl: `${server.url}/early`, abortAfter: 0 });
    expect(ended).toMatchObject({ ...NOT_SENT, cause: 'Error: the user left' });
    expect(requests).toEqual([]);
    expect(await leftIn(page)).toMatchObject({ names: [], errors: [] });
  });

  test('an abort after the end changes nothing', async () => {
    const page = await at.open();
    const outcome = await page.evaluate(
      async ({ order, baseUrl }) => {
        const controller = new AbortController();
        const client = (window as unknown as PageGlobals).createJsonpClient({ accessToken: 't', baseUrl });
        const { outcome } = await client.placeOrder(order, { signal: controller.signal });
        controller.abort();
        await new Promise((resolve) => setTimeout(resolve));
        return outcome;
      },
      { order, baseUrl: at.baseUrl },
    );
    expect(outcome).toBe('placed');
    expect(await leftIn(page)).toMatchObject({ errors: [] });
  });
});

describe('what is wrong before anything is sent', () => {
  test.each<[string, string, string]>([
    ['no access token', `{ accessToken: '' }`, 'without the word Bearer, received an empty text'],
    ['an invalid token', `{ accessToken: 'a\\nb' }`, 'letters, digits and -._~+/ without the word Bearer'],
    [
      'a provider that throws',
      `{ accessToken: function () { throw new Error('no login') } }`,
      'an access token',
    ],
    [
      'a provider that never answers',
      `{ accessToken: function () { return new Promise(function () {}) }, timeout: 50 }`,
      'none within 50 ms',
    ],
    ['an invalid base URL', `{ accessToken: 't', baseUrl: 'http://[' }`, 'a request'],
    ['an invalid timeout', `{ accessToken: 't', timeout: Infinity }`, 'a request'],
  ])('%s', async (_name, options, words) => {
    const page = await at.open();
    const requests = server.requestsOf('unsent');
    const ended =
      await page.evaluate(`createJsonpClient(Object.assign({ baseUrl: '${server.url}/unsent' }, ${options}))
      .placeOrder({}).then(String, function (error) {
        return { name: error.name, message: error.message, mayHaveBeenPlaced: error.mayHaveBeenPlaced };
      })`);
    expect(ended).toMatchObject(NOT_SENT);
    expect((ended as Ended).message).toContain(words);
    expect(requests).toEqual([]);
    expect(await leftIn(page)).toMatchObject({ names: [], errors: [] });
  });

  test('a number that JSON would turn into null', async () => {
    const page = await at.open();
    const ended = await page.evaluate(`createJsonpClient({ accessToken: 't', baseUrl: '${server.url}' })
      .placeOrder({ a: NaN }).catch(function (error) { return error.message })`);
    expect(ended).toContain('Expected a finite number as a, received NaN.');
  });
});
