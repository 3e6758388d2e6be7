/**
 * Decodes a body in the only encoding in which it can have been sent. Recordings and live requests follow the same rules.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-8.1
 * @see https://www.rfc-editor.org/rfc/rfc7303#section-3
 */
import { contentLength } from './content-length.ts';
import { decoded, refused, type Decoded } from './decoded.ts';
import { isXml, type MediaType } from './media-type.ts';
import type { HeaderFields } from './message.ts';
import { decodeText, encodingOf, isUtf16, unknownCharset, withoutMark } from './text.ts';
import { declarationFault, ownEncoding } from './xml-encoding.ts';

/**
 * @param body bytes, or text that a recorder has decoded
 * @param mediaType its charset names the encoding; without one, XML may name it itself, and everything else is UTF-8
 * @param headers the header fields of the message
 * @returns the text without a byte order mark, or a problem of the rule `charset`
 */
export function bodyText(
  body: string | Uint8Array,
  { type, parameters: { charset } }: MediaType,
  headers: HeaderFields,
): Decoded<string> {
  const inXml = isXml(type);
  const label = charset ?? (inXml ? ownEncoding(body, () => isSentInUtf16(body, headers)) : 'utf-8');
  if (encodingOf(label) === undefined) return unknownCharset(label);
  if (
    charset !== undefined &&
    typeof body === 'string' &&
    isUtf16(charset) &&
    !isSentInUtf16(body, headers)
  ) {
    return refused('charset', 'a body in UTF-16 and its Content-Length', 'text in another encoding');
  }
  const text = typeof body === 'string' ? decoded(withoutMark(body)) : decodeText(body, label);
  const fault = text.ok && inXml ? declarationFault(text.value, body, label) : undefined;
  return fault ?? text;
}

/**
 * A recorder that stores text loses the bytes. Programs often name UTF-16 but send UTF-8, so only a Content-Length that counts
 * UTF-16, with a byte order mark or without, shows that UTF-16 was sent.
 */
function isSentInUtf16(body: string | Uint8Array, headers: HeaderFields): boolean {
  const length = contentLength(headers);
  const bytes = withoutMark(String(body)).length * 2;
  return length.ok && (length.value === bytes || length.value === bytes + 2);
}
