/** Which codec reads and writes a media type. */
import { decoded, refused, type Decoded } from './decoded.ts';
import { duplicateMember } from './duplicate-member.ts';
import { decodeJson, encodeJson } from './json.ts';
import { isXml } from './media-type.ts';
import { membersOf, outlineOf } from './outline.ts';
import { withoutRounding } from './rounded-number.ts';

export interface Codec {
  /** @returns a JSON value; a number that a double cannot hold exactly becomes a symbol whose description is its spelling. */
  decode(text: string): Decoded<unknown>;
  encode(value: unknown): string;
}

const textCodec: Codec = { decode: decoded, encode: String };

/**
 * JSON, strict enough for orders: a duplicate member is refused, because readers differ in which of the two counts, and no
 * number is silently rounded.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7493#section-2
 */
const jsonCodec: Codec = {
  decode(text) {
    const outline = outlineOf(text);
    const result = decodeJson(text, outline);
    if (!result.ok) return result;
    const twice = membersOf(result.value) === outline.members ? undefined : duplicateMember(text);
    if (twice) return refused('duplicate-member', 'the member once', 'a second member of that name', twice);
    return decoded(outline.mayRound ? withoutRounding(text, result.value) : result.value);
  },
  encode: encodeJson,
};

/**
 * @param type a media type without parameters, in lower case
 * @returns `undefined` for a type that cannot be read at all, or not without a schema, such as XML
 * @see https://www.rfc-editor.org/rfc/rfc6839#section-3.1
 */
export function codecFor(type: string): Codec | undefined {
  if (type === 'application/json' || type.endsWith('+json')) return jsonCodec;
  return type.startsWith('text/') && !isXml(type) ? textCodec : undefined;
}
