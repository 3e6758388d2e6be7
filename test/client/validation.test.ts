import { inspect } from 'node:util';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Order, RequestError } from '../../src/client/index.ts';
import { validation } from '../../src/client/validation.ts';
import { answer, failed, ok, order, recorded, served, thrown, TOKEN } from './fixtures.ts';

const { LimitPrice: _, ...unpriced } = order;
const market = { ...unpriced, OrderType: 'Market', Duration: 'DAY' };

describe('an illegal order is refused before anything is sent', () => {
  test.each<[string, unknown, string, string, string, string]>([
    ['Limit without LimitPrice', unpriced, '/LimitPrice', 'required', 'a value', 'nothing'],
    [
      'Market with a price',
      { ...market, LimitPrice: '1.00' },
      '/LimitPrice',
      'enum',
      'one of "", "0.00"',
      '"1.00"',
    ],
    ['GTD without GTDDate', { ...order, Duration: 'GTD' }, '/GTDDate', 'required', 'a value', 'nothing'],
    [
      'DAY with a date',
      { ...order, Duration: 'DAY', GTDDate: '12/31/2030' },
      '/GTDDate',
      'const',
      '""',
      '"12/31/2030"',
    ],
    ['an unknown order type', { ...order, OrderType: 'limit' }, '/OrderType', 'enum', '"Limit"', '"limit"'],
    [
      'an option with Buy',
      { ...order, AssetType: 'OP', Duration: 'DAY' },
      '/TradeAction',
      'enum',
      '"BuyToOpen"',
      '"Buy"',
    ],
    [
      'a quantity with an exponent',
      { ...order, Quantity: '1e3' },
      '/Quantity',
      'pattern',
      'a whole number such as "10"',
      '"1e3"',
    ],
    ['a quantity that is a number', { ...order, Quantity: 10 }, '/Quantity', 'type', 'a string', '10'],
    [
      'an unknown member',
      { ...order, 'a/b': 1 },
      '/a~1b',
      'additionalProperties',
      'no such member',
      'a member of that name',
    ],
    [
      'an id that is too long',
      { ...order, OrderConfirmId: 'x'.repeat(26) },
      '/OrderConfirmId',
      'maxLength',
      'a string of at most 25 characters',
      '"xxxxxxxxxxxxxxxxxxxxxxxxxx"',
    ],
    ['null', { ...order, Symbol: null }, '/Symbol', 'type', 'a string', 'null'],
    [
      'an order in an OSO',
      { ...order, OSOs: [{ Type: 'OCO', Orders: [unpriced] }] },
      '/OSOs/0/Orders/0/LimitPrice',
      'required',
      'a value',
      'nothing',
    ],
    [
      'a group without orders',
      { ...order, OSOs: [{ Type: 'OCO', Orders: [] }] },
      '/OSOs/0/Orders',
      'minItems',
      'an array of at least 2 elements',
      'an array of 0 elements',
    ],
    ['an array', [order], '', 'type', 'an object', 'an array of 1 element'],
    ['no order', undefined, '', 'required', 'a value', 'nothing'],
  ])('%s', async (_name, illegal, pointer, rule, expected, received) => {
    const { client, requests } = recorded(undefined, {
      validation,
      accessToken: () => {
        throw new Error('not asked for');
      },
    });
    const data = illegal as Order;
    const calls = [
      { error: await thrown(client.placeOrder(data)), where: 'request.body', pointer },
      {
        error: await thrown(
          client.GET('/jsonp/orders/send', { params: { query: { data, callback: 'cb' } } }),
        ),
        where: 'request.query',
        pointer: `/data${pointer}`,
      },
    ];
    for (const { error, where, pointer } of calls) {
      expect(error).toMatchObject({ mayHaveBeenSent: false });
      const { faults = [], message } = error as RequestError;
      const fault = faults.find((one) => one.pointer === pointer && one.rule === rule);
      expect(faults, inspect(faults)).toContain(fault);
      expect(fault).toMatchObject({ where, pointer, rule, received });
      expect(fault?.expected).toContain(expected);
      const [first] = faults;
      expect(message).toContain(` at ${where}${first?.pointer} (${first?.rule}), received `);
      expect(message).toContain('Nothing was sent');
    }
    expect(requests).toEqual([]);
  });

  test('for an unknown parameter, but not for one that would not be sent', async () => {
    const { client, requests } = recorded(undefined, { validation });
    const call = (query: object) => client.POST('/orders', { body: order, params: { query } });
    expect(await thrown(call({ APIversion: '20160101' }))).toMatchObject({
      mayHaveBeenSent: false,
      faults: [
        {
          where: 'request.query',
          pointer: '/APIversion',
          rule: 'unknown-parameter',
          expected: 'the spelling APIVersion',
          received: 'a parameter of that name',
          message: 'APIversion is not a parameter that the contract knows here; it is spelled APIVersion.',
        },
      ],
    });
    expect(await thrown(call({ 'a/b~c': '1' }))).toMatchObject({ faults: [{ pointer: '/a~1b~0c' }] });
    expect(await thrown(call({ APIVersion: '2016' }))).toMatchObject({
      faults: [
        {
          message: 'APIVersion must be one of "20101026", "20160101", but is "2016".',
          pointer: '/APIVersion',
        },
      ],
    });
    expect(requests).toEqual([]);
    await call({ APIVersion: '20160101', other: undefined });
    expect(requests).toHaveLength(1);
  });

  test('for each fault, once each', async () => {
    const { client } = recorded(undefined, { validation });
    const error = await thrown(
      client.placeOrder({
        ...unpriced,
        Quantity: 0,
        Duration: 'FOREVER',
        Symbol: 'arna',
      } as unknown as Order),
    );
    expect((error as RequestError).faults?.map(({ pointer, rule }) => `${pointer} ${rule}`).sort()).toEqual([
      '/Duration enum',
      '/LimitPrice required',
      '/Quantity type',
      '/Symbol pattern',
    ]);
  });

  test('in the words of verify, with the member that makes the rule hold', async () => {
    const { client } = recorded(undefined, { validation });
    const error = await thrown(client.placeOrder(unpriced as Order));
    expect((error as RequestError).faults).toMatchObject([
      { pointer: '/LimitPrice', message: 'LimitPrice is missing for OrderType "Limit".' },
    ]);
    const other = await thrown(client.placeOrder({ ...order, TradeAction: 'BuyToOpen' } as Order));
    expect((other as RequestError).faults?.[0]?.message).toMatch(
      / for AssetType "EQ", but is "BuyToOpen"\.$/,
    );
  });

  test('and no account key is shown', async () => {
    const { client } = recorded(undefined, { validation });
    for (const AccountKey of [987654321, { key: '987654321' }, ['987654321']]) {
      const error = await thrown(client.placeOrder({ ...order, AccountKey } as never));
      expect(error).toMatchObject({
        name: 'OrderNotSentError',
        faults: [{ pointer: '/AccountKey', rule: 'type' }],
      });
      expect(inspect(error)).not.toContain('987654321');
    }
  });

  test('nor is a callback that is not an identifier', async () => {
    const { client, requests } = recorded(undefined, { validation });
    const query = { data: order, callback: 'alert(1)//' };
    expect(await thrown(client.GET('/jsonp/orders/send', { params: { query } }))).toMatchObject({
      name: 'RequestError',
      faults: [{ where: 'request.query', pointer: '/callback', rule: 'pattern' }],
    });
    expect(requests).toEqual([]);
  });

  test('in whatever letters its method is written', async () => {
    const { client, requests } = recorded(undefined, { validation });
    const error = await thrown(client.request('post', '/orders', { body: unpriced as never }));
    expect(error).toMatchObject({ name: 'RequestError', faults: [{ pointer: '/LimitPrice' }] });
    expect(await client.request('post', '/orders', { body: order })).toMatchObject({ data: [ok] });
    expect(requests).toHaveLength(1);
  });

  test('nor is a request to an operation that the contract does not know', async () => {
    const { client, requests } = recorded(undefined, { validation });
    expect(await thrown(client.POST('/order' as '/orders', { body: order }))).toMatchObject({
      name: 'RequestError',
      mayHaveBeenSent: false,
      message: expect.stringContaining('POST /order') as string,
    });
    expect(requests).toEqual([]);
  });
});

test('a legal order is sent, judged by what JSON makes of it', async () => {
  const { client, sent } = recorded(undefined, { validation });
  const loose = { ...order, Route: undefined, Symbol: { toJSON: () => 'ARNA' } } as unknown as Order;
  expect(await client.placeOrder(loose)).toMatchObject({ outcome: 'placed' });
  expect(JSON.parse(sent().body)).toEqual(order);
});

test('a value with a toJSON of its own is judged by what that gives', () => {
  const judge = (body: object) => () => {
    validation.request('POST', '/orders', { body });
  };
  expect(judge({ toJSON: () => order })).not.toThrow();
  expect(judge({ ...order, toJSON: () => ({}) })).toThrow('/OrderType (required)');
});

test('a member that JSON leaves out is missing', () => {
  const { Symbol: _, ...rest } = order;
  for (const body of [
    Object.defineProperty({ ...rest }, 'Symbol', { value: 'ARNA' }),
    Object.assign(Object.create({ Symbol: 'ARNA' }) as object, rest),
  ])
    expect(() => {
      validation.request('POST', '/orders', { body });
    }).toThrow('/Symbol (required)');
});

test('a member named as one that every object has is still an unknown member', () => {
  const body = { ...order, constructor: 'x' };
  expect(() => {
    validation.request('POST', '/orders', { body });
  }).toThrow('/constructor (additionalProperties)');
});

describe('a response that breaks the contract leaves the order unconfirmed', () => {
  test.each<[string, unknown, number, string, string, string]>([
    [
      'a result without an id',
      [{ Message: '', OrderStatus: 'Ok' }],
      200,
      'response.body',
      '/0/OrderID',
      'required',
    ],
    ['a number for an id', [{ ...ok, OrderID: 1 }], 200, 'response.body', '/0/OrderID', 'type'],
    ['no result', [], 200, 'response.body', '', 'minItems'],
    ['a status that is not documented', [ok], 201, 'response.status', '', 'status'],
    ['an error without a status code', { Message: 'No.' }, 400, 'response.body', '/StatusCode', 'required'],
    ['an error in words', 'No.', 500, 'response.body', '', 'type'],
  ])('%s', async (_name, body, status, where, pointer, rule) => {
    const { client } = recorded(() => answer(body, status), { validation });
    const error = await thrown(client.placeOrder(order));
    expect(error).toMatchObject({
      name: 'OrderUnconfirmedError',
      mayHaveBeenPlaced: true,
      status,
      results: body,
      faults: [{ where, pointer, rule }],
    });
    expect((error as Error).message).toContain(` at ${where}${pointer} (${rule}), received `);
    if (rule === 'status')
      expect((error as Error).message).toContain('one of 200, 400, 401, 403, 4XX, 5XX at ');
  });

  test('in JSONP too', async () => {
    const { client } = recorded(() => answer('cb([{"OrderStatus":"Ok"}])'), { validation });
    const query = { data: order, callback: 'cb' };
    expect(await thrown(client.GET('/jsonp/orders/send', { params: { query } }))).toMatchObject({
      name: 'RequestError',
      results: [{ OrderStatus: 'Ok' }],
      faults: [{ pointer: '/0/Message' }, { pointer: '/0/OrderID' }],
    });
  });

  test('but an error inside a call keeps it', async () => {
    const error = { Message: 'Unauthorized', StatusCode: 401 };
    const { client } = recorded(() => answer(`cb(${JSON.stringify(error)})`), { validation });
    const query = { data: order, callback: 'cb' };
    expect(await client.GET('/jsonp/orders/send', { params: { query } })).toMatchObject({ data: error });
  });

  test('a page in place of the one that the contract knows', async () => {
    const { client } = recorded(() => answer('Forbidden', 403, 'text/plain'), { validation });
    expect(await thrown(client.placeOrder(order))).toMatchObject({
      faults: [{ rule: 'pattern' }],
      status: 403,
    });
  });
});

test.each<[unknown, number, string, object]>([
  [[ok], 200, 'application/json', { outcome: 'placed' }],
  [
    [{ ...ok, Message: null, Extra: 1 }, failed],
    200,
    'application/json',
    { outcome: 'rejected', placed: [{}] },
  ],
  [{ Message: 'No.', StatusCode: 400 }, 400, 'application/json', { outcome: 'error', status: 400 }],
  [{ Message: 'No.', StatusCode: 429 }, 429, 'application/json', { outcome: 'error', status: 429 }],
  [{ Message: 'No.', StatusCode: 503 }, 503, 'application/json', { outcome: 'error', status: 503 }],
  ['<html><body>Quota Exceeded</body></html>', 403, 'text/html', { outcome: 'error', status: 403 }],
])('a response that keeps the contract is answered: %j, %d', async (body, status, type, outcome) => {
  const { client } = recorded(() => answer(body, status, type), { validation });
  expect(await client.placeOrder(order)).toMatchObject(outcome);
});

test('validation and a real server go together', async () => {
  const { client, received } = await served(
    (_request, response) => response.setHeader('content-type', 'application/json').end(JSON.stringify([ok])),
    { validation },
  );
  expect(await client.placeOrder(order)).toMatchObject({ outcome: 'placed' });
  expect(received).toHaveLength(1);
});

test('a validation of one’s own is called as a method', async () => {
  class Mine {
    readonly seen: unknown[] = [];
    request(...parts: unknown[]) {
      this.seen.push(parts.slice(0, 2));
    }
    response(...parts: unknown[]) {
      this.seen.push(parts.slice(0, 4), parts[5]);
    }
  }
  const mine = new Mine();
  const { client } = recorded(undefined, { validation: mine });
  await client.placeOrder(order);
  expect(mine.seen).toEqual([['POST', '/orders'], ['POST', '/orders', 200, [ok]], TOKEN]);
});

describe('an error repeats no secret of the request', () => {
  const KEY = order.AccountKey;

  /** As reports show an error that a test did not expect: mocha with hidden members, vitest with inherited ones or by `toJSON`. */
  const reported = (error: Error & { toJSON: () => object }) =>
    inspect(error, { depth: 9, showHidden: true }) + inspect(error.toJSON(), { depth: 9, showHidden: true });

  test.each<[what: string, body: unknown, status: number, type?: string]>([
    ['the token in a page', `<b>no ${TOKEN}</b>`, 401, 'text/html'],
    ['the token in a member', { Message: 'm', StatusCode: `Bearer ${TOKEN}` }, 500],
    ['a token that is cut off', `<html><title>401, you said ${TOKEN}`, 401, 'text/html'],
    ['the account in a text', `Account ${KEY} is closed`, 400, 'text/plain'],
    ['the account in a result', [{ ...ok, OrderStatus: KEY }], 200],
  ])('that the answer repeats: %s', async (_what, body, status, type) => {
    const { client } = recorded(() => answer(body, status, type), { validation });
    const error = (await thrown(client.placeOrder(order))) as RequestError;
    const shown = inspect(error, { depth: 9 }) + JSON.stringify(error) + reported(error);
    for (const part of [TOKEN.slice(0, 6), KEY]) expect(shown).not.toContain(part);
    expect(error.message).toContain('a value that repeats a secret of the request');
    // Whoever asks gets all of it.
    expect(JSON.stringify(error.results)).toBe(JSON.stringify(body));
    const { message, expected } = error;
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      mayHaveBeenSent: true,
      status,
      message,
      expected,
    });
  });

  test('in another member', async () => {
    const { client } = recorded(undefined, { validation });
    const error = await thrown(client.placeOrder({ ...order, Quantity: KEY + 'x' }));
    expect(inspect(error, { depth: 9 })).not.toContain(KEY);
  });

  test('without a validation, where the answer is a page', async () => {
    const { client } = recorded(() => answer(`<b>${TOKEN} ${KEY}</b>`, 200, 'text/html'));
    const error = await thrown(client.placeOrder(order));
    for (const part of [TOKEN.slice(0, 6), KEY]) expect(inspect(error, { depth: 9 })).not.toContain(part);
  });
});

/** The validation as it would be by other checks. */
async function validationBy(checks: object) {
  vi.resetModules();
  vi.doMock('../../generated/client-checks.js', () => ({ checks, schemas: {}, sensitive: [] }));
  onTestFinished(() => {
    vi.doUnmock('../../generated/client-checks.js');
    vi.resetModules();
  });
  return (await import('../../src/client/validation.ts')).validation;
}

test('a fault of a header or a cookie has the place that verify names', async () => {
  const page = { required: { Page: { type: 'integer' } } };
  const checks = { 'GET /x': { required: false, request: { header: page, cookie: page }, responses: {} } };
  const other = await validationBy(checks);
  const send = () => {
    other.request('GET', '/x', { params: { header: { Page: 'x' } } });
  };
  const { faults } = (await thrown(Promise.resolve().then(send))) as RequestError;
  expect(faults?.map(({ where, rule }) => [where, rule])).toEqual([
    ['request.headers', 'type'],
    ['request.cookies', 'required'],
  ]);
});

test('a fault that the code of ajv finds has its place', async () => {
  const judge = (value: unknown) => {
    isDate.errors = [{ keyword: 'format', instancePath: '/0', params: { form: 'a date' } }];
    return value === '2030-01-31';
  };
  const isDate = Object.assign(judge, { errors: [] as object[] });
  const query = { properties: { days: isDate } };
  const checks = { 'GET /x': { required: false, request: { query }, responses: { 200: isDate } } };
  const other = await validationBy(checks);
  expect(() => {
    other.request('GET', '/x', { params: { query: { days: '2030-01-31' } } });
    other.response('GET', '/x', 200, '2030-01-31');
  }).not.toThrow();
  expect(() => {
    other.request('GET', '/x', { params: { query: { days: ['x'] } } });
  }).toThrow('Expected a date at request.query/days/0 (format), received "x".');
  expect(() => {
    other.response('GET', '/x', 200, ['x']);
  }).toThrow('Expected a date at response.body/0 (format), received "x".');
});
