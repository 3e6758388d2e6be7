/** Turns the error of a call into the error of an order. */
import type { Order } from '../../../generated/types.js';
import { reasonOf } from '../reason.ts';
import { RequestError } from '../request-error.ts';
import type { OrderError } from './order-error.ts';
import { OrderNotSentError } from './order-not-sent-error.ts';
import { OrderUnconfirmedError } from './order-unconfirmed-error.ts';

/**
 * @param cause what a guarded call threw, or what JSON.stringify throws for an order
 * @param order as it was sent, if it could be written as JSON
 */
export function orderErrorOf(cause: unknown, order: Order | undefined): OrderError {
  const error =
    cause instanceof RequestError
      ? cause
      : new RequestError(false, 'a request', `an error: ${reasonOf(cause)}`, { cause });
  return new (error.mayHaveBeenSent ? OrderUnconfirmedError : OrderNotSentError)(error, order);
}
