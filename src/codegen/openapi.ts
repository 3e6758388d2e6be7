/**
 * The part of OpenAPI 3.1 that the generator reads.
 *
 * @see https://spec.openapis.org/oas/v3.1.0
 */

import { valueAt } from '../contract/finding.ts';

export interface Reference {
  $ref: string;
}

export type Schema = Record<string, unknown>;

export interface Example {
  summary?: string;
  description?: string;
  value: unknown;
  [extension: `x-${string}`]: unknown;
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
  schema?: Schema;
  content?: Content;
  examples?: Record<string, Example>;
}

export interface ResponseObject {
  description: string;
  headers?: Record<string, { required?: boolean; schema?: Schema }>;
  content?: Content;
  'x-without-content-type'?: string;
}

export interface OperationObject {
  operationId: string;
  parameters?: (ParameterObject | Reference)[];
  requestBody?: { required?: boolean; content: Content } | Reference;
  responses: Record<string, ResponseObject | Reference>;
  security?: Record<string, string[]>[];
  'x-jsonp'?: { operation: string; body?: string; callback: string; header?: string };
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

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  servers?: { url: string }[];
  security?: Record<string, string[]>[];
  paths: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, SecuritySchemeObject | Reference>;
    [kind: string]: Record<string, unknown> | undefined;
  };
}

/** Follows a local reference (`#/components/…`), and the references that it leads to. */
export function resolve<T>(document: OpenApiDocument, node: T | Reference): T {
  let current: unknown = node;
  const seen = new Set<string>();
  while (isReference(current)) {
    const { $ref } = current;
    if (seen.has($ref)) throw new Error(`the reference ${$ref} leads to itself`);
    seen.add($ref);
    current = valueAt(document, $ref.slice(1));
    if (current === undefined) throw new Error(`the reference ${$ref} leads nowhere`);
  }
  return current as T;
}

export function isReference(node: unknown): node is Reference {
  return typeof node === 'object' && node !== null && typeof (node as Reference).$ref === 'string';
}
