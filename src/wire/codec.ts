/**
 * Which codec reads and writes a media type.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6839#section-3.1
 */
import { decoded, type Decoded } from './decoded.ts';
import { decodeJson, encodeJson } from './json.ts';

export interface Codec {
  decode(text: string): Decoded<unknown>;
  encode(value: unknown): string;
}

const json: Codec = { decode: decodeJson, encode: encodeJson };
const text: Codec = { decode: decoded, encode: String };

/** @param type a media type without parameters, in lower case. `undefined` where nothing here reads it. */
export function codecFor(type: string): Codec | undefined {
  if (type === 'application/json' || type.endsWith('+json')) return json;
  if (type.endsWith('/xml') || type.endsWith('+xml')) return undefined;
  return type.startsWith('text/') ? text : undefined;
}
