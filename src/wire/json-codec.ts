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
import { withoutRounding } from './rounded-number.ts';

export const jsonCodec: Codec = {
  decode(text) {
    const result = decodeJson(text);
    if (!result.ok) return result;
    const twice = countMembers(result.value) === countNames(text) ? undefined : duplicateMember(text);
    if (twice) return refused('duplicate-member', 'the member once', 'a second member of that name', twice);
    return decoded(withoutRounding(text, result.value));
  },
  encode: encodeJson,
};

function countMembers(value: unknown): number {
  let count = 0;
  if (Array.isArray(value)) for (const element of value) count += countMembers(element);
  else if (typeof value === 'object' && value !== null)
    for (const member of Object.values(value)) {
      count += 1;
      if (typeof member === 'object') count += countMembers(member);
    }
  return count;
}

/** How many names stand before a colon. Text inside strings can make it too many, never too few. */
function countNames(text: string): number {
  let count = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    let before = colon - 1;
    while (text.charCodeAt(before) <= 0x20) before -= 1;
    if (text.charCodeAt(before) === 0x22) count += 1;
  }
  return count;
}
