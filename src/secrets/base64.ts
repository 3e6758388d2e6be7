/**
 * Text inside of base64, and how it is written again.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-4
 */
import { Buffer, isUtf8 } from 'node:buffer';

export interface Base64Text {
  readonly text: string;
  /** In the same alphabet, padded or not as it was. */
  readonly encode: (text: string) => string;
}

/** Undefined where the bytes are no printable text: then it was hardly base64. */
export function base64Text(encoded: string): Base64Text | undefined {
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.length === 0 || !isUtf8(bytes)) return undefined;
  const text = bytes.toString('utf8');
  // eslint-disable-next-line no-control-regex -- they are what text does not have.
  if (/[\0-\x08\x0e-\x1f\x7f]/.test(text)) return undefined;
  const forUrls = /[-_]/.test(encoded);
  const padded = encoded.endsWith('=') || encoded.length % 4 === 0;
  return {
    text,
    encode: (next) => {
      const written = Buffer.from(next).toString(forUrls ? 'base64url' : 'base64');
      if (forUrls) return padded ? written.padEnd(Math.ceil(written.length / 4) * 4, '=') : written;
      return padded ? written : written.replace(/=+$/, '');
    },
  };
}
