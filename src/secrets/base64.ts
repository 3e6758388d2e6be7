/**
 * Text inside of base64, and how it is written again.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-4
 */

export interface Base64Text {
  readonly text: string;
  /** In the same alphabet, padded or not as it was. */
  readonly encode: (text: string) => string;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Undefined where the bytes are no printable text: then it was hardly base64. */
export function base64Text(encoded: string): Base64Text | undefined {
  const text = textOf(encoded);
  if (text === undefined || text === '') return undefined;
  const forUrls = /[-_]/.test(encoded);
  const padded = encoded.endsWith('=') || encoded.length % 4 === 0;
  return {
    text,
    encode: (next) => {
      const written = base64Of(next);
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

function textOf(encoded: string): string | undefined {
  const digits = unpadded(encoded).replaceAll('-', '+').replaceAll('_', '/');
  // One digit alone holds less than a byte.
  const binary = atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
  // eslint-disable-next-line no-control-regex -- they are what text does not have.
  if (/[\0-\x08\x0e-\x1f\x7f]/.test(binary)) return undefined;
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

function base64Of(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}
