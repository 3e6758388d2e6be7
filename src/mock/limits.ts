/** How much a request may ask of the mock. */
import { MockError } from './mock-error.ts';

export interface Limits {
  /** The most bytes of a request body. */
  readonly maxBody: number;
  /** How many bytes of exchanges are kept. */
  readonly keep: number;
}

export const LIMITS: Limits = { maxBody: 1_000_000, keep: 50_000_000 };

/** @throws {MockError} where a number makes no sense. */
export function limitsOf(options: { readonly [Key in keyof Limits]?: number | undefined }): Limits {
  return {
    maxBody: whole('maxBody', options.maxBody ?? LIMITS.maxBody, 1, 1_000_000_000),
    keep: whole('keep', options.keep ?? LIMITS.keep, 0, 1_000_000_000_000),
  };
}

/** @throws {MockError} where the value is not in the range. */
export function whole(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  // An environment variable is a string; without its quotes it would look like a number.
  const received = typeof (value as unknown) === 'string' ? JSON.stringify(value) : value;
  throw new MockError(`expected ${name} to be a whole number from ${least} to ${most}, received ${received}`);
}
