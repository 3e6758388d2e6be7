/** What the command can be told. */
import type { OutputStream, ReportFormat } from '../reports/index.ts';
import type { JudgeOptions } from './judge-recordings.ts';

export interface VerifyOptions extends JudgeOptions {
  readonly format: ReportFormat;
  /** Deviations fail too. */
  readonly strict: boolean;
  /** What nothing judged does not fail. */
  readonly allowUnchecked: boolean;
  /** How much of the contract was exercised is reported. */
  readonly coverage?: boolean | undefined;
  /** In percent, 0 to 100: less coverage fails. */
  readonly minCoverage?: number | undefined;
  /** An illegal request does not fail where the server refused it by contract. */
  readonly allowRefused?: boolean | undefined;
  /** A JSON report of before: its findings are known, and fail no more. */
  readonly baseline?: string | undefined;
  /** Where the report goes. */
  readonly stdout?: OutputStream | undefined;
  /** Where problems and progress go. */
  readonly stderr?: OutputStream | undefined;
}
