/**
 * Looks things up in schemas over all branches of allOf, oneOf and anyOf and all targets of $ref.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10
 */
import { pointerSteps } from './pointer.ts';
import { Shape, type Member, type Node, type Type } from './xml-shape.ts';

/** A JSON Schema with references of the form `#/$defs/NAME`. */
export type Schema = Readonly<Record<string, unknown>>;

const ANY: Schema = {};

interface XmlKeywords {
  readonly name?: string;
  readonly namespace?: string;
  readonly prefix?: string;
  readonly attribute?: boolean;
  readonly wrapped?: boolean;
}

/** The schemas of a document with their shapes. */
export class Schemas {
  readonly #named: Readonly<Record<string, Schema>>;
  readonly #shapes = new Map<Schema, Shape>();
  readonly #merged = new Map<string, Schema>();
  readonly #numbers = new Map<Schema, number>();

  constructor(named: Readonly<Record<string, Schema>>) {
    this.#named = named;
  }

  /** The names of all schemas, and of their elements, in lower case. */
  names(): string[] {
    return Object.entries(this.#named).flatMap(([name, schema]) =>
      [name, this.#ownKeywords(schema)?.name ?? name].map((spelled) => spelled.toLowerCase()),
    );
  }

  /**
   * The elements that a document of the schema may have at its root: one, or one for each branch where the schema is
   * nothing but a choice.
   */
  roots(name: string): Node[] {
    const schema = this.#get(name);
    return this.#roots(schema, name, new Set([schema]));
  }

  shape(schema: Schema): Shape {
    const target = this.#target(schema);
    let shape = this.#shapes.get(target);
    if (shape === undefined) this.#shapes.set(target, (shape = new Shape(this, target)));
    return shape;
  }

  member(key: string, schema: Schema = ANY): Member {
    const node = this.#node(schema, this.#ownKeywords(schema)?.name ?? key);
    const { attribute = false, wrapped = false } = this.#keywords(schema);
    const unknown = node.shape.types === undefined;
    if (attribute || wrapped || !node.shape.names('array')) {
      return { key, ...node, attribute, repeated: false, unknown };
    }
    return { key, ...this.item(schema, key), attribute, repeated: true, unknown };
  }

  item(schema: Schema, wrapper: string): Node {
    const items = this.#search(schema, (part) => asSchema(part['items'])) ?? ANY;
    return this.#node(items, this.#referredName(items) ?? wrapper);
  }

  property(schema: Schema, key: string): Schema | undefined {
    return this.#search(schema, (part) => {
      const properties = asSchema(part['properties']) ?? {};
      return Object.hasOwn(properties, key) ? asSchema(properties[key]) : undefined;
    });
  }

  additional(schema: Schema): Schema | undefined {
    return this.#search(schema, (part) => asSchema(part['additionalProperties']));
  }

  /** The names of all members. */
  keys(schema: Schema): Set<string> {
    const keys = new Set<string>();
    this.#walk(schema, new Set(), (part) => {
      for (const key of Object.keys(asSchema(part['properties']) ?? {})) keys.add(key);
    });
    return keys;
  }

  /** The members that every branch requires. */
  required(schema: Schema, seen = new Set<Schema>()): Set<string> {
    const keys = new Set((schema['required'] ?? []) as string[]);
    if (seen.has(schema)) return keys;
    seen.add(schema);
    for (const part of this.#conjuncts(schema)) for (const key of this.required(part, seen)) keys.add(key);
    return keys;
  }

  /** Which types all conjunctions and one branch of each choice allow; a branch that says nothing of them does not count. */
  typesOf(schema: Schema, seen: ReadonlySet<Schema> = new Set()): Set<Type> | undefined {
    if (seen.has(schema)) return undefined;
    const path = new Set(seen).add(schema);
    let types = ownTypes(schema);
    for (const part of this.#conjuncts(schema)) types = intersection(types, this.typesOf(part, path));
    for (const keyword of ['oneOf', 'anyOf']) {
      const union = new Set(
        asList(schema[keyword]).flatMap((branch) => [...(this.typesOf(branch, path) ?? [])]),
      );
      if (union.size > 0) types = intersection(types, union);
    }
    return types;
  }

  #roots(schema: Schema, name: string, seen: Set<Schema>): Node[] {
    const xml = asSchema(schema['xml']) as XmlKeywords | undefined;
    if (
      xml?.name === undefined &&
      ['properties', 'items', 'allOf'].every((keyword) => !(keyword in schema))
    ) {
      const choice = [...asList(schema['oneOf']), ...asList(schema['anyOf'])];
      const branches = [schema, ...choice].filter((branch) => '$ref' in branch);
      if (branches.length > 0 && choice.every((branch) => '$ref' in branch)) {
        return branches.flatMap((branch) => {
          const target = this.#reference(branch);
          if (target === undefined || seen.has(target)) return [];
          return this.#roots(target, nameOf(branch), new Set(seen).add(target));
        });
      }
    }
    const { namespace, prefix } = xml ?? {};
    return [{ name: xml?.name ?? name, shape: this.shape(schema), namespace, prefix }];
  }

  #node(schema: Schema, name: string): Node {
    const { namespace, prefix } = this.#keywords(schema);
    return { name, shape: this.shape(schema), namespace, prefix };
  }

  /** All keywords over all branches, those nearest to the schema first. */
  #keywords(schema: Schema): XmlKeywords {
    let found: XmlKeywords = {};
    this.#walk(schema, new Set(), (part) => {
      found = { ...asSchema(part['xml']), ...found };
    });
    return found;
  }

  /** The name of the schema, or of the one that it stands for, be it with null beside it. */
  #referredName(schema: Schema, seen = new Set<Schema>()): string | undefined {
    const own = this.#ownKeywords(schema)?.name;
    if (own !== undefined || seen.has(schema)) return own;
    seen.add(schema);
    const others = parts(schema).filter(({ type }) => type !== 'null');
    const target = this.#reference(schema) ?? (others.length === 1 ? others[0] : undefined);
    return target && this.#referredName(target, seen);
  }

  /** The keywords of the schema itself: a member is not renamed by what its schema refers to. */
  #ownKeywords(schema: Schema): XmlKeywords | undefined {
    if (schema['xml'] !== undefined) return schema['xml'] as XmlKeywords;
    for (const part of parts(schema)) {
      const xml = this.#ownKeywords(part);
      if (xml) return xml;
    }
    return undefined;
  }

  /** Every schema that a value of this schema may have to conform to. */
  #walk(schema: Schema, seen: Set<Schema>, visit: (part: Schema) => void): void {
    if (seen.has(schema)) return;
    seen.add(schema);
    visit(schema);
    const target = this.#reference(schema);
    if (target) this.#walk(target, seen, visit);
    for (const part of parts(schema)) this.#walk(part, seen, visit);
  }

  /** What all branches say of one thing, as one schema: conjunctions stay conjunctions, choices stay choices. */
  #search(
    schema: Schema,
    find: (part: Schema) => Schema | undefined,
    seen: ReadonlySet<Schema> = new Set(),
  ): Schema | undefined {
    if (seen.has(schema)) return undefined;
    const path = new Set(seen).add(schema);
    const search = (part: Schema): Schema[] => {
      const found = this.#search(part, find, path);
      return found ? [found] : [];
    };
    const own = find(schema);
    const found = [...(own ? [own] : []), ...this.#conjuncts(schema).flatMap(search)];
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      const branches = asList(schema[keyword]).flatMap(search);
      if (branches.length > 0) found.push(this.#merge('anyOf', branches));
    }
    return found.length === 0 ? undefined : this.#merge('allOf', found);
  }

  /** The same object for the same schemas, so that its shape is made once. */
  #merge(keyword: 'allOf' | 'anyOf', schemas: readonly Schema[]): Schema {
    const [first, ...others] = new Set(schemas);
    if (first !== undefined && others.length === 0) return first;
    const key = `${keyword} ${[...new Set(schemas)].map((schema) => this.#number(schema)).join(' ')}`;
    let merged = this.#merged.get(key);
    if (merged === undefined) this.#merged.set(key, (merged = { [keyword]: [...new Set(schemas)] }));
    return merged;
  }

  #number(schema: Schema): number {
    let number = this.#numbers.get(schema);
    if (number === undefined) this.#numbers.set(schema, (number = this.#numbers.size));
    return number;
  }

  /** Through references that stand alone. */
  #target(schema: Schema): Schema {
    const seen = new Set<Schema>();
    let target = schema;
    while (Object.keys(target).length === 1 && !seen.has(target)) {
      seen.add(target);
      target = this.#reference(target) ?? target;
    }
    return target;
  }

  /** The schemas that a value has to conform to as well. */
  #conjuncts(schema: Schema): Schema[] {
    const target = this.#reference(schema);
    return [...(target ? [target] : []), ...asList(schema['allOf'])];
  }

  #reference(schema: Schema): Schema | undefined {
    return schema['$ref'] === undefined ? undefined : this.#get(nameOf(schema));
  }

  #get(name: string): Schema {
    const schema = Object.hasOwn(this.#named, name) ? this.#named[name] : undefined;
    if (schema === undefined) throw new TypeError(`expected the name of a schema, received ${name}`);
    return schema;
  }
}

function nameOf(schema: Schema): string {
  return pointerSteps(String(schema['$ref'])).at(-1) ?? '';
}

function parts(schema: Schema): Schema[] {
  return ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => asList(schema[keyword]));
}

function asList(value: unknown): Schema[] {
  return Array.isArray(value) ? (value as Schema[]) : [];
}

function asSchema(value: unknown): Schema | undefined {
  return typeof value === 'object' && value !== null ? (value as Schema) : undefined;
}

function ownTypes(schema: Schema): Set<Type> | undefined {
  const type = schema['type'];
  if (type !== undefined) {
    return new Set([type].flat().map((name) => (name === 'integer' ? 'number' : (name as Type))));
  }
  if (Array.isArray(schema['enum'])) return new Set(schema['enum'].map(typeOf));
  if (Object.hasOwn(schema, 'const')) return new Set([typeOf(schema['const'])]);
  // Without a type, speaking of members means an object, and speaking of items an array.
  const types = new Set<Type>();
  if (schema['properties'] !== undefined) types.add('object');
  if (schema['items'] !== undefined) types.add('array');
  return types.size > 0 ? types : undefined;
}

function typeOf(value: unknown): Type {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : (typeof value as Type);
}

function intersection(one: Set<Type> | undefined, other: Set<Type> | undefined): Set<Type> | undefined {
  return one && other ? new Set([...one].filter((type) => other.has(type))) : (one ?? other);
}
