/** The error for an order that may have reached the server, without an answer that can be trusted. */
import { KIND } from '../request-error.ts';
import { OrderError } from './order-error.ts';

/**
 * The order may have been placed: the network failed after the request went out, the call was aborted under way (then
 * `cause` is the reason of the signal), or the response is a redirect, not complete, not readable or not what the
 * contract says (then `status` and, if readable, `results` tell what came).
 *
 * Look the order up before you send it again.
 */
export class OrderUnconfirmedError extends OrderError {
  protected static override readonly [KIND] = 'RequestError/OrderError/OrderUnconfirmedError/';
  override readonly name = 'OrderUnconfirmedError';
  override readonly mayHaveBeenPlaced = true as const;
}
