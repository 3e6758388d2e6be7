/**
 * An id by which the server can recognise an order that it has already got.
 *
 * @see objects/order in the sources of the contract (OrderConfirmId)
 */

/**
 * Makes an id for the `OrderConfirmId` of one order: 22 characters of `0-9a-v`, 110 random bits.
 *
 * `placeOrder` makes one where the order has none. Make it yourself if you want to store it before the order is sent, for example in a
 * database, so that a restarted program can send the same order with the same id.
 *
 * The documentation says that the server uses it to detect duplicate orders. What the server answers then, and for how
 * long it remembers an id, is not documented. The id does not help if the same order is sent again with another id, and
 * it does not tell what became of the first one: look the order up.
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
