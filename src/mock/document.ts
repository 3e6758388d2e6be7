/**
 * The bundled OpenAPI document, as far as the mock reads it: its recorded examples, its descriptions and its schemas.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#openapi-object
 */
import { readFile } from 'node:fs/promises';
import { valueAt } from '../contract/finding.ts';
import type { Operation } from '../contract/index.ts';

export type Schema = Readonly<Record<string, unknown>>;

export interface Example {
  readonly value?: unknown;
  /** The status that was recorded, where the document only has a range. */
  readonly 'x-status'?: number;
  readonly 'x-content-type'?: string;
  /** `exact`: answers only the request that it was recorded with. */
  readonly 'x-answers'?: string;
}

export interface MediaTypeObject {
  readonly examples?: Readonly<Record<string, Example>>;
}

export type ContentObject = Readonly<Record<string, MediaTypeObject>>;

export interface ParameterObject extends MediaTypeObject {
  readonly name: string;
  readonly in: string;
  readonly content?: ContentObject;
}

export interface ResponseObject {
  readonly description: string;
  readonly content?: ContentObject;
}

interface OperationObject {
  readonly parameters?: readonly ParameterObject[];
  readonly requestBody?: { readonly content: ContentObject };
  readonly responses: Readonly<Record<string, ResponseObject>>;
}

export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

/** What the document says of one operation, references followed. */
export interface OperationTerms {
  readonly parameters: readonly ParameterObject[];
  readonly requestContent: ContentObject;
  readonly responses: Readonly<Record<string, ResponseObject>>;
}

/** The document that `npm run generate` wrote; the same path from src/ and from dist/. */
export async function loadDocument(): Promise<OpenApiDocument> {
  const text = await readFile(new URL('../../generated/openapi.json', import.meta.url), 'utf8');
  return JSON.parse(text) as OpenApiDocument;
}

export function operationTerms(document: OpenApiDocument, { path, method }: Operation): OperationTerms {
  const item = follow(document, document.paths[path] ?? {});
  const own = follow(document, (item[method.toLowerCase()] ?? { responses: {} }) as OperationObject);
  const shared = (item['parameters'] ?? []) as readonly ParameterObject[];
  const responses = Object.entries(own.responses).map(([status, one]) => [status, follow(document, one)]);
  return {
    parameters: [...(own.parameters ?? []), ...shared].map((one) => follow(document, one)),
    requestContent: own.requestBody ? follow(document, own.requestBody).content : {},
    responses: Object.fromEntries(responses) as Record<string, ResponseObject>,
  };
}

/**
 * Follows local references (`#/components/…`) to what they lead to.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-6
 */
export function follow<T>(document: OpenApiDocument, node: T): T {
  let current: unknown = node;
  for (let step = 0; step < 100; step += 1) {
    const $ref = (current as { readonly $ref?: unknown } | undefined)?.$ref;
    if (typeof $ref !== 'string') return current as T;
    current = valueAt(document, $ref.slice(1));
  }
  throw new Error('expected references that end, received one that leads to itself');
}
