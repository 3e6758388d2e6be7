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
 * @param signal of the request, not of the caller: a listener stays on it
 * @throws what the provider throws, OrderNotSentError for what is no token, and anything on an abort
 */
export async function tokenOf(provider: AccessToken, signal?: AbortSignal): Promise<string> {
  signal?.throwIfAborted();
  const token: unknown =
    typeof provider === 'function'
      ? await Promise.race([
          provider(),
          new Promise((_, reject) => signal?.addEventListener('abort', reject)),
        ])
      : provider;
  signal?.throwIfAborted();
  // Headers would quote an illegal value in its error, so it must not get that far.
  if (typeof token === 'string' && /^[!-~]+$/.test(token)) return token;
  throw new OrderNotSentError('an access token of visible ASCII characters', token ? 'another' : 'none');
}
