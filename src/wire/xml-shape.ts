/**
 * What a schema says of XML: which elements and attributes hold which members, and which types their text may have.
 *
 * All branches of allOf, oneOf, anyOf and all targets of $ref are merged, since the branch that applies is known only
 * once the value is. Shapes are made when they are first asked for, so a schema may contain itself.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#xml-object
 */
import type { Schema, Schemas } from './xml-schemas.ts';

export type Type = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array';

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

export class Shape {
  /** `undefined` where any type is allowed. */
  readonly types: ReadonlySet<Type> | undefined;
  readonly #schemas: Schemas;
  readonly #schema: Schema;
  readonly #members = new Map<string, Member>();
  readonly #items = new Map<string, Node>();
  #additional: Member | undefined;
  #byElement: Map<string, Member> | undefined;
  #byAttribute: Map<string, Member> | undefined;
  readonly #lists: Member[] = [];

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
    const named = this.#members.get(key);
    if (named) return named;
    this.#additional ??= this.#schemas.member(key, this.#schemas.additional(this.#schema));
    return { ...this.#additional, key, name: key, attribute: false };
  }

  /** Whether the schema names the member. */
  has(key: string): boolean {
    this.#load();
    return this.#members.has(key);
  }

  /** The array whose elements have that name, where they stand in an element of its own. */
  listOf(name: string): Member | undefined {
    this.#load();
    return [...this.#members.values()].find(
      (member) =>
        !member.repeated && member.shape.names('array') && member.shape.item(member.name).name === name,
    );
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
    const byElement = new Map<string, Member>();
    const byAttribute = new Map<string, Member>();
    const required = this.#schemas.required(this.#schema);
    for (const key of this.#schemas.keys(this.#schema)) {
      const member = this.#schemas.member(key, this.#schemas.property(this.#schema, key));
      const names = member.attribute ? byAttribute : byElement;
      const other = names.get(member.name);
      if (other) throw new TypeError(`expected one XML name a member, received ${other.key} and ${key}`);
      names.set(member.name, member);
      this.#members.set(key, member);
      if (member.repeated && required.has(key)) this.#lists.push(member);
    }
    this.#byElement = byElement;
    this.#byAttribute = byAttribute;
  }
}
