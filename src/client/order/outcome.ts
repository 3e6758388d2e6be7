/**
 * What became of an order, in a form that cannot be misread. The one file of src/ that knows the members of a result.
 *
 * @see place-order, objects/order-result and getting-started/error-handling in the sources of the contract
 */
import type { operations, Order, OrderResult } from '../../../generated/types.js';
import { RequestError } from '../request-error.ts';

/** Every order was placed: there is at least one result, and each of them is `Ok`. */
export interface OrderPlaced {
  readonly outcome: 'placed';
  readonly mayHaveBeenPlaced: true;
  readonly results: NonEmpty<OrderResult>;
  /** The order as it was sent, with its `OrderConfirmId`. */
  readonly order: Order;
  readonly response: Response;
}

/**
 * At least one order failed. **Others may have been placed**: those in `placed`, with `mayHaveBeenPlaced` true. Then
 * send what failed, never the whole order again.
 */
export interface OrderRejected {
  readonly outcome: 'rejected';
  /** Whether there is anything in `placed`. */
  readonly mayHaveBeenPlaced: boolean;
  /** All results, in the order in which they came. */
  readonly results: NonEmpty<OrderResult>;
  /** The orders that were placed all the same; often none. */
  readonly placed: readonly OrderResult[];
  readonly failed: NonEmpty<OrderResult>;
  /** Why, in words: one for each in `failed`, empty where the server gave none. */
  readonly messages: NonEmpty<string>;
  /** The order as it was sent, with its `OrderConfirmId`. */
  readonly order: Order;
  readonly response: Response;
}

/**
 * The server answered with an error that the contract knows; `status` says which, and with it the type of `error`. With 400,
 * 401 and 403 this request placed no order; an earlier one with the same `OrderConfirmId` may have. With any other status
 * it may have: look it up before you send it again.
 */
export type OrderErrored = { [Key in ErrorKey]: Errored<Key> }[ErrorKey];

/** What became of an order. Send it again only where `mayHaveBeenPlaced` is false. */
export type OrderOutcome = OrderPlaced | OrderRejected | OrderErrored;

type NonEmpty<T> = readonly [T, ...T[]];

type Responses = operations['placeOrder']['responses'];
type ErrorKey = Exclude<keyof Responses, 200>;

interface Errored<Key extends ErrorKey> {
  readonly outcome: 'error';
  readonly mayHaveBeenPlaced: Key extends `${string}XX` ? true : false;
  readonly status: StatusOf<Key>;
  readonly error: Responses[Key]['content'][keyof Responses[Key]['content']];
  /** The order as it was sent, with its `OrderConfirmId`. */
  readonly order: Order;
  readonly response: Response;
}

/** The statuses that a key of the contract stands for: `5XX` for each of 500 to 599 that has no key of its own. */
type StatusOf<Key> = Key extends `${infer Hundreds}XX`
  ? Exclude<NumberIn<`${Hundreds}${Digit}${Digit}`>, ErrorKey>
  : Key;
type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type NumberIn<Text> = Text extends `${infer Value extends number}` ? Value : never;

/**
 * What an answer says of an order.
 *
 * @param status of HTTP, or of the error inside a JSONP answer
 * @param body the value of the answer, or its text where the contract has a text there
 * @returns an outcome without its order and response
 * @throws RequestError for an answer that is neither an error nor results
 */
export function outcomeOf(status: number, body: unknown): object {
  const { Message } = Object(body) as { readonly Message?: unknown };
  if (status >= 400 && (typeof Message === 'string' || (status === 403 && typeof body === 'string')))
    return { outcome: 'error', mayHaveBeenPlaced: ![400, 401, 403].includes(status), status, error: body };
  const results = (status === 200 && Array.isArray(body) ? body : []) as OrderResult[];
  const those = (wanted: string) =>
    results.filter((result: OrderResult | null) => result?.OrderStatus === wanted);
  const placed = those('Ok');
  const failed = those('Failed');
  const mayHaveBeenPlaced = placed.length > 0;
  if (!results.length || placed.length + failed.length < results.length)
    throw new RequestError(
      true,
      'an error, or results that say Ok or Failed',
      `something else with status ${status}`,
      { status, results: body },
    );
  return failed.length
    ? {
        outcome: 'rejected',
        mayHaveBeenPlaced,
        results,
        placed,
        failed,
        messages: failed.map(({ Message }) => Message ?? ''),
      }
    : { outcome: 'placed', mayHaveBeenPlaced, results };
}

/**
 * What a JSONP answer says of an order. Its status is 200, and that of an error stands inside.
 *
 * @throws RequestError for an answer that is neither an error nor results
 */
export function outcomeInside(body: unknown): object {
  const code = (body as { StatusCode?: unknown } | null)?.StatusCode;
  // Servers write it as a number or as a text.
  const [, status] = /^"?([45]\d\d)"?$/.exec(JSON.stringify(code)) ?? [];
  return outcomeOf(Number(status ?? 200), body);
}
