/** The error for a call that was refused, or that failed, before anything was sent. */
import { KIND, OrderError } from './order-error.ts';

/**
 * Nothing was sent, so no order was placed: the request breaks the contract (see `faults`), there is no access token,
 * or the call was aborted early (then `cause` is the reason of the signal).
 */
export class OrderNotSentError extends OrderError {
  protected static override readonly [KIND] = 'OrderNotSentError';
  protected static override readonly next = 'Nothing was sent: mend it, then send it.';
  override readonly name = 'OrderNotSentError';
  override readonly mayHaveBeenPlaced = false as const;
}
