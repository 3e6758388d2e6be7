/**
 * What the log says of a request, and the one line that it becomes.
 */
import type { Verdict, Where } from '../contract/index.ts';

export interface LogEntry {
  readonly time: Date;
  /** `-` where none could be read. */
  readonly method: string;
  /** Without query; what the contract does not know is `…`. */
  readonly path: string;
  readonly verdict: Verdict;
  readonly status: number | 'aborted';
  /** The status that travels inside of a JSONP response, where it is not that of the response. */
  readonly inside?: number;
  /** Milliseconds from the head of the request to the end of the answer. */
  readonly ms: number;
  /** Why it was refused. */
  readonly findings: readonly LoggedFinding[];
  /** Why the mock could not answer. */
  readonly reason?: string;
}

export interface LoggedFinding {
  readonly where: Where;
  readonly pointer: string;
  readonly rule: string;
  readonly expected: string;
}

const SHOWN = 5;

/** The entry in one line: `2026-01-31T12:00:00.000Z POST /v2/orders ok 200 1.2 ms`. */
export function formatLogEntry(entry: LogEntry): string {
  const { time, method, path, verdict, status, inside, ms, findings, reason } = entry;
  const reasons = findings
    .slice(0, SHOWN)
    .map(({ where, pointer, rule, expected }) => `${where} ${pointer} ${rule}: expected ${expected}`);
  if (findings.length > SHOWN) reasons.push(`${findings.length - SHOWN} more`);
  if (reason !== undefined) reasons.push(reason);
  const shown = inside === undefined ? String(status) : `${status} (${inside} inside)`;
  const line = [time.toISOString(), method, path, verdict, shown, `${ms.toFixed(1)} ms`, reasons.join('; ')];
  // A line break in a reason would make two lines of one request.
  return line.join(' ').trimEnd().replaceAll(/\s+/g, ' ');
}
