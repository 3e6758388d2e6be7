/**
 * The root of the package: the types of the contract, and a client that runs wherever there is `fetch`.
 *
 * @see https://spec.openapis.org/oas/v3.1.0
 */
export type * from '../../generated/types.js';
export type { BaseUrl } from './base-url.ts';
export type { Format, Guards, Xml } from './guards.ts';
export { createOrderClient, type OrderClientOptions } from './order/create-order-client.ts';
export { guardOrderClient, type OrderClient, type OrderGuards } from './order/order-client.ts';
export { orderConfirmId } from './order/order-confirm-id.ts';
export type { DistributiveOmit, OrderDraft } from './order/order-draft.ts';
export { OrderError } from './order/order-error.ts';
export { OrderNotSentError } from './order/order-not-sent-error.ts';
export { OrderUnconfirmedError } from './order/order-unconfirmed-error.ts';
export type { OrderErrored, OrderOutcome, OrderPlaced, OrderRejected } from './order/outcome.ts';
export type { PlaceOrderOptions } from './order/place-order.ts';
export { RequestError, type Fault, type RequestErrorDetails } from './request-error.ts';
export type { AccessToken } from './token.ts';
export type { RequestParts, Validation } from './validation-port.ts';
