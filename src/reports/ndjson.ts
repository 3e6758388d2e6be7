/**
 * The report for pipes: one line of JSON for each exchange and each problem, in the order in which they come, and the summary as the
 * last line. Summaries of parts add up to that of the whole; the coverage of the whole misses what every part misses.
 *
 * @see report-line.schema.json
 * @see https://github.com/ndjson/ndjson-spec
 */
import { exchangeJson, problemFields } from './json.ts';
import { trafficJson } from './traffic.ts';
import { printableJson } from './printable.ts';
import type { Reporter, ReporterContext } from './reporter.ts';

export function reporter({ write }: ReporterContext): Reporter {
  return {
    isStream: true,
    judged(exchange) {
      write(`${exchangeJson(exchange)}\n`);
    },
    problem(problem) {
      write(`${printableJson({ problem: problemFields(problem) })}\n`);
    },
    end({ counts, coverage, traffic }) {
      const last = { summary: counts, coverage, traffic: traffic && trafficJson(traffic) };
      write(`${printableJson(last)}\n`);
    },
  };
}
