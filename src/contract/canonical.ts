/**
 * Turns what real clients send into the spelling and the types of the recorded examples, and lists every change. Only what
 * the contract refuses as it stands is changed, and only where the change loses nothing.
 */
import { isRecord } from '../wire/is-record.ts';
import { pointerSteps, valueAt } from '../wire/pointer.ts';
import type { Validator } from './document.ts';
import { faultsOf, type Fault } from './explain.ts';
import { mapValues } from './openapi.ts';

/** One thing that was not in canonical form. */
export interface Deviation {
  readonly pointer: string;
  /** What was done about it. */
  readonly change:
    'dropped null' | 'dropped unknown member' | 'number to string' | 'letter case' | 'spelling';
  readonly fault: Fault;
  /** What stands there now; `undefined` where the member was dropped. */
  readonly canonical: unknown;
}

export interface Canonical {
  readonly value: unknown;
  readonly deviations: readonly Deviation[];
  /** What is still wrong; empty if the value conforms. */
  readonly faults: readonly Fault[];
  /** How many errors the validator did not keep; only for a body with more than ten thousand. */
  readonly unseen?: number;
}

/** If there are more faults than a validator keeps, each round sees only some of them. */
const MOST_ROUNDS = 5;

/**
 * @param explain a validator that finds every fault.
 * @param sensitive names of members whose values are never shown.
 */
export function canonicalForm(
  original: unknown,
  explain: Validator,
  sensitive: ReadonlySet<string>,
): Canonical {
  let value = original;
  const deviations: Deviation[] = [];
  const tried = new Set<string>();
  for (let round = 1; ; round += 1) {
    if (explain(value)) return { value, deviations, faults: [] };
    const unseen = explain.errors?.more ?? 0;
    const faults = faultsOf(explain.errors, value, sensitive);
    const repairs = faults
      .flatMap((fault) => repairOf(fault, value) ?? [])
      .filter(({ pointer, change }) => !tried.has(`${change} ${pointer}`));
    if (repairs.length === 0 || (unseen > 0 && round === MOST_ROUNDS))
      return { value, ...settled(deviations, faults), ...(unseen > 0 && { unseen }) };
    // A member can be wrong in two ways at once; the first repair decides, the next round sees the rest.
    const done = new Set<string>();
    if (value === original) value = copied(original);
    for (const repair of repairs) {
      if (done.has(repair.pointer)) continue;
      done.add(repair.pointer);
      tried.add(`${repair.change} ${repair.pointer}`);
      put(value, repair);
      deviations.push(repair);
    }
  }
}

/** If a member was changed and is still wrong, only the fault is reported, with the value that was there at first. */
function settled(
  deviations: readonly Deviation[],
  faults: readonly Fault[],
): Pick<Canonical, 'deviations' | 'faults'> {
  const received = new Map(deviations.map(({ pointer, fault }) => [pointer, fault.received]));
  const left = new Set(faults.map(({ pointer }) => pointer));
  return {
    deviations: deviations.filter(({ pointer }) => !left.has(pointer)),
    faults: faults.map((fault) => ({ ...fault, received: received.get(fault.pointer) ?? fault.received })),
  };
}

function repairOf(fault: Fault, root: unknown): Deviation | undefined {
  const keys = pointerSteps(fault.pointer);
  const key = keys.pop();
  if (key === undefined) return undefined;
  const parent = valueAt(root, keys) as Record<string, unknown>;
  const value = parent[key];
  const change = (change: Deviation['change'], canonical?: unknown): Deviation => ({
    pointer: fault.pointer,
    change,
    fault,
    canonical,
  });
  if (fault.rule === 'additionalProperties')
    return fault.meant === undefined ? change('dropped unknown member') : undefined;
  if (value === null && !Array.isArray(parent) && (fault.types ?? fault.allowed))
    return change('dropped null');
  if (typeof value === 'number' && exact(value)) {
    const text = String(value);
    if (fault.types?.includes('string')) return change('number to string', text);
    if (fault.allowed?.includes(text)) return change('number to string', text);
  }
  const same = fault.allowed?.find((allowed) => isSameDecimal(allowed, value));
  if (same !== undefined) return change(typeof value === 'number' ? 'number to string' : 'spelling', same);
  if (typeof value === 'string' && fault.allowed) {
    const wanted = value.toLowerCase();
    const other = fault.allowed.find(
      (allowed) => typeof allowed === 'string' && allowed.toLowerCase() === wanted,
    );
    if (other !== undefined) return change('letter case', other);
  }
  return undefined;
}

/** Whether a value is the same decimal number as one that is written with a point: `0` and `"0.0"` for `"0.00"`. */
function isSameDecimal(allowed: unknown, value: unknown): boolean {
  const written = (text: unknown) => typeof text === 'string' && /^(\d+([.]\d*)?|[.]\d+)$/.test(text);
  if (!written(allowed) || !String(allowed).includes('.')) return false;
  return (typeof value === 'number' || written(value)) && Number(value) === Number(allowed);
}

/** Whether the number is surely the one that was sent: digits past 2^53 are lost when JSON is read. */
function exact(value: number): boolean {
  return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  return isRecord(value) ? mapValues(value, copied) : value;
}

/** Puts the canonical value in its place, or drops the member. */
function put(root: unknown, { pointer, canonical }: Deviation): void {
  const keys = pointerSteps(pointer);
  const key = keys.pop() ?? '';
  const parent = valueAt(root, keys) as Record<string, unknown> | undefined;
  // What was around it may have been dropped before.
  if (parent === undefined) return;
  if (canonical === undefined) Reflect.deleteProperty(parent, key);
  else parent[key] = canonical;
}
