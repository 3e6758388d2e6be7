/** The error for a call that was refused, or that failed, before anything was sent. */
import { OrderError, type OrderErrorDetails } from './order-error.ts';

/**
 * Nothing was sent, so no order was placed: the request breaks the contract (see `faults`), there is no access token,
 * or the call was aborted early (then `cause` is the reason of the signal).
 */
export class OrderNotSentError extends OrderError {
  override readonly name = 'OrderNotSentError';
  override readonly mayHaveBeenPlaced = false;

  constructor(expected: string, received: string, details?: OrderErrorDetails) {
    super(expected, received, 'Nothing was sent: mend it, then send it.', details);
  }
}
