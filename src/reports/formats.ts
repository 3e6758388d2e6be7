/** The formats of reports. To add one, write its file and add a line to each of the three lists below. */
import { reporter as github } from './github.ts';
import { reporter as json } from './json.ts';
import { reporter as junit } from './junit.ts';
import { reporter as ndjson } from './ndjson.ts';
import { reporter as pretty } from './pretty.ts';
import type { Reporter, ReporterContext } from './reporter.ts';

export const FORMATS = ['pretty', 'json', 'ndjson', 'junit', 'github'] as const;

export type ReportFormat = (typeof FORMATS)[number];

export const REPORTERS: Readonly<Record<ReportFormat, (context: ReporterContext) => Reporter>> = {
  pretty,
  json,
  ndjson,
  junit,
  github,
};
