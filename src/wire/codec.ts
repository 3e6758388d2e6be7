/**
 * Which codec reads and writes a media type.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6839#section-3.1
 */
import { decoded, type Decoded } from './decoded.ts';
import { jsonCodec } from './json-codec.ts';
import { isXml } from './media-type.ts';

export interface Codec {
  /** @returns a value of JSON; a number that a double cannot hold as it is spelled is a symbol of that spelling. */
  decode(text: string): Decoded<unknown>;
  encode(value: unknown): string;
}

const textCodec: Codec = { decode: decoded, encode: String };

/** @param type a media type without parameters, in lower case. `undefined` where nothing reads it without a schema, as XML. */
export function codecFor(type: string): Codec | undefined {
  if (type === 'application/json' || type.endsWith('+json')) return jsonCodec;
  return type.startsWith('text/') && !isXml(type) ? textCodec : undefined;
}
