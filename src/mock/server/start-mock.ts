/** Starts the mock; src/traffic makes one of it that reports. */
import type { Mock, ServerOptions } from './mock.ts';
import { startServer } from './start-server.ts';

/**
 * Starts an HTTP server that judges requests by the contract and answers with its recorded exchanges.
 *
 * @throws {MockError} with one line for the user: a port in use, an option that makes no sense.
 */
export function startMock(options: ServerOptions = {}): Promise<Mock> {
  return startServer(options);
}
