/** What placing an order throws where there is no outcome, and whether the order may have been placed all the same. */
import type { Order } from '../../../generated/types.js';
import { KIND, RequestError } from '../request-error.ts';

/**
 * The only kind of error that `placeOrder` throws. Send an order again only where `mayHaveBeenPlaced` is false; otherwise look
 * it up first.
 *
 * No message of it holds the access token or an account key.
 */
export abstract class OrderError extends RequestError {
  protected static override readonly [KIND]: string = 'RequestError/OrderError/';
  abstract readonly mayHaveBeenPlaced: boolean;
  readonly #order: Order | undefined;

  /** @param error what the call threw */
  constructor(error: RequestError, order?: Order) {
    const { mayHaveBeenSent, expected, received } = error;
    super(mayHaveBeenSent, expected, received, error, 'order may have been placed');
    this.#order = order;
  }

  /**
   * The order as it was sent, or would have been, with its `OrderConfirmId`. A getter, so that a printed error
   * shows no account key. `undefined` if the argument cannot be written as JSON.
   */
  get order(): Order | undefined {
    return this.#order;
  }
}
