/** Why a call failed, in words that hold no access token. */

interface Failure {
  readonly message?: unknown;
  readonly cause?: Failure | string;
  readonly errors?: readonly Failure[];
}

/**
 * What the error at the end of the chain of causes says, in one line: `fetch failed` says nothing. Queries are left out, and
 * what follows the start of a body, since they hold token and order. Nothing is said where a part of the token stands
 * elsewhere: encodings change what stands between letters and digits, and not these.
 */
export function reasonOf(error: unknown, token = ''): string {
  // Causes may lead to themselves, and reading may throw: that error would not know what was sent.
  try {
    const { cause, errors, message } = Object(error) as Failure;
    const next = cause ?? errors?.[0];
    if (next && (typeof next === 'string' || next.message !== undefined)) return reasonOf(next, token);
    const said = String(message === '' ? error : (message ?? error))
      .replace(/(\?)[^\s.]\S*|([{<])[\s\\]*["\w][^]*/g, '$1$2…')
      .replace(/\s+/g, ' ')
      .replace(/\.$/, '')
      .slice(0, 200);
    return quotes(said, token) ? 'one that quotes the access token' : said;
  } catch {
    return 'one that cannot be read';
  }
}

/** Whether a text repeats a secret. It may be cut off: six characters of a part are enough. */
export function quotes(text: string, secret: string): boolean {
  return secret.split(/\W/).some((part) => part.length > 3 && text.includes(part.slice(0, 6)));
}
