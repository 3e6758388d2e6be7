/** The recorded exchanges of one operation, as the mock chooses among them. */
import type { RecordedExchange, RecordedOperation } from '../../generated/recordings.js';
import type { Operation } from '../contract/index.ts';
import type { ErrorShape } from './error-shape.ts';
import { askedBy } from './order/orders.ts';
import { parameterTexts, sameness } from './sameness.ts';
import { traitsOf, type ListedValues, type Traits } from './traits.ts';

export interface Recorded extends Omit<RecordedExchange, 'status' | 'parameters' | 'body'> {
  /** The operation that it was recorded with. */
  readonly operation: Operation;
  /** The status of the outcome, which in JSONP is inside the response. */
  readonly outcome: number;
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
  return exchanges.map(({ status, parameters = {}, body, ...one }) => ({
    ...one,
    operation,
    outcome: operation.jsonp ? (shape.statusOf(one.value) ?? status) : status,
    sameness: one.refused ? undefined : sameness(parameters, askedBy(body)),
    parameters: parameterTexts(parameters),
    traits: traitsOf(body, listed),
  }));
}
