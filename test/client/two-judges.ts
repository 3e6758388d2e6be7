/** The two that judge JSON: the client, by schemas as data, and verify, by the code that ajv makes of them. */
import { schemas, type Schema, type ValidationError } from '../../generated/client-checks.js';
import { validators, type Validator } from '../../generated/validators.js';
import { errorsOf } from '../../src/client/interpret.ts';
import { faultsOf } from '../../src/contract/explain.ts';

const SENSITIVE = new Set(['AccountKey']);
export const names = Object.keys(schemas).filter((name) => name in validators);

export function byData(name: string, value: unknown) {
  return faults(errorsOf(schemas[name] ?? {}, value), value);
}

/** A translated schema as generated/ has it: its references are functions. */
export function linked(schema: object, references: Readonly<Record<string, object>>): Schema {
  const all: Record<string, Schema> = {};
  const link = (one: object) =>
    JSON.parse(JSON.stringify(one), (key, value: unknown) =>
      key === '$ref' && typeof value === 'string' ? () => all[value] : value,
    ) as Schema;
  for (const [name, one] of Object.entries(references)) all[name] = link(one);
  return link(schema);
}

export function byCode(validate: Validator<unknown> | undefined, value: unknown) {
  return faults(validate?.(value) ? [] : (validate?.errors ?? []), value);
}

/** Ajv has no way to say of a type which member makes it hold; the data say it. */
export function faults(errors: readonly ValidationError[], value: unknown) {
  return faultsOf(errors, value, SENSITIVE)
    .map((fault) =>
      fault.rule === 'type'
        ? { ...fault, message: fault.message.replace(/ for \S+ .*(?=, but is )/, '') }
        : fault,
    )
    .sort(byPlace);
}

function byPlace(one: { pointer: string; rule: string }, other: { pointer: string; rule: string }): number {
  return `${one.pointer} ${one.rule}` < `${other.pointer} ${other.rule}` ? -1 : 1;
}
