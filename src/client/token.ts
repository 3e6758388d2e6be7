/**
 * The access token of a call.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1
 */
import { holding } from './platform.ts';
import { RequestError } from './request-error.ts';

/** The access token, or a function that gives the one to use now; it is called once for each call. */
export type AccessToken = string | (() => string | Promise<string>);

/** Texts that appear where a value was not filled in. Any other text may be a token that is only misspelt, so it is not shown. */
const NO_SECRET = /^(undefined|null|\[object \w+\]|\$\{[\w.]*\})$/;

interface Waiting {
  /** A Request of node-fetch may have none. */
  readonly signal: AbortSignal | null;
}

/**
 * The token to send.
 *
 * @param waiting what may be aborted, such as a request; middleware may have given it another signal
 * @throws what the provider throws, RequestError for a text that is not a token, and the reason of an abort
 */
export function tokenOf(provider: AccessToken, waiting: Waiting): string | Promise<string> {
  const { signal } = waiting;
  if (typeof provider !== 'function') return checked(provider, signal);
  const given = Promise.race([
    provider(),
    new Promise((_, reject) => {
      signal?.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    }),
  ]);
  return holding(waiting, given).then((token) => checked(token, signal));
}

function checked(token: unknown, signal: AbortSignal | null): string {
  signal?.throwIfAborted();
  const text = String(token);
  const canBeShown = NO_SECRET.test(text);
  if (text === token && !canBeShown && /^[\w\-.~+/]+=*$/.test(text)) return text;
  const other = text === '' ? 'an empty text' : 'another text';
  throw new RequestError(
    false,
    'an access token of letters, digits and -._~+/ without the word Bearer',
    canBeShown ? text : other,
  );
}
