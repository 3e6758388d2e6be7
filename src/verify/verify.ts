/** The command: reads, judges, reports, and comes to an exit code. */
import { contract as ownContract, isRefused, type Contract } from '../contract/index.ts';
import { Problem, UsageError } from '../recordings/index.ts';
import {
  coverageFor,
  noCounts,
  Output,
  painter,
  printable,
  Progress,
  readBaseline,
  reporterFor,
  runCommand,
  summarise,
  summaryLine,
  type Judged,
} from '../reports/index.ts';
import { judgeBatches, type Result } from './judge-recordings.ts';
import type { VerifyOptions } from './options.ts';

/**
 * Judges recorded exchanges by the contract and writes a report.
 *
 * @param paths files, folders, and `-` for standard input
 * @returns the exit code: 0 all is well; 1 something violates the contract, was not judged, or (with `strict`) deviates, or the
 * coverage is too low; 2 something could not be read, or there was no exchange, or an option makes no sense
 */
export function verify(paths: readonly string[], options: VerifyOptions): Promise<number> {
  return runCommand(options.stderr, (stderr) => run(paths, options, stderr));
}

/** Formats that end with the verdict themselves. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['pretty', 'github']);

async function run(paths: readonly string[], options: VerifyOptions, stderr: Output): Promise<number> {
  const { format, minCoverage, contract = ownContract } = options;
  if (minCoverage !== undefined && !(minCoverage >= 0 && minCoverage <= 100))
    throw new UsageError('expected --min-coverage with a number from 0 to 100, received another');
  const baseline = options.baseline === undefined ? undefined : await readBaseline(options.baseline);
  const stdout = options.stdout ?? process.stdout;
  const output = new Output(stdout);
  const progress = new Progress(options.stderr ?? process.stderr);
  const isAsked = options.coverage === true || minCoverage !== undefined;
  const coverage = isAsked || format === 'json' ? coverageFor(contract) : undefined;
  const batches = judgeBatches(paths, options);
  const { title, version } = contract.document;
  const reporter = reporterFor(format, {
    write: output.write,
    paint: painter(stdout),
    terms: options,
    title,
    version,
  });
  const counts = noCounts();
  const tell = (result: Result) => {
    if (typeof result === 'string') {
      counts[result] += 1;
      return;
    }
    if (result instanceof Problem) {
      counts.problems += 1;
      reporter.problem(result);
      if (format !== 'pretty')
        stderr.write(printable(`order-contract: ${result.source}: ${result.message}`) + '\n');
      return;
    }
    const excused = options.allowRefused === true ? excuse(result, contract) : result;
    const judged = baseline?.mark(excused) ?? excused;
    counts.exchanges += 1;
    counts[judged.counted] += 1;
    coverage?.add(judged.judgement);
    reporter.judged(judged);
  };
  for await (const batch of batches) {
    for (const result of batch) tell(result);
    // A pipe gets what was judged, also where its input comes slowly.
    if (output.full || format === 'ndjson') await output.flush();
    if (stderr.full) await stderr.flush();
    progress.show(counts.exchanges + counts.elsewhere + counts.other + counts.preflights);
  }
  progress.clear();
  const summary = summarise(counts, coverage?.report(), options);
  reporter.end(summary);
  await output.close();
  // These go into files: whoever waits wants to see how it ended.
  if (!FOR_PEOPLE.has(format))
    for (const line of [...summary.reasons, summaryLine(summary, options)])
      stderr.write(`order-contract: ${printable(line)}\n`);
  return summary.exitCode;
}

/** An illegal request that the server refused by contract is what a negative test is for. */
function excuse(judged: Judged, contract: Contract): Judged {
  return isRefused(contract, judged.judgement, judged.status) ? { ...judged, counted: 'refused' } : judged;
}
