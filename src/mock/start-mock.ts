/** Starts the mock: loads the contract, then listens. */
import { contract } from '../contract/index.ts';
import { loadOpenApi } from '../load-openapi.ts';
import { journal } from './journal.ts';
import { close, listen } from './listen.ts';
import { limitsOf, portOf, type MockOptions } from './options.ts';
import { prism } from './prism.ts';
import { redactor } from './redactor.ts';
import { responder } from './respond.ts';
import { serve } from './serve.ts';

export interface Mock {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  /** Stops listening, lets the requests that have arrived be answered, and ends every connection. */
  close(): Promise<void>;
}

/**
 * Starts an HTTP server that judges requests by the contract and answers with its recorded exchanges.
 *
 * @throws {MockError} with one line for the user: a port in use, an option that makes no sense.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { host = '127.0.0.1', log = () => undefined, handle = () => false } = options;
  const port = portOf(options);
  const limits = limitsOf(options);
  const document = loadOpenApi();
  const server = serve({
    ...limits,
    contract: contract.document,
    responder: responder(contract, document, prism(document), limits.maxDepth),
    journal: journal(redactor(document, contract.document.servers), log),
    handle,
  });
  const url = await listen(server, port, host);
  return { url, close: () => close(server) };
}
