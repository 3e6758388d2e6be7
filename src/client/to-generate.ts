/**
 * TO-GENERATE: stands in for `generated/client-checks.js` until `npm run generate` writes it. The only place of this room
 * with names of operations beside place-order.ts; it goes when the generated module comes.
 */
import {
  Error as ErrorBody,
  JsonpResult,
  Order,
  OrderResults,
  placeOrder_responses_403_text_html,
  placeOrderJsonp_query_,
  placeOrderJsonp_query_callback,
  type Validator,
} from '../../generated/explainers.js';

export type { ValidationError } from '../../generated/explainers.js';

/** What judges the parts of an operation. */
export interface Check {
  /** `''` for the body, else the name of a parameter. */
  readonly request: readonly (readonly [
    place: 'body' | 'query' | 'path' | 'header',
    name: string,
    required: boolean,
    validator: Validator<unknown>,
  ])[];
  /** By status (`200`), range (`5XX`) or `default`: the JSON schema, else that of a text; null where there is no body. */
  readonly responses: Readonly<Record<string, Validator<unknown> | null>>;
}

/** By method and path. */
export const checks: Readonly<Record<string, Check>> = {
  'POST /orders': {
    request: [['body', '', true, Order]],
    responses: {
      '200': OrderResults,
      '400': ErrorBody,
      '401': ErrorBody,
      '403': placeOrder_responses_403_text_html,
      '4XX': ErrorBody,
      '5XX': ErrorBody,
    },
  },
  'GET /jsonp/orders/send': {
    request: [
      ['query', 'data', true, Order],
      ['query', 'callback', true, placeOrderJsonp_query_callback],
      ['query', '_', false, placeOrderJsonp_query_],
    ],
    responses: { '200': JsonpResult },
  },
};

/** Names of members whose values are never shown. */
export const sensitive: readonly string[] = ['AccountKey'];
