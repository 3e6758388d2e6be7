/** Writes the log: one entry for each request, with what the client made up left out of it. */
import { splitTarget } from '../wire/index.ts';
import type { LogEntry } from './log-entry.ts';
import type { Redactor } from './redactor.ts';
import type { Outcome } from './respond.ts';

/** A request as far as it could be read. */
interface Head {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
}

export interface Journal {
  /** @param started what `performance.now()` said when the head of the request had arrived. */
  entry(started: number, head: Head, terms: Pick<LogEntry, 'verdict' | 'status'>): void;
  outcome(started: number, head: Head, outcome: Outcome): void;
}

export function journal(redactor: Redactor, log: (entry: LogEntry) => void): Journal {
  const write = (
    started: number,
    { method = '-', url }: Head,
    terms: Pick<LogEntry, 'verdict' | 'status'> & Partial<LogEntry>,
  ): void => {
    const path = url === undefined ? '-' : redactor.path(splitTarget(url).path);
    log({ time: new Date(), method, path, ms: performance.now() - started, findings: [], ...terms });
  };
  return {
    entry: write,
    outcome: (started, head, { reply, verdict, findings, reason }) => {
      write(started, head, {
        verdict,
        status: reply.status,
        ...(reply.inside !== undefined && reply.inside !== reply.status && { inside: reply.inside }),
        findings: findings.map((finding) => redactor.finding(finding)),
        ...(reason !== undefined && { reason }),
      });
    },
  };
}
