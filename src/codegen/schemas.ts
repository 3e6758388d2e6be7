/**
 * Collects the schemas that a validator is made of, each under one name: its own where it is a component, else one made
 * from its place.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.4
 */
import { toPointer } from '../wire/pointer.ts';
import { DocumentError } from './document-error.ts';
import { Names } from './names.ts';
import { pointerIn } from './nodes.ts';
import { isReference, mapValues, type OpenApiDocument, type Schema } from '../contract/openapi.ts';

const COMPONENT = '#/components/schemas/';
const DEFINITION = '#/$defs/';

/** Keywords that describe a schema and judge nothing. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'example',
  'examples',
  'default',
  'deprecated',
  'externalDocs',
  'xml',
  '$comment',
  // Says which alternative a value is meant to be, and refuses no value.
  'discriminator',
  'readOnly',
  'writeOnly',
]);

/** Extensions that validators read: what a rule is called in words, what to do about it, and how many decimals a number has. */
const kept = new Set(['x-form', 'x-advice', 'x-decimals']);

/** Keywords whose value is not a schema and may hold anything. */
const literal = new Set(['const', 'enum']);

/** Keywords whose members are names, not keywords. */
const named = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas', 'dependentRequired']);

export class SchemaCollection {
  /** By name, without annotations, with references of the form `#/$defs/NAME`. */
  readonly definitions: Record<string, Schema> = {};
  /** The names of the schemas that parts of an operation are judged by. */
  readonly roots = new Set<string>();
  /** The same schemas with their `xml` keywords. */
  readonly shapes: Record<string, Schema> = {};
  readonly #document: OpenApiDocument;
  readonly #names = new Names();
  /** The schemas as they are in the document. */
  readonly #sources = new Map<string, Schema>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      if (!/^[A-Za-z0-9._-]+$/.test(name))
        throw new DocumentError(
          toPointer(['components', 'schemas', name]),
          `expected a name of letters, digits, "." "-" and "_", received ${JSON.stringify(name)}`,
        );
      this.#names.reserve(name);
      this.#add(name, schema);
    }
  }

  /**
   * The name of a schema of the document.
   *
   * @param place words for its place, from which a schema without a name gets one.
   */
  name(schema: Schema | undefined, place: readonly string[]): string {
    const component = componentOf(schema);
    const name = component ?? this.#names.take(place);
    if (component === undefined) this.#add(name, schema ?? {});
    this.roots.add(name);
    return name;
  }

  /** Whether a schema has its name from the document. */
  isComponent(name: string): boolean {
    return Object.hasOwn(this.#document.components?.schemas ?? {}, name);
  }

  /** The place of a schema in the document, as a JSON pointer. */
  pointer(name: string): string {
    return pointerIn(this.#document, this.#sources.get(name));
  }

  #add(name: string, schema: Schema): void {
    this.#sources.set(name, schema);
    this.definitions[name] = lean(schema, (key) => kept.has(key)) as Schema;
    this.shapes[name] = lean(schema, (key) => key === 'xml') as Schema;
  }
}

/** The name of the component that a schema refers to, where it has no rules beside that. */
function componentOf(schema: Schema | undefined): string | undefined {
  if (!isReference(schema) || !schema.$ref.startsWith(COMPONENT)) return undefined;
  const name = schema.$ref.slice(COMPONENT.length);
  const alone = Object.keys(lean(schema, () => false) as Schema).length === 1;
  return alone && !name.includes('/') ? name : undefined;
}

/** The name of the schema that a reference leads to. */
export function definitionIn(reference: unknown): string {
  return String(reference).replace(DEFINITION, '');
}

/** The schema that a schema refers to, or itself. */
export function followed(schema: Schema, definitions: Readonly<Record<string, Schema>>): Schema {
  const target = '$ref' in schema ? definitions[definitionIn(schema['$ref'])] : undefined;
  return target ? followed(target, definitions) : schema;
}

/**
 * A schema without annotations, with references of the form `#/$defs/NAME`.
 *
 * @param keeps annotations that stay.
 * @param finish the last change to each object in it
 */
export function lean(
  node: unknown,
  keeps: (key: string) => boolean,
  finish: (schema: Schema) => Schema = (schema) => schema,
): unknown {
  if (Array.isArray(node)) return node.map((element) => lean(element, keeps, finish));
  if (typeof node !== 'object' || node === null) return node;
  const schema = Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => keeps(key) || !(ANNOTATIONS.has(key) || key.startsWith('x-')))
      .map(([key, value]) => {
        if (literal.has(key)) return [key, value];
        if (key === '$ref') return [key, String(value).replace(COMPONENT, DEFINITION)];
        if (named.has(key))
          return [key, mapValues(value as Record<string, unknown>, (child) => lean(child, keeps, finish))];
        return [key, lean(value, keeps, finish)];
      }),
  );
  return finish(schema);
}
