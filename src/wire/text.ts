/**
 * Bytes to text, in the charset that the media type names, and never with a silent replacement character.
 *
 * @see https://encoding.spec.whatwg.org/#interface-textdecoder
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-8.1
 */
import { decoded, refused } from './decoded.ts';
import type { Decoded } from './decoded.ts';

/**
 * The text of a body, without one leading byte order mark.
 *
 * @param body bytes, or text that a reader has decoded already (the charset is then of no account)
 * @param charset a label of the Encoding Standard, in any letter case; UTF-8 when left out
 * @returns the text, or a problem of the rule `charset`: a label nobody knows, or the offset of the first bad byte
 */
export function decodeText(body: string | Uint8Array, charset = 'utf-8'): Decoded<string> {
  if (typeof body === 'string') return decoded(withoutMark(body));
  const decoder = decoderFor(charset);
  if (decoder === undefined) return refused('charset', 'a charset of the Encoding Standard', quoted(charset));
  try {
    return decoded(withoutMark(decoder.decode(body)));
  } catch {
    return refused('charset', decoder.encoding.toUpperCase(), firstFault(body, charset));
  }
}

function decoderFor(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true });
  } catch {
    return undefined;
  }
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Bisects for the shortest prefix that cannot become text: any charset will do, and only a fault pays for it. */
function firstFault(bytes: Uint8Array, charset: string): string {
  if (!breaks(bytes, charset)) return 'the end of the body inside a character';
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (breaks(bytes.subarray(0, middle), charset)) bad = middle;
    else good = middle;
  }
  const byte = (bytes[good] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `byte ${byte} at offset ${good}`;
}

function breaks(prefix: Uint8Array, charset: string): boolean {
  try {
    decoderFor(charset)?.decode(prefix, { stream: true });
    return false;
  } catch {
    return true;
  }
}

function quoted(charset: string): string {
  return charset.length > 20 ? `a label of ${charset.length} characters` : JSON.stringify(charset);
}
