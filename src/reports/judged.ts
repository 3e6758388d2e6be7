/** What a report knows about an exchange. */
import type { Finding, Judgement, Verdict } from '../contract/index.ts';
import type { Frame } from './frame.ts';
import type { Live } from './traffic.ts';

/** An exchange and its judgement. */
export interface Judged {
  /** `FILE:LINE`, or for traffic seen as it happened, who saw it and the number of the exchange: `mock:3`. */
  readonly source: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Method and path, such as `POST /v2/orders`, without secrets. */
  readonly asked: () => string;
  readonly operationId: string | undefined;
  /** The verdict by the contract, whatever the options are. */
  readonly verdict: Verdict;
  /** What the exchange counts as under the options. */
  readonly counted: Standing;
  /** Without secrets. */
  readonly findings: readonly ToldFinding[];
  /** Of the response, where one was recorded. */
  readonly status: number | undefined;
  /** The whole judgement, with the values of the exchange, secrets included. Not for printing. */
  readonly judgement: Judgement;
  /** The line of the body where a fault is, without secrets. */
  readonly frame: (finding: Finding) => Frame | undefined;
  /** Set for an exchange that was seen as it happened. */
  readonly live?: Live | undefined;
  /** Whether `--allow-refused` may excuse it: not where a mock or guard of this package refused a request that did not ask for an error. */
  readonly isExcusable: boolean;
}

/** Where to find an exchange: in a file, or by its time and its test, as in `mock:3 (2026-01-31T12:00:00.000Z, test_limit_order)`. */
export function placeOf({ source, live }: Judged): string {
  if (!live) return source;
  const { time, test } = live;
  return `${source} (${[time.toISOString(), test].filter((part) => part !== undefined).join(', ')})`;
}

/** A verdict, or the option that excuses the exchange: `known` to `--baseline`, `refused` as `--allow-refused` expects. */
export type Standing = Verdict | 'known' | 'refused';

export interface ToldFinding extends Finding {
  /** Set where the baseline knows it. */
  readonly known?: true;
}

/** The findings that count: not those that the baseline knows, and none for a request that was refused as expected. */
export function countedFindings({ counted, findings }: Judged): readonly ToldFinding[] {
  return counted === 'refused' ? [] : findings.filter(({ known }) => known !== true);
}
