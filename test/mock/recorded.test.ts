import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, judge } from '../../src/contract/index.ts';
import { formatLogEntry, startMock, type Mock } from '../../src/mock/index.ts';
import { headerValue } from '../../src/wire/index.ts';
import { post, recorded, valueOf } from './fixtures.ts';
import { sendRaw } from './raw.ts';

let mock: Mock;
const lines: string[] = [];
beforeAll(async () => {
  mock = await startMock({ port: 0, log: (entry) => lines.push(formatLogEntry(entry)) });
});
afterAll(() => mock.close());

const placeOrder = [
  'placeOrder.limit-buy',
  'placeOrder.trailing-stop-points',
  'placeOrderJsonp.limit-buy-forex',
];

test('the three exchanges of place-order.md are among the recorded ones', () => {
  expect(recorded.map(({ name }) => name)).toEqual(expect.arrayContaining(placeOrder));
});

describe('a recorded request, sent as it was recorded, gets the recorded response', () => {
  test.each(recorded)('$name', async ({ exchange: { request, response } }) => {
    const body = String(request.body ?? '');
    // The page prints the body with line breaks of its own, so its Content-Length does not fit.
    const fields = request.headers
      .filter(([name]) => name.toLowerCase() !== 'content-length')
      .map(([name, value]) => `${name}: ${value}\r\n`);
    const length = body === '' ? '' : `Content-Length: ${Buffer.byteLength(body)}\r\n`;
    const head = `${request.method} ${request.target} HTTP/1.1\r\n${fields.join('')}${length}\r\n`;
    const { responses } = await sendRaw(mock.url, head + body, { responses: 1 });
    const [answer] = responses;
    expect(answer?.status).toBe(response?.status);
    expect(answer?.headers['content-type']).toBe(headerValue(response?.headers ?? [], 'content-type'));
    expect(answer?.headers['jsonp-callback']).toBe(headerValue(response?.headers ?? [], 'jsonp-callback'));
    const { status = 0, body: text, headers } = answer ?? {};
    expect(
      valueOf({ request, response: { status, headers: Object.entries(headers ?? {}), body: text } }),
    ).toEqual(valueOf({ request, response }));
  });
});

const exact = recorded.filter(
  ({ name, exchange: { notes } }) =>
    name.startsWith('placeOrder.') && notes.some(({ text }) => text === 'answers: exact'),
);

test.each(exact)('$name answers only its own request', async ({ name, exchange }) => {
  const order = judge(contract, exchange).request.canonicalBody as object;
  const answer = await post(mock.url, { ...order, Quantity: '987654' });
  expect(answer.status).toBe(200);
  expect(await answer.text()).not.toBe(String(exchange.response?.body).trim());
  expect(answer.headers.get('mock-exchange')).not.toContain(`${name};`);
});

test('JSON goes over the wire on one line', async () => {
  const exchange = recorded.find(({ name }) => name === 'placeOrder.limit-buy')?.exchange;
  const { target = '', body } = exchange?.request ?? {};
  const answer = await fetch(mock.url + new URL(target).pathname, {
    method: 'POST',
    headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
    body: String(body),
  });
  expect(await answer.text()).toBe(
    '[{"Message":"Sent order: Buy 10 ARNA @ 1.00 Limit","OrderID":"207887693","OrderStatus":"Ok"}]',
  );
});

test('an accepted request is one line of the log', () => {
  expect(lines).toContainEqual(
    expect.stringMatching(/^\S+Z POST \/v2\/orders\/ ok 200 \d+\.\d ms placeOrder\.[\w-]+; by=same$/),
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/ GET \/v2\/jsonp\/orders\/send ok 200 \(401 inside\) /),
  );
});
