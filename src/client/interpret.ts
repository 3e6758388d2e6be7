/**
 * Judges values by schemas that are data: a tenth of the code that ajv generates for them, with the same errors.
 * src/codegen/client-checks.ts uses ajv's code for schemas with keywords that this file does not know.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
import type { Schema, ValidationError } from '../../generated/client-checks.js';
import { isRecord } from '../wire/is-record.ts';
import { toPointer } from '../wire/pointer.ts';

/** An error whose path grows from its end as the walk returns, so that a legal value costs no paths. */
type Growing = { -readonly [Key in Exclude<keyof ValidationError, 'schemaPath'>]: ValidationError[Key] };
type Rule = (value: unknown, errors: Growing[]) => unknown;
type Test = (value: unknown) => boolean;

const isString = (value: unknown): value is string => typeof value === 'string';
const isNumber = Number.isFinite as (value: unknown) => value is number;

const TYPES: Readonly<Record<string, Test>> = {
  array: Array.isArray,
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
  null: (value) => value === null,
  number: isNumber,
  object: isRecord,
  string: isString,
};

/** For each keyword, whether a value breaks it. A length counts characters, not UTF-16 code units. */
const BROKEN: Readonly<Record<string, (limit: never) => Test>> = {
  const: (only: unknown) => (value) => value !== only,
  decimals: (most: number) => {
    // The text of a number below a millionth has an exponent.
    const tooMany = new RegExp(`^[^e]*[.][0-9]{${most + 1},}$|e-`);
    return (value) => isNumber(value) && tooMany.test(String(value));
  },
  enum: (list: readonly unknown[]) => (value) => !list.includes(value),
  exclusiveMinimum: (limit: number) => (value) => isNumber(value) && value <= limit,
  maxItems: (most: number) => (value) => Array.isArray(value) && value.length > most,
  maxLength: (most: number) => (value) =>
    isString(value) && value.length > most && Array.from(value).length > most,
  maximum: (most: number) => (value) => isNumber(value) && value > most,
  minItems: (least: number) => (value) => Array.isArray(value) && value.length < least,
  minLength: (least: number) => (value) =>
    isString(value) && value.length < least * 2 && Array.from(value).length < least,
  minimum: (least: number) => (value) => isNumber(value) && value < least,
  // As in ajv, where no number past 1e21 is a multiple.
  multipleOf: (unit: number) => (value) => isNumber(value) && value / unit !== parseInt(String(value / unit)),
  /** No value is legal: the member must be left out. */
  not: () => () => true,
  pattern: (source: string) => {
    const pattern = new RegExp(source, 'u');
    return (value) => isString(value) && !pattern.test(value);
  },
  type: (types: string | readonly string[]) => {
    const tests = [types].flat().map((type) => TYPES[type]);
    return (value) => {
      for (const test of tests) if (test?.(value)) return false;
      return true;
    };
  },
};

/** What ajv calls the limit of a keyword in its errors, where that is not `limit`. */
const CALLED: Readonly<Record<string, string>> = {
  const: 'allowedValue',
  enum: 'allowedValues',
  multipleOf: 'multipleOf',
  pattern: 'pattern',
  type: 'type',
};
/** Keywords that the contract spells otherwise. */
const SPELLED: Readonly<Record<string, string>> = { decimals: 'x-decimals' };

/**
 * @param schemas that others refer to, by name
 * @returns a function that lists every error of a value; it throws TypeError for an unknown keyword
 */
export function interpreter(
  schemas: Readonly<Record<string, Schema>>,
): (schema: Schema, value: unknown) => ValidationError[] {
  const rules = new Map<Schema, Rule>();

  /**
   * @param because the member whose value makes the rules of the schema apply, for the message of a fault
   * @param within the same for the rules of its members
   */
  function ruleOf(schema: Schema, because?: string, within?: string): Rule {
    const {
      $ref,
      additionalProperties,
      advice,
      allOf = [],
      alternatives,
      cases = [],
      either,
      form,
      items,
      properties = {},
      required = [],
      tag,
      ...limits
    } = schema;
    const fault = (errors: Growing[], keyword: string, params?: object) =>
      // As in ajv's code, a fault of type has no advice.
      errors.push({
        keyword,
        instancePath: '',
        params: { form, because, ...params, ...(keyword !== 'type' && { advice }) },
      });
    const all = Object.entries(limits).map(([keyword, limit]): Rule => {
      const broken = (BROKEN[keyword] as (limit: unknown) => Test)(limit);
      const params = { [CALLED[keyword] ?? 'limit']: limit };
      return (value, errors) => broken(value) && fault(errors, SPELLED[keyword] ?? keyword, params);
    });
    let referred: Rule | undefined;
    if ($ref)
      all.push((value, errors) => (referred ??= known(schemas[$ref] ?? { missing: $ref }))(value, errors));
    all.push(...allOf.map((part) => ruleOf(part)));
    if (either) {
      const tried = either.map((part) => ruleOf(part));
      all.push((value, errors) => {
        const kept = tried.filter((rule) => {
          const own: Growing[] = [];
          rule(value, own);
          return own.length === 0;
        }).length;
        if (kept === 0 || (kept > 1 && alternatives?.rule === 'oneOf')) fault(errors, 'not', alternatives);
      });
    }
    if (items) {
      const item = ruleOf(items);
      all.push((value, errors) => {
        if (Array.isArray(value)) for (const [at, one] of value.entries()) inside(item, one, at, errors);
      });
    }
    const members = Object.entries(properties).map(([name, member]) => ({
      name,
      rule: ruleOf(member, name === within ? undefined : within),
    }));
    const branches = cases.map(([labels, schema]) => ({ labels, rule: ruleOf(schema, tag, tag) }));
    const left = branches.find(({ labels }) => labels.length === 0);
    const byValue = new Map(branches.flatMap(({ labels, rule }) => labels.map((label) => [label, rule])));
    const ruleFor = (value: Readonly<Record<string, unknown>>): Rule | undefined => {
      if (tag !== undefined) return byValue.get(value[tag]);
      const there = branches.filter(({ labels }) =>
        labels.some((name) => value[name as string] !== undefined),
      );
      return there.length > 1 ? undefined : (there[0] ?? left)?.rule;
    };
    if (cases.length + required.length + members.length > 0 || additionalProperties === false)
      all.push((value, errors) => {
        if (!isRecord(value)) return;
        for (const missingProperty of required)
          if (value[missingProperty] === undefined) fault(errors, 'required', { missingProperty });
        if (additionalProperties === false)
          for (const additionalProperty in value)
            if (!Object.hasOwn(properties, additionalProperty))
              fault(errors, 'additionalProperties', {
                additionalProperty,
                known: Object.keys(properties),
              });
        for (const { name, rule } of members) {
          const one = value[name];
          if (one !== undefined) inside(rule, one, name, errors);
        }
        if (cases.length === 0) return;
        const rule = ruleFor(value);
        if (rule) rule(value, errors);
        else if (tag === undefined)
          fault(errors, 'discriminator', { members: cases.map(([labels]) => labels) });
        else fault(errors, 'discriminator', { tag, allowedValues: [...byValue.keys()] });
      });
    const [first] = all;
    return first && all.length === 1
      ? first
      : (value, errors) => {
          for (const rule of all) rule(value, errors);
        };
  }

  /** A schema that others refer to may refer to itself, so its rule is made when it is first used. */
  function known(schema: Schema): Rule {
    let rule = rules.get(schema);
    if (!rule) rules.set(schema, (rule = ruleOf(schema)));
    return rule;
  }

  return (schema, value) => {
    const errors: Growing[] = [];
    known(schema)(value, errors);
    // Nobody reads schemaPath.
    return errors as unknown as ValidationError[];
  };
}

function inside(rule: Rule, value: unknown, key: string | number, errors: Growing[]): void {
  const before = errors.length;
  rule(value, errors);
  if (errors.length > before)
    for (const error of errors.slice(before)) error.instancePath = toPointer([key]) + error.instancePath;
}
