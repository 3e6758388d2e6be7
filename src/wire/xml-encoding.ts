/**
 * The encoding of an XML document, by its first bytes and by its declaration.
 *
 * @see https://www.w3.org/TR/xml/#charencoding
 * @see https://www.w3.org/TR/xml/#sec-guessing
 */
import { refused } from './decoded.ts';
import { decodeText, encodingOf, isUtf16, unknownCharset, withoutMark } from './text.ts';
import { declaredEncoding } from './xml-declaration.ts';

/**
 * The encoding of a document that comes without a charset: what its first bytes show, else what it declares, else UTF-8. UTF-16 is
 * never taken from a declaration alone: a declaration that can be read byte by byte is not in UTF-16.
 *
 * @param isSentInUtf16 answers for a body that is text, whose bytes are unknown
 */
export function ownEncoding(body: string | Uint8Array, isSentInUtf16: () => boolean): string {
  const shown = typeof body === 'string' ? undefined : shownBy(body);
  if (shown !== undefined) return shown;
  const start = typeof body === 'string' ? withoutMark(body) : String.fromCharCode(...body.subarray(0, 200));
  const declared = declaredEncoding(start) ?? 'utf-8';
  if (!isUtf16(declared)) return declared;
  return typeof body === 'string' && isSentInUtf16() ? declared : 'utf-8';
}

/** What a byte order mark shows, or a `<` of two bytes. */
function shownBy([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return first === 0xef && second === 0xbb ? 'utf-8' : undefined;
}

/** What is wrong with the encoding that a document declares; nothing if its bytes are the same text in that encoding. */
export function declarationFault(text: string, body: string | Uint8Array, label: string) {
  const declared = declaredEncoding(text);
  if (declared === undefined) return undefined;
  if (encodingOf(declared) === undefined) return unknownCharset(declared);
  if (isUtf16(declared) === isUtf16(label) && isSame(text, body, declared, label)) return undefined;
  return refused(
    'charset',
    `an XML declaration of ${label.toUpperCase()}, in which the body is read, or none`,
    `\`${declared}\`; that is fatal by XML 1.0, 4.3.3 (a StringWriter of .NET declares utf-16 unless its Encoding is overridden)`,
    { line: 1, column: 1 },
  );
}

function isSame(text: string, body: string | Uint8Array, declared: string, label: string): boolean {
  if (isUtf16(declared) || encodingOf(declared) === encodingOf(label)) return true;
  if (typeof body === 'string') return /^[\0-\x7f]*$/.test(text);
  const other = decodeText(body, declared);
  return other.ok && other.value === text;
}
