/** What every report receives, in this order: exchanges and problems as they come, then the summary. */
import type { Judged } from './judged.ts';
import type { Problem } from '../recordings/recording.ts';
import type { Summary, Terms } from './summary.ts';
import type { Paint } from './colour.ts';

/** How many inputs that could not be read are listed one by one in a report for people. */
export const MOST_PROBLEMS = 20;

export interface Reporter {
  /** People read it at once, and it ends with the summary. For other reports, which go into files, standard error has the summary. */
  readonly isForPeople?: boolean;
  /** It lists what could not be read, so that standard error need not. */
  readonly tellsProblems?: boolean;
  /** A program reads each line as soon as it is written. */
  readonly isStream?: boolean;
  /** It includes coverage, whether or not that was asked for. */
  readonly hasCoverage?: boolean;
  judged(exchange: Judged): void;
  problem(problem: Problem): void;
  end(summary: Summary): void;
}

export interface ReporterContext {
  readonly write: (text: string) => void;
  readonly paint: Paint;
  readonly terms: Terms;
  /** The title of the contract. */
  readonly title: string;
  readonly version: string;
}
