// Made by `npm run generate` from spec/. Do not edit.
import type { ValidationError, Validator } from './validators.js';

export type { ValidationError } from './validators.js';

/** A schema, or a validator where that says more than the client understands. */
export type Judge = Schema | Validator<unknown>;

/** What judges the parts of an operation. */
export interface Check {
  /** Whether a request without a body is at fault. */
  readonly required: boolean;
  /** By place: the body, or the parameters there as members. */
  readonly request: Readonly<Partial<Record<'body' | 'query' | 'path' | 'header' | 'cookie', Judge>>>;
  /** By status (`200`), range (`5XX`) or `default`: the JSON schema, that of a text, or either; false where there is no body. */
  readonly responses: Readonly<Record<string, Judge | false>>;
}

/** By method and path: `POST /orders`. */
export declare const checks: Readonly<Record<string, Check>>;

/** A JSON Schema whose references are functions, with what it says of its rules in words; a limit is any other keyword. */
export interface Schema {
  readonly [limit: string]: unknown;
  /** A schema may refer to itself. */
  readonly $ref?: () => Schema;
  /** What to do about a fault. */
  readonly advice?: string;
  readonly allOf?: readonly Schema[];
  /** Which keyword tells of `either`, and what it demands in words. */
  readonly alternatives?: { readonly rule: 'anyOf' | 'oneOf'; readonly form: string };
  /** By the values of the `tag`; without one, by the members of which one is there, none where it is what is left. */
  readonly cases?: readonly (readonly [labels: readonly unknown[], schema: Schema])[];
  /** What tells of a member that is not listed; without it there may be any. */
  readonly closed?: 'additionalProperties' | 'unknown-parameter';
  /** Alternatives that nothing tells apart: each is tried. */
  readonly either?: readonly Schema[];
  /** A pattern in words. */
  readonly form?: string;
  readonly items?: Schema;
  /** Members that may be left out. */
  readonly properties?: Readonly<Record<string, Judge>>;
  /** Members that must be there. */
  readonly required?: Readonly<Record<string, Judge>>;
  /** The member whose value decides which of the `cases` holds. */
  readonly tag?: string;
}

/** Those that `checks` refers to, and those that they refer to, by their names in the contract. */
export declare const schemas: Readonly<Record<string, Schema>>;

/** Names of members whose values are never shown. */
export declare const sensitive: readonly string[];
