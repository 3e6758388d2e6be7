/**
 * What every error of the client is: a call that has no answer to give, and whether an order may have been placed all
 * the same.
 */

/** What the errors carry beside their message. */
export interface OrderErrorDetails {
  /** The error behind it: of the network, of the token provider, or the reason of an abort. */
  readonly cause?: unknown;
  /** The HTTP status, where a response came. */
  readonly status?: number | undefined;
  /** The body of the response as a value, as far as it could be read. */
  readonly results?: unknown;
  /** What breaks the contract, where a `validation` judged. */
  readonly faults?: readonly Fault[] | undefined;
}

/** One thing in a request or a response that breaks the contract. */
export interface Fault {
  /** `request.body`, `request.query`, `response.status`, `response.body`, … */
  readonly where: string;
  /** A JSON pointer into it. */
  readonly pointer: string;
  /** The keyword of JSON Schema that was broken. */
  readonly rule: string;
  readonly expected: string;
  /** What was found there; never a value that the contract calls sensitive. */
  readonly received: string;
}

/**
 * The one kind of error that the calls of a client throw. Send an order again only where `mayHaveBeenPlaced` is
 * false; else look the order up first.
 *
 * No message of it holds the access token.
 */
export abstract class OrderError extends Error {
  abstract readonly mayHaveBeenPlaced: boolean;
  readonly status: number | undefined;
  readonly results: unknown;
  readonly faults: readonly Fault[];

  /** @param next what to do about it, as the last sentence of the message. */
  constructor(expected: string, received: string, next: string, details: OrderErrorDetails = {}) {
    super(`Expected ${expected}, received ${received}. ${next}`, details);
    this.status = details.status;
    this.results = details.results;
    this.faults = details.faults ?? [];
  }
}
