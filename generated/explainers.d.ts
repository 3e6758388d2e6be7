// Made by `npm run generate` from spec/. Do not edit.
import type { components } from './types.js';

/** Tells whether a value is legal; when it is not, `errors` says why until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly ValidationError[] | null;
}

/** One fault, as ajv reports it. */
export interface ValidationError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export declare const Error: Validator<components['schemas']['Error']>;
export declare const JsonpResult: Validator<components['schemas']['JsonpResult']>;
export declare const Order: Validator<components['schemas']['Order']>;
export declare const OrderResults: Validator<components['schemas']['OrderResults']>;
export declare const placeOrderJsonp_200_jsonp_callback: Validator<unknown>;
export declare const placeOrderJsonp_query_: Validator<unknown>;
export declare const placeOrderJsonp_query_APIVersion: Validator<unknown>;
export declare const placeOrderJsonp_query_callback: Validator<unknown>;
export declare const placeOrder_query_APIVersion: Validator<unknown>;
export declare const placeOrder_responses_403_text_html: Validator<unknown>;
