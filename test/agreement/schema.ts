/**
 * The schemas of the generated document, as they are read here: references followed, and no keyword that nothing here
 * knows. A new keyword in the contract makes the whole comparison fail until it is taught here.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
import { readFileSync } from 'node:fs';
import { toPointer } from '../../src/wire/index.ts';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly exclusiveMinimum?: number;
  readonly multipleOf?: number;
  readonly 'x-decimals'?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  /** Nothing is legal there: the contract has no other `not`. */
  readonly not?: Readonly<Record<string, never>>;
  readonly if?: Schema;
  readonly else?: Schema;
}

/** Keywords that judge, and that the generator, the count and the report know. */
const KNOWN = new Set([
  ...['$ref', 'type', 'const', 'enum', 'pattern', 'maxLength', 'exclusiveMinimum', 'multipleOf'],
  ...['x-decimals', 'minItems', 'maxItems', 'items', 'required', 'properties', 'additionalProperties'],
  ...['allOf', 'oneOf', 'not', 'if', 'else'],
]);

/** Keywords that judge nothing. */
const SILENT = new Set(['title', 'description', 'default', 'xml']);

export const DOCUMENT = new URL('../../generated/openapi.json', import.meta.url);

export class Schemas {
  readonly #named: Readonly<Record<string, Schema>>;
  readonly #places = new Map<Schema, string>();

  /** @throws Error for a keyword that nothing here knows. */
  constructor(named: Readonly<Record<string, Schema>> = components()) {
    this.#named = named;
    for (const [name, schema] of Object.entries(named)) this.#visit(schema, `/${name}`);
  }

  get(name: string): Schema {
    const schema = this.#named[name];
    if (schema === undefined) throw new Error(`expected the name of a schema, received ${name}`);
    return schema;
  }

  /** What a reference leads to. */
  follow(reference: string): Schema {
    return this.get(reference.slice(reference.lastIndexOf('/') + 1));
  }

  /** Where a schema stands: `/Order/allOf/1`. */
  placeOf(schema: Schema): string {
    return this.#places.get(schema) ?? '';
  }

  all(): Iterable<Schema> {
    return this.#places.keys();
  }

  #visit(schema: Schema, place: string): void {
    this.#places.set(schema, place);
    for (const [keyword, value] of Object.entries(schema)) {
      const known =
        KNOWN.has(keyword) &&
        (keyword !== 'additionalProperties' || value === false) &&
        (keyword !== 'not' || Object.keys(value as object).length === 0);
      if (!known && !SILENT.has(keyword) && !keyword.startsWith('x-'))
        throw new Error(
          `expected a keyword that test/agreement/schema.ts knows, received ${keyword}, at ${place}; to mend: teach it there, in ` +
            'generate.ts and in evaluate.ts',
        );
    }
    for (const [keyword, child] of children(schema)) this.#visit(child, place + toPointer(keyword));
  }
}

function* children(schema: Schema): Generator<[string[], Schema]> {
  for (const keyword of ['items', 'if', 'else'] as const)
    if (schema[keyword]) yield [[keyword], schema[keyword]];
  for (const [name, member] of Object.entries(schema.properties ?? {})) yield [['properties', name], member];
  for (const keyword of ['allOf', 'oneOf'] as const)
    for (const [index, branch] of (schema[keyword] ?? []).entries()) yield [[keyword, String(index)], branch];
}

/** What orders and their answers are made of. No other endpoint is compared here. */
function components(): Readonly<Record<string, Schema>> {
  const { schemas } = (
    JSON.parse(readFileSync(DOCUMENT, 'utf8')) as { components: { schemas: Record<string, Schema> } }
  ).components;
  const names = new Set(['Order', 'JsonpResult']);
  // What is added to a set while one goes through it is gone through too.
  for (const name of names)
    for (const [, other = ''] of JSON.stringify(schemas[name]).matchAll(/"#\/components\/schemas\/(\w+)"/g))
      names.add(other);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => names.has(name)));
}
