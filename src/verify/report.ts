/** A report under way: what was judged goes in, and a summary with an exit code comes out. Recorded and live traffic share it. */
import { contract as ownContract, isRefused, type Contract } from '../contract/index.ts';
import { Problem, UsageError } from '../recordings/index.ts';
import {
  coverageFor,
  REPORTERS,
  noCounts,
  Output,
  painter,
  printable,
  readBaseline,
  summarise,
  summaryLine,
  type Judged,
  type Summary,
  type Traffic,
} from '../reports/index.ts';
import type { Result } from './judge-recordings.ts';
import type { VerifyOptions } from './options.ts';

export interface Report {
  readonly tell: (result: Result) => void;
  /** How many exchanges `tell` got. */
  readonly seen: number;
  /** Passes on the output once there is enough of it; each line of NDJSON at once. */
  flush(): Promise<void>;
  /**
   * Writes what is left.
   *
   * @param traffic what else to report about traffic that was seen as it happened
   * @throws OutputError if not all could be written
   */
  close(traffic?: Traffic): Promise<Summary>;
}

/**
 * @param isApart whether the report goes to a file, where nobody sees it at once
 * @throws UsageError for an option that makes no sense
 */
export async function openReport(options: VerifyOptions, stderr: Output, isApart = false): Promise<Report> {
  const { format, minCoverage, contract = ownContract } = options;
  if (minCoverage !== undefined && !(minCoverage >= 0 && minCoverage <= 100))
    throw new UsageError(`expected minCoverage with a number from 0 to 100, received ${minCoverage}`);
  const baseline = options.baseline === undefined ? undefined : await readBaseline(options.baseline);
  const stdout = options.stdout ?? process.stdout;
  const output = new Output(stdout);
  const isAsked = options.coverage === true || minCoverage !== undefined;
  const { title, version } = contract.document;
  const terms = { write: output.write, paint: painter(stdout), terms: options, title, version };
  const reporter = REPORTERS[format](terms);
  const coverage = isAsked || reporter.hasCoverage === true ? coverageFor(contract) : undefined;
  const counts = noCounts();
  return {
    tell(result) {
      if (typeof result === 'string') {
        counts[result] += 1;
        return;
      }
      if (result instanceof Problem) {
        counts.problems += 1;
        reporter.problem(result);
        if (reporter.tellsProblems !== true)
          stderr.write(printable(`order-contract: ${result.source}: ${result.message}`) + '\n');
        return;
      }
      const excused = options.allowRefused === true ? excuse(result, contract) : result;
      const judged = baseline?.mark(excused) ?? excused;
      counts.exchanges += 1;
      counts[judged.counted] += 1;
      coverage?.add(judged.judgement);
      reporter.judged(judged);
    },
    get seen() {
      return counts.exchanges + counts.elsewhere + counts.other + counts.preflights;
    },
    async flush() {
      if (output.full || reporter.isStream === true) await output.flush();
      if (stderr.full) await stderr.flush();
    },
    async close(traffic) {
      const summary = summarise(counts, coverage?.report(), options, traffic);
      reporter.end(summary);
      await output.close();
      // The person who waits wants to see how it ended.
      if (isApart || reporter.isForPeople !== true)
        for (const line of [...summary.reasons, summaryLine(summary, options)])
          stderr.write(`order-contract: ${printable(line)}\n`);
      return summary;
    },
  };
}

/** An illegal request that the server refused by contract is what a negative test is for. */
function excuse(judged: Judged, contract: Contract): Judged {
  const isExcused = judged.isExcusable && isRefused(contract, judged.judgement, judged.status);
  return isExcused ? { ...judged, counted: 'refused' } : judged;
}
