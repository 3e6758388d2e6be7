/**
 * The contract as the judges need it: operations with the names of the validators that judge their parts.
 * `npm run generate` writes it from the OpenAPI document.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#operation-object
 */

/** The name of a schema, by which its validator and its shape are found. */
export type SchemaName = string;

/** Schemas by media type, in the order of the document. */
export type Content = Readonly<Record<string, SchemaName>>;

/** How the text of a parameter or header becomes a value. */
export interface TextForm {
  /** The JSON type of the value, or of the elements of a list. */
  readonly type: 'string' | 'number' | 'boolean';
  /** Set for a list: what stands between its elements; `&` where each is a parameter of its own. */
  readonly separator?: ',' | ' ' | '|' | '&';
}

export interface Parameter extends TextForm {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header' | 'cookie';
  readonly required: boolean;
  readonly schema: SchemaName;
  /** Set where the value is a document of that media type. */
  readonly mediaType?: string;
}

export type SecurityScheme =
  | { readonly type: 'http'; readonly scheme: string }
  | { readonly type: 'apiKey'; readonly in: 'query' | 'header' | 'cookie'; readonly name: string };

export interface ResponseHeader extends TextForm {
  readonly name: string;
  readonly required: boolean;
  readonly schema: SchemaName;
}

export interface ResponseTerms {
  readonly headers: readonly ResponseHeader[];
  readonly content: Content;
  /** The media type of a body that comes without a Content-Type: `x-without-content-type` in the document. */
  readonly withoutContentType?: string;
}

/** How an operation wraps another one in JSONP: `x-jsonp` in the document. */
export interface Jsonp {
  /** The operation that it stands for. */
  readonly operation: string;
  /** The query parameter that carries the request body of that operation; none where it has no body. */
  readonly body?: string;
  /** The query parameter that names the function to call. */
  readonly callback: string;
  /** The response header that repeats it. */
  readonly header?: string;
}

export interface Operation {
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  /** The path template, without the path of the server. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Alternatives, each of which is a set of schemes that must all be met. Empty: none needed. */
  readonly security: readonly (readonly SecurityScheme[])[];
  readonly requestBody?: { readonly required: boolean; readonly content: Content };
  /** By status (`200`), range (`5XX`) or `default`. */
  readonly responses: Readonly<Record<string, ResponseTerms>>;
  readonly jsonp?: Jsonp;
}

export interface ContractDocument {
  readonly title: string;
  readonly version: string;
  /** Base URLs; the first is the default. */
  readonly servers: readonly string[];
  /** Other names of media types, each with the one that stands in `content`: `x-media-types` in the document. */
  readonly mediaTypes?: Readonly<Record<string, string>>;
  /** Names of members whose values are never shown: `x-sensitive` in the document. */
  readonly sensitive: readonly string[];
  readonly operations: readonly Operation[];
}

/** One fault, as an ajv validator reports it. */
export interface ValidationError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The errors that a validator keeps. */
export type ErrorList = readonly ValidationError[] & {
  /** How many more there are. */
  readonly more?: number;
};

/** Tells whether a value is legal. If it is not, `errors` says why, until the next call. */
export interface Validator<T = unknown> {
  (value: unknown): value is T;
  errors?: ErrorList | null;
}

export type Validators = Readonly<Record<SchemaName, Validator>>;
