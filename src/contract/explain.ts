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
    // What the rule of its branch says is enough.
    if (error.keyword === 'if') continue;
    const fault = faultOf(error, value, sensitive);
    const key = `${fault.pointer} ${fault.rule}`;
    const other = faults.get(key);
    // Two lists of legal values at one member: the shorter one is the rule that counts there.
    if (!other || (fault.allowed?.length ?? Infinity) < (other.allowed?.length ?? Infinity))
      faults.set(key, fault);
  }
  const found = [...faults.values()];
  // A list of legal values says which type they have.
  const listed = new Set(found.flatMap(({ allowed, pointer }) => (allowed ? [pointer] : [])));
  // A member that is there in another spelling is not also missing.
  const meant = new Set(
    found.flatMap(({ pointer, meant }) => (meant === undefined ? [] : [beside(pointer, meant)])),
  );
  return found.filter(
    ({ rule, pointer }) =>
      !(rule === 'type' && listed.has(pointer)) && !(rule === 'required' && meant.has(pointer)),
  );
}

/** What one keyword says of the value that broke it. */
interface Statement {
  /** The member that is at fault, where it is not the value itself. */
  readonly member?: string;
  readonly rule?: string;
  readonly expected: string;
  readonly received?: string;
  /** What it must not do, in place of what it must be. */
  readonly avoid?: string;
  /** The sentence after the name; by default it says what must be and what is. */
  readonly says?: string;
  readonly allowed?: readonly unknown[];
  readonly types?: readonly string[];
  readonly meant?: string;
}

type Params = ValidationError['params'];

function faultOf(
  { keyword, instancePath, params }: ValidationError,
  root: unknown,
  sensitive: ReadonlySet<string>,
): Fault {
  const {
    member,
    rule = keyword,
    expected,
    says,
    avoid,
    ...rest
  } = state(keyword, params, valueAt(root, instancePath));
  const pointer = member === undefined ? instancePath : pointerTo(instancePath, member);
  const value = valueAt(root, pointer);
  const masked = [...pointerSteps(pointer), value].some((text) => names(text, sensitive));
  const received = rest.received ?? (masked ? describeMasked(value) : describe(value));
  const because = reason(params['because'], pointer, root);
  const sentence = `${nameOf(pointer)} ${says ?? `${avoid ?? `must be ${expected}`}, but is ${received}`}${because}.`;
  const message = [sentence, params['advice']].filter((part) => typeof part === 'string').join(' ');
  return { ...rest, pointer, rule, expected, received, message };
}

/** Whether a text names what is never shown, in any spelling: a body that was encoded twice, a page that repeats the request. */
function names(text: unknown, sensitive: ReadonlySet<string>): boolean {
  if (typeof text !== 'string') return false;
  const spelt = plainName(text);
  return [...sensitive].some((name) => spelt.includes(plainName(name)));
}

/** The member beside it that makes the rule hold, with its value. */
function reason(tag: unknown, pointer: string, root: unknown): string {
  if (typeof tag !== 'string') return '';
  return `, because ${tag} is ${describe(valueAt(root, beside(pointer, tag)))}`;
}

function beside(pointer: string, member: string): string {
  return pointerTo(pointer.slice(0, pointer.lastIndexOf('/')), member);
}

function state(keyword: string, params: Params, value: unknown): Statement {
  switch (keyword) {
    case 'required':
      return missing(String(params['missingProperty']));
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownMember(
        String(params['additionalProperty'] ?? params['unevaluatedProperty']),
        (params['known'] ?? []) as readonly string[],
      );
    case 'discriminator': {
      if (params['tag'] === undefined) return oneOf(params['members'] as readonly string[][], value);
      const tag = params['tag'] as string;
      const present = valueAt(value, [tag]) !== undefined;
      return present ? { member: tag, ...listed(params['allowedValues'] as unknown[]) } : missing(tag);
    }
    case 'dependentRequired':
      return {
        ...missing(String(params['missingProperty'])),
        says: `is missing, because ${String(params['property'])} is there`,
      };
    case 'false schema':
      return leftOut;
    case 'not':
      return notThat(params);
    case 'format':
      return {
        expected: FORMATS[String(params['format'])] ?? `text of the format ${String(params['format'])}`,
      };
    case 'enum':
      return listed(params['allowedValues'] as unknown[]);
    case 'const':
      return { ...listed([params['allowedValue']]), rule: 'const' };
    case 'type': {
      const types = [params['type']].flat().map(String);
      return { expected: types.map((type) => TYPES[type] ?? type).join(' or '), types };
    }
    case 'json':
      return { expected: 'a value that JSON can hold', received: String(params['received']) };
    case 'pattern':
      return textOf(params, value);
    default: {
      const limit = JSON.stringify(params['limit'] ?? params['multipleOf'] ?? params);
      return { expected: LIMITS[keyword]?.(limit) ?? `a value that keeps ${keyword} ${limit}` };
    }
  }
}

/** One that differs from a known member in its spelling only was meant to be that one, and would silently not count. */
function unknownMember(member: string, known: readonly string[]): Statement {
  const meant = meantBy(member, known);
  const says = 'is not a member that the contract knows here';
  return {
    member,
    rule: 'additionalProperties',
    expected: meant === undefined ? 'no such member' : `the spelling ${meant}`,
    received: 'a member of that name',
    says: meant === undefined ? says : `${says}; it is spelled ${meant}`,
    ...(meant !== undefined && { meant }),
  };
}

/** A text of a form; what is odd about it says more than the form that it has otherwise. */
function textOf({ form, pattern }: Params, value: unknown): Statement {
  const expected = typeof form === 'string' ? form : `text that matches ${pattern as string}`;
  if (value === '') return { expected, says: `must not be empty: expected ${expected}` };
  const odd = typeof value === 'string' ? oddityOf(value, pattern as string) : undefined;
  return odd === undefined ? { expected } : { expected, avoid: `must not ${odd}` };
}

/** None of the members is there that tell the alternatives apart, or more than one. */
function oneOf(cases: readonly (readonly string[])[], value: unknown): Statement {
  const isThere = (member: string) => valueAt(value, [member]) !== undefined;
  const there = cases.flatMap((members) => members.find(isThere) ?? []);
  const unused = there.find((member) => valueAt(value, [member]) === null);
  // A program that writes all members of its class has null in those that it does not use.
  if (unused !== undefined) return { ...leftOut, rule: 'oneOf', member: unused, types: [] };
  const expected = `one of the members ${cases.map(([first]) => first).join(', ')}`;
  const received = there.length === 0 ? 'none of them' : there.join(' and ');
  return { rule: 'oneOf', expected, received, says: `must have ${expected}, but has ${received}` };
}

const leftOut = { rule: 'not', expected: 'nothing', says: 'must be left out' };

/** What must not hold: one of the values, or each of several alternatives, or anything at all. */
function notThat({ alternatives, excluded, form }: Params): Statement {
  if (alternatives !== undefined) {
    const { rule, names } = alternatives as { rule: string; names: readonly string[] };
    return { rule, expected: `one of these: ${names.join(', ')}` };
  }
  if (typeof form === 'string') return { expected: form };
  const values = (excluded ?? []) as readonly unknown[];
  return values.length === 0
    ? leftOut
    : { expected: `another value than ${values.map((value) => JSON.stringify(value)).join(', ')}` };
}

function missing(member: string): Statement {
  return { member, rule: 'required', expected: 'a value', says: 'is missing' };
}

function listed(allowed: readonly unknown[]): Statement {
  const values = allowed.map((value) => JSON.stringify(value)).join(', ');
  return { rule: 'enum', expected: allowed.length === 1 ? values : `one of ${values}`, allowed };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'an array',
  null: 'null',
};

const LIMITS: Readonly<Record<string, (limit: string) => string>> = {
  minLength: (limit) => `a string of at least ${limit} ${limit === '1' ? 'character' : 'characters'}`,
  maxLength: (limit) => `a string of at most ${limit} characters`,
  minItems: (limit) => `an array of at least ${limit} ${limit === '1' ? 'element' : 'elements'}`,
  maxItems: (limit) => `an array of at most ${limit} elements`,
  minimum: (limit) => `a number of at least ${limit}`,
  maximum: (limit) => `a number of at most ${limit}`,
  exclusiveMinimum: (limit) => `a number greater than ${limit}`,
  exclusiveMaximum: (limit) => `a number less than ${limit}`,
  items: (limit) => `an array of at most ${limit} elements`,
  uniqueItems: () => 'an array without two equal elements',
  minProperties: (limit) => `an object of at least ${limit} ${limit === '1' ? 'member' : 'members'}`,
  maxProperties: (limit) => `an object of at most ${limit} members`,
  multipleOf: (unit) => `a multiple of ${unit}`,
  'x-decimals': (limit) => `a number with at most ${limit} decimals`,
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date of the form YYYY-MM-DD',
  time: 'a time of the form 09:30:00Z',
  'date-time': 'a point in time of the form 2026-01-31T09:30:00Z',
  email: 'an e-mail address',
  uri: 'a URI',
  uuid: 'a UUID',
  int32: 'a whole number of 32 bits',
  int64: 'a whole number of 64 bits',
};

/** A pointer as a person says it: `OSOs[0].Orders[1].LimitPrice`. */
function nameOf(pointer: string): string {
  if (pointer === '') return 'The value';
  return pointerSteps(pointer).reduce((text, key) => {
    if (/^\d+$/.test(key)) return `${text}[${key}]`;
    // The text between the elements of XML is a member without a name.
    return `${text}${text && '.'}${key === '' ? '(text without a name)' : cut(key)}`;
  }, '');
}
