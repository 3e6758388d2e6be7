/**
 * What a schema demands, one constraint at a time. Left out, by rule, is what cannot be told from its absence:
 *
 * - the type `string` of a value that always arrives as text;
 * - a type beside an `enum` or `const`; and where several members of an `allOf` state the same type, that is one
 *   constraint, taken away from all of them at once;
 * - where a schema and all of its alternatives state the same type, that is one constraint too;
 * - the type of a member that several parts of one object speak of: each of them states it, for tools that read only one;
 * - an `enum` as a whole where another member of the same `allOf` allows no more values: each of its values still counts;
 * - `items` that ask for nothing: they stand where tools want an array to have them, and another part says what they are;
 * - that a closed object lists a member which it also requires: the generator refuses the one without the other.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
import { isDeepStrictEqual } from 'node:util';
import { pointerTo } from '../../src/contract/finding.ts';
import type { Collector } from './collector.ts';

/** Keywords whose absence allows more; that of `xml`, another text. */
const assertions = [
  ...['const', 'pattern', 'format', 'minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems', 'items'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'x-decimals', 'not'],
];

/** Limits a little further out, beside which they are taken away whole. */
const looser: Readonly<Record<string, (limit: number) => number>> = {
  minLength: (limit) => limit - 1,
  maxLength: (limit) => limit + 1,
  minItems: (limit) => limit - 1,
  maxItems: (limit) => limit + 1,
  minimum: (limit) => limit - 1e-9,
  maximum: (limit) => limit + 1e-9,
  exclusiveMinimum: (limit) => limit - 1e-9,
  exclusiveMaximum: (limit) => limit + 1e-9,
  multipleOf: (limit) => limit / 2,
  'x-decimals': (limit) => limit + 1,
};

/** Keywords that are taken away in a way of their own, below. */
const special = [
  ...['$ref', 'type', 'enum', 'required', 'properties', 'additionalProperties', 'allOf', 'oneOf', 'anyOf'],
  ...['if', 'else'],
];

const annotations = ['title', 'description', 'default', 'example', 'examples', 'deprecated', '$comment'];

const anyType = ['null', 'boolean', 'number', 'string', 'array', 'object'];

export class SchemaConstraints {
  readonly #found: Collector;
  readonly #visited = new Set<string>();
  /** Keywords that are part of another constraint, or say nothing of their own. */
  readonly #settled = new Set<string>();

  constructor(found: Collector) {
    this.#found = found;
  }

  /**
   * Collects the constraints of a schema and of all that it refers to.
   *
   * @param text whether the value always arrives as text.
   * @throws Error for a keyword that nothing here knows how to take away.
   */
  collect(pointer: string, text = false): void {
    if (this.#visited.has(pointer)) return;
    this.#visited.add(pointer);
    const schema = this.#found.node(pointer);
    for (const key of Object.keys(schema)) {
      if (key === 'items' && Object.keys(schema[key] as object).every((inner) => annotations.includes(inner)))
        continue;
      if (assertions.includes(key) || key === 'xml') this.#found.remove(pointerTo(pointer, key));
      else if (!special.includes(key) && !annotations.includes(key) && !key.startsWith('x-'))
        throw new Error(`expected a keyword that this test can take away, received ${key} at ${pointer}`);
    }
    for (const [key, further] of Object.entries(looser)) {
      const limit = schema[key];
      if (typeof limit === 'number') this.#found.replace(pointerTo(pointer, key), 'looser', further(limit));
    }
    this.#settleAlternatives(pointer);
    this.#members(pointer);
    this.#type(pointer, text);
    this.#values(pointerTo(pointer, 'enum'));
    this.#allOf(pointerTo(pointer, 'allOf'));
    for (const key of ['oneOf', 'anyOf']) this.#oneOf(pointerTo(pointer, key));
    if ('if' in schema) this.#condition(pointer);
    if ('items' in schema) this.collect(pointerTo(pointer, 'items'));
    if ('$ref' in schema) this.collect(this.#found.follow(pointer), text);
  }

  #type(pointer: string, text: boolean): void {
    const { type, ...beside } = this.#found.node(pointer);
    const here = pointerTo(pointer, 'type');
    const decided = 'enum' in beside || 'const' in beside || (text && type === 'string');
    if (type === undefined || decided || this.#settled.has(here)) return;
    this.#found.replace(here, 'any type', anyType);
    if (type === 'integer') this.#found.replace(here, 'with fractions', 'number');
    if (Array.isArray(type)) this.#found.removeEach(here);
  }

  #values(here: string): void {
    const values = this.#found.at(here);
    if (!Array.isArray(values)) return;
    if (values.length > 1) this.#found.removeEach(here);
    if (!this.#settled.has(here)) this.#found.remove(here, 'any value');
  }

  #members(pointer: string): void {
    const { required = [], properties = {}, additionalProperties } = this.#found.node(pointer);
    if ((required as string[]).length > 0) this.#found.removeEach(pointerTo(pointer, 'required'));
    const closed = additionalProperties === false;
    if (closed) this.#found.remove(pointerTo(pointer, 'additionalProperties'));
    for (const [name, member] of Object.entries(properties as object)) {
      const here = pointerTo(pointerTo(pointer, 'properties'), name);
      if (closed && !(required as string[]).includes(name)) this.#found.remove(here, 'not listed');
      if ('$ref' in (member as object)) this.#found.replace(here, 'any value', {});
      this.collect(here);
    }
  }

  /** Without its condition the alternative holds always, and without both never. */
  #condition(pointer: string): void {
    const otherwise = pointerTo(pointer, 'else');
    const condition = pointerTo(pointer, 'if');
    this.#found.add(
      pointer,
      'never else',
      { pointer: condition, value: undefined },
      { pointer: otherwise, value: undefined },
    );
    this.#found.replace(pointerTo(condition, 'required'), 'always else', ['a member that nothing has']);
    this.collect(otherwise);
  }

  #oneOf(here: string): void {
    const branches = this.#found.elements(here);
    if (branches.length === 0) return;
    this.#found.remove(here, 'any value');
    this.#found.removeEach(here, (_, branch) => this.#nameOf(branch));
    for (const branch of branches) this.collect(branch);
  }

  #allOf(here: string): void {
    const members = this.#found.elements(here);
    if (members.length === 0) return;
    this.#found.removeEach(here, (_, member) => this.#nameOf(member));
    const places = members.map((member) => this.#found.follow(member));
    this.#settleTypes(here, places);
    this.#settleMembers(places.flatMap((place) => [place, ...this.#alternatives(place)]));
    for (const place of places)
      this.#settleEnums(
        place,
        places.filter((other) => other !== place),
      );
    for (const member of members) this.collect(member);
  }

  #settleAlternatives(owner: string): void {
    this.#settleMembers([owner, ...this.#alternatives(owner)]);
    const here = pointerTo(owner, 'type');
    const types = this.#sameTypes(owner, this.#found.at(here));
    if (types.length === 0 || this.#settled.has(here)) return;
    for (const type of [here, ...types]) this.#settled.add(type);
    const edits = [here, ...types].map((type) => ({ pointer: type, value: anyType }));
    this.#found.add(owner, 'any type in every alternative', ...edits);
  }

  /** Where the alternatives of a schema, and theirs, state that type; nowhere unless all of them do. */
  #sameTypes(owner: string, type: unknown): string[] {
    const branches = this.#alternatives(owner);
    if (!branches.every((branch) => this.#found.node(branch)['type'] === type)) return [];
    return branches.flatMap((branch) => [pointerTo(branch, 'type'), ...this.#sameTypes(branch, type)]);
  }

  #settleTypes(allOf: string, places: readonly string[]): void {
    const types = places.map((place) => pointerTo(place, 'type'));
    const same = types.filter((type) =>
      isDeepStrictEqual(this.#found.at(type), this.#found.at(types[0] ?? '')),
    );
    if (same.length < 2) return;
    for (const type of same) this.#settled.add(type);
    const edits = same.map((type) => ({ pointer: type, value: anyType }));
    this.#found.add(allOf, 'any type in every member', ...edits);
  }

  /** @param objects schemas that hold for one value, or that are alternatives of it. */
  #settleMembers(objects: readonly string[]): void {
    const members = new Map<string, string[]>();
    for (const object of objects) {
      const properties = pointerTo(object, 'properties');
      for (const name of Object.keys(this.#found.node(properties)))
        members.set(name, [...(members.get(name) ?? []), this.#found.follow(pointerTo(properties, name))]);
    }
    for (const places of members.values()) {
      if (places.length < 2) continue;
      const schemas = [...new Set(places)];
      for (const schema of schemas) this.#settled.add(pointerTo(schema, 'type'));
      this.#settleMembers(schemas);
    }
  }

  #settleEnums(place: string, others: readonly string[]): void {
    for (const object of [place, ...this.#alternatives(place)])
      for (const name of Object.keys(this.#found.node(pointerTo(object, 'properties')))) {
        const here = pointerTo(pointerTo(pointerTo(object, 'properties'), name), 'enum');
        const values = this.#found.at(here);
        const limited = others
          .map((other) => this.#allowed(other, name))
          .some((allowed) => Array.isArray(values) && allowed?.every((value) => values.includes(value)));
        if (limited) this.#settled.add(here);
      }
  }

  /** The values that the alternatives of a schema allow for a member; `undefined` where one of them allows any. */
  #allowed(pointer: string, name: string): unknown[] | undefined {
    const lists = this.#alternatives(pointer).map((alternative) => {
      const member = this.#found.node(pointerTo(pointerTo(alternative, 'properties'), name));
      return 'const' in member ? [member['const']] : (member['enum'] as unknown[] | undefined);
    });
    return lists.length > 0 && lists.every((list) => list !== undefined) ? lists.flat() : undefined;
  }

  #alternatives(pointer: string): string[] {
    return ['oneOf', 'anyOf']
      .flatMap((key) => this.#found.elements(pointerTo(pointer, key)))
      .map((branch) => this.#found.follow(branch));
  }

  #nameOf(pointer: string): string {
    const { title, type } = this.#found.node(this.#found.follow(pointer)) as Record<
      string,
      string | undefined
    >;
    return title ?? type ?? pointer;
  }
}
