/** The face of the room on Node: an HTTP server that answers as the recorded exchanges of the contract do, and the mock without one. */
export { createMock, type FetchMock, type MockControls, type MockOptions } from './create-mock.ts';
export type { MockExchange } from './exchange.ts';
export { formatLogEntry, type LogEntry } from './log-entry.ts';
export { MockError } from './mock-error.ts';
export type { Mock, ServerOptions } from './server/mock.ts';
export { startMock } from './server/start-mock.ts';
