/** A program that loads the package as ES module and as CommonJS has two copies of each error class. */
import { expect, test } from 'vitest';
import { OrderError, OrderNotSentError, OrderUnconfirmedError } from '../../src/client/index.ts';
import { RequestError } from '../../src/client/request-error.ts';

const other = (await import(
  `${new URL('../../src/client/order/order-not-sent-error.ts', import.meta.url).href}?other`
)) as { OrderNotSentError: typeof OrderNotSentError };

const failed = new RequestError(false, 'this', 'that');

test('knows an error of the other copy for what it is, and for nothing else', () => {
  const error = new other.OrderNotSentError(failed);
  expect(other.OrderNotSentError).not.toBe(OrderNotSentError);
  expect(error instanceof OrderNotSentError).toBe(true);
  expect(error instanceof OrderError).toBe(true);
  expect(error instanceof OrderUnconfirmedError).toBe(false);
});

test('takes nothing else for an error of the client', () => {
  class Mine extends OrderNotSentError {}
  for (const value of [new Error('no'), null, undefined, 5, {}, Object.create(null) as object, () => 1])
    expect(value instanceof OrderNotSentError).toBe(false);
  expect(failed instanceof OrderNotSentError).toBe(false);
  for (const kind of [Mine, RequestError]) expect(new Mine(failed) instanceof kind).toBe(true);
  expect(new OrderNotSentError(failed) instanceof Mine).toBe(false);
  expect(new other.OrderNotSentError(failed) instanceof Mine).toBe(false);
  expect(new Mine(failed) instanceof OrderNotSentError).toBe(true);
});
