/** Starts the mock: loads the contract and Prism, then listens. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contract } from '../contract/index.ts';
import { loadDocument } from './document.ts';
import { LIMITS } from './limits.ts';
import type { LogEntry } from './log-entry.ts';
import { MockError } from './mock-error.ts';
import { startPrism } from './prism.ts';
import { redactor } from './redactor.ts';
import { responder } from './respond.ts';
import { serve } from './serve.ts';

export interface MockOptions {
  /** 4010 when left out; 0 for any free one. */
  readonly port?: number;
  /** 127.0.0.1 when left out. */
  readonly host?: string;
  /** Called once for each request; `formatLogEntry` makes a line of the entry. */
  readonly log?: (entry: LogEntry) => void;
  /** Bytes of a request body, 1,000,000 when left out. */
  readonly maxBody?: number;
  /** Levels of objects and arrays in one another, 100 when left out, which is also the most. */
  readonly maxDepth?: number;
  /** Milliseconds until a request must have arrived, 10,000 when left out. */
  readonly requestTimeout?: number;
  /** Serves something else on the same server: returns true for a request that it answers itself. */
  readonly handle?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export interface Mock {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  /** Stops listening, lets the requests that have arrived be answered, and ends every connection. */
  close(): Promise<void>;
}

/**
 * Starts an HTTP server that judges requests by the contract and answers with its recorded exchanges.
 *
 * @throws {MockError} with one line for the user: a port in use, an option that makes no sense, no Prism.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 4010, host = '127.0.0.1', log = () => undefined, handle = () => false } = options;
  const limits = {
    maxBody: options.maxBody ?? LIMITS.maxBody,
    maxDepth: options.maxDepth ?? LIMITS.maxDepth,
    requestTimeout: options.requestTimeout ?? LIMITS.requestTimeout,
  };
  check('port', port, 0, 65_535);
  check('maxBody', limits.maxBody, 1, 1_000_000_000);
  check('maxDepth', limits.maxDepth, 1, LIMITS.maxDepth);
  check('requestTimeout', limits.requestTimeout, 1, 3_600_000);
  const document = await loadDocument();
  const prism = await startPrism(document);
  const server = serve({
    ...limits,
    contract: contract.document,
    responder: responder(contract, document, prism, limits.maxDepth),
    redactor: redactor(document, contract.document.servers),
    log,
    handle,
  });
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    close: () => close(server),
  };
}

function check(name: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new MockError(`expected ${name} to be a whole number from ${least} to ${most}, received ${value}`);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const place = `port ${port} of ${host}`;
    const reasons: Readonly<Record<string, string>> = {
      EADDRINUSE: `${place}, which is in use, to mend: choose another, or 0 for any free one`,
      EACCES: `${place}, which needs more rights, to mend: choose one above 1023`,
      EADDRNOTAVAIL: `${place}, which is no address of this machine, to mend: choose 127.0.0.1`,
      ENOTFOUND: `${place}, which is no known host, to mend: choose 127.0.0.1`,
    };
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = reasons[error.code ?? ''] ?? `${place}, which answers ${error.message}`;
      reject(new MockError(`expected a free port, received ${reason}`, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
}

/** Milliseconds that a request under way has to come to its end. */
const GRACE = 2000;

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      server.closeAllConnections();
    }, GRACE);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
