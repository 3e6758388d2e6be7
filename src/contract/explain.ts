/**
 * Turns the errors of a validator into faults that a person understands: one for each thing that is wrong, at the member
 * that is wrong.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
import { plainName } from '../secrets/plain-name.ts';
import type { ValidationError } from './document.ts';
import { pointerSteps, valueAt } from '../wire/pointer.ts';
import { cut, describe, describeMasked, pointerTo } from './finding.ts';
import { oddityOf } from './odd-text.ts';
import { meantBy } from './slip.ts';

export interface Fault {
  readonly pointer: string;
  readonly rule: string;
  readonly expected: string;
  readonly received: string;
  readonly message: string;
  /** The values that are legal there, where the rule lists them. */
  readonly allowed?: readonly unknown[];
  /** The types that are legal there, where the rule is about types. */
  readonly types?: readonly string[];
  /** The member that an unknown one was meant to be. */
  readonly meant?: string;
}

/** @param sensitive names of members whose values are never shown. */
export function faultsOf(
  errors: readonly ValidationError[] | null | undefined,
  value: unknown,
  sensitive: ReadonlySet<string>,
): Fault[] {
  const faults = new Map<string, Fault>();
  for (const error of errors ?? []) {
    // The error of the branch says enough.
    if (error.keyword === 'if') continue;
    const fault = faultOf(error, value, sensitive);
    const key = `${fault.pointer} ${fault.rule}`;
    const other = faults.get(key);
    // Two lists of legal values at one member: the shorter one is the rule that counts there.
    if (!other || (fault.allowed?.length ?? Infinity) < (other.allowed?.length ?? Infinity))
      faults.set(key, fault);
  }
  for (const { allowed, meant, pointer } of [...faults.values()]) {
    // A list of legal values says which type they have.
    if (allowed) faults.delete(`${pointer} type`);
    // A member that is there in another spelling is not also missing.
    if (meant !== undefined) faults.delete(`${beside(pointer, meant)} required`);
  }
  return [...faults.values()];
}

/** What one keyword says of the value that broke it. */
interface Statement extends Pick<Fault, 'allowed' | 'types' | 'meant'> {
  /** The member that is at fault, where it is not the value itself. */
  readonly member?: string | undefined;
  readonly rule?: string;
  readonly expected: string;
  readonly received?: string | undefined;
  /** What the text must not do; replaces the sentence about what it must be. */
  readonly avoid?: string | undefined;
  /** The sentence after the name; by default it says what must be and what is. */
  readonly says?: string;
}

/** The parameters of errors that are read here. */
interface Params {
  readonly additionalProperty?: string;
  readonly advice?: string;
  readonly allowedValue?: unknown;
  readonly allowedValues?: unknown;
  readonly because?: string;
  /** What must be, in words. */
  readonly form?: string;
  readonly known?: readonly string[];
  readonly limit?: unknown;
  readonly members?: readonly (readonly string[])[];
  readonly missingProperty?: string;
  readonly multipleOf?: unknown;
  readonly pattern?: unknown;
  readonly property?: string;
  readonly received?: string;
  /** For several alternatives, their keyword. */
  readonly rule?: string;
  readonly tag?: string;
  readonly type?: unknown;
  readonly unevaluatedProperty?: string;
}

function faultOf(
  { keyword, instancePath, params }: ValidationError,
  root: unknown,
  sensitive: ReadonlySet<string>,
): Fault {
  const { advice, because } = params as Params;
  const {
    member,
    rule = keyword,
    expected,
    says,
    avoid = `must be ${expected}`,
    ...rest
  } = state(keyword, params, valueAt(root, instancePath));
  const pointer = member === undefined ? instancePath : pointerTo(instancePath, member);
  const value = valueAt(root, pointer);
  const masked = [...pointerSteps(pointer), value].some((text) => names(text, sensitive));
  const received = rest.received ?? (masked ? describeMasked(value) : describe(value));
  // The member beside it for whose value the rule holds.
  const reason = because ? ` for ${because} ${describe(valueAt(root, beside(pointer, because)))}` : '';
  const sentence = `${nameOf(pointer)} ${says ?? avoid}${reason}${says ? '' : `, but is ${received}`}.`;
  return { ...rest, pointer, rule, expected, received, message: advice ? `${sentence} ${advice}` : sentence };
}

/** Whether a text contains a sensitive name in any spelling, as a body that was encoded twice or a page that repeats the request does. */
function names(text: unknown, sensitive: ReadonlySet<string>): boolean {
  if (typeof text !== 'string') return false;
  const spelt = plainName(text);
  return [...sensitive].some((name) => spelt.includes(plainName(name)));
}

function beside(pointer: string, member: string): string {
  return pointerTo(pointer.slice(0, pointer.lastIndexOf('/')), member);
}

function state(keyword: string, params: Params, value: unknown): Statement {
  // An error of the client calls every limit so.
  const { additionalProperty, form, limit, missingProperty = '', tag } = params;
  const {
    allowedValue = limit,
    allowedValues = limit,
    multipleOf = limit,
    pattern = limit,
    type = limit,
  } = params;
  switch (keyword) {
    case 'required':
      return missing(missingProperty);
    case 'dependentRequired':
      return { ...missing(missingProperty), says: `is missing; ${params.property} requires it` };
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknown('member', additionalProperty ?? params.unevaluatedProperty ?? '', params.known);
    case 'unknown-parameter':
      return { ...unknown('parameter', additionalProperty ?? '', params.known), rule: keyword };
    case 'discriminator':
      if (tag === undefined) return oneOf(params.members ?? [], value);
      return valueAt(value, [tag]) === undefined
        ? missing(tag)
        : { member: tag, ...listed(allowedValues as unknown[]) };
    case 'enum':
      return listed(allowedValues as unknown[]);
    case 'const':
      return { ...listed([allowedValue]), rule: 'const' };
    case 'type': {
      const types = [type].flat() as string[];
      return { expected: types.map((type) => TYPES[type] ?? type).join(' or '), types };
    }
    case 'pattern':
      return textOf(form ?? `text that matches ${pattern as string}`, pattern as string, value);
    case 'not':
    case 'false schema':
      return form === undefined ? LEFT_OUT : { rule: params.rule ?? 'not', expected: form };
    default:
      return {
        expected: LIMITS[keyword]
          ? withLimit(LIMITS[keyword], multipleOf)
          : (form ?? `a value that keeps ${keyword}`),
        received: params.received,
      };
  }
}

/** An unknown name that differs from a known one only in its spelling was meant to be that one. */
function unknown(what: string, member: string, known: readonly string[] = []): Statement {
  const meant = meantBy(member, known);
  const spelled = meant && `; it is spelled ${meant}`;
  return {
    member,
    rule: 'additionalProperties',
    expected: meant ? `the spelling ${meant}` : `no such ${what}`,
    received: `a ${what} of that name`,
    says: `is not a ${what} that the contract knows here${spelled ?? ''}`,
    ...(meant !== undefined && { meant }),
  };
}

/** A text that must have a form. An oddity, such as a space at the end, says more than the form. */
function textOf(expected: string, pattern: string, value: unknown): Statement {
  if (value === '') return { expected, says: `must not be empty: expected ${expected}` };
  const odd = typeof value === 'string' ? oddityOf(value, pattern) : undefined;
  return { expected, avoid: odd && `must not ${odd}` };
}

/** The members that tell the alternatives apart are missing, or there is more than one. */
function oneOf(cases: readonly (readonly string[])[], value: unknown): Statement {
  const there = cases.flatMap((members) => members.find((one) => valueAt(value, [one]) !== undefined) ?? []);
  const unused = there.find((member) => valueAt(value, [member]) === null);
  // A program that writes all members of a class has null in the unused ones.
  if (unused !== undefined) return { ...LEFT_OUT, rule: 'oneOf', member: unused, types: [] };
  const expected = `one of the members ${cases.map(([first]) => first).join(', ')}`;
  const received = there.join(' and ') || 'none of them';
  return { rule: 'oneOf', expected, received, says: `must have ${expected}, but has ${received}` };
}

function missing(member: string): Statement {
  return { member, rule: 'required', expected: 'a value', says: 'is missing' };
}

function listed(allowed: readonly unknown[]): Statement {
  const values = allowed.map((value) => JSON.stringify(value)).join(', ');
  return { rule: 'enum', expected: allowed.length === 1 ? values : `one of ${values}`, allowed };
}

const LEFT_OUT = { rule: 'not', expected: 'nothing', says: 'must be left out' };

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'an array',
};

/** Those that the client judges; the others bring their words, which src/codegen/ajv.ts has. */
const LIMITS: Readonly<Record<string, string>> = {
  minLength: 'a string of at least # characters',
  maxLength: 'a string of at most # characters',
  minItems: 'an array of at least # elements',
  maxItems: 'an array of at most # elements',
  minimum: 'a number of at least #',
  maximum: 'a number of at most #',
  exclusiveMinimum: 'a number greater than #',
  multipleOf: 'a multiple of #',
  'x-decimals': 'a number with at most # decimals',
};

/** @param words with a number sign for the limit, and a last word in the plural where it is counted */
export function withLimit(words: string, limit: unknown): string {
  return (limit === 1 ? words.replace(/s$/, '') : words).replace('#', String(limit));
}

/** A pointer as a person says it: `OSOs[0].Orders[1].LimitPrice`. */
function nameOf(pointer: string): string {
  const steps = pointerSteps(pointer).map((key) => {
    if (/^\d+$/.test(key)) return `[${key}]`;
    // The text between the elements of XML is a member without a name.
    return `.${key === '' ? '(text)' : cut(key)}`;
  });
  return steps.join('').replace(/^[.]/, '') || 'The value';
}
