/**
 * The length that a message announces for its body.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.6
 */
import { decoded, refused, type Decoded } from './decoded.ts';
import { headerValue, type HeaderFields } from './message.ts';

/**
 * @returns the number of bytes, `undefined` if none is announced; or a problem of the rule `content-length` if it is not a
 * number, or is two that differ. The body is not measured: documentation reformats bodies but prints the original headers.
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
