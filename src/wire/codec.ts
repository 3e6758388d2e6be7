/**
 * Which codec reads and writes a media type.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6839#section-3.1
 */
import { decoded, refused, type Decoded } from './decoded.ts';
import { duplicateMember } from './duplicate-member.ts';
import { decodeJson, encodeJson } from './json.ts';

export interface Codec {
  decode(text: string): Decoded<unknown>;
  encode(value: unknown): string;
}

const json: Codec = {
  /** Refuses a member that an object has twice: which of the two counts, each reader decides for itself. */
  decode(text) {
    const result = decodeJson(text);
    if (!result.ok || countMembers(result.value) === countNames(text)) return result;
    const twice = duplicateMember(text);
    return twice
      ? refused('duplicate-member', 'the member once', 'a second member of that name', twice)
      : result;
  },
  encode: encodeJson,
};

const text: Codec = { decode: decoded, encode: String };

/** @param type a media type without parameters, in lower case. `undefined` where nothing reads it without a schema, as XML. */
export function codecFor(type: string): Codec | undefined {
  if (type === 'application/json' || type.endsWith('+json')) return json;
  return type.startsWith('text/') && !isXml(type) ? text : undefined;
}

/** @param type a media type without parameters, in lower case. */
export function isXml(type: string): boolean {
  return type.endsWith('/xml') || type.endsWith('+xml');
}

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

/** How many names stand before a colon. Text inside of strings can make it too many, never too few. */
function countNames(text: string): number {
  let count = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    let before = colon - 1;
    while (text.charCodeAt(before) <= 0x20) before -= 1;
    if (text.charCodeAt(before) === 0x22) count += 1;
  }
  return count;
}
