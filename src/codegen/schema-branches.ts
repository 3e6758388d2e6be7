/**
 * Looks things up in all branches of a schema (allOf, oneOf, anyOf and the targets of $ref), since which of them applies is known only
 * once the value is known.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10
 */
import type { Schema } from '../contract/openapi.ts';
import type { Type } from '../wire/xml-shape.ts';
import { DocumentError } from './document-error.ts';
import { asSchema } from './nodes.ts';
import { definitionIn } from './schemas.ts';

export class Branches {
  readonly #named: Readonly<Record<string, Schema>>;

  /** @param named schemas that refer to one another as `#/$defs/NAME`. */
  constructor(named: Readonly<Record<string, Schema>>) {
    this.#named = named;
  }

  /** @throws {DocumentError} where there is no schema of that name. */
  get(name: string): Schema {
    const schema = Object.hasOwn(this.#named, name) ? this.#named[name] : undefined;
    if (!schema) throw new DocumentError('/components/schemas', `there is no schema named ${name}`);
    return schema;
  }

  /** The name that a schema refers to, where it does nothing else. */
  referred(schema: Schema): string | undefined {
    const alone = '$ref' in schema && Object.keys(schema).every((key) => key === '$ref' || key === 'xml');
    return alone ? definitionIn(schema['$ref']) : undefined;
  }

  /** Every schema that a value of this schema may have to conform to, itself first. */
  all(schema: Schema, seen = new Set<Schema>()): Set<Schema> {
    if (seen.has(schema)) return seen;
    seen.add(schema);
    for (const part of [...this.#conjuncts(schema), ...choices(schema).flat()]) this.all(part, seen);
    return seen;
  }

  /** What the branches say about a member, as one schema; `undefined` where none says anything. */
  member(schema: Schema, key: string): Schema | undefined {
    return this.#find(
      schema,
      (part) => {
        const properties = asSchema(part['properties']) ?? {};
        return Object.hasOwn(properties, key) ? asSchema(properties[key]) : undefined;
      },
      (branch) =>
        (this.types(branch)?.has('object') ?? true) &&
        [...this.all(branch)].every((part) => part['additionalProperties'] !== false),
    );
  }

  /** What the branches say about the elements of an array. */
  items(schema: Schema): Schema | undefined {
    return this.#find(
      schema,
      (part) => asSchema(part['items']),
      (branch) => this.types(branch)?.has('array') ?? true,
    );
  }

  /** @param mayHold whether a branch that says nothing about it allows any value there; if not, it has no such part. */
  #find(
    schema: Schema,
    own: (part: Schema) => Schema | undefined,
    mayHold: (branch: Schema) => boolean,
    seen: readonly Schema[] = [],
  ): Schema | undefined {
    if (seen.includes(schema)) return undefined;
    const inside = (part: Schema): Schema | undefined => this.#find(part, own, mayHold, [...seen, schema]);
    const found = [own(schema), ...this.#conjuncts(schema).map(inside)].filter((one) => one !== undefined);
    for (const branches of choices(schema)) {
      const told = branches.map(inside);
      if (told.every((one) => one === undefined)) continue;
      const silent = branches.some((branch, index) => told[index] === undefined && mayHold(branch));
      found.push(merged('anyOf', [...told.filter((one) => one !== undefined), ...(silent ? [{}] : [])]));
    }
    return found.length === 0 ? undefined : merged('allOf', found);
  }

  /** The types that a value may have; `undefined` where any type is legal. */
  types(schema: Schema, seen: readonly Schema[] = []): Set<Type> | undefined {
    if (seen.includes(schema)) return undefined;
    const inside = (part: Schema): Set<Type> | undefined => this.types(part, [...seen, schema]);
    let types = ownTypes(schema);
    for (const part of this.#conjuncts(schema)) types = intersection(types, inside(part));
    for (const branches of choices(schema)) {
      const told = branches.map(inside);
      if (told.every((one) => one !== undefined))
        types = intersection(types, new Set(told.flatMap((one) => [...one])));
    }
    return types;
  }

  #conjuncts(schema: Schema): Schema[] {
    const target = schema['$ref'] === undefined ? [] : [this.get(definitionIn(schema['$ref']))];
    return [...target, ...asList(schema['allOf'])];
  }
}

function choices(schema: Schema): Schema[][] {
  return [asList(schema['oneOf']), asList(schema['anyOf'])].filter(({ length }) => length > 0);
}

function asList(value: unknown): Schema[] {
  return Array.isArray(value) ? (value as Schema[]) : [];
}

/**
 * Makes one schema of several. Equal schemas count once, so that a schema that refers to itself comes to an end. In `allOf`, a schema
 * without rules adds nothing.
 */
function merged(keyword: 'allOf' | 'anyOf', schemas: readonly Schema[]): Schema {
  const flat = schemas
    .flatMap((schema) =>
      keyword in schema && Object.keys(schema).length === 1 ? asList(schema[keyword]) : [schema],
    )
    .filter((schema) => keyword === 'anyOf' || Object.keys(schema).length > 0);
  const distinct = [...new Map(flat.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [first = {}, ...others] = distinct;
  return others.length === 0 ? first : { [keyword]: distinct };
}

function ownTypes(schema: Schema): Set<Type> | undefined {
  const type = schema['type'];
  if (type !== undefined)
    return new Set([type].flat().map((name) => (name === 'integer' ? 'number' : (name as Type))));
  if (Array.isArray(schema['enum'])) return new Set(schema['enum'].map(typeOf));
  if (Object.hasOwn(schema, 'const')) return new Set([typeOf(schema['const'])]);
  // A schema without a type means an object if it has properties, and an array if it has items.
  const types: Type[] = [];
  if (schema['properties'] !== undefined) types.push('object');
  if (schema['items'] !== undefined) types.push('array');
  return types.length > 0 ? new Set(types) : undefined;
}

function typeOf(value: unknown): Type {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : (typeof value as Type);
}

function intersection(one: Set<Type> | undefined, other: Set<Type> | undefined): Set<Type> | undefined {
  return one && other ? new Set([...one].filter((type) => other.has(type))) : (one ?? other);
}
