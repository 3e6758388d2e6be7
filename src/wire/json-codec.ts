/**
 * JSON as an order needs it: a member that an object has twice is refused, since each reader decides for itself which of the
 * two counts, and no number is rounded in silence.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7493#section-2
 */
import type { Codec } from './codec.ts';
import { decoded, refused } from './decoded.ts';
import { duplicateMember } from './duplicate-member.ts';
import { decodeJson, encodeJson } from './json.ts';
import { membersOf, outlineOf } from './outline.ts';
import { withoutRounding } from './rounded-number.ts';

export const jsonCodec: Codec = {
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
