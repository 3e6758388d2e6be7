/**
 * The errors of a validator: so many are kept, and the rest is only counted, so that a body with a million faults costs no more memory
 * than one with ten thousand. What ajv makes is given these functions in place of its own lines.
 */
import type { ValidationError } from '../contract/document.ts';

type ErrorList = ValidationError[] & { more?: number };

const MOST = 10_000;

export function countErrors(list: ErrorList): number {
  return list.length + (list.more ?? 0);
}

export function addError(list: ErrorList, error: ValidationError): void {
  if (list.length < MOST) list.push(error);
  else list.more = (list.more ?? 0) + 1;
}

/** Nobody else holds either list, so nothing is copied. */
export function joinErrors(list: ErrorList | null, others: ErrorList): ErrorList {
  if (list === null) return others;
  for (const error of others) addError(list, error);
  if (others.more !== undefined) list.more = (list.more ?? 0) + others.more;
  return list;
}

/** Back to as many as there were before alternatives were tried. */
export function cutErrors(list: ErrorList, count: number): void {
  list.more = Math.max(0, count - list.length);
  list.length = Math.min(count, list.length);
}
