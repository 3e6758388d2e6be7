/** An exchange that keeps the contract, in each of the forms that a test may have it in. */
import { limitOrder } from '../orders.ts';
import { harEntry as entryOf } from '../verify/exchanges.ts';

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

/** With its answer in base64. */
export function harEntry(body: unknown = order, answer: unknown = results) {
  const headers: [string, string][] = [
    ['Content-Type', 'application/json'],
    ['Authorization', `Bearer ${TOKEN}`],
  ];
  const text = Buffer.from(JSON.stringify(answer)).toString('base64');
  const entry = entryOf({
    request: { method: 'POST', target: url, headers, body: JSON.stringify(body) },
    response: { status: 200, headers: headers.slice(0, 1), body: text },
  });
  return {
    ...entry,
    response: { ...entry.response, content: { ...entry.response.content, encoding: 'base64' } },
  };
}

/** The three forms by name. */
export const forms = [
  ['a Request and a Response', fetched],
  ['a HAR entry', harEntry],
  ['plain objects', plain],
] as const;
