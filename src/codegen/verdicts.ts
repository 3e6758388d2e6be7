/**
 * Writes functions that tell legal from illegal and nothing else: what is asked of nearly every value, and needs no errors. Each
 * looks at the members of an object once, and asks first what costs least.
 *
 * Read are the keywords that decide between JSON values by themselves. A schema with any other one gets no function here; ajv
 * compiles it (validators.ts).
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
import type { Schema } from './openapi.ts';

type Definitions = Readonly<Record<string, Schema>>;

/** A statement that returns false for an illegal value. The cheap ones go first. */
interface Check {
  readonly cost: number;
  readonly code: string;
}

const COST = { presence: 0, value: 1, choice: 2, length: 3, pattern: 4, nested: 5 };

/** A keyword that nothing here reads. */
class Unread extends Error {}

const IGNORED = new Set(['x-form', 'x-because', 'discriminator']);

/** Members of an object that several schemas speak of, each under one variable. */
type Members = Map<string, string>;

export interface Verdicts {
  /** The roots that have a function. */
  readonly names: readonly string[];
  /** Declares a function for each of them, called as `verdictName` says. */
  readonly source: string;
}

export function verdictName(root: string): string {
  return `is_${root}`;
}

/** @param definitions with their alternatives decided (tags.ts) */
export function verdictFunctions(definitions: Definitions, roots: readonly string[]): Verdicts {
  const readable = roots.filter((name) => {
    try {
      new Writer(definitions).define(name);
      return true;
    } catch (error) {
      if (error instanceof Unread) return false;
      throw error;
    }
  });
  const writer = new Writer(definitions);
  for (const name of readable) writer.define(name);
  return { names: readable, source: writer.source() };
}

class Writer {
  readonly #definitions: Definitions;
  readonly #functions = new Map<string, string>();
  readonly #patterns = new Map<string, string>();
  #variables = 0;

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  source(): string {
    const patterns = [...this.#patterns].map(
      ([pattern, name]) => `const ${name} = new RegExp(${JSON.stringify(pattern)}, "u");\n`,
    );
    return `${patterns.join('')}${CODE_POINTS}${[...this.#functions.values()].join('')}`;
  }

  /** The name of the function for a definition. */
  define(name: string): string {
    if (!/^\w+$/.test(name)) throw new Unread('a name that is none in code');
    const own = verdictName(name);
    const schema = this.#definitions[name];
    if (!schema) throw new Error(`no schema has the name ${name}`);
    if (this.#functions.has(name)) return own;
    this.#functions.set(name, '');
    const body = this.#value(schema, 'data').map(({ code }) => code);
    this.#functions.set(name, `function ${own}(data) {\n${body.join('\n')}\nreturn true;\n}\n`);
    return own;
  }

  /** What a value must be. */
  #value(schema: Schema, value: string): Check[] {
    const { $ref: reference, ...rest } = schema;
    if (typeof reference === 'string') {
      if (Object.keys(rest).some((key) => !IGNORED.has(key))) throw new Unread('a $ref among others');
      const call = this.define(nameIn(reference));
      const cost = this.#scalar(reference) ? COST.pattern : COST.nested;
      return [{ cost, code: `if (!${call}(${value})) return false;` }];
    }
    const parts = this.#parts(schema);
    const types = parts.flatMap(({ type }) => (type === undefined ? [] : [[type].flat() as string[]]));
    const tests = new Set(types.map((one) => one.map((type) => typeTest(type, value)).join(' || ')));
    const checks = [...tests].map((test) => ({ cost: COST.value, code: `if (!(${test})) return false;` }));
    const typed = new Set(types[0]);
    const guard = (type: string, inner: readonly Check[]): void => {
      if (inner.length === 0) return;
      const cost = Math.max(...inner.map((one) => one.cost));
      const code = inner.map((one) => one.code).join('\n');
      const only = typed.size === 1 && typed.has(type);
      checks.push(...(only ? inner : [{ cost, code: `if (${typeTest(type, value)}) {\n${code}\n}` }]));
    };
    for (const part of parts) checks.push(...listed(part, value));
    guard('string', sorted(parts.flatMap((part) => this.#text(part, value))));
    for (const part of parts) {
      if (part['minimum'] === undefined) continue;
      // Without a type, what is no finite number would have to pass.
      if (!typed.has('number') && !typed.has('integer'))
        throw new Unread('a minimum of what may be no number');
      guard('number', [
        { cost: COST.value, code: `if (${value} < ${literal(part['minimum'])}) return false;` },
      ]);
    }
    guard('array', sorted(parts.flatMap((part) => this.#list(part, value))));
    guard('object', this.#object(parts, value));
    // The test of the type goes before what relies on it.
    return types.length > 0 ? checks : sorted(checks);
  }

  /** A schema with everything that holds for the same value. */
  #parts(schema: Schema): Schema[] {
    const { $ref: reference, allOf = [], ...own } = schema;
    for (const key of Object.keys(own)) if (!READ.has(key) && !IGNORED.has(key)) throw new Unread(key);
    const target = typeof reference === 'string' ? [this.#definition(reference)] : [];
    return [own, ...[...target, ...(allOf as Schema[])].flatMap((part) => this.#parts(part))];
  }

  #definition(reference: string): Schema {
    const found = this.#definitions[nameIn(reference)];
    if (!found) throw new Error(`no schema has the name ${nameIn(reference)}`);
    return found;
  }

  #scalar(reference: string): boolean {
    const { type } = this.#definition(reference);
    return type === 'string' || type === 'number' || type === 'boolean';
  }

  #text({ pattern, minLength, maxLength }: Schema, value: string): Check[] {
    const checks: Check[] = [];
    const fail = (cost: number, test: string) => checks.push({ cost, code: `if (${test}) return false;` });
    // A code point is one code unit or two.
    const length = `${value}.length`;
    if (typeof minLength === 'number')
      fail(
        COST.length,
        `${length} < ${minLength} || (${length} < ${2 * minLength} && codePoints(${value}) < ${minLength})`,
      );
    if (typeof maxLength === 'number')
      fail(COST.length, `${length} > ${maxLength} && codePoints(${value}) > ${maxLength}`);
    if (typeof pattern === 'string') {
      const name = this.#patterns.get(pattern) ?? `form${this.#patterns.size}`;
      this.#patterns.set(pattern, name);
      fail(COST.pattern, `!${name}.test(${value})`);
    }
    return checks;
  }

  #list({ items, minItems }: Schema, value: string): Check[] {
    const checks: Check[] = [];
    if (minItems !== undefined)
      checks.push({
        cost: COST.length,
        code: `if (${value}.length < ${literal(minItems)}) return false;`,
      });
    if (items !== undefined) {
      const element = this.#variable();
      const inner = this.#value(items as Schema, element).map(({ code }) => code);
      if (inner.length > 0)
        checks.push({
          cost: COST.nested,
          code: `for (let at = 0; at < ${value}.length; at++) {\nconst ${element} = ${value}[at];\n${inner.join('\n')}\n}`,
        });
    }
    return checks;
  }

  #object(parts: readonly Schema[], value: string): Check[] {
    if (parts.some(({ additionalProperties = false }) => additionalProperties !== false))
      throw new Unread('additionalProperties with a schema');
    const members: Members = new Map();
    const inner = parts.flatMap((part) => this.#members(part, members));
    const closed = parts.filter((part) => part['additionalProperties'] === false);
    if (inner.length === 0 && closed.length === 0) return [];
    return [{ cost: COST.nested, code: readMembers(members, closed, value) }, ...sorted(inner)];
  }

  /** What one schema says of the members of an object. */
  #members(schema: Schema, members: Members, decided?: string): Check[] {
    const variable = (name: string): string => {
      const known = members.get(name) ?? this.#variable();
      members.set(name, known);
      return known;
    };
    const checks: Check[] = [];
    for (const name of (schema['required'] ?? []) as string[])
      if (name !== decided)
        checks.push({ cost: COST.presence, code: `if (${variable(name)} === undefined) return false;` });
    for (const [name, member] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)) {
      if (name === decided) continue;
      const inner = this.#value(member, variable(name));
      if (inner.length === 0) continue;
      const code = inner.map((one) => one.code).join('\n');
      checks.push({
        cost: Math.max(...inner.map(({ cost }) => cost)),
        code: `if (${variable(name)} !== undefined) {\n${code}\n}`,
      });
    }
    if (schema['oneOf'] !== undefined) checks.push(this.#choice(schema, members, variable));
    return checks;
  }

  /** Alternatives that a member decides between. */
  #choice(schema: Schema, members: Members, variable: (name: string) => string): Check {
    const { propertyName: tag } = (schema['discriminator'] ?? {}) as { readonly propertyName?: string };
    if (tag === undefined || schema['type'] !== 'object') throw new Unread('oneOf without a tag');
    const cases = (schema['oneOf'] as Schema[]).map((branch) => {
      const parts = this.#parts(branch);
      const [own = {}, ...more] = parts.filter((part) => Object.keys(part).some((key) => !IGNORED.has(key)));
      if (more.length > 0 || Object.keys(own).some((key) => !BRANCH.has(key) && !IGNORED.has(key)))
        throw new Unread('an alternative that is no list of members');
      const { [tag]: told } = own['properties'] as Record<string, Schema>;
      const { const: one, enum: several = [one], ...rest } = told ?? {};
      if (Object.keys(rest).some((key) => !IGNORED.has(key))) throw new Unread('a tag with other rules');
      const labels = (several as unknown[]).map((label) => `case ${literal(label)}:`);
      const body = sorted(this.#members(own, members, tag)).map(({ code }) => code);
      return `${labels.join(' ')}\n${body.join('\n')}\nbreak;`;
    });
    return {
      cost: COST.choice,
      code: `switch (${variable(tag)}) {\n${cases.join('\n')}\ndefault: return false;\n}`,
    };
  }

  #variable(): string {
    this.#variables += 1;
    return `value${this.#variables}`;
  }
}

const READ = new Set([
  ...['type', 'enum', 'const', 'pattern', 'minLength', 'maxLength', 'minimum', 'items', 'minItems'],
  ...['required', 'properties', 'additionalProperties', 'oneOf'],
]);
const BRANCH = new Set(['type', 'required', 'properties']);

/** Reads the members into their variables; a closed object is walked, so that a member too many is found on the way. */
function readMembers(members: Members, closed: readonly Schema[], value: string): string {
  if (closed.length === 0)
    return [...members].map(([name, own]) => `const ${own} = ${value}[${literal(name)}];`).join('\n');
  const [first = new Set<string>(), ...others] = closed.map(
    ({ properties }) => new Set(Object.keys(properties ?? {})),
  );
  const known = [...first].filter((name) => others.every((other) => other.has(name)));
  const cases = known.map((name) => {
    const own = members.get(name);
    return `case ${literal(name)}: ${own === undefined ? '' : `${own} = value; `}break;`;
  });
  const names = [...members.values()];
  return [
    names.length > 0 ? `let ${names.join(', ')};` : '',
    // One access for all: V8 gives up on one for each member.
    `for (const key in ${value}) {`,
    `const value = ${value}[key];`,
    `switch (key) {\n${cases.join('\n')}\ndefault: return false;\n}`,
    '}',
  ].join('\n');
}

function listed(schema: Schema, value: string): Check[] {
  const lists = [schema['enum'], 'const' in schema ? [schema['const']] : undefined];
  return lists.flatMap((list) => {
    if (list === undefined) return [];
    const tests = (list as unknown[]).map((one) => `${value} !== ${literal(one)}`);
    return [{ cost: COST.value, code: `if (${tests.join(' && ')}) return false;` }];
  });
}

function typeTest(type: string, value: string): string {
  const test = TYPES[type];
  if (test === undefined) throw new Unread(`the type ${type}`);
  return test(value);
}

const TYPES: Readonly<Record<string, (value: string) => string>> = {
  string: (value) => `typeof ${value} === "string"`,
  number: (value) => `(typeof ${value} === "number" && Number.isFinite(${value}))`,
  integer: (value) => `Number.isInteger(${value})`,
  boolean: (value) => `typeof ${value} === "boolean"`,
  null: (value) => `${value} === null`,
  array: (value) => `Array.isArray(${value})`,
  object: (value) => `(typeof ${value} === "object" && ${value} !== null && !Array.isArray(${value}))`,
};

/** A value that stands for itself in code, and that \`===\` compares as JSON Schema does. */
function literal(value: unknown): string {
  if (typeof value === 'object' && value !== null) throw new Unread('a list or an object as a value');
  return JSON.stringify(value);
}

function nameIn(reference: string): string {
  return reference.replace('#/$defs/', '');
}

function sorted(checks: readonly Check[]): Check[] {
  return checks.toSorted((one, other) => one.cost - other.cost);
}

const CODE_POINTS = `function codePoints(text) {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
`;
