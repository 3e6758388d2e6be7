/** The recorded exchanges of one operation, as the mock chooses among them. */
import type { RecordedOperation } from '../../generated/recordings.js';
import type { Finding, Operation } from '../contract/index.ts';
import type { ErrorShape } from './error-shape.ts';
import { askedBy } from './order/orders.ts';
import { parameterTexts, sameness } from './sameness.ts';
import { traitsOf, type ListedValues, type Traits } from './traits.ts';

export interface Recorded {
  readonly name: string;
  /** The operation that it was recorded with. */
  readonly operation: Operation;
  /** The status of the outcome, which in JSONP is inside the response. */
  readonly outcome: number;
  /** Without parameters; `undefined` where the response had no body. */
  readonly mediaType: string | undefined;
  /** As it was recorded; `undefined` where the response had none. */
  readonly contentType: string | undefined;
  /** The headers that the contract declares. */
  readonly headers: Readonly<Record<string, string>>;
  /** The value of the recorded body; `undefined` where there was none. */
  readonly value: unknown;
  /** Whether it answers only the request that it was recorded with. */
  readonly exact: boolean;
  /** What its request was refused for, with the value that was there. */
  readonly refused:
    (Pick<Finding, 'where' | 'pointer' | 'rule'> & { readonly received: unknown }) | undefined;
  /** A text that is equal for two requests that ask for the same; `undefined` where its request was refused. */
  readonly sameness: string | undefined;
  /** Each parameter that says what is asked for, as a text. */
  readonly parameters: ReadonlySet<string>;
  readonly traits: Traits;
}

/** In the order of their names, accepted ones first. */
export function recordedExchanges(
  { exchanges }: RecordedOperation,
  operation: Operation,
  shape: ErrorShape,
  listed: ListedValues,
): Recorded[] {
  return exchanges.map((one): Recorded => {
    const { status, parameters = {}, body, refused, value } = one;
    return {
      name: one.name,
      operation,
      outcome: operation.jsonp ? (shape.statusOf(value) ?? status) : status,
      mediaType: one.mediaType,
      contentType: one.contentType,
      headers: one.headers ?? {},
      value,
      exact: one.exact ?? false,
      refused: refused && {
        ...refused,
        where: refused.where as Finding['where'],
        received: refused.received,
      },
      sameness: refused ? undefined : sameness(parameters, askedBy(body)),
      parameters: parameterTexts(parameters),
      traits: traitsOf(body, listed),
    };
  });
}
