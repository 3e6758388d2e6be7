/** What a report is told of an exchange. */
import type { Finding, Judgement, Verdict } from '../contract/index.ts';

/** An exchange with what the contract says of it. */
export interface Judged {
  /** `FILE:LINE`. */
  readonly source: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly operationId: string | undefined;
  readonly verdict: Verdict;
  /** Without secrets. */
  readonly findings: readonly Finding[];
  /** Everything the judges know: it holds the values of the exchange, secrets included. Not for printing. */
  readonly judgement: Judgement;
}
