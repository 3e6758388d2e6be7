/** When an illegal request was refused: only where the answer keeps the contract and says that no order was placed. */
import { expect, test } from 'vitest';
import { contract, isRefused, judge } from '../../src/contract/index.ts';
import { order, placedByJsonp } from '../verify/exchanges.ts';

const illegal = JSON.stringify({ ...order, TradeAction: 'Hold' });
const placed = '[{"Message":"Sent order","OrderID":"1","OrderStatus":"Ok"}]';

test.each([
  ['an error', illegal, '{"Message":"Invalid.","StatusCode":400}', true],
  ['an order that was placed', illegal, placed, false],
  ['what is no answer of the contract', illegal, '{"Other":1}', false],
  ['an error, to a legal request', JSON.stringify(order), '{"Message":"Invalid.","StatusCode":400}', false],
])('inside of JSONP, %s', (_what, data, answer, expected) => {
  const exchange = placedByJsonp({ data, text: `jQuery1_2(${answer})` });
  expect(isRefused(contract, judge(contract, exchange), 200)).toBe(expected);
});
