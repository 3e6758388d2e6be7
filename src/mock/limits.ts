/** How much a request may ask of the mock. */

export interface Limits {
  /** Bytes of a request body. */
  readonly maxBody: number;
  /** Levels of objects and arrays in one another. */
  readonly maxDepth: number;
  /** Milliseconds until a request must have arrived. */
  readonly requestTimeout: number;
}

export const LIMITS: Limits = { maxBody: 1_000_000, maxDepth: 100, requestTimeout: 10_000 };
