/**
 * Judges values by schemas that are data: a tenth of the code that ajv generates for them, with the same errors.
 * src/codegen/client-checks.ts uses ajv's code for schemas with keywords that this file does not know.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
import type { Judge, ValidationError } from '../../generated/client-checks.js';
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
  'x-decimals': (most: number) => {
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
    return (value) => !tests.some((test) => test?.(value));
  },
};

/**
 * Lists every error of a value by a schema.
 *
 * @throws TypeError for an unknown keyword
 */
export function errorsOf(schema: Judge, value: unknown): ValidationError[] {
  const errors: Growing[] = [];
  ruleBy(schema)(value, errors);
  // Nobody reads schemaPath.
  return errors as unknown as ValidationError[];
}

const rules = new Map<Judge, Rule>();

/** A schema may refer to itself, so the rule of a reference is made when it is first used. */
function ruleBy(schema: Judge): Rule {
  let rule = rules.get(schema);
  if (!rule) rules.set(schema, (rule = ruleOf(schema)));
  return rule;
}

/**
 * @param because the member whose value makes the rules of the schema apply, for the message of a fault
 * @param within the same for the rules of its members
 */
function ruleOf(schema: Judge, because?: string, within?: string): Rule {
  if (typeof schema === 'function')
    return (value, errors) => schema(value) || errors.push(...(schema.errors ?? []));
  const {
    $ref,
    advice,
    allOf = [],
    alternatives,
    cases = [],
    closed,
    either,
    form,
    items,
    properties,
    required,
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
    return (value, errors) => broken(value) && fault(errors, keyword, { limit });
  });
  let referred: Rule | undefined;
  if ($ref) all.push((value, errors) => (referred ??= ruleBy($ref()))(value, errors));
  all.push(...allOf.map((part) => ruleOf(part)));
  if (either)
    all.push((value, errors) => {
      const kept = either.filter((one) => errorsOf(one, value).length === 0).length;
      if (kept === 0 || (kept > 1 && alternatives?.rule === 'oneOf')) fault(errors, 'not', alternatives);
    });
  if (items) {
    const item = ruleOf(items);
    all.push((value, errors) => {
      if (Array.isArray(value)) for (const [at, one] of value.entries()) inside(item, one, at, errors);
    });
  }
  const members = Object.entries({ ...required, ...properties }).map(([name, member]) => ({
    name,
    rule: ruleOf(member, name === within ? undefined : within),
  }));
  const known = members.map(({ name }) => name);
  const branches = cases.map(([labels, branch]) => ({ labels, rule: ruleOf(branch, tag, tag) }));
  const labels = cases.map(([labels]) => labels);
  const left = branches.find(({ labels }) => labels.length === 0);
  const byLabel = new Map(branches.flatMap((one) => one.labels.map((label) => [label, one])));
  if (cases.length + known.length > 0 || closed)
    all.push((value, errors) => {
      if (!isRecord(value)) return;
      for (const missingProperty in required)
        if (value[missingProperty] === undefined) fault(errors, 'required', { missingProperty });
      if (closed)
        for (const additionalProperty in value)
          if (!known.includes(additionalProperty)) fault(errors, closed, { additionalProperty, known });
      for (const { name, rule } of members) {
        const one = value[name];
        if (one !== undefined) inside(rule, one, name, errors);
      }
      if (cases.length === 0) return;
      // Chosen by the value of the tag or, without a tag, by the members that are present.
      const chosen =
        tag === undefined
          ? branches.filter(({ labels }) => labels.some((name) => value[name as string] !== undefined))
          : [byLabel.get(value[tag])];
      const [branch = left] = chosen;
      if (branch && chosen.length < 2) branch.rule(value, errors);
      else fault(errors, 'discriminator', { tag, members: labels, allowedValues: labels.flat() });
    });
  const [first] = all;
  return first && all.length === 1
    ? first
    : (value, errors) => {
        for (const rule of all) rule(value, errors);
      };
}

function inside(rule: Rule, value: unknown, key: string | number, errors: Growing[]): void {
  const before = errors.length;
  rule(value, errors);
  if (errors.length > before)
    for (const error of errors.slice(before)) error.instancePath = toPointer([key]) + error.instancePath;
}
