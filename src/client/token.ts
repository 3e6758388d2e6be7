/**
 * The access token of a call.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#appendix-A.12
 */
import { OrderNotSentError } from './order-not-sent-error.ts';

/** The access token, or a function that gives the one to use now; it is called once for each call. */
export type AccessToken = string | (() => string | Promise<string>);

/**
 * The token to send.
 *
 * @param signal ends the wait for a provider
 * @throws what the provider throws, the reason of the signal, or OrderNotSentError for what is no token
 */
export async function tokenOf(provider: AccessToken, signal?: AbortSignal | null): Promise<string> {
  signal?.throwIfAborted();
  let abort: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal?.reason as Error);
    signal?.addEventListener('abort', abort);
  });
  try {
    const token: unknown = await Promise.race([
      typeof provider === 'function' ? provider() : provider,
      aborted,
    ]);
    // Headers would quote an illegal value in its error, so it must not get that far.
    if (typeof token !== 'string' || !/^[!-~]+$/.test(token))
      throw new OrderNotSentError(
        'an access token of visible ASCII characters',
        token ? 'something else' : 'none',
      );
    signal?.throwIfAborted();
    return token;
  } finally {
    if (abort) signal?.removeEventListener('abort', abort);
  }
}
