/**
 * The report for programs: one JSON document, written as it comes.
 *
 * @see report.schema.json
 */
import type { Reporter, ReporterContext } from './reporter.ts';

export function jsonReporter({ write, title, version }: ReporterContext): Reporter {
  const problems: { file: string; line?: number; expected: string; received: string; message: string }[] = [];
  let exchanges = 0;
  write(`{"contract":${JSON.stringify({ title, version })},\n"exchanges":[`);
  return {
    judged({ source, operationId = null, verdict, findings }) {
      write(`${exchanges === 0 ? '' : ','}\n${JSON.stringify({ source, operationId, verdict, findings })}`);
      exchanges += 1;
    },
    problem({ file, line, expected, received, message }) {
      // A file with a fault in every line must not fill the memory; standard error tells them all.
      if (problems.length < MOST)
        problems.push({ file, ...(line !== undefined && { line }), expected, received, message });
    },
    end({ counts, coverage, exitCode }) {
      const { exchanges, ok, deviates, violates, unchecked, skipped, known } = counts;
      const summary = { exchanges, ok, deviates, violates, unchecked };
      write(`\n],\n"summary":${JSON.stringify(summary)},\n"coverage":${JSON.stringify(coverage ?? null)},\n`);
      write(
        `"passed":${exitCode === 0},\n"skipped":${skipped},\n"known":${known},\n"problems":${JSON.stringify(problems)}}\n`,
      );
    },
  };
}

const MOST = 1000;
