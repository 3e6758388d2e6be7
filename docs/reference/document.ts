/**
 * The part of an OpenAPI 3.1 document that is shaped for reading.
 *
 * @see https://spec.openapis.org/oas/v3.1.0
 */

export interface Cited {
  'x-source'?: string | string[];
  'x-assumption'?: string | string[];
}

export interface Described extends Cited {
  $ref?: string;
  description?: string | undefined;
}

export interface Schema extends Described {
  title?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  required?: string[];
  /** `false` refuses the member. */
  properties?: Record<string, Schema | false>;
  /** Of `not` only the empty schema is shown: the value must be left out. */
  not?: object;
  additionalProperties?: unknown;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  if?: Schema;
  else?: Schema;
  xml?: { name?: string; namespace?: string; attribute?: boolean; wrapped?: boolean };
  deprecated?: boolean;
  'x-form'?: string;
  'x-sensitive'?: boolean;
  [keyword: string]: unknown;
}

export interface Example {
  summary?: string;
  description?: string;
  value?: unknown;
  'x-text'?: string;
  'x-none'?: boolean;
}

export interface Media {
  schema?: Schema;
  examples?: Record<string, Example>;
}

export type Content = Record<string, Media>;

/** A parameter or a header, a request body or a response. */
export interface Part extends Described {
  name?: string;
  in?: string;
  required?: boolean;
  deprecated?: boolean;
  schema?: Schema | undefined;
  content?: Content;
  examples?: Record<string, Example>;
  headers?: Record<string, Part>;
  /** The media type of a body without a Content-Type. */
  'x-without-content-type'?: string;
}

export type Security = Record<string, string[]>[];

export interface Operation extends Described {
  operationId?: string;
  summary?: string;
  deprecated?: boolean;
  tags?: string[];
  parameters?: Part[];
  requestBody?: Part;
  responses?: Record<string, Part>;
  security?: Security;
  'x-jsonp'?: { operation: string; body?: string; callback: string; header?: string };
}

/** The operations of a path by method, beside the parameters that all of them have. */
export type PathItem = { parameters?: Part[] } & Partial<Record<Method, Operation>>;

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
export type Method = (typeof METHODS)[number];

export type Sources = Record<string, { title: string; url?: string | null }>;

export interface Document {
  info: { title: string; description?: string | undefined };
  tags?: unknown;
  security?: Security;
  paths: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    responses?: Record<string, Part>;
    headers?: Record<string, Part>;
    parameters?: Record<string, Part>;
    securitySchemes?: Record<string, Described & { type?: string; in?: string; name?: string }>;
  };
  'x-sources'?: Sources;
  /** Other names of media types, by the one that stands in `content`. */
  'x-media-types'?: Record<string, string[]>;
}
