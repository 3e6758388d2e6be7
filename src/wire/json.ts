/**
 * JSON text to value and back, with the place of a fault in words.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
import { decoded, refused } from './decoded.ts';
import type { Decoded } from './decoded.ts';
import { scanJson } from './json-scan.ts';
import { positionAt } from './position.ts';

/** How many objects and arrays may stand in one another. */
const DEEPEST = 100;

/**
 * Reads JSON as JSON.parse does, save that it limits the nesting.
 *
 * @param text without a byte order mark, as `decodeText` returns it
 * @returns the value, or a problem of the rule `json` or `depth` with its line and column
 */
export function decodeJson(text: string): Decoded<unknown> {
  const deep = tooDeep(text);
  if (deep !== undefined) {
    const limit = `nesting of at most ${DEEPEST} levels`;
    return refused('depth', limit, `level ${DEEPEST + 1}`, positionAt(text, deep));
  }
  try {
    return decoded(JSON.parse(text) as unknown);
  } catch {
    const fault = scanJson(text);
    if (fault === undefined) return refused('json', 'JSON', 'text that JSON.parse refuses');
    return refused('json', fault.expected, fault.received, positionAt(text, fault.offset));
  }
}

/**
 * Writes JSON as JSON.stringify does, on one line.
 *
 * @throws TypeError for a value that JSON cannot carry: undefined, a function, a cycle, a bigint, NaN or an infinity,
 * for which JSON.stringify would write null.
 */
export function encodeJson(value: unknown): string {
  const text = JSON.stringify(value, (_name, member: unknown) => {
    if (typeof member === 'number' && !Number.isFinite(member)) {
      throw new TypeError(`expected a number that JSON can carry, received ${member}`);
    }
    return member;
  }) as string | undefined;
  if (text === undefined)
    throw new TypeError(`expected a value that JSON can carry, received ${typeof value}`);
  return text;
}

/** The offset of the first bracket that opens a level too many. */
function tooDeep(text: string): number | undefined {
  if (count(text, '[') + count(text, '{') <= DEEPEST) return undefined;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > DEEPEST) return at;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return undefined;
}

/** How often a character occurs, counted no further than needed to exceed the limit. */
function count(text: string, character: string): number {
  let found = 0;
  for (
    let at = text.indexOf(character);
    at !== -1 && found <= DEEPEST;
    at = text.indexOf(character, at + 1)
  ) {
    found += 1;
  }
  return found;
}
