/** Why a call failed, in words that hold no access token. */

interface Failure {
  readonly message?: unknown;
  readonly cause?: Failure | string;
  readonly errors?: readonly Failure[];
}

/**
 * The message of the innermost cause, in one line: `fetch failed` alone says nothing. Queries and the rest of a body are cut, since they
 * hold token and order. If a part of the token appears anywhere else, the message is withheld. Only letters and digits are
 * compared, since encodings change the other characters.
 */
export function reasonOf(error: unknown, token = ''): string {
  // A cause may lead back to itself, and a getter may throw; that error would not say whether anything was sent.
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

/** Whether a text repeats a secret. The secret may be cut off: the first six characters of a part are enough. */
export function quotes(text: string, secret: string): boolean {
  return secret.split(/\W/).some((part) => part.length > 3 && text.includes(part.slice(0, 6)));
}
