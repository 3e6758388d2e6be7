/**
 * The length of a body that a message announces.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.6
 */
import { decoded, refused, type Decoded } from './decoded.ts';
import { headerValue, type HeaderFields } from './message.ts';

/**
 * @returns the number of bytes, `undefined` where none is announced; or a problem of the rule `content-length`: no number, or two
 * that differ. Whether the body has that length is not asked: documentation prints bodies anew, and headers as they were.
 */
export function contentLength(headers: HeaderFields): Decoded<number | undefined> {
  const text = headerValue(headers, 'content-length');
  if (text === undefined) return decoded(undefined);
  if (DIGITS.test(text)) return decoded(Number(text));
  const lengths = text.split(',').map((value) => value.trim());
  const wrong = lengths.find((value) => !DIGITS.test(value));
  if (wrong !== undefined) {
    const received = /^[-+.\de]{1,20}$/.test(wrong) ? `\`${wrong}\`` : 'something else';
    return refused('content-length', 'a number of bytes', received);
  }
  const [length, ...others] = new Set(lengths.map(Number));
  return others.length > 0 ? refused('content-length', 'one length', 'two that differ') : decoded(length);
}

const DIGITS = /^\d+$/;
