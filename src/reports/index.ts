/** The face of the room: reports what was judged, in a format for people or for programs. */
export { readBaseline } from './baseline.ts';
export { painter } from './colour.ts';
export { runCommand } from './command.ts';
export { coverageFor, type CoveragePart, type CoverageReport } from './coverage/coverage.ts';
export { frameOf } from './frame.ts';
export { countedFindings, placeOf, type Judged, type Standing } from './judged.ts';
export { Output, OutputError, type OutputStream } from './output.ts';
export { printable } from './printable.ts';
export { Progress } from './progress.ts';
export { FORMATS, REPORTERS, type ReportFormat } from './formats.ts';
export { noCounts, summarise, summaryLine, type Summary } from './summary.ts';
export { noTraffic, remark, type Live, type Traffic } from './traffic.ts';
export { unexpected } from './unexpected.ts';
