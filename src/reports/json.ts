/**
 * The report for programs: one JSON document, written exchange by exchange.
 *
 * @see report.schema.json
 */
import type { Problem } from '../recordings/recording.ts';
import type { Judged } from './judged.ts';
import { printableJson } from './printable.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { trafficJson } from './traffic.ts';

export function reporter({ write, title, version, terms }: ReporterContext): Reporter {
  const problems: object[] = [];
  let exchanges = 0;
  write(`{"contract":${printableJson({ title, version })},\n"exchanges":[`);
  return {
    hasCoverage: true,
    judged(exchange) {
      write(`${exchanges === 0 ? '' : ','}\n${exchangeJson(exchange)}`);
      exchanges += 1;
    },
    problem(problem) {
      // A file with a fault in every line must not fill the memory; standard error lists them all.
      if (problems.length < MOST) problems.push(problemFields(problem));
    },
    end({ counts, coverage, traffic, exitCode }) {
      const { elsewhere, other, preflights, problems: unread, ...summary } = counts;
      const unjudged = { elsewhere, other, preflights };
      const seen = traffic ? `"traffic":${printableJson(trafficJson(traffic))},\n` : '';
      write(`\n],\n"summary":${printableJson(summary)},\n"coverage":${printableJson(coverage ?? null)},\n`);
      write(
        `${seen}"passed":${exitCode === 0},\n"sanitized":${terms.sanitized === true},\n"unjudged":${printableJson(unjudged)},\n"unread":${unread},\n"problems":${printableJson(problems)}}\n`,
      );
    },
  };
}

const MOST = 1000;

/** An input that could not be read, for programs. */
export function problemFields({ file, line, expected, received, message }: Problem): object {
  return { file, ...(line !== undefined && { line }), expected, received, message };
}

/** An exchange for programs, as JSON; with `counted` only where it differs from the verdict. */
export function exchangeJson(exchange: Judged): string {
  const { source, operationId, status, verdict, counted, findings, live } = exchange;
  return printableJson({
    source,
    operationId: operationId ?? null,
    status: status ?? null,
    verdict,
    ...(counted !== verdict && { counted }),
    findings,
    ...live,
  });
}
