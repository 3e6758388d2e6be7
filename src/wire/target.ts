/**
 * A request target taken apart, with path and query left as they were sent.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 */

export interface Target {
  /** Scheme and authority in lower case, without user information: `https://host:8443`. Only in absolute form. */
  readonly origin: string | undefined;
  /** Still percent-encoded; `/` where an absolute target has none. */
  readonly path: string;
  /** Without its `?`, still percent-encoded; empty where there is none. */
  readonly query: string;
}

/**
 * Splits a target in absolute form (`https://host/path?query`) or origin form (`/path?query`). A fragment, which has no
 * business in a target, is dropped; any other text is a path. Nothing is decoded or normalised.
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

/** A base path as the paths below it are compared with it: in lower case, with a slash at its end. */
export function asBase(path: string): string {
  return `${path.replace(/\/$/, '')}/`.toLowerCase();
}

/** A segment of a path, decoded; as it was sent where it cannot be. */
export function decodeSegment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
