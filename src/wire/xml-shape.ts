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
  #byElement: Map<string, Member> | undefined;
  #byAttribute: Map<string, Member> | undefined;
  #lists: Member[] = [];

  constructor(schemas: Schemas, schema: Schema) {
    this.#schemas = schemas;
    this.#schema = schema;
    this.types = schemas.typesOf(schema) ?? schemas.typesByKeywords(schema);
  }

  /** Whether the schema says, in as many words, that the value may be of the type. */
  names(type: Type): boolean {
    return this.types?.has(type) ?? false;
  }

  /** The member of a JSON object; one that the schema does not name stands in an element of its own name. */
  member(key: string): Member {
    this.#load();
    return this.#members.get(key) ?? this.#schemas.member(key, this.#schemas.additional(this.#schema));
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

  member(key: string, schema: Schema | undefined): Member {
    const self = schema ?? {};
    const xml = this.#keywords(self);
    const shape = this.shape(self);
    const name = this.#ownKeywords(self)?.name ?? key;
    const node = { name, shape, namespace: xml?.namespace, prefix: xml?.prefix };
    const attribute = xml?.attribute === true;
    const unknown = shape.types === undefined;
    if (attribute || xml?.wrapped === true || !shape.names('array')) {
      return { key, ...node, attribute, repeated: false, unknown };
    }
    return { key, ...this.item(self, key), attribute, repeated: true, unknown };
  }

  item(schema: Schema, wrapper: string): Node {
    const items = this.#search(schema, (part) => asSchema(part['items'])) ?? {};
    const xml = this.#keywords(items);
    return {
      name: xml?.name ?? wrapper,
      shape: this.shape(items),
      namespace: xml?.namespace,
      prefix: xml?.prefix,
    };
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
    const keys = new Set<string>(asList(schema['required']) as string[]);
    if (seen.has(schema)) return keys;
    seen.add(schema);
    for (const part of [this.#reference(schema), ...asList(schema['allOf'])]) {
      if (part !== undefined) for (const key of this.required(part as Schema, seen)) keys.add(key);
    }
    return keys;
  }

  /** What `type`, `const` and `enum` say, over all branches. */
  typesOf(schema: Schema, seen: ReadonlySet<Schema> = new Set()): Set<Type> | undefined {
    if (seen.has(schema)) return undefined;
    const path = new Set(seen).add(schema);
    let types = ownTypes(schema);
    for (const part of [this.#reference(schema), ...asList(schema['allOf'])]) {
      types = intersection(types, part && this.typesOf(part as Schema, path));
    }
    for (const choice of [schema['oneOf'], schema['anyOf']]) {
      const branches = asList(choice).flatMap((branch) => this.typesOf(branch as Schema, path) ?? []);
      if (branches.length > 0) types = intersection(types, new Set(branches.flatMap((branch) => [...branch])));
    }
    return types;
  }

  /** A schema without types that speaks of members means an object, one that speaks of items an array. */
  typesByKeywords(schema: Schema): Set<Type> | undefined {
    const types = new Set<Type>();
    this.#walk(schema, new Set(), (part) => {
      if (part['properties'] !== undefined) types.add('object');
      if (part['items'] !== undefined) types.add('array');
    });
    return types.size > 0 ? types : undefined;
  }

  #roots(schema: Schema, name: string, seen: Set<Schema>): Root[] {
    const xml = asSchema(schema['xml']) as XmlKeywords | undefined;
    const alone = ['properties', 'items', 'allOf'].every((keyword) => schema[keyword] === undefined);
    const choice = [...asList(schema['oneOf']), ...asList(schema['anyOf'])] as Schema[];
    const branches = [schema, ...choice].filter((branch) => branch['$ref'] !== undefined);
    if (xml?.name === undefined && alone && branches.length > 0) {
      return branches.flatMap((branch) => {
        const target = this.#reference(branch);
        if (target === undefined || seen.has(target)) return [];
        return this.#roots(target, nameOf(branch), new Set(seen).add(target));
      });
    }
    const { namespace, prefix } = xml ?? {};
    return [{ key: name, name: xml?.name ?? name, shape: this.shape(schema), namespace, prefix }];
  }

  /** All keywords, those nearest to the schema first; the name of what it refers to as well. */
  #keywords(schema: Schema): XmlKeywords | undefined {
    let found: XmlKeywords | undefined;
    this.#walk(schema, new Set(), (part) => {
      const xml = asSchema(part['xml']);
      if (xml) found = { ...xml, ...found };
    });
    return found;
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
    const search = (part: unknown) => this.#search(part as Schema, find, path) ?? [];
    const found = [find(schema) ?? []].flat();
    const target = this.#reference(schema);
    found.push(...[...(target ? [target] : []), ...asList(schema['allOf'])].flatMap(search));
    for (const keyword of ['oneOf', 'anyOf']) {
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
  return ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => asList(schema[keyword]) as Schema[]);
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
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
  return Object.hasOwn(schema, 'const') ? new Set([typeOf(schema['const'])]) : undefined;
}

function typeOf(value: unknown): Type {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : (typeof value as Type);
}

function intersection(one: Set<Type> | undefined, other: unknown): Set<Type> | undefined {
  if (!(other instanceof Set)) return one;
  const types = other as Set<Type>;
  return one ? new Set([...one].filter((type) => types.has(type))) : types;
}
