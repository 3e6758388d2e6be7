/**
 * Converts OpenAPI 3.0 to 3.1, so that all later steps know one dialect of schemas.
 *
 * @see https://learn.openapis.org/upgrading/v3.0-to-v3.1.html
 */
import { isReference, mapValues, type OpenApiDocument, type Schema } from '../contract/openapi.ts';
import { DocumentError } from './document-error.ts';

/** Members that may hold any value, and so hold no schema. */
const LITERAL = new Set(['example', 'examples', 'enum', 'const', 'default', 'x-jsonp']);

/** @throws {DocumentError} for a version that is not supported here. */
export function upgraded(document: OpenApiDocument): OpenApiDocument {
  const { openapi } = document as { openapi?: unknown };
  const version = typeof openapi === 'string' ? openapi : '';
  if (/^3\.1\.\d/.test(version)) return document;
  if (!/^3\.0\.\d/.test(version))
    throw new DocumentError(
      '/openapi',
      `expected OpenAPI 3.0 or 3.1, received ${version || 'another kind of document'}; to mend it: convert the document`,
    );
  return { ...(modern(document) as OpenApiDocument), openapi: '3.1.0' };
}

function modern(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(modern);
  if (typeof node !== 'object' || node === null) return node;
  // Keywords beside a reference count only in 3.1.
  if (isReference(node)) return { $ref: node.$ref };
  const found = mapValues(node as Schema, (value, key) => (LITERAL.has(key) ? value : modern(value)));
  return limited(nullable(found));
}

function nullable({ nullable: flag, ...schema }: Schema): Schema {
  // Among `properties`, `nullable` is a member of an object, and its value a schema.
  if (typeof flag !== 'boolean') return flag === undefined ? schema : { ...schema, nullable: flag };
  return flag && typeof schema['type'] === 'string' ? { ...schema, type: [schema['type'], 'null'] } : schema;
}

function limited(schema: Schema): Schema {
  const changed = new Map(Object.entries(schema));
  for (const [flag, limit] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof schema[flag] !== 'boolean') continue;
    changed.delete(flag);
    if (!schema[flag] || schema[limit] === undefined) continue;
    changed.set(flag, schema[limit]);
    changed.delete(limit);
  }
  return Object.fromEntries(changed);
}
