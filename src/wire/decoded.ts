/**
 * What every decoder of this room returns: a value, or the problem that prevented one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-representation-data
 */

/** Why a text could not be decoded. It quotes at most a character or a harmless word: bodies carry tokens and accounts. */
export interface WireProblem {
  /** A short kebab-case name, such as `json`, `depth`, `jsonp`, `charset`, `percent-encoding`. */
  readonly rule: string;
  readonly expected: string;
  readonly received: string;
  /** A JSON pointer to the member at fault, if there is one. */
  readonly pointer?: string;
  /** Counted from 1; a line ends at a line feed. */
  readonly line?: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column?: number;
}

export type Decoded<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: WireProblem };

/** The good outcome. */
export function decoded<T>(value: T): Decoded<T> {
  return { ok: true, value };
}

/** The bad outcome, with its place if that is known. */
export function refused(
  rule: string,
  expected: string,
  received: string,
  place?: { readonly line: number; readonly column: number; readonly pointer?: string },
): { readonly ok: false; readonly problem: WireProblem } {
  return { ok: false, problem: { rule, expected, received, ...place } };
}
