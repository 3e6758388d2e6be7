/** The face of the room: an HTTP server that answers as the recorded exchanges of the contract do. */
export { formatLogEntry, type LogEntry, type LoggedFinding } from './log-entry.ts';
export { MockError } from './mock-error.ts';
export type { MockOptions } from './options.ts';
export { startMock, type Mock } from './start-mock.ts';
