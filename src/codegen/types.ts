/**
 * TypeScript types of the whole document, by openapi-typescript.
 *
 * @see https://openapi-ts.dev/node
 */
import { createRequire } from 'node:module';
import type * as OpenApiTypescript from 'openapi-typescript';
import { pointerTo } from '../contract/finding.ts';
import { DocumentError } from './document-error.ts';
import { ANNOTATIONS } from './schemas.ts';
import { namedTypes } from './named-types.ts';
import { nodesIn } from './nodes.ts';
import { NOTHING, prepareAlternatives } from './typed-alternatives.ts';
import { places, saysNothing, type OpenApiDocument, type Schema } from '../contract/openapi.ts';

// Loaded by require: an import would compile the nine megabytes of TypeScript twice, the first time to see that they are CommonJS.
const {
  astToString,
  default: openapiTS,
  NEVER,
  NULL,
  STRING,
  tsIntersection,
  tsRecord,
  tsUnion,
  UNKNOWN,
} = createRequire(import.meta.url)('openapi-typescript') as typeof OpenApiTypescript;

// Not `never`, which the compiler leaves out of a union.
const NO_STRING = tsIntersection([STRING, tsRecord(STRING, NEVER)]);

/** The source of a module of types. */
export async function typesModule(document: OpenApiDocument): Promise<string> {
  const typed = structuredClone(document);
  for (const { parameters } of places(typed)) {
    for (const parameter of parameters) {
      // openapi-typescript types a parameter with `content` as string; a caller passes a value of its schema.
      const [content] = Object.values(parameter.content ?? {});
      if (!content?.schema) continue;
      parameter.schema = content.schema;
      delete parameter.content;
    }
  }
  prepareAlternatives(typed);
  const ast = await openapiTS(JSON.stringify(typed), {
    silent: true,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    transform: (one) => {
      const schema = one as Schema | boolean;
      if (typeof schema === 'boolean') return schema ? UNKNOWN : NEVER;
      if (NOTHING in schema) return NO_STRING;
      // openapi-fetch treats a member that can only be null as one that must not be sent.
      if (schema['const'] === null) return tsUnion([NULL, tsRecord(STRING, NEVER)]);
      if (saysNothing(schema['not'])) return NEVER;
      // Together with the array that it limits, `unknown[]` would let object literals have members that no type names.
      const { type, items = {} } = schema;
      const isAnyArray = type === 'array' && isOpen(items) && !('prefixItems' in schema);
      return isAnyArray ? UNKNOWN : undefined;
    },
  }).catch((error: unknown) => {
    // openapi-typescript decodes the names on the way to a schema, some of them more than once.
    const found = error instanceof URIError ? escapedIn(document) : undefined;
    if (!found) throw error;
    throw new DocumentError(
      found.pointer,
      `expected a name that can be decoded, received ${JSON.stringify(found.name)}; write it without %`,
    );
  });
  return astToString(namedTypes(ast)).replaceAll(/^ *(\/\*\*|\*) @enum \{\w+\}( \*\/)?\n/gm, '');
}

/** Whether a schema judges nothing. */
function isOpen(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return saysNothing(schema);
  return Object.keys(schema).every((key) => ANNOTATIONS.has(key));
}

/** The first name with a `%`, and its place. */
function escapedIn(document: OpenApiDocument): { name: string; pointer: string } | undefined {
  for (const [node, pointer] of nodesIn(document, ['examples'])) {
    const name = Object.keys(node).find((key) => key.includes('%'));
    if (name !== undefined) return { name, pointer: pointerTo(pointer, name) };
  }
  return undefined;
}
