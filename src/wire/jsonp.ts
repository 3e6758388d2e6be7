/**
 * JSONP: JSON as the argument of a call, written to be safe in a script element and read without evaluating it.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 * @see https://tc39.es/ecma262/#sec-html-like-comments
 */
import { isCallback } from './callback.ts';
import { decoded, refused, type Decoded } from './decoded.ts';
import { encodeJson } from './json.ts';
import { characterAt, matchAt, matchEnd, positionAt } from './position.ts';

const NAME = /[\w$.]{1,129}/y;
/** White space of JavaScript, which includes the byte order mark. */
const SPACE = /\s*/y;

/** A JSONP text, split into its callback and its argument. */
export interface Jsonp {
  readonly callback: string;
  /** The text between the parentheses, JSON or not. */
  readonly text: string;
  /** Where `text` starts, counted from 1. */
  readonly line: number;
  readonly column: number;
}

/**
 * Writes exactly `callback(JSON)`.
 *
 * `<` and `>` become escapes, so that no value can end or comment out a script element (`</script`, `<!--`, `-->`) or
 * a CDATA section (`]]>`); so do U+2028 and U+2029, which end a line in older JavaScript. `&` has no
 * meaning in a script element of HTML, so it stays.
 *
 * @throws TypeError for a name that `isCallback` refuses, and for a value that `encodeJson` refuses
 */
export function encodeJsonp(callback: string, value: unknown): string {
  if (!isCallback(callback)) {
    throw new TypeError(
      `expected a callback name such as \`a.b\`, received ${callback.length} other characters`,
    );
  }
  return `${callback}(${scriptSafe(encodeJson(value))})`;
}

/** The same JSON, escaped so that it cannot end or comment out a script element into which somebody puts it. */
export function scriptSafe(json: string): string {
  return json.replace(
    /[<>\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Splits `callback(JSON)`. It accepts around the call what servers write: before it a byte order mark, white space, block
 * comments and a `typeof callback === 'function' &&` guard; after it one semicolon and white space.
 *
 * @returns the callback and the text between the parentheses, not yet read as JSON; or a problem of the rule `jsonp`
 */
export function decodeJsonp(text: string): Decoded<Jsonp> {
  const lead = skipLead(text);
  if (lead === undefined) return at(text, text.length, '`*/`');
  const guard = readGuard(text, lead);
  const from = guard?.end ?? lead;
  const callback = matchAt(NAME, text, from);
  if (!isCallback(callback)) return at(text, from, 'a callback name such as `a.b` before `(`');
  if (guard !== undefined && guard.name !== callback)
    return at(text, from, 'the callback that the guard names');
  const open = matchEnd(SPACE, text, from + callback.length);
  if (text[open] !== '(') return at(text, open, '`(`');
  const close = closing(text, open + 1);
  if (close === undefined) return at(text, text.length, '`)`');
  let end = matchEnd(SPACE, text, close + 1);
  if (text[end] === ';') end = matchEnd(SPACE, text, end + 1);
  if (end < text.length) return at(text, end, 'end of text after the call');
  return decoded({ callback, text: text.slice(open + 1, close), ...positionAt(text, open + 1) });
}

/** The offset of the first `)` that is not inside a JSON string. */
function closing(text: string, from: number): number | undefined {
  for (let at = from, inString = false; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString && code === 0x5c) at += 1;
    else if (code === 0x22) inString = !inString;
    else if (code === 0x29 && !inString) return at;
  }
  return undefined;
}

/** Reads `typeof name === 'function' &&`: its name, and the offset where it ends. */
function readGuard(text: string, from: number): { name: string; end: number } | undefined {
  const guard = /typeof\s+([\w$.]{1,128})\s*={2,3}\s*(?:'function'|"function")\s*&&\s*/y;
  guard.lastIndex = from;
  const match = guard.exec(text);
  return match ? { name: match[1] ?? '', end: guard.lastIndex } : undefined;
}

function skipLead(text: string): number | undefined {
  let at = matchEnd(SPACE, text, 0);
  while (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2);
    if (end === -1) return undefined;
    at = matchEnd(SPACE, text, end + 2);
  }
  return at;
}

function at(text: string, offset: number, expected: string): Decoded<never> {
  return refused('jsonp', expected, characterAt(text, offset), positionAt(text, offset));
}
