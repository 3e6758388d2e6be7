/** Starts the mock as a server; src/traffic adds the report. */
/// <reference lib="esnext.disposable" preserve="true" />
import { createCore, type MockControls, type MockOptions } from '../create-mock.ts';
import { whole } from '../limits.ts';
import { close, listen } from './listen.ts';
import { prism } from './prism.ts';
import { serve, type Handle } from './serve.ts';

export interface ServerOptions extends MockOptions {
  /** Any free port when left out. */
  readonly port?: number;
  /** 127.0.0.1 when left out. */
  readonly host?: string;
  /** Milliseconds within which a request must have arrived, 10,000 when left out. */
  readonly requestTimeout?: number;
}

export interface Mock extends MockControls, AsyncDisposable {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  /** Stops listening, lets the requests that have arrived be answered, and ends every connection. */
  close(): Promise<void>;
}

/**
 * Starts an HTTP server that judges requests by the contract and answers with its recorded exchanges.
 *
 * @param handle serves other pages on the same server
 * @throws {MockError} with one line for the user: a port in use, an option that makes no sense.
 */
export async function startMock(options: ServerOptions = {}, handle: Handle = () => false): Promise<Mock> {
  const { host = '127.0.0.1', port = 0 } = options;
  const requestTimeout = whole('requestTimeout', options.requestTimeout ?? 10_000, 1, 3_600_000);
  const { mock, limits, engine, journal } = createCore(options, prism());
  const closing = new AbortController();
  const { maxBody } = limits;
  const server = serve({ engine, journal, handle, maxBody, requestTimeout, closing: closing.signal });
  const url = await listen(server, whole('port', port, 0, 65_535), host);
  const end = (): Promise<void> => {
    closing.abort();
    return close(server);
  };
  // Compilers take the symbol of that name where a realm has no other, as in vmThreads of vitest before Node 24.
  const disposed = { [Symbol.for('Symbol.asyncDispose')]: end, [Symbol.asyncDispose]: end };
  return Object.assign(mock, { url, close: end }, disposed);
}
