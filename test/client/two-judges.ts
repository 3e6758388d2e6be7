/** The two that judge JSON: the client, by schemas as data, and verify, by the code that ajv makes of them. */
import { schemas, type ValidationError } from '../../generated/client-checks.js';
import { validators, type Validator } from '../../generated/validators.js';
import { interpreter } from '../../src/client/interpret.ts';
import { faultsOf } from '../../src/contract/explain.ts';

const interpret = interpreter(schemas);
const SENSITIVE = new Set(['AccountKey']);
export const names = Object.keys(schemas).filter((name) => name in validators);

export function byData(name: string, value: unknown) {
  return faults(interpret({ $ref: name }, value), value);
}

export function byCode(validate: Validator<unknown> | undefined, value: unknown) {
  return faults(validate?.(value) ? [] : (validate?.errors ?? []), value);
}

/** Ajv has no way to say of a type which member makes it hold; the data say it. */
export function faults(errors: readonly ValidationError[], value: unknown) {
  return faultsOf(errors, value, SENSITIVE)
    .map((fault) =>
      fault.rule === 'type' ? { ...fault, message: fault.message.replace(/, because .*/, '.') } : fault,
    )
    .sort(byPlace);
}

function byPlace(one: { pointer: string; rule: string }, other: { pointer: string; rule: string }): number {
  return `${one.pointer} ${one.rule}` < `${other.pointer} ${other.rule}` ? -1 : 1;
}
