/**
 * Reads the text inside base64, and writes it back.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-4
 */

export interface Base64Text {
  readonly text: string;
  /** Encodes a text in the same alphabet, padded only if the original was. */
  readonly encode: (text: string) => string;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const UTF16 = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true });

/** So many digits are decoded first: they show whether it is text, and an exception for each that is not would cost too much. */
const HEAD = 64;
const TEXT =
  /^(?:[\t-\r -~]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})*(?:[\xc2-\xf4][\x80-\xbf]{0,2})?$/;
/** Text in UTF-16, as Windows writes it. */
const WIDE = /^(?:\xff\xfe)?(?:[\t-\r -~]\0){3}/;
// eslint-disable-next-line no-control-regex -- text has no control characters.
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/;

/** Undefined if the bytes are not printable text in UTF-8 or UTF-16: then it was probably not base64. */
export function base64Text(encoded: string): Base64Text | undefined {
  const digits = unpadded(encoded);
  const head = bytesIn(digits.slice(0, HEAD));
  const isWide = WIDE.test(head);
  const text = isWide || TEXT.test(head) ? decode(bytesIn(digits), isWide ? UTF16 : UTF8) : undefined;
  if (!text || CONTROL.test(text)) return undefined;
  const forUrls = /[-_]/.test(encoded);
  const padded = encoded.length % 4 === 0;
  return {
    text,
    encode: (next) => {
      const written = btoa(isWide ? bytesOfUtf16(next) : bytesOfUtf8(next));
      const inAlphabet = forUrls ? written.replaceAll('+', '-').replaceAll('/', '_') : written;
      return padded ? inAlphabet : unpadded(inAlphabet);
    },
  };
}

function unpadded(encoded: string): string {
  let end = encoded.length;
  while (encoded[end - 1] === '=') end -= 1;
  return encoded.slice(0, end);
}

/** Decodes digits of either alphabet to a string of one character for each byte. A last single digit is less than a byte. */
function bytesIn(digits: string): string {
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits;
  return atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
}

function decode(binary: string, decoder: TextDecoder): string | undefined {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function bytesOfUtf8(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return binary;
}

function bytesOfUtf16(text: string): string {
  let binary = '';
  for (let at = 0; at < text.length; at += 1)
    binary += String.fromCharCode(text.charCodeAt(at) & 0xff, text.charCodeAt(at) >> 8);
  return binary;
}
