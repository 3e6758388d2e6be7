/**
 * A schema as a source of legal values: what allOf demands together is met together, a branch of oneOf is chosen, so is whether
 * an `if` may hold, and a schema that contains itself ends.
 *
 * @see https://fast-check.dev/docs/core-blocks/arbitraries/
 */
import fc from 'fast-check';
import type { Evaluator } from './evaluate.ts';
import type { Schema, Schemas } from './schema.ts';

const ABSENT = Symbol('absent');

export class ValuesOf {
  readonly #schemas: Schemas;
  readonly #evaluator: Evaluator;
  /** The same conditions come up in each of many alternatives. */
  readonly #known = new Map<string, fc.Arbitrary<unknown> | undefined>();

  constructor(schemas: Schemas, evaluator: Evaluator) {
    this.#schemas = schemas;
    this.#evaluator = evaluator;
  }

  /**
   * @param levels how many arrays may stand in one another; past that they are as short as they may be.
   * @throws Error where no value is legal.
   */
  values(schema: Schema, levels: number): fc.Arbitrary<unknown> {
    const found = this.#meeting([schema], levels);
    if (!found)
      throw new Error(`expected a schema that has legal values, received ${this.#schemas.placeOf(schema)}`);
    return found;
  }

  /** Values that meet all of some schemas; `undefined` where there are none. */
  #meeting(together: readonly Schema[], levels: number): fc.Arbitrary<unknown> | undefined {
    const key = `${levels} ${together.map((schema) => this.#schemas.placeOf(schema)).join(' ')}`;
    if (this.#known.has(key)) return this.#known.get(key);
    const choices = cross(together.map((schema) => this.#alternatives(schema))).flatMap(
      (parts) => this.#simple(parts, levels) ?? [],
    );
    const found = choices.length === 0 ? undefined : fc.oneof({ withCrossShrink: true }, ...choices);
    this.#known.set(key, found);
    return found;
  }

  /** Lists of schemas that say what they say by themselves; meeting all of one list is meeting the schema. */
  #alternatives(schema: Schema): Schema[][] {
    const { $ref, allOf = [], oneOf, if: condition, else: otherwise } = schema;
    return cross([
      [[schema]],
      ...($ref === undefined ? [] : [this.#alternatives(this.#schemas.follow($ref))]),
      ...allOf.map((part) => this.#alternatives(part)),
      ...(oneOf ? [oneOf.flatMap((branch) => this.#alternatives(branch))] : []),
      // What meets both is legal whether the condition holds or not: nothing is demanded where it holds.
      ...(condition && otherwise ? [[condition, otherwise].flatMap((side) => this.#alternatives(side))] : []),
    ]);
  }

  #simple(parts: readonly Schema[], levels: number): fc.Arbitrary<unknown> | undefined {
    if (parts.some((part) => part.not)) return undefined;
    const listed = parts.find((part) => part.enum ?? 'const' in part);
    if (listed) {
      const values = (listed.enum ?? [listed.const]).filter((value) =>
        parts.every((part) => this.#evaluator.isValid(part, value)),
      );
      return values.length === 0 ? undefined : fc.constantFrom(...values);
    }
    const types = parts.flatMap(({ type }) => (type === undefined ? [] : [[type].flat()]));
    const allowed = (types[0] ?? ['string', 'number', 'boolean', 'null', 'object', 'array']).filter((name) =>
      types.every((names) => names.includes(name)),
    );
    const choices = allowed.flatMap((type) => this.#ofType(type, parts, levels) ?? []);
    return choices.length === 0 ? undefined : fc.oneof(...choices);
  }

  #ofType(type: string, parts: readonly Schema[], levels: number): fc.Arbitrary<unknown> | undefined {
    switch (type) {
      case 'null':
        return fc.constant(null);
      case 'boolean':
        return fc.boolean();
      case 'number':
      case 'integer':
        return numbers(type, parts).filter((value) =>
          parts.every((part) => this.#evaluator.isValid(part, value)),
        );
      case 'string':
        return strings(parts);
      case 'array':
        return this.#arrays(parts, levels);
      case 'object':
        return this.#objects(parts, levels);
      default:
        throw new Error(`expected a type that test/agreement/generate.ts knows, received ${type}`);
    }
  }

  #arrays(parts: readonly Schema[], levels: number): fc.Arbitrary<unknown> | undefined {
    const minLength = most(parts, 'minItems') ?? 0;
    const greatest = Math.min(...parts.map((part) => part.maxItems ?? Infinity));
    const maxLength = levels > 0 ? Math.min(Math.max(minLength, 2), greatest) : minLength;
    if (maxLength === 0) return fc.constant([]);
    const items = parts.flatMap((part) => part.items ?? []);
    const element = this.#meeting(items, levels - 1);
    return element && fc.array(element, { minLength, maxLength });
  }

  #objects(parts: readonly Schema[], levels: number): fc.Arbitrary<unknown> | undefined {
    const required = new Set(parts.flatMap((part) => part.required ?? []));
    const names = new Set(parts.flatMap((part) => Object.keys(part.properties ?? {})));
    const members: Record<string, fc.Arbitrary<unknown>> = {};
    for (const name of names) {
      const open = parts.every(
        (part) => part.additionalProperties !== false || name in (part.properties ?? {}),
      );
      const member = open
        ? this.#meeting(
            parts.flatMap((part) => part.properties?.[name] ?? []),
            levels,
          )
        : undefined;
      if (required.has(name)) {
        if (!member) return undefined;
        members[name] = member;
      } else if (member) members[name] = fc.option(member, { nil: ABSENT, freq: 2 });
    }
    return fc
      .record(members)
      .map((value) => Object.fromEntries(Object.entries(value).filter(([, member]) => member !== ABSENT)));
  }
}

function strings(parts: readonly Schema[]): fc.Arbitrary<string> {
  const patterns = parts.flatMap(({ pattern }) => pattern ?? []);
  const maxLength = Math.min(...parts.map((part) => part.maxLength ?? LONG));
  const key = JSON.stringify([patterns, maxLength]);
  const found = knownStrings.get(key) ?? stringsOf(patterns, maxLength);
  knownStrings.set(key, found);
  return found;
}

/** An arbitrary of texts takes long to make. */
const knownStrings = new Map<string, fc.Arbitrary<string>>();

function stringsOf(patterns: readonly string[], maxLength: number): fc.Arbitrary<string> {
  const [first, ...others] = patterns.map((pattern) => new RegExp(pattern, 'u'));
  if (first)
    return fc
      .stringMatching(first, { size: '-1' })
      .filter((text) => others.every((pattern) => pattern.test(text)) && fits(text, maxLength));
  return fc.oneof(
    fc.string({ maxLength }),
    // Characters of any kind, control characters and those beyond 16 bits included.
    fc.string({ unit: 'binary', maxLength }),
    fc.string({ unit: 'grapheme', maxLength }).filter((text) => fits(text, maxLength)),
    fc.constantFrom('x', '😀').map((character) => character.repeat(maxLength)),
    fc.constant(''),
  );
}

/** Text without a limit gets no longer than that. */
const LONG = 40;

function fits(text: string, greatest: number): boolean {
  return Array.from(text).length <= greatest;
}

/** Numbers of which many are legal: above the least, and of as many decimals as there may be. */
function numbers(type: 'number' | 'integer', parts: readonly Schema[]): fc.Arbitrary<number> {
  const min = most(parts, 'exclusiveMinimum') ?? -1e9;
  const step = most(parts, 'multipleOf') ?? 1;
  const whole = fc.oneof(fc.constantFrom(1, 2, 3, 1e9), fc.nat()).map((count) => min + count * step);
  if (type === 'integer') return whole;
  const decimals = Math.min(...parts.map((part) => part['x-decimals'] ?? Infinity));
  if (decimals !== Infinity)
    return fc.oneof(
      whole,
      fc.integer({ min: 1, max: 1e9 }).map((count) => min + count / 10 ** decimals),
    );
  return fc.oneof(
    whole,
    fc.constantFrom(min + 0.25, 1e21, 1e-7),
    fc.double({ min, minExcluded: true, noNaN: true, noDefaultInfinity: true }),
  );
}

type Least = 'exclusiveMinimum' | 'multipleOf' | 'minItems';

function most(parts: readonly Schema[], keyword: Least): number | undefined {
  const limits = parts.flatMap((part) => part[keyword] ?? []);
  return limits.length === 0 ? undefined : Math.max(...limits);
}

/** One list of parts from each, joined, in every combination. */
function cross<T>(choices: readonly (readonly (readonly T[])[])[]): T[][] {
  return choices.reduce<T[][]>(
    (lists, choice) => lists.flatMap((list) => choice.map((more) => [...list, ...more])),
    [[]],
  );
}
