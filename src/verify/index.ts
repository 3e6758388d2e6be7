/** The face of the room: `order-contract verify`, and the stream of judged exchanges that it is made of. */
export type { CoverageReport, CoveragePart } from './coverage.ts';
export { judgeRecordings, type Judged, type JudgeOptions } from './judge-recordings.ts';
export { FORMATS, type OutputStream, type ReportFormat, type VerifyOptions } from './options.ts';
export { Problem } from './recording.ts';
export { redact, type RedactOptions } from './redact.ts';
export { verify } from './verify.ts';
export { VerifyError } from './verify-error.ts';
