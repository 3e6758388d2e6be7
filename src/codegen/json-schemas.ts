/**
 * The bodies of the contract as self-contained JSON schemas, such as `order.schema.json`, so that a program in any language can
 * validate them with a library of its own.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core
 */
import type { ContractDocument, SchemaName } from '../contract/document.ts';
import { DocumentError } from './document-error.ts';
import type { OpenApiDocument, Schema } from '../contract/openapi.ts';
import { nodesIn } from './nodes.ts';
import { notPortable } from './portable-pattern.ts';
import { lean, type SchemaCollection } from './schemas.ts';

/** The annotations that are kept: those of JSON Schema, but not examples, which the exchanges have, and none that OpenAPI adds. */
const kept = new Set(['title', 'description', 'default', 'deprecated', '$comment', 'readOnly', 'writeOnly']);

/** `OrderResults` becomes `order-results.schema.json`. */
export function schemaFile(name: SchemaName): string {
  return `${name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase()}.schema.json`;
}

/**
 * One file for each named schema of a body in JSON or JSONP.
 *
 * @throws {DocumentError} for a pattern that other languages read differently.
 */
export function jsonSchemas(
  document: OpenApiDocument,
  contract: ContractDocument,
  schemas: SchemaCollection,
): Record<string, string> {
  for (const [name, schema] of Object.entries(schemas.definitions))
    checkPatterns(schema, schemas.pointer(name));
  const components = document.components?.schemas ?? {};
  const bodies = [...bodySchemas(contract)].filter((name) => schemas.isComponent(name)).sort();
  return Object.fromEntries(
    bodies.map((name) => {
      const $defs = Object.fromEntries(
        [...reached(name, components)]
          .sort()
          .map((one) => [one, lean(components[one] ?? {}, (key) => kept.has(key), endsBeforeLineBreak)]),
      );
      const schema = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $comment: `Made by \`npm run generate\` of ${contract.title} ${contract.version}. Do not edit.`,
        $ref: `#/$defs/${name}`,
        $defs,
      };
      return [schemaFile(name), `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}

function bodySchemas({ operations }: ContractDocument): Set<SchemaName> {
  return new Set(
    operations.flatMap(({ parameters, requestBody, responses, jsonp }) => [
      ...parameters.flatMap(({ mediaType, schema }) => (isJson(mediaType ?? '') ? [schema] : [])),
      ...[requestBody, ...Object.values(responses)].flatMap((terms) =>
        Object.entries(terms?.content ?? {}).flatMap(([type, schema]) =>
          jsonp || isJson(type) ? [schema] : [],
        ),
      ),
    ]),
  );
}

function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(mediaType);
}

/** The names of a schema and of those that it refers to. */
function reached(
  name: string,
  components: Readonly<Record<string, Schema>>,
  found = new Set<string>(),
): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, next = ''] of JSON.stringify(components[name]).matchAll(
    /"\$ref":"#\/components\/schemas\/([^"]+)"/g,
  ))
    reached(next, components, found);
  return found;
}

/** In Python, Java, .NET and Ruby `$` also matches before a line break at the end, so a second rule refuses line breaks. */
function endsBeforeLineBreak(schema: Schema): Schema {
  const { pattern } = schema;
  if (typeof pattern !== 'string' || !pattern.endsWith('$') || pattern.includes('[^')) return schema;
  const guard = { not: { pattern: String.raw`[\n\r]` } };
  return 'not' in schema
    ? { ...schema, allOf: [...((schema['allOf'] ?? []) as unknown[]), guard] }
    : { ...schema, ...guard };
}

function checkPatterns(schema: Schema, at: string): void {
  for (const [{ pattern }, pointer] of nodesIn(schema, [], at)) {
    const rest = typeof pattern === 'string' ? notPortable(pattern) : undefined;
    if (rest !== undefined)
      throw new DocumentError(
        `${pointer}/pattern`,
        `expected a pattern that every language reads alike, received ${rest} in it; write classes out ([0-9] for \\d), and [^\\n] for .`,
      );
  }
}
