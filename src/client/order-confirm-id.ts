/**
 * An id by which the server can recognise an order that it has already got.
 *
 * @see objects/order in the sources of the contract (OrderConfirmId)
 */

/**
 * Makes an id for the `OrderConfirmId` of one order: 22 characters of `0-9a-v`, 110 random bits.
 *
 * It protects from the same order being placed twice, when it is sent twice with the same id: by an impatient user, by
 * a retry after an OrderUnconfirmedError, or by a browser or proxy that repeats a request on a lost connection. So
 * make it once for each order that you mean to place, keep it with the order, and never make a new one to send
 * the same order again.
 *
 * It does not tell what became of the first one: look the order up. It protects nothing when two orders carry two
 * ids, and for how long the server remembers an id is not documented.
 *
 * The limit of the documentation is 25 characters; the vendor's later API lowers it to 22. The alphabet needs no
 * escaping in URL, JSON or XML and survives a change of letter case.
 *
 * @returns 22 characters from crypto.getRandomValues
 * @example
 * ```ts
 * import { orderConfirmId, type Order } from 'tradestation-order-contract';
 *
 * const order: Order = {
 *   AccountKey: '123456',
 *   AssetType: 'EQ',
 *   Symbol: 'ARNA',
 *   TradeAction: 'Buy',
 *   Quantity: '10',
 *   OrderType: 'Limit',
 *   LimitPrice: '1.00',
 *   Duration: 'DAY',
 *   OrderConfirmId: orderConfirmId(),
 * };
 * ```
 */
export function orderConfirmId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(22));
  // 32 divides 256, so that every character is equally likely.
  return Array.from(bytes, (byte) => (byte % 32).toString(32)).join('');
}
