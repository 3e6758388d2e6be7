/** The face of the room on Node: an HTTP server that answers as the recorded exchanges of the contract do, and the mock without a server. */
export {
  createMock,
  formatLogEntry,
  MockError,
  type FetchMock,
  type LogEntry,
  type MockControls,
  type MockExchange,
  type MockOptions,
} from './create-mock.ts';
export { startMock, type Mock, type ServerOptions } from './server/start-mock.ts';
