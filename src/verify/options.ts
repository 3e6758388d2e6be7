/** What the command can be told. */
import type { Contract } from '../contract/index.ts';
import type { OutputStream, ReportFormat } from '../reports/index.ts';

export interface VerifyOptions {
  readonly format: ReportFormat;
  /** Deviations fail too. */
  readonly strict: boolean;
  /** What nothing judged does not fail. */
  readonly allowUnchecked: boolean;
  /** In percent, 0 to 100: less coverage fails. */
  readonly minCoverage?: number | undefined;
  /** Only exchanges with these hosts are judged, such as `https://api.example.com`. */
  readonly origin?: readonly string[] | undefined;
  /** A JSON report of before: its findings are known, and fail no more. */
  readonly baseline?: string | undefined;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined;
  /** Where the report goes. */
  readonly stdout?: OutputStream | undefined;
  /** Where problems and progress go. */
  readonly stderr?: OutputStream | undefined;
  /** The contract of this package where it is left out; coverage is known for that one only. */
  readonly contract?: Contract | undefined;
}
