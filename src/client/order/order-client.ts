/**
 * The client as those who place orders see it, around any client of openapi-fetch on the contract.
 *
 * @see https://openapi-ts.dev/openapi-fetch/
 */
import type { Client } from 'openapi-fetch';
import type { Order, paths } from '../../../generated/types.js';
import { guardClient } from '../guard-client.ts';
import type { Format, Guards } from '../guards.ts';
import type { OrderOutcome } from './outcome.ts';
import { placer, type PlaceOrderOptions } from './place-order.ts';

/** What the guards need, and how orders are placed. */
export interface OrderGuards extends Guards {
  /** Whether an order without an `OrderConfirmId` gets one when it is placed. Default: true. */
  readonly confirmIds?: boolean | undefined;
}

/**
 * `GET`, `POST` and so on, typed by the contract, and `placeOrder`. `Formats` are those that a call may ask for with `format`;
 * XML is one only where the client was made with `xml`.
 */
export interface OrderClient<Formats extends Format = 'json'> extends Client<paths> {
  /**
   * Places one order, with any orders attached to it. **With `baseUrl: 'live'` it trades with real money.**
   *
   * The client sends the request once: no retry, no second try with a new token, no redirect followed, and no time limit (pass
   * `AbortSignal.timeout(ms)` for one). The platform may still repeat it: `fetch` after status 421, and browsers after
   * status 408 or a lost connection. So an order without an `OrderConfirmId`, by which the server can recognise it, is sent
   * with a new one. Send an order again only where `mayHaveBeenPlaced` is false, in the outcome or in the error.
   *
   * @param order what to trade; it is not changed
   * @param options `signal` to abort the call, `headers` for this one, `format: 'xml'` to send the order as XML
   * @returns `placed` if and only if every result says so; else `rejected`, or an `error` by status; `order` is what was sent
   * @throws OrderNotSentError if nothing was sent
   * @throws OrderUnconfirmedError if the order may have been placed: look it up before you send it again
   * @see place-order, objects/order-result and getting-started/error-handling in the sources of the contract
   * @example
   * ```ts
   * import { createOrderClient, OrderError } from 'tradestation-order-contract';
   *
   * const client = createOrderClient({ accessToken: 'AccessTokenGoesHere', baseUrl: 'http://127.0.0.1:4010/v2' });
   * try {
   *   const result = await client.placeOrder({
   *     AccountKey: '123456',
   *     AssetType: 'EQ',
   *     Symbol: 'ARNA',
   *     TradeAction: 'Buy',
   *     Quantity: '10',
   *     OrderType: 'Limit',
   *     LimitPrice: '1.00',
   *     Duration: 'DAY',
   *   });
   *   if (result.outcome === 'placed') console.log(result.results[0].OrderID);
   *   else if (result.outcome === 'rejected') console.log(result.messages, 'placed all the same:', result.placed);
   *   else console.log(result.status, result.error, result.mayHaveBeenPlaced);
   * } catch (error) {
   *   if (error instanceof OrderError) console.log(error.message, error.order?.OrderConfirmId);
   *   else throw error;
   * }
   * ```
   */
  placeOrder(order: Order, options?: PlaceOrderOptions<Formats>): Promise<OrderOutcome>;
}

/**
 * Puts the guards and `placeOrder` on an openapi-fetch client of your own. Register middleware on the client that this
 * returns.
 *
 * @param guards name `fetch` even if it is that of the platform: the guards cannot see which one your client has
 * @example
 * ```ts
 * import createClient from 'openapi-fetch';
 * import { guardOrderClient, type paths } from 'tradestation-order-contract';
 *
 * const mine = createClient<paths>({ baseUrl: 'http://127.0.0.1:4010/v2', headers: { 'X-Desk': 'a' } });
 * const client = guardOrderClient(mine, { accessToken: 'AccessTokenGoesHere', fetch: globalThis.fetch });
 * client.use({ onRequest: ({ schemaPath }) => console.log(schemaPath) });
 * ```
 */
export function guardOrderClient(
  client: Client<paths>,
  guards: OrderGuards & Pick<Required<Guards>, 'fetch' | 'xml'>,
): OrderClient<Format>;
export function guardOrderClient(
  client: Client<paths>,
  guards: OrderGuards & Pick<Required<Guards>, 'fetch'>,
): OrderClient;
export function guardOrderClient(client: Client<paths>, guards: OrderGuards): OrderClient<Format> {
  const guarded = guardClient(client, guards);
  return { ...guarded, placeOrder: placer(guarded, guards.confirmIds) };
}
