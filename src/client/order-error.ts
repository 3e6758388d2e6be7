/**
 * What every error of the client is: a call that has no answer to give, and whether an order may have been placed all
 * the same.
 */

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
  /** The same as a sentence, with the reason of the rule, where a value was judged. */
  readonly message?: string;
}

/** What the errors carry beside their message. */
export interface OrderErrorDetails {
  /** The error behind it: of the network, of the token provider, or the reason of an abort. */
  readonly cause?: unknown;
  /** The HTTP status, where a response came. */
  readonly status?: number | undefined;
  /** The body of the response, as far as it could be read: a value where it is JSON, else its text. */
  readonly results?: unknown;
  /** What breaks the contract, where a `validation` judged. */
  readonly faults?: readonly Fault[];
}

/** A program may load the package twice, as ES module and as CommonJS: each copy knows the errors of the other by this mark. */
export const KIND: unique symbol = Symbol.for('tradestation-order-contract/error');

/**
 * The one kind of error that the calls of a client throw. Send an order again only where `mayHaveBeenPlaced` is
 * false; else look the order up first.
 *
 * No message of it holds the access token.
 */
export abstract class OrderError extends Error implements OrderErrorDetails {
  protected static readonly [KIND]: string = 'OrderError';
  /** What to do about it: the last sentence of the message. */
  protected static readonly next: string;
  abstract readonly mayHaveBeenPlaced: boolean;
  declare readonly status?: number | undefined;
  declare readonly results?: unknown;
  declare readonly faults?: readonly Fault[];

  constructor(expected: string, received: string, details?: OrderErrorDetails) {
    super(`Expected ${expected}, received ${received}. ${new.target.next}`);
    Object.assign(this, details);
  }

  /** True for an error of the other copy as well. */
  static [Symbol.hasInstance](value: unknown): boolean {
    if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
    if (!Object.hasOwn(this, KIND)) return false;
    let kind: unknown = (value as object | null | undefined)?.constructor;
    for (; typeof kind === 'function'; kind = Object.getPrototypeOf(kind))
      if (Object.hasOwn(kind, KIND) && (kind as typeof OrderError)[KIND] === this[KIND]) return true;
    return false;
  }
}
