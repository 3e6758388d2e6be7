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
import { membersIn, membersOf } from './members.ts';
import { withoutRounding } from './rounded-number.ts';

export const jsonCodec: Codec = {
  decode(text) {
    const result = decodeJson(text);
    if (!result.ok) return result;
    const twice = membersOf(result.value) === membersIn(text) ? undefined : duplicateMember(text);
    if (twice) return refused('duplicate-member', 'the member once', 'a second member of that name', twice);
    return decoded(withoutRounding(text, result.value));
  },
  encode: encodeJson,
};
