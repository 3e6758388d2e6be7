/** Which report a format stands for. */
import type { ReportFormat } from './formats.ts';
import { githubReporter } from './github.ts';
import { jsonReporter } from './json.ts';
import { junitReporter } from './junit.ts';
import { ndjsonReporter } from './ndjson.ts';
import { prettyReporter } from './pretty.ts';
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
