/**
 * Walks JSON text without recursion, and reports what JSON.parse does not: where a fault is, which names occur, and how
 * numbers are spelled.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-2
 */
import { characterAt } from './position.ts';

export interface JsonFault {
  readonly offset: number;
  readonly expected: string;
  readonly received: string;
}

/** The path from the root to a value: member names, escapes resolved, and element indexes. The walk reuses one array for all. */
export type JsonPath = readonly (string | number)[];

/** What a walk reports. */
export interface JsonVisitor {
  /**
   * Called for each member. Its name is the last step of the path; the quote before the name is at the offset.
   *
   * @returns true to end the walk
   */
  member?(path: JsonPath, offset: number, isFirst: boolean): boolean;
  /**
   * Called for each value. text[start, end) is a whole string, number or word, or the bracket that opens an object or an array.
   *
   * @returns true to end the walk
   */
  value?(path: JsonPath, start: number, end: number): boolean;
}

const EXPECTED = {
  value: 'a value',
  element: 'a value or `]`',
  member: 'a member name in double quotes or `}`',
  name: 'a member name in double quotes',
  colon: '`:`',
} as const;

/** Words of other languages that JSON does not have. They are safe to repeat in a message, and they name the mistake. */
const FOREIGN = 'undefined NaN Infinity -Infinity None True False NULL TRUE FALSE'.split(' ');

/** Walks the text and returns its first fault, or `undefined` if it is JSON or a visitor ended the walk. */
export function scanJson(text: string, visitor: JsonVisitor = {}): JsonFault | undefined {
  // Inside an object the last step is a string, inside an array a number.
  const path: (string | number)[] = [];
  let state: keyof typeof EXPECTED | 'after' = 'value';
  for (let at = skipSpace(text, 0); ; at = skipSpace(text, at)) {
    const character = text[at];
    const step = path[path.length - 1];
    if (state === 'after') {
      if (step === undefined) return at === text.length ? undefined : fault(text, at, 'end of text');
      const inObject = typeof step === 'string';
      if (character === ',') {
        state = inObject ? 'name' : 'value';
        if (!inObject) path[path.length - 1] = step + 1;
      } else if (character === (inObject ? '}' : ']')) path.pop();
      else return fault(text, at, inObject ? '`,` or `}`' : '`,` or `]`');
      at += 1;
    } else if (state === 'colon') {
      if (character !== ':') return fault(text, at, EXPECTED.colon);
      state = 'value';
      at += 1;
    } else if ((state === 'element' && character === ']') || (state === 'member' && character === '}')) {
      path.pop();
      state = 'after';
      at += 1;
    } else if (state === 'member' || state === 'name') {
      if (character !== '"') return fault(text, at, EXPECTED[state]);
      const end = stringEnd(text, at);
      if (typeof end !== 'number') return end;
      path[path.length - 1] = nameIn(text.slice(at + 1, end - 1));
      if (visitor.member?.(path, at, state === 'member')) return undefined;
      state = 'colon';
      at = end;
    } else if (character === '{' || character === '[') {
      if (visitor.value?.(path, at, at + 1)) return undefined;
      path.push(character === '{' ? '' : 0);
      state = character === '{' ? 'member' : 'element';
      at += 1;
    } else {
      const end = scalarEnd(text, at, EXPECTED[state]);
      if (typeof end !== 'number') return end;
      if (visitor.value?.(path, at, end)) return undefined;
      state = 'after';
      at = end;
    }
  }
}

function nameIn(raw: string): string {
  return raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
}

/** The offset of the next character that is not JSON white space. */
function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at += 1;
  }
}

function scalarEnd(text: string, at: number, expected: string): number | JsonFault {
  const character = text[at];
  if (character === '"') return stringEnd(text, at);
  for (const word of ['true', 'false', 'null']) if (text.startsWith(word, at)) return at + word.length;
  const foreign = FOREIGN.find((word) => text.startsWith(word, at));
  if (foreign !== undefined) return { offset: at, expected, received: `\`${foreign}\`` };
  return character === '-' || isDigit(text, at) ? numberEnd(text, at) : fault(text, at, expected);
}

function numberEnd(text: string, from: number): number | JsonFault {
  let at = text[from] === '-' ? from + 1 : from;
  if (!isDigit(text, at)) return fault(text, at, 'a digit');
  at = text[at] === '0' ? at + 1 : digitsEnd(text, at);
  if (text[at] === '.') {
    if (!isDigit(text, at + 1)) return fault(text, at + 1, 'a digit');
    at = digitsEnd(text, at + 1);
  }
  if (text[at] === 'e' || text[at] === 'E') {
    at += text[at + 1] === '+' || text[at + 1] === '-' ? 2 : 1;
    if (!isDigit(text, at)) return fault(text, at, 'a digit');
    at = digitsEnd(text, at);
  }
  return at;
}

function stringEnd(text: string, from: number): number | JsonFault {
  for (let at = from + 1; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code !== 0x22 && code !== 0x5c) continue;
    if (code === 0x22) return at + 1;
    if (Number.isNaN(code)) return fault(text, at, '`"` at the end of a string');
    if (code < 0x20) return fault(text, at, 'a control character written as an escape');
    at += 1;
    if (text[at] === 'u') {
      for (const end = at + 4; at < end; at += 1) {
        if (!/^[0-9A-Fa-f]$/.test(text[at + 1] ?? '')) return fault(text, at + 1, 'a hexadecimal digit');
      }
    } else if (!'"\\/bfnrt'.includes(text[at] ?? ' ')) {
      return fault(text, at, 'an escape such as `\\n` or `\\u0041`');
    }
  }
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at += 1;
  return at;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function fault(text: string, offset: number, expected: string): JsonFault {
  return { offset, expected, received: characterAt(text, offset) };
}
