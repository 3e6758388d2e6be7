/** The error for an order that was refused, or whose call failed, before anything was sent. */
import { KIND } from '../request-error.ts';
import { OrderError } from './order-error.ts';

/**
 * Nothing was sent, so no order was placed: the order breaks the contract (see `faults`), there is no access token, Node found
 * no server to send it to, or the call was aborted early (then `cause` is the reason of the signal).
 */
export class OrderNotSentError extends OrderError {
  protected static override readonly [KIND] = 'RequestError/OrderError/OrderNotSentError/';
  override readonly name = 'OrderNotSentError';
  override readonly mayHaveBeenPlaced = false as const;
}
