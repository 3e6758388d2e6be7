/**
 * What is sent, as JSON.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-6
 */
import { RequestError } from './request-error.ts';

/** @throws RequestError for a number that JSON.stringify would silently turn into null. */
export function encodeJson(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new RequestError(false, 'a value that JSON can hold', typeof value);
  // A replacer is slow, and only a text with null may need one.
  if (text.includes('null'))
    JSON.stringify(value, (name, member: unknown) => {
      if (typeof member === 'number' && !isFinite(member))
        throw new RequestError(false, `a finite number${name && ` as ${name}`}`, String(member));
      return member;
    });
  return text;
}
