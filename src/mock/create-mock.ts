/**
 * The mock as a fetch handler: a Request in, a Response out. It needs no server and no Node, so it runs in vitest and jest, in msw and a
 * service worker, in Deno and Bun, and in a browser.
 *
 * @see https://fetch.spec.whatwg.org/#fetch-method
 */
import { names } from '../../generated/recordings.js';
import { holding } from '../client/platform.ts';
import { contract } from '../contract/index.ts';
import { engine, type Engine } from './engine.ts';
import type { MockExchange } from './exchange.ts';
import { Journal } from './journal.ts';
import { limitsOf, type Limits } from './limits.ts';
import type { LogEntry } from './log-entry.ts';
import type { MakeUp } from './make-up.ts';
import { takeBody } from './take-body.ts';
import { toResponse } from './to-response.ts';
import { transportFaults } from './transport-faults.ts';

export interface MockOptions {
  /** Called once for each exchange. The entry holds no token and no account; `formatLogEntry` makes one line of it. */
  readonly log?: (entry: LogEntry) => void;
  /** Called once for each exchange as it comes, with everything that was sent, tokens included. */
  readonly onExchange?: (exchange: MockExchange) => void;
  /** Faults for every order: `drop`, `delay=2`, `503 x2, then ok`, `drop 20% seed 7`. docs/mock.md lists them. */
  readonly faults?: readonly string[];
  /** The most bytes of a request body, 1,000,000 when left out. */
  readonly maxBody?: number;
  /** How many bytes of exchanges are kept, 50,000,000 when left out. The oldest are forgotten first; 0 keeps none. */
  readonly keep?: number;
}

export type { MockExchange } from './exchange.ts';
export { formatLogEntry, type LogEntry } from './log-entry.ts';
export { MockError } from './mock-error.ts';

export interface MockControls {
  /** What the mock has seen, in the order of its answers, with tokens and accounts as they were sent. */
  readonly exchanges: readonly MockExchange[];
  /** How many different orders came that may have been placed, and how many of them came more than once. */
  readonly orders: { readonly orders: number; readonly repeated: number };
  /**
   * Plays these faults from now on, instead of the earlier ones.
   *
   * @throws {MockError} where a text is not a fault.
   */
  play(...faults: readonly string[]): void;
  /** Forgets everything it has seen, and plays the faults of its options again from their beginning. */
  reset(): void;
}

export interface FetchMock extends MockControls {
  /** Answers a request, for msw, a service worker, `Deno.serve` or `Bun.serve`. A broken connection is `Response.error()`. */
  readonly handle: (request: Request) => Promise<Response>;
  /** The same as `fetch`: rejects where a connection breaks or the signal is aborted, and treats a redirect as the request says. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
}

/**
 * Makes a mock that answers as the recorded exchanges of the contract do.
 *
 * @throws {MockError} with one line for the user: an option that makes no sense.
 * @example
 * ```ts
 * import { createOrderClient } from 'tradestation-order-contract';
 * import { createMock } from 'tradestation-order-contract/mock/handler';
 *
 * const mock = createMock();
 * const client = createOrderClient({ accessToken: 'any', baseUrl: 'https://mock.example/v2', fetch: mock.fetch });
 * ```
 */
export function createMock(options: MockOptions = {}): FetchMock {
  const { mock, limits, engine, journal } = createCore(options);
  const handle = async (request: Request): Promise<Response> => {
    const started = performance.now();
    const { method, url: target } = request;
    const headers = [...request.headers];
    const opened = engine.open({ method, target, headers });
    const arrived = { started, method, target };
    if (opened.unread) {
      journal.add(arrived, undefined, opened.unread);
      return toResponse(request, opened.unread.reply, opened.unread.delivery);
    }
    const read = await takeBody(request, limits.maxBody);
    const body = read === 'too-large' ? new Uint8Array() : read;
    const message = { method, target, headers, body };
    const outcome = await opened.respond(body, transportFaults(message, read, limits.maxBody));
    journal.add(arrived, message, outcome);
    return toResponse(request, outcome.reply, outcome.delivery);
  };
  const fetch: FetchMock['fetch'] = async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const response = await holding(request, handle(request));
    if (response.type === 'error') throw new TypeError('fetch failed');
    const location = response.headers.get('location');
    if (location === null || request.redirect === 'manual') return response;
    if (request.redirect === 'error')
      throw new TypeError('fetch failed: the answer is a redirect, which the request does not allow');
    return fetch(new URL(location, request.url), { headers: request.headers, signal: request.signal });
  };
  return Object.assign(mock, { handle, fetch });
}

/** What the handler and the server have in common. */
export function createCore(
  options: MockOptions,
  makeUp?: MakeUp,
): { mock: MockControls; limits: Limits; engine: Engine; journal: Journal } {
  const { log, onExchange, faults = [] } = options;
  const limits = limitsOf(options);
  const own = engine({ contract, makeUp });
  const journal = new Journal(contract, { log, onExchange, keep: limits.keep, names });
  own.faults.start(faults);
  const mock: MockControls = {
    get exchanges() {
      return journal.list.exchanges;
    },
    get orders() {
      return own.orders.counts;
    },
    play: (...texts) => {
      own.faults.start(texts);
    },
    reset: () => {
      own.faults.start(faults);
      own.orders.reset();
      journal.reset();
    },
  };
  return { mock, limits, engine: own, journal };
}
