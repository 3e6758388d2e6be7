/**
 * The order that goes over the wire: a copy of what the caller passed, in which each order has an id.
 *
 * @see objects/order in the sources of the contract (OrderConfirmId)
 */
import type { Order } from '../../../generated/types.js';
import { encodeJson } from '../encode-json.ts';
import { orderConfirmId } from './order-confirm-id.ts';

/**
 * @param order left as it is
 * @param withIds whether an order without an `OrderConfirmId` gets one; attached orders get their own
 * @returns what JSON says of it, in every format: own members only, after any `toJSON`
 * @throws what JSON.stringify throws, for a circle or a BigInt, and RequestError for a number that it would turn into null
 */
export function orderToSend(order: Order, withIds: boolean): Order {
  // It may not be an order; the validator decides.
  const copy = (order as unknown) === undefined ? order : (JSON.parse(encodeJson(order)) as Order);
  if (withIds) identify(copy);
  return copy;
}

interface Identified {
  OrderConfirmId?: unknown;
  readonly OSOs?: unknown;
}

function identify(order: unknown): void {
  if (Object(order) !== order) return;
  const one = order as Identified;
  const { OrderConfirmId: id = '' } = one;
  if (id === '' || id === null) one.OrderConfirmId = orderConfirmId();
  for (const group of listed(one.OSOs))
    for (const attached of listed((group as { Orders?: unknown } | null)?.Orders)) identify(attached);
}

const NONE: readonly unknown[] = [];

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : NONE;
}
