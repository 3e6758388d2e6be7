/**
 * Types for those who build orders: by parts, or step by step.
 *
 * @see objects/order in the sources of the contract
 */
import type { Order } from '../../../generated/types.js';

/**
 * `Omit` of each member of a union. `Omit<Order, 'AccountKey'>` forgets what belongs together: a limit order and its price.
 *
 * @example
 * ```ts
 * import type { DistributiveOmit, Order } from 'tradestation-order-contract';
 *
 * const forAccount = (AccountKey: string, order: DistributiveOmit<Order, 'AccountKey'>): Order => ({ ...order, AccountKey });
 * ```
 */
export type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;

/**
 * An order under construction: any member may still be missing, and each member has a value that is legal in some order. Whether
 * they are an order together, `validateOrder` of `tradestation-order-contract/validators` tells.
 *
 * @example
 * ```ts
 * import type { OrderDraft } from 'tradestation-order-contract';
 * import { validateOrder } from 'tradestation-order-contract/validators';
 *
 * const draft: OrderDraft = { AccountKey: '123456', AssetType: 'EQ', Symbol: 'ARNA', Quantity: '10' };
 * draft.TradeAction = 'Buy';
 * draft.OrderType = 'Limit';
 * draft.LimitPrice = '1.00';
 * draft.Duration = 'DAY';
 * if (validateOrder(draft)) console.log('an Order', draft.OrderType);
 * else console.log(validateOrder.errors);
 * ```
 */
export type OrderDraft = { [Member in keyof Order]?: Order[Member] };
