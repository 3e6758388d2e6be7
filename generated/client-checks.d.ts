// Made by `npm run generate` from spec/. Do not edit.
import type { ValidationError, Validator } from './validators.js';

export type { ValidationError } from './validators.js';

/** A schema, or a validator if the client does not understand the schema. */
export type Judge = Schema | Validator<unknown>;

/** The judges of the parts of an operation. */
export interface Check {
  /** Whether the request must have a body. */
  readonly required: boolean;
  /** By place: the schema of the body, or of an object whose members are the parameters there. */
  readonly request: Readonly<Partial<Record<'body' | 'query' | 'path' | 'header' | 'cookie', Judge>>>;
  /** By status (`200`), range (`5XX`) or `default`: the schema of the JSON, of the text, or of either; false if there is no body. */
  readonly responses: Readonly<Record<string, Judge | false>>;
}

/** By method and path: `POST /orders`. */
export declare const checks: Readonly<Record<string, Check>>;

/** A JSON Schema whose references are functions, with words for its rules; a limit is any other keyword. */
export interface Schema {
  readonly [limit: string]: unknown;
  /** A schema may refer to itself. */
  readonly $ref?: () => Schema;
  /** What to do about a fault. */
  readonly advice?: string;
  readonly allOf?: readonly Schema[];
  /** The keyword of `either`, and what it demands in words. */
  readonly alternatives?: { readonly rule: 'anyOf' | 'oneOf'; readonly form: string };
  /** By the values of the `tag`; without a tag, by the members of which one is present, and no members for the case that is left. */
  readonly cases?: readonly (readonly [labels: readonly unknown[], schema: Schema])[];
  /** The rule that an unknown member breaks; without it, unknown members are legal. */
  readonly closed?: 'additionalProperties' | 'unknown-parameter';
  /** Alternatives that no member tells apart: each is tried. */
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

/** By name: the schemas that `checks` refers to, and those that they refer to. */
export declare const schemas: Readonly<Record<string, Schema>>;

/** Names of members whose values are never shown. */
export declare const sensitive: readonly string[];
