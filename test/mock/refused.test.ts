import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contract } from '../../src/contract/index.ts';
import { guard, type Guard } from '../../src/mock/guard.ts';
import { outcomeOf } from '../../src/mock/outcome.ts';
import { startMock, type LogEntry, type Mock } from '../../src/mock/index.ts';
import { findingOf, jsonp, limitOrder, limitResult, nestedOrder, post } from './fixtures.ts';

let mock: Mock;
let small: Mock;
const entries: LogEntry[] = [];
beforeAll(async () => {
  mock = await startMock({ port: 0, log: (entry) => entries.push(entry) });
  small = await startMock({ port: 0, maxBody: 2000 });
});
afterAll(async () => {
  await mock.close();
  await small.close();
});

// Whatever was sent before, the mock lives on.
afterEach(async () => {
  for (const { url } of [mock, small])
    expect(await (await post(url, limitOrder)).json()).toEqual(limitResult);
});

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('a request body that is refused', () => {
  test.each<[name: string, status: number, says: RegExp, body: unknown, headers?: Record<string, string>]>([
    ['without a required member', 400, /^LimitPrice is missing/, { ...limitOrder, LimitPrice: undefined }],
    ['with two faults', 400, /\(and 1 more\)$/, { ...limitOrder, LimitPrice: 'x', Quantity: '0' }],
    ['that is cut off', 400, /expected a value, received end of text, in line 1/, '{"AccountKey":'],
    ['that is not JSON', 400, /expected a value/, 'order=1'],
    ['that is missing', 400, /^The request has no body/, ''],
    ['that is an array', 400, /must be an object/, [limitOrder]],
    ['that is null', 400, /must be an object/, 'null'],
    ['with a member twice', 400, /a second member of that name/, '{"Symbol":"A","Symbol":"B"}'],
    [
      'in broken UTF-8',
      400,
      /expected UTF-8, received byte FF at offset 15/,
      latin1('{"AccountKey":"\xff"}'),
    ],
    [
      'in an unknown charset',
      400,
      /a charset/,
      limitOrder,
      { 'content-type': 'application/json; charset=x' },
    ],
    ['nested past the limit', 400, /at most 100 levels/, nestedOrder(101)],
    ['nested far past the limit', 400, /at most 100 levels/, '['.repeat(400_000)],
    ['with objects nested far past the limit', 400, /at most 100 levels/, '{"OSOs":'.repeat(100_000)],
    [
      'of the wrong media type',
      415,
      /Content-Type application\/json/,
      'a=1',
      { 'content-type': 'text/plain' },
    ],
    [
      'without a media type that is one',
      415,
      /Content-Type application\/json/,
      limitOrder,
      { 'content-type': 'json' },
    ],
    ['with a content encoding', 415, /content coding gzip/, limitOrder, { 'content-encoding': 'gzip' }],
    ['over the limit', 413, /at most 1000000 bytes/, `"${'x'.repeat(1_000_000)}"`],
  ])('%s', async (_name, status, says, body, headers) => {
    const response = await post(mock.url, body, headers);
    expect(response.status).toBe(status);
    expect(await findingOf(response)).toMatch(says);
  });

  test('as a form, in the words and with the status that a user got', async () => {
    const form = { 'content-type': 'Application/x-www-form-urlencoded; charset=utf-8' };
    const response = await post(mock.url, 'AccountKey=1', form);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      Message: "Invalid Request. The service operation 'Send' expected a value assignable to type 'Order'",
      StatusCode: 400,
    });
    expect(response.headers.get('mock-exchange')).toBe('placeOrder.form-body; by=finding');
  });

  test('one byte more than the limit, and exactly the limit', async () => {
    const pad = (bytes: number) => JSON.stringify(limitOrder).padEnd(bytes);
    expect((await post(small.url, pad(2000))).status).toBe(200);
    expect(await findingOf(await post(small.url, pad(2001)))).toMatch(/at most 2000 bytes/);
  });

  test('a body with as many levels as the limit is accepted', async () => {
    expect((await post(mock.url, nestedOrder(97))).status).toBe(200);
  });
});

test('a header says what is wrong, as far as a header can carry it', () => {
  const sentence = `\u00e9\n${'x'.repeat(600)}`;
  const { reply } = outcomeOf({ status: 400, headers: {}, body: '' }, { verdict: 'violates' }, {}, sentence);
  expect(reply.headers).toEqual({ 'mock-verdict': 'violates', 'mock-finding': `??${'x'.repeat(498)}` });
});

describe('a request without a token is refused', () => {
  test.each([
    ['no header', {}],
    ['an empty header', { authorization: '' }],
    ['another scheme', { authorization: 'Basic dTpw' }],
    ['a scheme without a token', { authorization: 'Bearer ' }],
  ])('%s', async (_name, headers) => {
    const response = await fetch(`${mock.url}/orders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(limitOrder),
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await findingOf(response)).toMatch(
      /^(There is no access token|The access token cannot be read): /,
    );
  });

  test('and its other faults are counted', async () => {
    const response = await post(mock.url, { ...limitOrder, Quantity: '-1' }, { authorization: '' });
    expect(await findingOf(response)).toMatch(/^The access token cannot be read.*\(and 1 more\)$/);
  });
});

describe('a request that leads nowhere is refused', () => {
  test.each([
    '/',
    '/v2',
    '/v2/order',
    '/v2/orders/of/nobody',
    '/v2//orders',
    '/v2/%6Frders',
    '/v2/orders%00',
    '/constructor',
  ])('%s', async (path) => {
    const response = await fetch(mock.url + path);
    expect(response.status).toBe(404);
    expect(await findingOf(response)).toBe(
      `The contract has no such path. It has ${contract.document.operations.map(({ method, path }) => `${method} ${path}`).join(', ')}.`,
    );
  });

  test('with a body over a limit: where it leads comes first', async () => {
    for (const body of ['x'.repeat(1_000_001), '['.repeat(101)])
      expect((await fetch(`${mock.url}/nowhere`, { method: 'POST', body })).status).toBe(404);
  });

  test.each(['GET', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'QUERY'])('%s /v2/orders', async (method) => {
    const response = await fetch(`${mock.url}/v2/orders`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST, OPTIONS');
    expect(await findingOf(response)).toContain(`not with the method ${method}`);
  });

  test('HEAD, whose answer has no body', async () => {
    const response = await fetch(`${mock.url}/v2/jsonp/orders/send`, { method: 'HEAD' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, OPTIONS']);
  });
});

describe('an answer that the client does not accept is not given', () => {
  test.each(['text/html', 'image/*', 'application/*;q=0', 'application/json;q=0'])('%s', async (accept) => {
    const response = await post(mock.url, limitOrder, { accept });
    expect(response.status).toBe(406);
    expect(await findingOf(response)).toMatch(/expected it to allow application\/json or .*application\/xml/);
    expect(entries.at(-1)?.findings).toMatchObject([
      {
        where: 'request.headers',
        pointer: '/accept',
        rule: 'accept',
        expected: expect.stringMatching(/^application\/json or /) as string,
      },
    ]);
    expect(mock.exchanges.at(-1)?.findings).toMatchObject([{ received: 'others' }]);
  });

  test.each([
    '*/*',
    'application/*',
    'text/html, application/json;q=0.1',
    'application/json; charset=utf-8',
    ';',
  ])('but it is where Accept is %s', async (accept) => {
    expect((await post(mock.url, limitOrder, { accept })).status).toBe(200);
  });
});

describe('a JSONP request that is refused is answered with a call and the status 200', () => {
  test.each([
    ['no token', 401, /^There is no access token/, { oauth_token: undefined }],
    ['an empty token', 401, /^The access token cannot be read/, { oauth_token: '' }],
    ['data that is not JSON', 400, /^The request body cannot be read/, { data: '{' }],
    ['no data', 400, /^The request has no body/, { data: undefined }],
    [
      'an illegal order',
      400,
      /^Symbol is missing/,
      { data: JSON.stringify({ ...limitOrder, Symbol: undefined }) },
    ],
    ['data nested past the limit', 400, /at most 100 levels/, { data: '['.repeat(101) }],
    ['a query that is too long', 414, /at most 32768 characters/, { data: `"${'x'.repeat(33_000)}"` }],
  ])('%s', async (_name, status, says, parameters) => {
    const response = await jsonp(mock.url, parameters);
    expect(response.status).toBe(200);
    expect(response.headers.get('jsonp-callback')).toBe('call.me');
    expect(response.headers.get('content-type')).toBe('application/json');
    const [, text] = /^call\.me\((.*)\)$/.exec(await response.text()) ?? [];
    expect(JSON.parse(text ?? '')).toEqual({ Message: expect.any(String) as unknown, StatusCode: status });
    expect(response.headers.get('mock-finding')).toMatch(says);
  });

  test.each(['data', 'oauth_token', '_'])('%s given twice', async (name) => {
    const twice = new URLSearchParams([['data', '{}'], ['callback', 'f'], ['oauth_token', 't'], [name, 'x'], [name, 'y']]); // prettier-ignore
    const response = await fetch(`${mock.url}/v2/jsonp/orders/send?${twice}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/^f\(\{"Message":".*","StatusCode":400\}\)$/);
    expect(entries.at(-1)?.findings).toContainEqual(expect.objectContaining({ rule: 'repeated' }));
  });
});

test('a fault of a JSONP request is reported in the media type that was asked for, and a missing token first', async () => {
  const query = 'callback=f&data=1&data=2';
  const response = await fetch(`${mock.url}/v2/jsonp/orders/send?${query}`, {
    headers: { accept: 'text/javascript' },
  });
  expect(response.headers.get('content-type')).toBe('text/javascript');
  expect(response.headers.get('mock-finding')).toMatch(/^There is no access token.*\(and \d more\)$/);
});

describe('a JSONP request without a callback that is safe to call is answered as JSON', () => {
  test.each([
    ['missing', undefined, /^callback is missing/],
    ['empty', '', /^callback must not be empty: expected an identifier/],
    ['a call', 'alert(1)', /^callback must be an identifier/],
    ['markup', '</script>', /^callback must be an identifier/],
    ['an index', 'a[0]', /^callback must be an identifier/],
    ['a reserved word', 'delete', /^callback must be the name of a function/],
    ['the way to a constructor', 'f.constructor', /^callback must be the name of a function/],
  ])('%s', async (_name, callback, says) => {
    const response = await jsonp(mock.url, { callback });
    expect(response.status).toBe(400);
    expect(response.headers.has('jsonp-callback')).toBe(false);
    expect(await findingOf(response)).toMatch(says);
  });

  test('given twice', async () => {
    const response = await fetch(
      `${mock.url}/v2/jsonp/orders/send?callback=a&callback=b&oauth_token=t&data={}`,
    );
    expect(response.status).toBe(400);
    expect(await findingOf(response)).toMatch(/^callback is given more than once/);
  });

  test('and with data given twice as well: what is wrong with the callback comes first', async () => {
    const response = await fetch(`${mock.url}/v2/jsonp/orders/send?data=1&data=2&callback=1&oauth_token=t`);
    expect(response.status).toBe(400);
    expect(await findingOf(response)).toMatch(/^callback must be/);
  });

  test('in a query that cannot be read', async () => {
    const response = await fetch(`${mock.url}/v2/jsonp/orders/send?callback=a&oauth_token=t&data=%ff`);
    expect(response.status).toBe(400);
    expect(await findingOf(response)).toMatch(/^The query string cannot be read/);
  });

  test('and without a token as well: what is wrong with the callback comes first', async () => {
    const response = await jsonp(mock.url, { callback: 'a b', oauth_token: undefined });
    expect(response.status).toBe(400);
    expect(await findingOf(response)).toMatch(/^callback must be .*\(and 1 more\)$/);
  });
});

describe('the mock accepts a request that only deviates', () => {
  test.each([
    ['letter case', { ...limitOrder, TradeAction: 'buy' }, ['/TradeAction']],
    [
      'a number for a string',
      { ...limitOrder, AccountKey: 123456, Quantity: 10 },
      ['/AccountKey', '/Quantity'],
    ],
    ['null and unknown members', { ...limitOrder, OrderID: null, IsDelayed: true }, ['/…', '/OrderID']],
    [
      'names of the prototype',
      JSON.stringify(limitOrder).replace('{', '{"__proto__":{"a":1},"constructor":{},'),
      ['/…', '/…'],
    ],
  ])('%s, and the log says what deviates', async (_name, body, pointers) => {
    const response = await post(mock.url, body);
    expect(await response.json()).toEqual(limitResult);
    expect(entries.at(-1)).toMatchObject({ verdict: 'deviates', status: 200 });
    expect(
      entries
        .at(-1)
        ?.findings.map(({ pointer }) => pointer)
        .sort(),
    ).toEqual(pointers.sort());
    expect(response.headers.get('mock-verdict')).toBe('deviates');
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  test.each(['/v2/orders', '/V2/Orders/', '/orders', '/ORDERS'])('the path %s', async (path) => {
    const response = await fetch(mock.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=UTF-8', authorization: 'bearer x' },
      body: JSON.stringify(limitOrder),
    });
    expect(response.status).toBe(200);
  });
});

test('a refused request is logged with what was expected and where', async () => {
  await post(mock.url, {
    ...limitOrder,
    OSOs: [{ Type: 'NORMAL', Orders: [{ ...limitOrder, Symbol: 'low' }] }],
  });
  expect(entries.at(-1)).toMatchObject({
    method: 'POST',
    path: '/v2/orders',
    verdict: 'violates',
    status: 400,
    findings: [{ where: 'request.body', pointer: '/OSOs/0/Orders/0/Symbol', rule: 'pattern' }],
  });
});

describe('a proxy refuses what the mock does, and counts orders as the mock does', () => {
  let own: Guard;
  beforeEach(() => {
    own = guard(contract);
  });
  const request = (body: string | Uint8Array, more: Record<string, string> = {}) => ({
    ...{ method: 'POST', target: '/v2/orders', body },
    headers: Object.entries({
      authorization: 'Bearer a-test-token',
      'content-type': 'application/json',
      ...more,
    }),
  });
  const order = JSON.stringify(limitOrder);
  const inJsonp = {
    ...{ method: 'GET', headers: [], body: undefined },
    target: `/v2/jsonp/orders/send?${new URLSearchParams({ data: order, callback: 'f', oauth_token: 't' })}`,
  };

  test.each<[string, Parameters<Guard['refuse']>, number | undefined, RegExp | undefined]>([
    ['an order is let through', [request(order)], undefined, undefined],
    ['one in bytes too', [request(latin1(order))], undefined, undefined],
    ['one in JSONP too', [inJsonp], undefined, undefined],
    [
      'one that is too large to be kept is not',
      [request(order), true],
      413,
      /at most 1000000 bytes, received a longer one\.$/,
    ],
    ['one of the largest size is', [request(order.padEnd(1_000_000))], undefined, undefined],
    [
      'one of the largest size is, in bytes too',
      [request(latin1(order.padEnd(1_000_000)))],
      undefined,
      undefined,
    ],
    ['one of a byte more is not', [request(order.padEnd(1_000_001))], 413, /at most 1000000 bytes/],
    [
      'one of a byte more is not, however many characters',
      [request(order.padEnd(999_999, '\u00e9'))],
      413,
      /at most 1000000 bytes/,
    ],
    ['one without a body is not', [request('')], 400, /^The request has no body/],
    [
      'one without a token is not',
      [request(order, { authorization: '' })],
      401,
      /^The access token cannot be read/,
    ],
    ['one that leads nowhere is not', [{ ...request(order), target: '/nowhere' }], 404, /no such path/],
    [
      'what quotes a token is masked',
      [request(order, { 'content-type': 'a-test-token' })],
      415,
      /^(?!.*a-test-token).*Content-Type application\/json/,
    ],
  ])('%s', (_name, sent, status, says) => {
    const outcome = own.refuse(...sent);
    expect(outcome?.reply.status).toBe(status);
    if (!outcome || !says) return;
    expect(JSON.parse(outcome.reply.body)).toEqual({
      Message: expect.stringMatching(says) as unknown,
      StatusCode: status,
    });
    expect(outcome.reply.headers['mock-finding']).toMatch(says);
    expect(outcome.reply.headers['www-authenticate']).toBe(status === 401 ? 'Bearer' : undefined);
    const [operationId, verdict] = status === 404 ? [undefined, 'unchecked'] : ['placeOrder', 'violates'];
    expect(outcome).toMatchObject({ operationId, verdict, findings: [{}] });
  });

  test('a body that nothing judges is refused: one beside that of JSONP', () => {
    expect(own.refuse({ ...inJsonp, body: 'x' })?.reply).toMatchObject({ status: 200, inside: 415 });
  });

  test('a failure on the way is reported in the format that the request asks for', () => {
    expect(own.error(502, 'Gone.').reply).toMatchObject({
      status: 502,
      body: '{"Message":"Gone.","StatusCode":502}',
    });
    expect(own.error(502, 'Gone.', inJsonp).reply).toMatchObject({
      status: 200,
      inside: 502,
      body: 'f({"Message":"Gone.","StatusCode":502})',
    });
    expect(own.error(502, 'Gone.', request(order, { accept: 'application/xml' })).reply.body).toContain(
      '<Message>Gone.</Message>',
    );
    expect(own.error(502, 'Gone.')).toMatchObject({
      verdict: 'unchecked',
      reply: { headers: { 'mock-verdict': 'unchecked', 'mock-finding': 'Gone.' } },
    });
  });

  test('an order is counted in each transport; a request that places none, or cannot be read, is not', () => {
    const all = [
      request('{'),
      request('[]'),
      { ...request(order), target: '/nowhere' },
      request(order),
      inJsonp,
    ];
    expect(all.map((one) => own.count(one))).toEqual([0, 1, 0, 1, 2]);
    expect(own.orders.counts).toEqual({ orders: 2, repeated: 1 });
  });
});
