/**
 * Joins the chunks of a body: curl traces them as they came, unless HTTP/2 or a newer curl took them apart.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-7.1
 */
import { Buffer } from 'node:buffer';

/** @returns the body; the bytes as they are if they are not in chunks */
export function unchunked(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\r\n', at);
    const size = /^([0-9a-f]+)(?:;|$)/i.exec(bytes.toString('latin1', at, Math.max(end, at)))?.[1];
    if (size === undefined) return bytes;
    const length = parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(parts);
}
