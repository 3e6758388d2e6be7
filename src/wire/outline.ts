/**
 * Counts what is outside the strings of a JSON text, in one walk. It tells what JSON.parse does not, and whether a costlier check
 * is needed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-2
 */

/** How many levels of objects and arrays may be nested. */
export const DEEPEST = 100;

export interface Outline {
  /** How many members its objects have, by the colons after their names. Of two with the same name, JSON.parse keeps one. */
  readonly members: number;
  /** The offset of the first bracket that opens one level too many. */
  readonly tooDeep: number | undefined;
  /** Whether JSON.parse may round a number: one has an exponent, or more than the fifteen digits that a double always holds. */
  readonly mayRound: boolean;
}

export function outlineOf(text: string): Outline {
  let members = 0;
  let depth = 0;
  let tooDeep: number | undefined;
  let mayRound = false;
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      digits += 1;
      if (digits > 15) mayRound = true;
      continue;
    }
    if (digits > 0 && (code === 0x65 || code === 0x45)) mayRound = true;
    digits = 0;
    // Searching for the end of a string is faster than walking over its characters.
    if (code === 0x22) at = endOfString(text, at + 1);
    else if (code === 0x3a) members += 1;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > DEEPEST) tooDeep ??= at;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return { members, tooDeep, mayRound };
}

/** A digit or a decimal point. */
function isDigit(code: number): boolean {
  return code === 0x2e || (code >= 0x30 && code <= 0x39);
}

/** The offset of the quote that ends a string, or of the end of the text if there is none. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let escapes = quote;
    while (text.charCodeAt(escapes - 1) === 0x5c) escapes -= 1;
    if ((quote - escapes) % 2 === 0) return quote;
  }
  return text.length;
}

/** How many members the objects in a value have. Without recursion: JSON may be nested deeper than calls can be. */
export function membersOf(root: unknown): number {
  const open: unknown[] = [root];
  let members = 0;
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) {
      for (const item of value as readonly unknown[]) if (isObject(item)) open.push(item);
    } else if (isObject(value))
      for (const name in value) {
        members += 1;
        if (isObject(value[name])) open.push(value[name]);
      }
  }
  return members;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
