/** Which report a format stands for. */
import type { ReportFormat } from './options.ts';
import { githubReporter } from './report-github.ts';
import { jsonReporter } from './report-json.ts';
import { junitReporter } from './report-junit.ts';
import { ndjsonReporter } from './report-ndjson.ts';
import { prettyReporter } from './report-pretty.ts';
import type { Reporter, ReporterContext } from './reporter.ts';

const REPORTERS: Readonly<Record<ReportFormat, (context: ReporterContext) => Reporter>> = {
  pretty: prettyReporter,
  json: jsonReporter,
  ndjson: ndjsonReporter,
  junit: junitReporter,
  github: githubReporter,
};

export function reporterFor(format: ReportFormat, context: ReporterContext): Reporter {
  return REPORTERS[format](context);
}
