/** An exchange that keeps the contract, in each of the forms that a test may have it in. */
import { limitOrder } from '../orders.ts';

export const TOKEN = 'Zm9vbWFya2VkVG9rZW4';
export const ACCOUNT = '86753090';

export const url = 'https://api.tradestation.com/v2/orders';

export const order = { ...limitOrder, AccountKey: ACCOUNT };

export const { LimitPrice: _price, ...orderWithoutPrice } = order;
export const orderInLowerCase = { ...order, TradeAction: 'buy' };

export const results = [
  { Message: 'Sent order: Buy 10 ARNA @ 1.00 Limit', OrderID: '207887693', OrderStatus: 'Ok' },
];

const json = { 'Content-Type': 'application/json' };

export function plain(body: object = order, answer: object = results) {
  return {
    request: { method: 'POST', url, headers: { ...json, Authorization: `Bearer ${TOKEN}` }, body },
    response: { status: 200, headers: json, body: answer },
  };
}

export function fetched(body: unknown = order, answer: unknown = results) {
  const headers = { ...json, Authorization: `Bearer ${TOKEN}` };
  return {
    request: new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }),
    response: new Response(JSON.stringify(answer), { headers: json }),
  };
}

export function harEntry(body: unknown = order, answer: unknown = results) {
  return {
    startedDateTime: '2012-02-08T17:00:00.000Z',
    time: 12,
    request: {
      method: 'POST',
      url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: [
        { name: 'Content-Type', value: 'application/json' },
        { name: 'Authorization', value: `Bearer ${TOKEN}` },
      ],
      queryString: [],
      postData: { mimeType: 'application/json', text: JSON.stringify(body) },
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status: 200,
      statusText: 'OK',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      content: {
        size: -1,
        mimeType: 'application/json',
        text: Buffer.from(JSON.stringify(answer)).toString('base64'),
        encoding: 'base64',
      },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 1, wait: 1, receive: 1 },
  };
}

/** The three forms by name. */
export const forms = [
  ['a Request and a Response', fetched],
  ['a HAR entry', harEntry],
  ['plain objects', plain],
] as const;
