/**
 * Places an order: gives it the ids by which the server can recognise it, sends it, and says what became of it.
 *
 * @see place-order in the sources of the contract
 */
import type { Client } from 'openapi-fetch';
import type { Order, paths } from '../../../generated/types.js';
import type { Format } from '../guards.ts';
import { reasonOf } from '../reason.ts';
import { RequestError } from '../request-error.ts';
import { OrderNotSentError } from './order-not-sent-error.ts';
import { OrderUnconfirmedError } from './order-unconfirmed-error.ts';
import { outcomeOf, type OrderOutcome } from './outcome.ts';
import { orderToSend } from './order-to-send.ts';

export interface PlaceOrderOptions<Formats extends Format = 'json'> {
  /** How the order is sent, and the answer asked for. Default: `json`. For `xml` the client needs its option `xml`. */
  readonly format?: Formats;
  /**
   * Aborts the call. An abort before the request is sent makes it an OrderNotSentError, later an OrderUnconfirmedError. There is
   * no time limit without one: `AbortSignal.timeout(10_000)` sets ten seconds.
   */
  readonly signal?: AbortSignal;
  /** Headers for this request. `Authorization` is set by the client. */
  readonly headers?: Headers | Readonly<Record<string, string>>;
}

/** Sends an order by a guarded client, by fetch. */
export function placeOrder(
  client: Pick<Client<paths>, 'POST'>,
  order: Order,
  withIds: boolean,
  options?: PlaceOrderOptions<Format>,
): Promise<OrderOutcome> {
  return placed(order, withIds, async (body) => {
    const { data, error, response } = await client.POST('/orders', { ...(options as object), body });
    const { status, ok } = response;
    return { ...outcomeOf(status, ok ? data : error), response };
  }) as Promise<OrderOutcome>;
}

/**
 * Makes an order ready, and has it sent.
 *
 * @param withIds whether an order without an `OrderConfirmId` gets one
 * @param send gives the outcome without its order, or throws a RequestError
 * @returns the outcome with the order as it was sent
 * @throws OrderError and nothing else
 */
export async function placed(
  order: Order,
  withIds: boolean,
  send: (order: Order) => Promise<object>,
): Promise<object> {
  let sent: Order | undefined;
  try {
    sent = orderToSend(order, withIds);
    return { ...(await send(sent)), order: sent };
  } catch (cause) {
    const error =
      cause instanceof RequestError
        ? cause
        : new RequestError(false, 'an order that JSON can carry', reasonOf(cause), { cause });
    throw new (error.mayHaveBeenSent ? OrderUnconfirmedError : OrderNotSentError)(error, sent);
  }
}
