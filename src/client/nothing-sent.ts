/**
 * Whether a failed `fetch` tells that nothing was sent. Only the `fetch` that Node itself brings does: it says that it found no
 * address or got no connection. A browser hides the reason, and a `fetch` of the caller's own may have sent the request before.
 *
 * @see https://nodejs.org/api/errors.html#common-system-errors
 */
import { reasonOf } from './reason.ts';

/**
 * @param send what was asked to send
 * @param options what it was given beside the request, such as a dispatcher that repeats requests
 */
export function nothingSent(send: unknown, options: unknown, error: unknown): boolean {
  // That of Node is an Agent; others, such as a RetryAgent, may repeat requests.
  const dispatchers = globalThis as unknown as Readonly<Record<symbol, object | undefined>>;
  const dispatcher = dispatchers[Symbol.for('undici.globalDispatcher.1')]?.constructor.name;
  return (
    send === fetch &&
    !options &&
    /internal\/deps\/undici/.test(String(send)) &&
    dispatcher === 'Agent' &&
    /^(connect|getaddrinfo) E|^bad port$|^unknown scheme$|^Connect Timeout/.test(reasonOf(error))
  );
}
