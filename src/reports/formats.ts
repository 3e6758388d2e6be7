/** The formats of reports, each loaded when it is asked for. A new one is a file, and a line here. */
import type { Reporter, ReporterContext } from './reporter.ts';

const REPORTERS = {
  pretty: () => import('./pretty.ts'),
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
  junit: () => import('./junit.ts'),
  github: () => import('./github.ts'),
} satisfies Record<string, () => Promise<{ reporter(context: ReporterContext): Reporter }>>;

export type ReportFormat = keyof typeof REPORTERS;

export const FORMATS = Object.keys(REPORTERS) as readonly ReportFormat[];

export async function loadReporter(format: ReportFormat): Promise<(context: ReporterContext) => Reporter> {
  const { reporter } = await REPORTERS[format]();
  return reporter;
}
