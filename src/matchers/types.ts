/** What the matchers take and give, and how `expect` comes to know them. */

export interface KeepContractOptions {
  /** Deviations from the canonical form fail too. */
  readonly strict?: boolean;
}

/** What its report takes besides, where a mock is judged. */
export interface KeepContractRunOptions extends KeepContractOptions {
  /** What nothing judged does not fail. */
  readonly allowUnchecked?: boolean;
  /** An illegal request that asked for an error (`Prefer: code=400`) does not fail. */
  readonly allowRefused?: boolean;
  /** Percent of the contract that the run has to exercise. */
  readonly minCoverage?: number;
  /** Paths of other endpoints, which are counted and not judged. */
  readonly other?: readonly string[];
}

export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * What `expect` has after `expect.extend(matchers)`, told to vitest and jest without either being installed: an interface in
 * a global namespace merges with nothing where nobody else declares it.
 *
 * @see https://www.typescriptlang.org/docs/handbook/declaration-merging.html#global-augmentation
 */
export interface ContractMatchers {
  /**
   * Passes for an exchange that keeps the contract: `{ request, response }` of WHATWG objects, a HAR entry, or plain objects; and for a
   * mock of `startMock` when all that it has seen does. To be awaited. What nothing judged fails, with `.not` too.
   *
   * @param options `strict`: deviations from the canonical form fail as well. The others are for a mock.
   * @throws TypeError for a value that is neither
   */
  toKeepContract(options?: KeepContractRunOptions): Promise<void>;
}

declare global {
  // Vitest, in any version: its assertions have what those of chai have. Its own `Matchers` changes its type parameters from
  // version to version, and an augmentation must repeat them to the letter.
  // eslint-disable-next-line @typescript-eslint/no-namespace -- there is no other way to augment one.
  namespace Chai {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it has what it extends.
    interface Assertion extends ContractMatchers {}
  }

  // Jest with the globals of @types/jest.
  // eslint-disable-next-line @typescript-eslint/no-namespace -- there is no other way to augment one.
  namespace jest {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars -- as it is there.
    interface Matchers<R, T = {}> extends ContractMatchers {}
  }
}

// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- the package need not be installed; a doc comment is published.
/** @ts-ignore: jest with `import { expect } from '@jest/globals'`, whose assertions come from this package. */
declare module 'expect' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars -- as it is there.
  interface Matchers<R extends void | Promise<void>, T = unknown> extends ContractMatchers {}
}
