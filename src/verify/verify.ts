/** The command: reads, judges, reports, and returns an exit code. */
import { Progress, runCommand, type Output } from '../reports/index.ts';
import { judgeBatches } from './judge-recordings.ts';
import type { VerifyOptions } from './options.ts';
import { openReport } from './report.ts';

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

async function run(paths: readonly string[], options: VerifyOptions, stderr: Output): Promise<number> {
  const report = await openReport(options, stderr);
  const progress = new Progress(options.stderr ?? process.stderr);
  for await (const batch of judgeBatches(paths, options)) {
    for (const result of batch) report.tell(result);
    // A pipe gets what was judged, even if the input comes slowly.
    await report.flush();
    progress.show(report.seen);
  }
  progress.clear();
  return (await report.close()).exitCode;
}
