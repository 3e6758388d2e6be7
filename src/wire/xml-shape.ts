/**
 * What a schema says of XML: which elements and attributes hold which members, and which types their text may have.
 *
 * All branches of allOf, oneOf, anyOf and all targets of $ref are merged, since the branch that applies is known only
 * once the value is. Shapes are made when they are first asked for, so a schema may contain itself.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#xml-object
 */

/** A JSON Schema with references of the form `#/$defs/NAME`. */
export type Schema = Readonly<Record<string, unknown>>;

export type Type = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array';

const ANY: Schema = {};

interface XmlKeywords {
  readonly name?: string;
  readonly namespace?: string;
  readonly prefix?: string;
  readonly attribute?: boolean;
  readonly wrapped?: boolean;
}

/** How one member, or one element of an array, stands in XML. */
export interface Node {
  readonly name: string;
  readonly shape: Shape;
  readonly namespace: string | undefined;
  readonly prefix: string | undefined;
}

export interface Member extends Node {
  readonly key: string;
  readonly attribute: boolean;
  /** An array without an element of its own: the member is every element of that name. `shape` is that of an element. */
  readonly repeated: boolean;
  /** The schema does not say what the member is: elements of the same name make an array. */
  readonly unknown: boolean;
}

export interface Root extends Node {
  readonly key: string;
}

export class Shape {
  /** `undefined` where any type is allowed. */
  readonly types: ReadonlySet<Type> | undefined;
  readonly #schemas: Schemas;
  readonly #schema: Schema;
  readonly #members = new Map<string, Member>();
  readonly #items = new Map<string, Node>();
  #additional: Schema | undefined;
  #byElement: Map<string, Member> | undefined;
  #byAttribute: Map<string, Member> | undefined;
  #lists: Member[] = [];

  constructor(schemas: Schemas, schema: Schema) {
    this.#schemas = schemas;
    this.#schema = schema;
    this.types = schemas.typesOf(schema);
  }

  /** Whether the schema says, in as many words, that the value may be of the type. */
  names(type: Type): boolean {
    return this.types?.has(type) ?? false;
  }

  /** The member of a JSON object; one that the schema does not name stands in an element of its own name. */
  member(key: string): Member {
    this.#load();
    return this.#members.get(key) ?? this.#schemas.additionalMember(key, this.#additional);
  }

  /** Whether the schema names the member. */
  has(key: string): boolean {
    this.#load();
    return this.#members.has(key);
  }

  byElement(name: string): Member | undefined {
    this.#load();
    return this.#byElement?.get(name);
  }

  byAttribute(name: string): Member | undefined {
    this.#load();
    return this.#byAttribute?.get(name);
  }

  /** Required arrays without an element of their own: where no element is, they are empty. */
  get requiredLists(): readonly Member[] {
    this.#load();
    return this.#lists;
  }

  /** @param wrapper the name of the element around the elements of the array */
  item(wrapper: string): Node {
    let item = this.#items.get(wrapper);
    if (item === undefined) {
      item = this.#schemas.item(this.#schema, wrapper);
      // Only the schema's own names come back; the others are made up by whoever wrote the text.
      if (this.#items.size < 8) this.#items.set(wrapper, item);
    }
    return item;
  }

  #load(): void {
    if (this.#byElement) return;
    this.#byElement = new Map();
    this.#byAttribute = new Map();
    this.#additional = this.#schemas.additional(this.#schema);
    const required = this.#schemas.required(this.#schema);
    for (const key of this.#schemas.keys(this.#schema)) {
      const member = this.#schemas.member(key, this.#schemas.property(this.#schema, key));
      const names = member.attribute ? this.#byAttribute : this.#byElement;
      const other = names.get(member.name);
      if (other) throw new TypeError(`expected one XML name a member, received ${other.key} and ${key}`);
      names.set(member.name, member);
      this.#members.set(key, member);
      if (member.repeated && required.has(key)) this.#lists.push(member);
    }
  }
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
  roots(name: string): Root[] {
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

  /** A member that has no name in the schema has its own. */
  additionalMember(key: string, schema?: Schema): Member {
    return { ...this.member(key, schema), name: key, attribute: false };
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

  #roots(schema: Schema, name: string, seen: Set<Schema>): Root[] {
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
    return [{ key: name, name: xml?.name ?? name, shape: this.shape(schema), namespace, prefix }];
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
  const reference = String(schema['$ref']);
  return reference.replace('#/$defs/', '').replaceAll('~1', '/').replaceAll('~0', '~');
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
