/** What only Node needs, and what only Node tells. In a page it does no harm. */
import { reasonOf } from './reason.ts';
import { RequestError } from './request-error.ts';

const held = new Set<object>();

/**
 * Waits, and holds what may be aborted meanwhile. In Node the signal of a request follows others weakly: what waits for that
 * alone could be collected, and would not hear of an abort.
 */
export async function holding<T>(waiting: object, wait: Promise<T>): Promise<T> {
  held.add(waiting);
  try {
    return await wait;
  } finally {
    held.delete(waiting);
  }
}

/**
 * What a call throws where `fetch` failed. Node's own tells when it found no address or got no connection, so that nothing was sent. Any
 * other may have sent the request before, and a browser hides the reason.
 *
 * @param options what openapi-fetch passes on beside the request, such as a dispatcher that repeats requests
 * @returns a RequestError where nothing was sent, and else what `fetch` threw
 * @see https://nodejs.org/api/errors.html#common-system-errors
 */
export function failureOf(cause: unknown, fetch: typeof globalThis.fetch, options?: object): unknown {
  const reason = reasonOf(cause);
  const dispatchers = globalThis as unknown as Readonly<Record<symbol, object | undefined>>;
  return String(fetch).includes('internal/deps/undici') &&
    !options &&
    // Others, such as a RetryAgent, may repeat requests.
    dispatchers[Symbol.for('undici.globalDispatcher.1')]?.constructor.name === 'Agent' &&
    /^(connect|getaddrinfo|bad port|unknown scheme)\b/i.test(reason)
    ? new RequestError(false, 'a connection', reason, { cause })
    : cause;
}
