/** What the log says about an exchange, and how that becomes one line. */
import type { Verdict } from '../contract/index.ts';
import type { LoggedFinding } from './known-words.ts';

export interface LogEntry {
  readonly time: Date;
  /** `-` where no method could be read. */
  readonly method: string;
  /** Without the query; a part that may be secret is shown as `…`. */
  readonly path: string;
  readonly verdict: Verdict;
  /** `none` where no answer reaches the client, `aborted` where the client did not wait for one. */
  readonly status: number | 'none' | 'aborted';
  /** The status inside a JSONP response, where it differs from that of the response itself. */
  readonly inside?: number;
  /** Milliseconds until the answer was ready, without the delay that a fault adds. */
  readonly ms: number;
  /** The recorded exchange that the answer follows, and why: `placeOrder.limit-buy; by=same`. */
  readonly exchange?: string;
  /** The faults that were played. */
  readonly faults?: readonly string[];
  /** How often the order has come by now. */
  readonly times?: number;
  /** Preferences that the mock does not know. */
  readonly ignored?: readonly string[];
  /** What deviates, and why a request was refused. */
  readonly findings: readonly LoggedFinding[];
  /** Why the mock could not answer. */
  readonly reason?: string;
}

const SHOWN = 5;

const COLOURS: Readonly<Record<Verdict | 'fault' | 'dim', number>> = {
  ok: 32,
  deviates: 33,
  violates: 31,
  unchecked: 31,
  fault: 35,
  dim: 2,
};

/**
 * Formats an entry as one line: `2026-01-31T12:00:00.000Z POST /v2/orders ok 200 1.2 ms placeOrder.limit-buy; by=same`.
 *
 * @param options.colour whether the line is coloured, for a terminal.
 */
export function formatLogEntry(entry: LogEntry, { colour = false } = {}): string {
  const paint = (style: keyof typeof COLOURS, text: string): string =>
    colour && text !== '' ? `\x1b[${COLOURS[style]}m${text}\x1b[0m` : text;
  const { time, method, path, verdict, status, inside, ms, exchange, faults = [], times = 0 } = entry;
  const { ignored = [], findings, reason } = entry;
  const reasons = findings
    .slice(0, SHOWN)
    .map(({ where, pointer, rule, expected }) => `${where} ${pointer} ${rule}: expected ${expected}`);
  if (findings.length > SHOWN) reasons.push(`${findings.length - SHOWN} more`);
  if (reason !== undefined) reasons.push(reason);
  const remarks = [
    exchange ?? '',
    paint('fault', faults.length > 0 ? `fault ${faults.join(', ')}` : ''),
    paint('deviates', times > 1 ? `this order came ${times} times` : ''),
    paint('deviates', ignored.length > 0 ? `ignored preference ${ignored.join(', ')}` : ''),
    paint(verdict === 'ok' ? 'dim' : verdict, reasons.join('; ')),
  ].filter((remark) => remark !== '');
  const shown = inside === undefined ? String(status) : `${status} (${inside} inside)`;
  const head = [paint('dim', time.toISOString()), method, path, paint(verdict, verdict), shown];
  const line = [...head, paint('dim', `${ms.toFixed(1)} ms`), remarks.join(' | ')].join(' ');
  // A line break in a reason would make two lines of one request.
  return line.trimEnd().replaceAll(/\s+/g, ' ');
}
