/**
 * Places an order by fetch.
 *
 * @see place-order in the sources of the contract
 */
import type { Client } from 'openapi-fetch';
import type { Order, paths } from '../../../generated/types.js';
import type { Format } from '../guards.ts';
import { orderErrorOf } from './order-error-of.ts';
import { orderToSend } from './order-to-send.ts';
import { outcomeOf, type OrderOutcome } from './outcome.ts';

export interface PlaceOrderOptions<Formats extends Format = 'json'> {
  /** How the order is sent, and the answer asked for. Default: `json`. For `xml` the client needs its option `xml`. */
  readonly format?: Formats | undefined;
  /**
   * Aborts the call. An abort before the request is sent makes it an OrderNotSentError, later an OrderUnconfirmedError. There is
   * no time limit without one: `AbortSignal.timeout(10_000)` sets ten seconds.
   */
  readonly signal?: AbortSignal | null | undefined;
  /** Headers for this request. `Authorization` is set by the client. */
  readonly headers?: Headers | Readonly<Record<string, string>> | undefined;
}

/**
 * What places an order by a client; it throws OrderError and nothing else.
 *
 * @param client a guarded one
 * @param confirmIds whether an order without an `OrderConfirmId` gets one
 */
export function placer(
  client: Pick<Client<paths>, 'POST'>,
  confirmIds = true,
): (order: Order, options?: PlaceOrderOptions<Format>) => Promise<OrderOutcome> {
  return async (order, options) => {
    let sent: Order | undefined;
    try {
      sent = orderToSend(order, confirmIds);
      const { data, error, response } = await client.POST('/orders', { ...(options as object), body: sent });
      const { ok, status } = response;
      return { ...outcomeOf(status, ok ? data : error), order: sent, response } as OrderOutcome;
    } catch (error) {
      throw orderErrorOf(error, sent);
    }
  };
}
