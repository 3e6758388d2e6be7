/**
 * Decodes bytes in a named charset, and refuses bad bytes instead of replacing them.
 *
 * @see https://encoding.spec.whatwg.org/#interface-textdecoder
 */
import { decoded, refused, type Decoded } from './decoded.ts';

/**
 * The text of bytes, without one leading byte order mark.
 *
 * @param charset a label of the Encoding Standard, in any letter case; UTF-8 when left out
 * @returns the text, or a problem of the rule `charset`: an unknown label, or the offset of the first bad byte
 */
export function decodeText(bytes: Uint8Array, charset = 'utf-8'): Decoded<string> {
  // A TextDecoder reads `utf-16` as little-endian, even if the byte order mark says otherwise.
  const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff && isUtf16(charset);
  const decoder = decoderFor(isBigEndian ? 'utf-16be' : charset);
  if (decoder === undefined) return unknownCharset(charset);
  try {
    return decoded(withoutMark(decoder.decode(bytes)));
  } catch {
    return refused('charset', decoder.encoding.toUpperCase(), firstFault(bytes, charset));
  }
}

/** Whether a label names UTF-16, in either byte order. */
export function isUtf16(charset: string): boolean {
  return encodingOf(charset)?.startsWith('utf-16') ?? false;
}

/** The encoding that a label stands for: `utf-8`, `utf-16le`, `windows-1252` for `latin1`; `undefined` for an unknown label. */
export function encodingOf(charset: string): string | undefined {
  // Most bodies are in UTF-8, and making a decoder takes longer than reading an order.
  return charset === 'utf-8' ? charset : decoderFor(charset)?.encoding;
}

export function unknownCharset(charset: string): ReturnType<typeof refused> {
  return refused('charset', 'a charset of the Encoding Standard', quoted(charset));
}

export function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function decoderFor(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true });
  } catch {
    return undefined;
  }
}

/** Bisects for the shortest prefix that cannot be decoded. This works in any charset, and costs time only if there is a fault. */
function firstFault(bytes: Uint8Array, charset: string): string {
  if (!breaks(bytes, charset)) return 'the end of the body inside a character';
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (breaks(bytes.subarray(0, middle), charset)) bad = middle;
    else good = middle;
  }
  // A fault starts where its character starts: an `é` in Latin-1 is reported as that byte, not as the byte after it.
  while (breaks(bytes.subarray(0, good), charset, false)) good -= 1;
  const byte = (bytes[good] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `byte ${byte} at offset ${good}`;
}

/** @param stream whether the prefix may end inside a character */
function breaks(prefix: Uint8Array, charset: string, stream = true): boolean {
  try {
    decoderFor(charset)?.decode(prefix, { stream });
    return false;
  } catch {
    return true;
  }
}

/** A label as a message may show it: a long one could be anything, so only its length is given. */
function quoted(charset: string): string {
  return charset.length > 20 ? `a label of ${charset.length} characters` : JSON.stringify(charset);
}
