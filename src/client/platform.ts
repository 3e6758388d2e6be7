/** What only Node needs, and what only Node can tell. Harmless in a page. */
import { reasonOf } from './reason.ts';
import { RequestError } from './request-error.ts';

const held = new Set<object>();

/**
 * Waits, and holds a reference to an object that may be aborted meanwhile. In Node the signal of a request refers to others weakly: a request that
 * nothing else holds could be collected, and would miss an abort.
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
 * The error of a call whose `fetch` failed. Node's own fetch tells when it found no address or got no connection, so that nothing was sent. Any
 * other fetch may have sent the request, and a browser hides the reason.
 *
 * @param options what openapi-fetch passes on beside the request, such as a dispatcher that repeats requests
 * @returns a RequestError if nothing was sent, otherwise what `fetch` threw
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
