/**
 * The one reader of an OpenAPI document: its operations, with references replaced by what they refer to. Used by codegen, mock
 * and coverage.
 *
 * @see https://spec.openapis.org/oas/v3.1.0
 */
import { toPointer, valueAt } from '../wire/pointer.ts';
import type { Jsonp } from './document.ts';

export interface Reference {
  $ref: string;
}

export type Schema = Record<string, unknown>;

export interface Example {
  summary?: string;
  description?: string;
  value?: unknown;
  /** The status that was recorded, where the document only has a range. */
  'x-status'?: number;
  'x-content-type'?: string | undefined;
  /** `exact`: answers only the request that it was recorded with. */
  'x-answers'?: string;
  'x-text'?: string;
}

export interface MediaType {
  schema?: Schema;
  examples?: Record<string, Example>;
}

export type Content = Record<string, MediaType>;

export interface ParameterObject {
  name: string;
  in: 'query' | 'path' | 'header' | 'cookie';
  required?: boolean;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  content?: Content;
  examples?: Record<string, Example>;
}

export interface HeaderObject {
  required?: boolean;
  schema?: Schema;
}

export interface RequestBodyObject {
  required?: boolean;
  content: Content;
  /** The namespace in which the elements of XML may be written. */
  'x-xml-namespace'?: string;
}

export interface ResponseObject {
  description: string;
  headers?: Record<string, HeaderObject | Reference>;
  content?: Content;
  /** The media type of a body that comes without a Content-Type. */
  'x-without-content-type'?: string;
}

export interface OperationObject {
  operationId: string;
  parameters?: (ParameterObject | Reference)[];
  requestBody?: RequestBodyObject | Reference;
  responses?: Record<string, ResponseObject | Reference>;
  security?: Record<string, string[]>[];
  'x-jsonp'?: Jsonp;
}

export type PathItem = { parameters?: (ParameterObject | Reference)[] } & Record<
  string,
  OperationObject | undefined
>;

export interface SecuritySchemeObject {
  type: string;
  scheme?: string;
  in?: 'query' | 'header' | 'cookie';
  name?: string;
}

export interface OpenApiDocument extends Described {
  openapi: string;
  info: { title: string; version: string };
  servers?: { url: string; 'x-name'?: string }[];
  security?: Record<string, string[]>[];
  /** Other names of media types, by the one that stands in `content`. */
  'x-media-types'?: Record<string, string[]>;
}

/** The parts of a document that describe its operations. */
export interface Described {
  paths: Record<string, PathItem | Reference>;
  components?: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, SecuritySchemeObject | Reference>;
    [kind: string]: Record<string, unknown> | undefined;
  };
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** One operation, references followed. */
export interface Place {
  readonly path: string;
  readonly method: string;
  /** Where it stands. */
  readonly pointer: string;
  /** As it stands there. */
  readonly operation: OperationObject;
  /** Its own, and those of its path that it does not override. */
  readonly parameters: readonly ParameterObject[];
  readonly requestBody: RequestBodyObject | undefined;
  readonly responses: Readonly<Record<string, ResponseObject>>;
}

/** Every operation of the document, in its order. */
export function places(document: Described): Place[] {
  return Object.entries(document.paths).flatMap(([path, reference]) => {
    const item = resolve<PathItem>(document, reference);
    return METHODS.flatMap((method): Place[] => {
      const operation = item[method];
      if (!operation) return [];
      const { requestBody, responses = {} } = operation;
      return [
        {
          path,
          method,
          pointer: toPointer(['paths', path, method]),
          operation,
          parameters: parametersOf(document, item, operation),
          requestBody: requestBody && resolve<RequestBodyObject>(document, requestBody),
          responses: mapValues(responses, (one) => resolve<ResponseObject>(document, one)),
        },
      ];
    });
  });
}

function parametersOf(document: object, item: PathItem, operation: OperationObject): ParameterObject[] {
  const found = new Map<string, ParameterObject>();
  for (const reference of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve<ParameterObject>(document, reference);
    found.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...found.values()];
}

/** The same names with other values. */
export function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  change: (value: T, name: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}

/** The schema of a parameter: its own, or that of the one media type of its content. */
export function schemaOf({
  schema,
  content = {},
}: Pick<ParameterObject, 'schema' | 'content'>): Schema | undefined {
  return schema ?? Object.values(content)[0]?.schema;
}

/**
 * Follows a local reference (`#/components/…`), and the references that it leads to.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-6
 */
export function resolve<T>(document: object, node: T | Reference): T {
  let current: unknown = node;
  const seen = new Set<string>();
  while (isReference(current)) {
    const { $ref } = current;
    if (seen.has($ref)) throw new Error(`the reference ${$ref} leads to itself`);
    seen.add($ref);
    current = valueAt(document, decodeURIComponent($ref.slice(1)));
    if (current === undefined) throw new Error(`the reference ${$ref} leads nowhere`);
  }
  return current as T;
}

export function isReference(node: unknown): node is Reference {
  return typeof node === 'object' && node !== null && typeof (node as Reference).$ref === 'string';
}

/** Whether a schema allows every value. */
export function saysNothing(schema: unknown): boolean {
  return (
    schema === true || (typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0)
  );
}
