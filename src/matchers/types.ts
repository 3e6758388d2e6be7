/** What the matchers accept and return, and how they are declared to `expect`. */

export interface KeepContractOptions {
  /** Deviations from the canonical form fail too. */
  readonly strict?: boolean;
}

/** Further options for a mock, as its report has them. */
export interface KeepContractRunOptions extends KeepContractOptions {
  /** An exchange that was not judged does not fail. */
  readonly allowUnchecked?: boolean;
  /** An illegal request that asked for an error (`Prefer: code=400`) does not fail. */
  readonly allowRefused?: boolean;
  /** Percent of the contract that the run must exercise. */
  readonly minCoverage?: number;
  /** Paths of other endpoints, which are counted but not judged. */
  readonly other?: readonly string[];
}

export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * What `expect` has after `expect.extend(matchers)`. It is declared for vitest and jest without either being installed: an interface in
 * a global namespace that nobody else declares has no effect.
 *
 * @see https://www.typescriptlang.org/docs/handbook/declaration-merging.html#global-augmentation
 */
export interface ContractMatchers {
  /**
   * Passes for an exchange that keeps the contract: `{ request, response }` of WHATWG objects, a HAR entry, or plain objects; and for a
   * mock of `startMock` if everything that it has seen does. It must be awaited. An exchange that was not judged fails, with `.not` too.
   *
   * @param options `strict`: deviations from the canonical form fail as well. The others are for a mock.
   * @throws TypeError for any other value
   */
  toKeepContract(options?: KeepContractRunOptions): Promise<void>;
}

declare global {
  // Vitest, in any version: its assertions extend those of chai. Its own `Matchers` changes its type parameters from
  // version to version, and an augmentation must repeat them exactly.
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
