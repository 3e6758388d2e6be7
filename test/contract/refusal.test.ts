/** When an illegal request was refused: only where the answer keeps the contract and says that no order was placed. */
import { expect, test } from 'vitest';
import { contract, isRefused, judge } from '../../src/contract/index.ts';
import { order, placed as placedByPost, placedByJsonp } from '../verify/exchanges.ts';

const illegal = JSON.stringify({ ...order, TradeAction: 'Hold' });
const placed = '[{"Message":"Sent order","OrderID":"1","OrderStatus":"Ok"}]';

test.each([
  ['an error', illegal, '{"Message":"Invalid.","StatusCode":400}', true],
  ['an order that was placed', illegal, placed, false],
  ['an answer that the contract does not have', illegal, '{"Other":1}', false],
  ['an error, to a legal request', JSON.stringify(order), '{"Message":"Invalid.","StatusCode":400}', false],
])('inside of JSONP, %s', (_what, data, answer, expected) => {
  const exchange = placedByJsonp({ data, text: `jQuery1_2(${answer})` });
  expect(isRefused(contract, judge(contract, exchange), 200)).toBe(expected);
});

const ERROR = '{"Message":"Invalid.","StatusCode":400}';

test.each<[string, Parameters<typeof placedByPost>[0], boolean]>([
  ['an error', { response: ERROR, status: 400 }, true],
  ['an error with an unknown member', { response: ERROR.replace('}', ',"Odd":1}'), status: 400 }, true],
  ['an error that the contract does not have', { response: '{"Other":1}', status: 400 }, false],
  ['an error of the server', { response: ERROR, status: 500 }, false],
  ['a redirect', { response: ERROR, status: 399 }, false],
  ['an order that was placed', {}, false],
  ['an error, to a legal request', { body: order, response: ERROR, status: 400 }, false],
])('by POST, %s', (_what, parts, expected) => {
  const exchange = placedByPost({ body: illegal, ...parts });
  expect(isRefused(contract, judge(contract, exchange), exchange.response?.status)).toBe(expected);
});

test('an exchange that was not recorded, or matches no operation, is not a refusal', () => {
  const { request, response } = placedByPost({ body: illegal, response: ERROR, status: 400 });
  const unmatched = { ...request, target: '/v2/other' };
  for (const exchange of [
    { request, response: undefined },
    { request: unmatched, response },
  ])
    expect(isRefused(contract, judge(contract, exchange), exchange.response?.status)).toBe(false);
});
