/**
 * The root of the package: the types of the contract, and a client that runs wherever there is `fetch`.
 *
 * @see https://spec.openapis.org/oas/v3.1.0
 */
export type * from '../../generated/types.js';
export { createOrderClient } from './client.ts';
export type { OrderClient, OrderClientOptions } from './client.ts';
export { orderConfirmId } from './order-confirm-id.ts';
export { OrderError } from './order-error.ts';
export type { Fault, OrderErrorDetails } from './order-error.ts';
export { OrderNotSentError } from './order-not-sent-error.ts';
export { OrderUnconfirmedError } from './order-unconfirmed-error.ts';
export type {
  Format,
  OrderErrored,
  OrderOutcome,
  OrderPlaced,
  OrderRejected,
  PlaceOrderOptions,
} from './place-order.ts';
export type { AccessToken } from './token.ts';
export type { RequestParts, Validation } from './validation-port.ts';
export type { Xml } from './xml-port.ts';
