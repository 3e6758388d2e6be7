/**
 * Evaluates a value by a schema, slowly and plainly, and counts which constraint was kept and which was broken: by this
 * count a run knows that its orders have tried every constraint from both sides.
 *
 * A constraint is kept by a value where the part of the schema around it (a whole schema, a member of allOf, a branch of oneOf, an `else`)
 * accepts the value. It is broken where it alone keeps that part from accepting it.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-7.1
 */
import type { Schema, Schemas } from './schema.ts';

interface Said {
  readonly kept: readonly string[];
  readonly broken: readonly string[];
}

export interface Count {
  /** In how many values. */
  kept: number;
  broken: number;
}

export class Evaluator {
  readonly #schemas: Schemas;
  #kept = new Set<string>();
  #broken = new Set<string>();

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  isValid(schema: Schema, value: unknown): boolean {
    return this.faults(schema, value) === 0;
  }

  /** How many constraints the value breaks; a branch that none is taken of counts as one. */
  faults(schema: Schema, value: unknown): number {
    return this.#judge(schema, value).broken.length;
  }

  /** The verdict; adds to the counts what the value kept and broke. */
  count(schema: Schema, value: unknown, counts: Map<string, Count>): boolean {
    this.#kept = new Set();
    this.#broken = new Set();
    const valid = this.#unit(schema, value).broken.length === 0;
    for (const [ids, side] of [
      [this.#kept, 'kept'],
      [this.#broken, 'broken'],
    ] as const)
      for (const id of ids) {
        const count = counts.get(id) ?? { kept: 0, broken: 0 };
        count[side] += 1;
        counts.set(id, count);
      }
    return valid;
  }

  /** A part of the schema that decides by itself. */
  #unit(schema: Schema, value: unknown): Said {
    const said = this.#judge(schema, value);
    const [only, ...others] = said.broken;
    if (only === undefined) for (const id of said.kept) this.#kept.add(id);
    else if (others.length === 0) this.#broken.add(only);
    return said;
  }

  #judge(schema: Schema, value: unknown): Said {
    const place = this.#schemas.placeOf(schema);
    const kept: string[] = [];
    const broken: string[] = [];
    const add = (said: Said): void => {
      kept.push(...said.kept);
      broken.push(...said.broken);
    };
    for (const [keyword, holds] of asserted(schema, value)) (holds ? kept : broken).push(place + keyword);
    // What a value of another type breaks besides says nothing.
    if (broken.length > 0 && schema.type !== undefined && !isOfType(value, schema.type))
      return { kept: [], broken: [`${place}/type`] };
    if (schema.$ref !== undefined) add(this.#judge(this.#schemas.follow(schema.$ref), value));
    for (const part of schema.allOf ?? []) add(this.#unit(part, value));
    if (schema.oneOf) add(this.#choose(schema.oneOf, value, place));
    if (schema.if) {
      const holds = this.isValid(schema.if, value);
      kept.push(`${place}/${holds ? 'if' : 'else'}`);
      if (!holds && schema.else) add(this.#unit(schema.else, value));
    }
    if (isObject(value))
      for (const [name, member] of Object.entries(schema.properties ?? {}))
        if (Object.hasOwn(value, name)) {
          kept.push(`${place}/properties/${name}`);
          add(this.#judge(member, value[name]));
        } else if (member.not) kept.push(`${this.#schemas.placeOf(member)}/not`);
    if (Array.isArray(value) && schema.items)
      for (const element of value) add(this.#unit(schema.items, element));
    return { kept, broken };
  }

  #choose(branches: readonly Schema[], value: unknown, place: string): Said {
    const accepting = branches
      .map((branch, index) => ({ index, said: this.#unit(branch, value) }))
      .filter(({ said }) => said.broken.length === 0);
    const [one, ...others] = accepting;
    if (one === undefined || others.length > 0) return { kept: [], broken: [`${place}/oneOf`] };
    return { kept: [`${place}/oneOf`, `${place}/oneOf/${one.index}`, ...one.said.kept], broken: [] };
  }
}

/** What of a schema is to be kept, and what of it is also to be broken. */
export function constraintsOf(schemas: Schemas, root: Schema): Map<string, { breakable: boolean }> {
  const found = new Map<string, { breakable: boolean }>();
  const seen = new Set<Schema>();
  /** @param said the types that the schemas around it say of the same value: a type that says no more is never broken alone. */
  const visit = (schema: Schema, said: readonly (Schema['type'] | undefined)[] = []): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    const place = schemas.placeOf(schema);
    const add = (keyword: string, breakable = true): void => void found.set(place + keyword, { breakable });
    for (const keyword of LEAVES) if (keyword in schema) add(`/${keyword}`);
    if (schema.type !== undefined && said.includes(schema.type)) add('/type', false);
    // Of null there is one value: what is another one is of another type.
    if (schema.const === null) add('/const', false);
    for (const name of schema.required ?? []) add(`/required/${name}`);
    for (const value of schema.enum ?? []) add(`/enum/${JSON.stringify(value)}`, false);
    if (schema.not) add('/not');
    if (schema.oneOf) add('/oneOf');
    for (const [index, branch] of (schema.oneOf ?? []).entries()) {
      add(`/oneOf/${index}`, false);
      visit(branch, [...said, schema.type]);
    }
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      // What must be left out is kept where it is.
      if (!member.not) add(`/properties/${name}`, false);
      const types = schema.oneOf?.map(({ properties }) => properties?.[name]?.type) ?? [];
      visit(member, new Set(types).size === 1 ? types : []);
    }
    for (const part of schema.allOf ?? []) visit(part);
    if (schema.if) for (const side of ['/if', '/else']) add(side, false);
    if (schema.else) visit(schema.else);
    if (schema.items) visit(schema.items);
    if (schema.$ref !== undefined) visit(schemas.follow(schema.$ref));
  };
  visit(root);
  return found;
}

const LEAVES = [
  ...['type', 'const', 'enum', 'pattern', 'maxLength', 'exclusiveMinimum', 'multipleOf'],
  ...['x-decimals', 'minItems', 'maxItems', 'additionalProperties'],
] as const;

function* asserted(schema: Schema, value: unknown): Generator<[string, boolean]> {
  const { maxLength, exclusiveMinimum, multipleOf, minItems, maxItems } = schema;
  const { 'x-decimals': decimals, required, properties = {} } = schema;
  if (schema.not) yield ['/not', false];
  if (schema.type !== undefined) yield ['/type', isOfType(value, schema.type)];
  // No constant and no listed value of the contract is an object or an array.
  if ('const' in schema) yield ['/const', value === schema.const];
  if (schema.enum) {
    yield ['/enum', schema.enum.includes(value)];
    if (schema.enum.includes(value)) yield [`/enum/${JSON.stringify(value)}`, true];
  }
  if (typeof value === 'string') {
    const { length } = Array.from(value);
    if (schema.pattern !== undefined) yield ['/pattern', new RegExp(schema.pattern, 'u').test(value)];
    if (maxLength !== undefined) yield ['/maxLength', length <= maxLength];
  }
  if (typeof value === 'number') {
    if (exclusiveMinimum !== undefined) yield ['/exclusiveMinimum', value > exclusiveMinimum];
    if (multipleOf !== undefined) yield ['/multipleOf', value % multipleOf === 0];
    // With so many decimals the text says the same number.
    if (decimals !== undefined) yield ['/x-decimals', Number(value.toFixed(decimals)) === value];
  }
  if (Array.isArray(value)) {
    if (minItems !== undefined) yield ['/minItems', value.length >= minItems];
    if (maxItems !== undefined) yield ['/maxItems', value.length <= maxItems];
  }
  if (!isObject(value)) return;
  for (const name of required ?? []) yield [`/required/${name}`, Object.hasOwn(value, name)];
  if (schema.additionalProperties === false)
    yield ['/additionalProperties', Object.keys(value).every((name) => Object.hasOwn(properties, name))];
}

export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isOfType(value: unknown, type: string | readonly string[]): boolean {
  return [type]
    .flat()
    .some((name) => typeOf(value) === name || (name === 'integer' && Number.isInteger(value)));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeOf(value) === 'object';
}
