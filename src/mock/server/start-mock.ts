/** Starts the mock in a test. */
import type { Mock, ServerOptions } from './mock.ts';
import { startServer } from './start-server.ts';

/**
 * Starts an HTTP server that judges requests by the contract and answers with its recorded exchanges.
 *
 * @throws {MockError} with one line for the user: a port in use, an option that makes no sense.
 * @example
 * ```ts
 * import { startMock } from 'tradestation-order-contract/mock';
 *
 * await using mock = await startMock();
 * const response = await fetch(`${mock.url}/v2/orders`, { method: 'POST' });
 * console.log(response.status, mock.exchanges[0]?.verdict); // 401 'violates'
 * ```
 */
export function startMock(options: ServerOptions = {}): Promise<Mock> {
  return startServer(options);
}
