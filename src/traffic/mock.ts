/** `order-contract mock -- COMMAND`: judges what a program sends to the mock, as it arrives. */
import { contract as ownContract, type Contract } from '../contract/index.ts';
import { startMock } from '../mock/index.ts';
import type { Handle } from '../mock/server/serve.ts';
import { splitTarget } from '../wire/index.ts';
import { reachable, runLive, type LiveOptions } from './run-live.ts';
import { watchMock } from './seen-by-mock.ts';

export interface MockRunOptions extends LiveOptions {
  readonly faults: readonly string[];
  /** Serves other pages on the same server. */
  readonly handle?: Handle | undefined;
}

/**
 * Starts the mock, runs a command against it, and reports what the command sent.
 *
 * @returns the exit code: the command's own if it is not 0; else as for verify
 */
export function runMock(options: MockRunOptions): Promise<number> {
  const { port, host, faults, handle, contract = ownContract } = options;
  return runLive('mock', options, async (watch, { log }) => {
    let url = '';
    const mock = await startMock(
      {
        ...{ port, host, faults, keep: 0 },
        log,
        onExchange: (exchange) => {
          watchMock(exchange, url, watch);
        },
      },
      handle,
    );
    url = reachable(mock.url);
    return {
      url: url + basePath(contract),
      get orders() {
        return mock.orders;
      },
      close: () => mock.close(),
    };
  });
}

/** The path that the API has at the servers of the contract, such as `/v2`. */
export function basePath({ document }: Contract): string {
  const [first = '/'] = document.servers;
  return splitTarget(first).path.replace(/\/$/, '');
}
