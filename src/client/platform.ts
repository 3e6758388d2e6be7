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
 * Sends a request. Node's own `fetch` tells when it found no address or got no connection, so that nothing was sent. Any other
 * may have sent it before, and a browser hides the reason.
 *
 * @param options what openapi-fetch passes on beside the request, such as a dispatcher that repeats requests
 * @throws RequestError where nothing was sent, and else what `fetch` throws
 * @see https://nodejs.org/api/errors.html#common-system-errors
 */
export async function sendBy(
  fetch: typeof globalThis.fetch,
  request: Request,
  options?: object,
): Promise<Response> {
  try {
    return await fetch(request, options);
  } catch (cause) {
    const reason = reasonOf(cause);
    const dispatchers = globalThis as unknown as Readonly<Record<symbol, object | undefined>>;
    if (
      String(fetch).includes('internal/deps/undici') &&
      !options &&
      // Others, such as a RetryAgent, may repeat requests.
      dispatchers[Symbol.for('undici.globalDispatcher.1')]?.constructor.name === 'Agent' &&
      /^(connect|getaddrinfo|bad port|unknown scheme)\b/i.test(reason)
    )
      throw new RequestError(false, 'a connection', reason, { cause });
    throw cause;
  }
}
