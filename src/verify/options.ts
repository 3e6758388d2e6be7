/** The options of the command. */
import type { OutputStream, ReportFormat } from '../reports/index.ts';
import type { JudgeOptions } from './judge-recordings.ts';

export interface VerifyOptions extends JudgeOptions {
  readonly format: ReportFormat;
  /** Deviations fail too. */
  readonly strict: boolean;
  /** Exchanges that nothing judged do not fail. */
  readonly allowUnchecked: boolean;
  /** Reports how much of the contract was exercised. */
  readonly coverage?: boolean | undefined;
  /** In percent, 0 to 100: less coverage fails. */
  readonly minCoverage?: number | undefined;
  /** An illegal request does not fail if the server refused it by contract. */
  readonly allowRefused?: boolean | undefined;
  /** The path of an earlier JSON report: its findings are known, and no longer fail. */
  readonly baseline?: string | undefined;
  /** Where the report goes. */
  readonly stdout?: OutputStream | undefined;
  /** Where problems and progress go. */
  readonly stderr?: OutputStream | undefined;
}
