/**
 * Turns the errors of a validator into faults that a person understands: one for each thing that is wrong, at the member
 * that is wrong.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
import type { ValidationError } from './document.ts';
import { describe, describeMasked, pointerKeys, pointerTo, valueAt } from './finding.ts';

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
}

/** @param sensitive names of members whose values are never shown. */
export function faultsOf(
  errors: readonly ValidationError[],
  value: unknown,
  sensitive: ReadonlySet<string>,
): Fault[] {
  const faults = new Map<string, Fault>();
  for (const error of errors) {
    const fault = faultOf(error, value, sensitive);
    const key = `${fault.pointer} ${fault.rule}`;
    const other = faults.get(key);
    // Two lists of legal values at one member: the shorter one is the rule that counts there.
    if (!other || (fault.allowed?.length ?? Infinity) < (other.allowed?.length ?? Infinity))
      faults.set(key, fault);
  }
  return [...faults.values()];
}

function faultOf(error: ValidationError, root: unknown, sensitive: ReadonlySet<string>): Fault {
  const { params } = error;
  const at = (
    pointer: string,
    rule: string,
    expected: string,
    sentence: (name: string, shown: string) => string,
    extra: Partial<Fault> = {},
  ): Fault => {
    const value = valueAt(root, pointer);
    const shown = pointerKeys(pointer).some((key) => sensitive.has(key))
      ? describeMasked(value)
      : describe(value);
    return { pointer, rule, expected, received: shown, message: sentence(nameOf(pointer), shown), ...extra };
  };
  const here = error.instancePath;
  switch (error.keyword) {
    case 'required': {
      const name = String(params['missingProperty']);
      return at(
        pointerTo(here, name),
        'required',
        'a value',
        () => `${nameOf(pointerTo(here, name))} is missing.`,
      );
    }
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const name = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
      const fault = at(
        pointerTo(here, name),
        'additionalProperties',
        'no such member',
        (member) => `${member} is not a member that the contract knows here.`,
      );
      return { ...fault, received: 'a member of that name' };
    }
    case 'discriminator': {
      const pointer = pointerTo(here, String(params['tag']));
      if (valueAt(root, pointer) === undefined)
        return at(pointer, 'required', 'a value', (name) => `${name} is missing.`);
      return oneOfValues(at, pointer, 'enum', params['allowedValues'] as unknown[]);
    }
    case 'enum':
      return oneOfValues(at, here, 'enum', params['allowedValues'] as unknown[]);
    case 'const':
      return oneOfValues(at, here, 'const', [params['allowedValue']]);
    case 'type': {
      const types = [params['type']].flat().map(String);
      const expected = types.map((type) => TYPES[type] ?? type).join(' or ');
      return at(here, 'type', expected, (name, shown) => `${name} must be ${expected}, but is ${shown}.`, {
        types,
      });
    }
    case 'pattern': {
      const expected = `text that matches ${String(params['pattern'])}`;
      return at(
        here,
        'pattern',
        expected,
        (name, shown) =>
          `${name} does not have the form that the contract asks for: ${shown} does not match ${String(params['pattern'])}.`,
      );
    }
    default: {
      const { limit } = params;
      const expected = (LIMITS[error.keyword] ?? ((bound) => `${error.keyword} ${bound}`))(
        limit === undefined ? JSON.stringify(params) : String(limit),
      );
      return at(
        here,
        error.keyword,
        expected,
        (name, shown) => `${name} must have ${expected}, but is ${shown}.`,
      );
    }
  }
}

function oneOfValues(
  at: (
    pointer: string,
    rule: string,
    expected: string,
    sentence: (name: string, shown: string) => string,
    extra: Partial<Fault>,
  ) => Fault,
  pointer: string,
  rule: string,
  allowed: readonly unknown[],
): Fault {
  const listed = allowed.map((value) => JSON.stringify(value)).join(', ');
  const expected = allowed.length === 1 ? listed : `one of ${listed}`;
  return at(pointer, rule, expected, (name, shown) => `${name} must be ${expected}, but is ${shown}.`, {
    allowed,
  });
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
  minLength: (limit) => `at least ${limit} ${limit === '1' ? 'character' : 'characters'}`,
  maxLength: (limit) => `at most ${limit} characters`,
  minItems: (limit) => `at least ${limit} ${limit === '1' ? 'element' : 'elements'}`,
  maxItems: (limit) => `at most ${limit} elements`,
  minimum: (limit) => `a value of at least ${limit}`,
  maximum: (limit) => `a value of at most ${limit}`,
  exclusiveMinimum: (limit) => `a value greater than ${limit}`,
  exclusiveMaximum: (limit) => `a value less than ${limit}`,
};

/** A pointer as a person says it: `OSOs[0].Orders[1].LimitPrice`. */
function nameOf(pointer: string): string {
  const path = pointerKeys(pointer).reduce(
    (text, key) => (/^\d+$/.test(key) ? `${text}[${key}]` : `${text}${text && '.'}${key}`),
    '',
  );
  return path === '' ? 'The value' : path;
}
