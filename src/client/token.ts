/**
 * The access token of a call.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1
 */
import { RequestError } from './request-error.ts';

/** The access token, or a function that gives the one to use now; it is called once for each call. */
export type AccessToken = string | (() => string | Promise<string>);

/** What a text says where a value was not there. */
const NOT_FILLED_IN = /^(undefined|null|\[object \w+\]|\$\{[\w.]*\})$/;

/**
 * The token to send.
 *
 * @param signal of the request; middleware may have given it one of its own
 * @throws what the provider throws, RequestError for what is no token, and the reason of an abort
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
  const isText = typeof token === 'string';
  const notFilledIn = isText && NOT_FILLED_IN.test(token);
  if (isText && !notFilledIn && /^[\w\-.~+/]+=*$/.test(token)) return token;
  throw new RequestError(
    false,
    'an access token of letters, digits and -._~+/= without the word Bearer',
    // Any other text may be the token, in a form that is not quite right.
    notFilledIn
      ? `the text ${token}`
      : isText
        ? `another text of ${token.length} characters`
        : Object.prototype.toString.call(token),
  );
}
