/**
 * Takes apart a request target, and leaves path and query as they were sent.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 */

export interface Target {
  /** Scheme and authority in lower case, without user information: `https://host:8443`. Only in absolute form. */
  readonly origin: string | undefined;
  /** Still percent-encoded; `/` if an absolute target has no path. */
  readonly path: string;
  /** Without its `?`, still percent-encoded; empty if there is none. */
  readonly query: string;
}

/**
 * Splits a target in absolute form (`https://host/path?query`) or origin form (`/path?query`). A fragment, which does
 * not belong in a target, is dropped; any other text is a path. Nothing is decoded or normalised.
 */
export function splitTarget(target: string): Target {
  const hash = target.indexOf('#');
  const whole = hash === -1 ? target : target.slice(0, hash);
  const mark = whole.indexOf('?');
  const front = mark === -1 ? whole : whole.slice(0, mark);
  const query = mark === -1 ? '' : whole.slice(mark + 1);
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.exec(front)?.[0];
  if (scheme === undefined) return { origin: undefined, path: front, query };
  const slash = front.indexOf('/', scheme.length);
  const authority = slash === -1 ? front.slice(scheme.length) : front.slice(scheme.length, slash);
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const path = slash === -1 ? '/' : front.slice(slash);
  return { origin: `${scheme}${host}`.toLowerCase(), path, query };
}

/** A base path in the form in which paths are compared with it: in lower case, with a slash at its end. */
export function asBase(path: string): string {
  return `${path.replace(/\/$/, '')}/`.toLowerCase();
}

/** A segment of a path, percent-decoded, or as it was sent if it cannot be decoded. */
export function decodeSegment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
