/**
 * The errors of a validator. Only the first ten thousand are kept, and the rest is counted, so that a body with a million faults needs no
 * more memory. The code that ajv makes calls these functions instead of its own lines.
 */
import type { ValidationError } from '../contract/document.ts';

type Growing = { -readonly [Key in keyof ValidationError]: ValidationError[Key] };
type ErrorList = Growing[] & { more?: number };

const MOST = 10_000;

export function countErrors(list: ErrorList): number {
  return list.length + (list.more ?? 0);
}

export function addError(list: ErrorList | null, error: Growing): ErrorList {
  if (list === null) return [error];
  if (list.length < MOST) list.push(error);
  else list.more = (list.more ?? 0) + 1;
  return list;
}

/**
 * Adds the errors of a part. Nothing else refers to either list, so none is copied.
 *
 * @param path of the value that the others are about
 */
export function joinErrors(list: ErrorList | null, others: ErrorList, path: string): ErrorList {
  for (const error of others) error.instancePath = path + error.instancePath;
  if (list === null) return others;
  for (const error of others) addError(list, error);
  if (others.more !== undefined) list.more = (list.more ?? 0) + others.more;
  return list;
}

/** Goes back to as many errors as there were before alternatives were tried. */
export function cutErrors(list: ErrorList, count: number): void {
  list.more = Math.max(0, count - list.length);
  list.length = Math.min(count, list.length);
}
