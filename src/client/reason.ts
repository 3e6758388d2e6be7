/** Why a call failed, in words that hold no access token. */

interface Failure {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
}

/** The error at the end of the chain of causes, which is the one that says what happened: `fetch failed` says nothing. */
function innermost(error: unknown): Failure {
  let at = Object(error) as Failure;
  // A chain may be a circle.
  for (let depth = 0; depth < 9; depth += 1) at = Object(at.cause ?? at.errors?.[0] ?? at) as Failure;
  return at;
}

/**
 * What the innermost error says, in one line. Queries are left out, since they hold token and order. Nothing is said where a
 * part of the token stands elsewhere: encodings change what stands between letters and digits, and not these.
 */
export function reasonOf(error: unknown, token = ''): string {
  const { message, name } = innermost(error);
  const said = String(message || name || error).replace(/\?\S+/g, '?…').replace(/\s+/g, ' ').slice(0, 200);
  return [token, ...token.split(/\W/)].some((part) => part.length > 3 && said.includes(part))
    ? 'one that quotes the access token'
    : said;
}

/** The innermost error without what else it may hold, such as a request with its token. */
export function causeOf(error: unknown, token?: string): unknown {
  const { name, code } = innermost(error);
  return token ? Object.assign(new Error(reasonOf(error, token)), { name, code }) : error;
}
