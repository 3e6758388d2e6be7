/** The error of a call that has no answer: it says whether the server may have acted on the request all the same. */

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
export interface RequestErrorDetails {
  /**
   * The reason of the signal after an abort; else the error behind it, of the network or of the token provider. Once the
   * access token is known it is an Error that says the reason alone, so that no other member can hold the token.
   */
  readonly cause?: unknown;
  /** The HTTP status, where a response came. */
  readonly status?: number | undefined;
  /**
   * The body of the response, as far as it could be read: a value if it is JSON, else its text. On an error it is a getter, so that
   * a printed error shows nothing that the server repeats, such as a token or an account.
   */
  readonly results?: unknown;
  /** What breaks the contract, where a `validation` judged. */
  readonly faults?: readonly Fault[];
}

/** A program may load the package twice, as ES module and as CommonJS: each copy knows the errors of the other by this mark. */
export const KIND: unique symbol = Symbol.for('tradestation-order-contract/error');

/**
 * What the calls of a client throw. Send a request again only where `mayHaveBeenSent` is false.
 *
 * No part of it holds the access token.
 */
export class RequestError extends Error implements RequestErrorDetails {
  protected static readonly [KIND]: string = 'RequestError/';
  override readonly name: string = 'RequestError';
  /** False if and only if it is certain that nothing was sent. */
  declare readonly mayHaveBeenSent: boolean;
  declare readonly expected: string;
  declare readonly received: string;
  declare readonly status?: number | undefined;
  readonly #results: unknown;
  declare readonly faults?: readonly Fault[];

  /** @param fear what may have happened, for the message */
  constructor(
    mayHaveBeenSent: boolean,
    expected: string,
    received: string,
    details: RequestErrorDetails = {},
    fear = 'request may have been carried out',
  ) {
    super(
      `Expected ${expected}, received ${received}. ${
        mayHaveBeenSent
          ? `The ${fear}: look it up before you send it again.`
          : 'Nothing was sent: mend it, then send it.'
      }`,
    );
    const { results, ...others } = details;
    Object.assign(this, others, { mayHaveBeenSent, expected, received });
    this.#results = results;
  }

  get results(): unknown {
    return this.#results;
  }

  /** What vitest and JSON.stringify show: neither the order nor `results`, whose getters vitest would call. */
  toJSON(): object {
    return { ...(this as object), message: this.message };
  }

  /** True for an error of the other copy as well. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
    const { constructor } = Object(value) as { constructor?: typeof RequestError };
    return Object.hasOwn(this, KIND) && String(constructor?.[KIND]).startsWith(this[KIND]);
  }
}
