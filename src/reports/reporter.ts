/** What every report is told, in this order: exchanges and problems as they come, then the summary. */
import type { Judged } from './judged.ts';
import type { Problem } from '../recordings/recording.ts';
import type { Summary, Terms } from './summary.ts';
import type { Paint } from './colour.ts';

/** So many inputs that could not be read are told one by one where people read the report. */
export const MOST_PROBLEMS = 20;

export interface Reporter {
  judged(exchange: Judged): void;
  problem(problem: Problem): void;
  end(summary: Summary): void;
}

export interface ReporterContext {
  readonly write: (text: string) => void;
  readonly paint: Paint;
  readonly terms: Terms;
  /** Of the contract. */
  readonly title: string;
  readonly version: string;
}
