// Made by `npm run generate` from spec/. Do not edit.
import type { components } from './types.js';

/**
 * Tells whether a value is legal, as the JSON that JSON.stringify would make of it. If it is not, `errors` says why, until
 * the next call.
 *
 * Own enumerable members count, whatever the class of the object. Inherited members, accessors of a class, and members that are
 * undefined, functions or symbols do not count, since they would not be sent. `toJSON` is called, and a Proxy is judged by what
 * it returns at that moment. BigInt, NaN, infinite numbers, a value that contains itself, and a value that cannot be read are
 * refused with the keyword `json`.
 */
export interface Validator<T> {
  (value: unknown): value is T;
  /** At most ten thousand errors; `more` is the number of further ones. */
  errors?: (readonly ValidationError[] & { readonly more?: number }) | null;
}

/** One fault, as ajv reports it. */
export interface ValidationError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export declare const validateError: Validator<components['schemas']["Error"]>;
export declare const validateJsonpResult: Validator<components['schemas']["JsonpResult"]>;
export declare const validateOrder: Validator<components['schemas']["Order"]>;
export declare const validateOrderResults: Validator<components['schemas']["OrderResults"]>;
export declare const validatePlaceOrder403TextHtml: Validator<unknown>;
export declare const validatePlaceOrderJsonp200JsonpCallback: Validator<unknown>;
export declare const validatePlaceOrderJsonpQuery: Validator<unknown>;
export declare const validatePlaceOrderJsonpQueryAPIVersion: Validator<unknown>;
export declare const validatePlaceOrderJsonpQueryCallback: Validator<unknown>;
export declare const validatePlaceOrderQueryAPIVersion: Validator<unknown>;

/** The same validators by the names of their schemas, for values from JSON.parse, which are judged as they are. */
export declare const validators: Readonly<Record<string, Validator<unknown>>>;
