/**
 * Chooses the media type of an answer.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.1
 */
import { violation } from '../contract/finding.ts';
import type { Contract } from '../contract/index.ts';
import { acceptable } from '../wire/index.ts';
import type { Unanswerable } from './select.ts';

export interface Negotiated {
  /** As it is written in `content`. */
  readonly mediaType: string;
  /** The name that was asked for: the same, or another name of the same type. */
  readonly name: string;
}

/**
 * @param types the media types that can be written here; the first is preferred, and used without an Accept header
 * @returns `undefined` where none of them is acceptable
 */
export function negotiate(
  { document: { mediaTypes = {} } }: Contract,
  accept: string | undefined,
  types: readonly string[],
): Negotiated | undefined {
  const others = Object.keys(mediaTypes).filter((name) => types.includes(mediaTypes[name] ?? ''));
  const name = acceptable(accept, [...types, ...others]);
  return name === undefined ? undefined : { mediaType: mediaTypes[name] ?? name, name };
}

/** An error is sent even where Accept does not allow its media type: another error would be allowed no more. */
export function negotiateError(
  contract: Contract,
  accept: string | undefined,
  types: readonly string[],
): Negotiated {
  const [first = 'application/json'] = types;
  return negotiate(contract, accept, types) ?? { mediaType: first, name: first };
}

export function unacceptable(types: readonly string[]): Unanswerable {
  const expected = types.join(' or ');
  const message = `The Accept header allows none of the media types of the answer: expected it to allow ${expected}.`;
  const terms = { rule: 'accept', expected, received: 'others', message };
  return { status: 406, finding: violation('request.headers', { pointer: '/accept', ...terms }) };
}
