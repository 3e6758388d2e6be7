/** What every report is told, in this order: exchanges and problems as they come, then the summary. */
import type { Judged } from './judged.ts';
import type { Problem } from '../recordings/recording.ts';
import type { Summary, Terms } from './summary.ts';
import type { Paint } from './colour.ts';

/** So many inputs that could not be read are told one by one where people read the report. */
export const MOST_PROBLEMS = 20;

export interface Reporter {
  /** It is read at once, and ends with the verdict; other reports go into files, and standard error says how it ended. */
  readonly isForPeople?: boolean;
  /** Standard error need not say too what could not be read. */
  readonly tellsProblems?: boolean;
  /** A program reads each line as soon as it is there. */
  readonly isStream?: boolean;
  /** Coverage is part of it, asked for or not. */
  readonly hasCoverage?: boolean;
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
