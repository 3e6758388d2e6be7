// Made by `npm run generate` from spec/. Do not edit.
import type { Validator } from './explainers.js';

export type { ValidationError } from './explainers.js';

/** What judges the parts of an operation. */
export interface Check {
  readonly request: readonly (readonly [
    place: 'body' | 'query' | 'path' | 'header' | 'cookie',
    /** Of a parameter; empty for the body. */
    name: string,
    required: boolean,
    validator: Validator<unknown>,
  ])[];
  /** By status (`200`), range (`5XX`) or `default`: the JSON schema, else that of a text; null where there is no body. */
  readonly responses: Readonly<Record<string, Validator<unknown> | null>>;
}

/** By method and path: `POST /orders`. */
export declare const checks: Readonly<Record<string, Check>>;

/** Names of members whose values are never shown. */
export declare const sensitive: readonly string[];
