/** `expect(exchange).toKeepContract()` says of an exchange what the contract says of it, in every form, and tells no secret. */
import { describe, expect, test } from 'vitest';
import { readExchanges } from '../../src/codegen/examples.ts';
import { contract, judge } from '../../src/contract/index.ts';
import { isHarEntry } from '../../src/matchers/har-exchange.ts';
import { matchers, toKeepContract, type PlainExchange } from '../../src/matchers/index.ts';
import { plainRequest } from '../../src/matchers/plain-exchange.ts';
import {
  ACCOUNT,
  TOKEN,
  fetched,
  forms,
  harEntry,
  order,
  orderInLowerCase,
  orderWithoutPrice,
  plain,
  results,
  url,
} from './fixtures.ts';

expect.extend(matchers);

/** What the failed expectation says; a test that asks for it fails where the expectation holds. */
async function messageOf(expectation: Promise<unknown>): Promise<string> {
  const outcome = await expectation.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(outcome, 'the expectation fails').toBeInstanceOf(Error);
  return (outcome as Error).message;
}

test('an exchange with bodies is plain, whatever else of a HAR entry it has', async () => {
  const { request, response } = plain();
  await expect({
    request: { ...request, bodySize: 3 },
    response: { ...response, content: {} },
  }).toKeepContract();
});

describe.each(forms)('%s', (_name, form) => {
  test('that keeps the contract passes', async () => {
    await expect(form()).toKeepContract();
    await expect(form()).toKeepContract({ strict: true });
    expect(await messageOf(expect(form()).not.toKeepContract())).toBe(
      'expected the exchange not to keep the contract, but it does (ok)',
    );
  });

  test('that violates the contract fails, with everything that the report for people says', async () => {
    await expect(form(orderWithoutPrice)).not.toKeepContract();
    expect(await messageOf(expect(form(orderWithoutPrice)).toKeepContract())).toBe(
      [
        'expected the exchange to keep the contract, but it does not (violates)',
        '',
        '  violates: placeOrder request.body /LimitPrice (required)',
        '    LimitPrice is missing for OrderType "Limit".',
        '    expected a value; received nothing',
      ].join('\n'),
    );
  });

  test('that deviates passes, and fails where strict', async () => {
    await expect(form(orderInLowerCase)).toKeepContract();
    await expect(form(orderInLowerCase)).not.toKeepContract({ strict: true });
    expect(await messageOf(expect(form(orderInLowerCase)).toKeepContract({ strict: true }))).toMatch(
      /^expected .* deviates .*\n\n {2}deviates: placeOrder request\.body \/TradeAction \(enum\)\n/,
    );
    expect(await messageOf(expect(form(orderInLowerCase)).not.toKeepContract())).toContain(
      '{ strict: true } counts deviations as violations',
    );
  });

  test('with a wrong response fails', async () => {
    const message = await messageOf(expect(form(order, { Message: 'x' })).toKeepContract());
    expect(message).toContain('violates: placeOrder response.body');
  });

  test('shows no token and no account key, wherever they are', async () => {
    const wrong = {
      ...order,
      AccountKey: Number(ACCOUNT),
      Symbol: TOKEN.toLowerCase() + ACCOUNT,
      [ACCOUNT]: TOKEN,
    };
    const message = await messageOf(
      expect(form(wrong, [{ ...results[0], OrderStatus: `${TOKEN} ${ACCOUNT}` }])).toKeepContract(),
    );
    expect(message).toContain('/AccountKey');
    expect(message).toContain('/0/OrderStatus');
    expect(message).not.toContain(TOKEN);
    expect(message).not.toContain(ACCOUNT);
  });
});

test('inside a value, where nothing awaits it, it fails at once, negated too', () => {
  interface Inside {
    readonly toKeepContract: () => unknown;
  }
  const inside = expect as unknown as Inside & { readonly not: Inside };
  for (const { toKeepContract } of [inside, inside.not])
    expect(() => {
      expect([plain(orderWithoutPrice)]).toEqual([toKeepContract()]);
    }).toThrow('expected `await expect(exchange).toKeepContract()`');
});

test('a truthy option counts as true, as where a mock is judged', async () => {
  const strict = 'yes' as unknown as true;
  await expect(plain(orderInLowerCase)).not.toKeepContract({ strict });
});

test('an entry of a HAR whose body cannot be read fails with the reason, and not as one without a body', async () => {
  const { request, response } = harEntry();
  const message = await messageOf(
    expect({ request: { ...request, postData: { text: {} } }, response }).toKeepContract(),
  );
  expect(message).toContain('  unchecked: placeOrder request.body (unreadable)\n');
  expect(message).not.toContain('not recorded');
});

test('violations stand before deviations', async () => {
  const message = await messageOf(
    expect(plain({ ...orderWithoutPrice, TradeAction: 'buy' })).toKeepContract(),
  );
  expect(message.indexOf('violates: ')).toBeLessThan(message.indexOf('deviates: '));
});

test('control characters of an exchange are escaped, and the line of a fault in XML is shown', async () => {
  const sent = (xml: string) => {
    const { request, response } = plain();
    return { request: { ...request, headers: { 'Content-Type': 'application/xml' }, body: xml }, response };
  };
  const inXml = await messageOf(expect(sent('<Order>\n<Odd/>\n</Order>')).toKeepContract());
  expect(inXml).toContain(' /Odd, line 2 (');
  const odd = { ...order, ['\x1b[2J']: '1', Symbol: '\x1b[2J', TradeAction: '\u202e' };
  const message = await messageOf(expect(plain(odd)).toKeepContract());
  expect(message).toContain('placeOrder request.body /\\u001b[2J (');
  expect(message).toContain('received "\\u202e"');
  for (const one of ['\x1b', '\u202e']) expect(message).not.toContain(one);
});

describe('bodies of a Request and a Response', () => {
  test('can still be read afterwards', async () => {
    const exchange = fetched();
    await expect(exchange).toKeepContract();
    expect(await exchange.request.json()).toEqual(order);
    expect(await exchange.response.json()).toEqual(results);
  });

  test.each(['request', 'response'] as const)('a %s body that was read before is unchecked', async (side) => {
    const exchange = fetched();
    await exchange[side].text();
    const message = await messageOf(expect(exchange).toKeepContract());
    expect(message).toContain('nothing judged it (unchecked)');
    expect(message).toContain(`unchecked: placeOrder ${side}.body (not-recorded)`);
    expect(message).toContain(`${side}.clone()`);
    expect(await messageOf(expect(exchange).not.toKeepContract())).toContain('unchecked');
  });

  test('a body that somebody is reading is unchecked', async () => {
    const exchange = fetched();
    exchange.response.body?.getReader();
    expect(await messageOf(expect(exchange).toKeepContract())).toContain('response.clone()');
  });

  test('a violation counts although another body was read before', async () => {
    const exchange = fetched(orderWithoutPrice);
    await exchange.response.text();
    await expect(exchange).not.toKeepContract();
  });

  test('a network error is not a response', async () => {
    const exchange = { ...fetched(), response: Response.error() };
    expect(await messageOf(expect(exchange).toKeepContract())).toContain('The response was not recorded');
  });
});

describe('an exchange that nothing judged fails, with .not too', () => {
  const { request, response } = plain();
  const { body: _body, ...bodiless } = response;
  const { body: _sent, ...requestWithoutBody } = request;
  const cases: readonly [name: string, exchange: PlainExchange | object][] = [
    ['no response', { request }],
    ['a response that is null', { request, response: null }],
    ['no response body', { request, response: bodiless }],
    ['no request body', { request: requestWithoutBody, response }],
    ['a path of no operation', { request: { ...request, url: 'https://example.com/' }, response }],
    ['a method of no operation', { request: { ...request, method: 'PUT' }, response }],
    ['a HAR entry of a request that was aborted', { ...harEntry(), response: { status: 0, content: {} } }],
    ['a HAR entry without bodies', { ...harEntry(), response: { status: 200, content: {} } }],
  ];
  for (const [name, exchange] of cases)
    test(name, async () => {
      expect(await messageOf(expect(exchange).toKeepContract())).toContain('(unchecked)');
      expect(await messageOf(expect(exchange).toKeepContract({ strict: true }))).toContain('(unchecked)');
      expect(await messageOf(expect(exchange).not.toKeepContract())).toContain('(unchecked)');
    });
});

describe('plain objects', () => {
  const { request, response } = plain();

  test.each<[name: string, exchange: PlainExchange]>([
    ['headers as pairs', { request: { ...request, headers: Object.entries(request.headers) }, response }],
    ['headers as Headers', { request: { ...request, headers: new Headers(request.headers) }, response }],
    [
      'headers as Node has them',
      {
        request,
        response: { ...response, headers: { 'content-type': 'application/json', 'set-cookie': ['a', 'b'] } },
      },
    ],
    ['a body as text', { request: { ...request, body: JSON.stringify(order) }, response }],
    [
      'a body as an ArrayBuffer',
      { request: { ...request, body: new TextEncoder().encode(JSON.stringify(order)).buffer }, response },
    ],
    ['a body as bytes', { request: { ...request, body: Buffer.from(JSON.stringify(order)) }, response }],
    ['a Request beside a plain response', { request: fetched().request, response }],
    ['a plain request beside a Response', { request, response: fetched().response }],
  ])('%s', async (_name, exchange) => {
    await expect(exchange).toKeepContract();
  });

  test.each<[name: string, request: Record<string, unknown>, fields: unknown, body?: unknown]>([
    [
      'each value of a field counts',
      { headers: { A: ['1', '2'], B: 3 } },
      [
        ['A', '1'],
        ['A', '2'],
        ['B', '3'],
      ],
    ],
    ['a header field without a value is left out', { headers: { A: null, B: undefined } }, []],
    ['a form is its text', { body: new URLSearchParams({ a: '1 2' }) }, [], 'a=1+2'],
  ])('%s', (_name, request, headers, body) => {
    expect(plainRequest({ method: 'POST', url, ...request })).toEqual({
      method: 'POST',
      target: url,
      headers,
      body,
    });
  });

  test('a request with a method `clone` of its own is plain', async () => {
    await expect({ request: { ...request, clone: () => request }, response }).toKeepContract();
  });

  test('null means no body', async () => {
    const message = await messageOf(
      expect({ request: { ...request, body: null }, response }).toKeepContract(),
    );
    expect(message).toContain('The request has no body.');
    const bare = { request: { ...request, headers: null }, response };
    expect(await messageOf(expect(bare).toKeepContract())).toContain('received no Content-Type');
  });
});

describe('a value that is not an exchange is a TypeError, with .not too', () => {
  test.each<[name: string, value: unknown, received: string]>([
    ['nothing', undefined, 'received undefined'],
    ['null', null, 'received null'],
    [
      'a Request without a URL',
      { request: { method: 'GET', clone: () => new Response(), bodyUsed: false } },
      'a Request as request',
    ],
    [
      'a header field that is a number',
      { request: { method: 'GET', url, headers: [[1, TOKEN]] } },
      'received an array among them',
    ],
    [
      'a header field of a list of lists',
      { request: { method: 'GET', url, headers: { Authorization: [[TOKEN]] } } },
      'received an array',
    ],
    ['text', TOKEN, 'received a string'],
    ['a Response alone', new Response(TOKEN), 'received a Response'],
    ['an array', [plain()], 'received an array'],
    ['an object without a request', { response: TOKEN }, 'received an object without a request'],
    ['a request that is text', { request: TOKEN }, 'received an object whose request is not an object'],
    [
      'a response that can be cloned, without a status',
      { request: { method: 'POST', url }, response: { clone: () => new Response(), bodyUsed: false } },
      'expected a Response as response',
    ],
    ['a request without a URL', { request: { method: 'POST' } }, 'request.url'],
    ['a request without a method', { request: { url } }, 'request.method'],
    ['headers that are text', { request: { method: 'POST', url, headers: TOKEN } }, 'received a string'],
    ['headers that are a list', { request: { method: 'POST', url, headers: [TOKEN] } }, 'or as pairs'],
    ['a header without a name', { request: { method: 'POST', url, headers: [[1, TOKEN]] } }, 'or as pairs'],
    ['a header of an object', { request: { method: 'POST', url, headers: { a: {} } } }, 'values of request'],
    [
      'another object that can be cloned',
      { request: { clone: () => undefined, bodyUsed: false, method: 'POST' } },
      'expected a Request as request',
    ],
    ['a response without a status', { request: { method: 'POST', url }, response: {} }, 'response.status'],
    [
      'a response that is text',
      { request: { method: 'POST', url }, response: TOKEN },
      'a string as response',
    ],
    ['a body that is a form', { request: { method: 'POST', url, body: new FormData() } }, 'request.body'],
    ['a HAR entry without a method', { request: { url, postData: {} } }, 'a HAR entry with request.method'],
  ])('%s', async (_name, value, received) => {
    for (const expectation of [expect(value).toKeepContract(), expect(value).not.toKeepContract()]) {
      await expect(expectation).rejects.toBeInstanceOf(TypeError);
      expect(await messageOf(expectation)).toContain(received);
      expect(await messageOf(expectation)).not.toContain(TOKEN);
    }
  });
});

test.each<[what: string, isHar: boolean, request: object, response: unknown]>([
  ['the size of a body', true, { bodySize: 0 }, undefined],
  ['header fields with a name', true, { headers: [{ name: 'A', value: '1' }] }, null],
  ['the content of the response', true, { headers: [] }, { content: {} }],
  ['the header fields of the response', true, {}, { headers: [{ name: 'A', value: '1' }] }],
  ['pairs', false, { headers: [['name', '1']] }, { headers: { name: '1' } }],
])('whether it is a HAR entry follows from %s', (_what, isHar, request, response) => {
  expect(isHarEntry(request, response)).toBe(isHar);
});

const recorded = [...(await readExchanges('spec/exchanges')), ...(await readExchanges('test/exchanges'))];

test.each(recorded.map(({ file, exchange }) => [file, exchange] as const))(
  'as plain objects, %s gets the verdict of the judges',
  async (_file, exchange) => {
    const { request, response } = exchange;
    const { method, target, headers, body } = request;
    const received = { request: { method, url: target, headers, body }, response };
    const { verdict } = judge(contract, exchange);
    const { pass } = await toKeepContract(received);
    expect(pass).toBe(verdict === 'ok' || verdict === 'deviates');
    const strict = await matchers.toKeepContract(received, { strict: true });
    expect(strict.pass).toBe(verdict === 'ok');
  },
);
