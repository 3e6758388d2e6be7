/**
 * Converts JSON text to a value and back, and says where a fault is.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
import { decoded, refused, type Decoded } from './decoded.ts';
import { scanJson } from './json-scan.ts';
import { DEEPEST, outlineOf } from './outline.ts';
import { positionAt } from './position.ts';

/**
 * Reads JSON as JSON.parse does, but limits the nesting.
 *
 * @param text without a byte order mark, as `decodeText` returns it
 * @returns the value, or a problem of the rule `json` or `depth` with its line and column
 */
export function decodeJson(text: string, { tooDeep } = outlineOf(text)): Decoded<unknown> {
  if (tooDeep !== undefined) {
    const limit = `nesting of at most ${DEEPEST} levels`;
    return refused('depth', limit, `level ${DEEPEST + 1}`, positionAt(text, tooDeep));
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
