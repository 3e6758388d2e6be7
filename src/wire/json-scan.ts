/**
 * A walk over JSON text without recursion, for what JSON.parse does not tell: where a fault is, and which names occur.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-2
 */
import { characterAt } from './position.ts';

export interface JsonFault {
  readonly offset: number;
  readonly expected: string;
  readonly received: string;
}

/** What a walk reports. A call that answers true ends the walk. */
export interface JsonVisitor {
  open(isObject: boolean): void;
  close(): void;
  /** A comma between two elements of an array. */
  nextElement(): void;
  /** A member name, quotes included, from offset `start` to `end`. */
  name(start: number, end: number): boolean;
}

const EXPECTED = {
  value: 'a value',
  element: 'a value or `]`',
  member: 'a member name in double quotes or `}`',
  name: 'a member name in double quotes',
  colon: '`:`',
} as const;

/** Words that other languages write where JSON has none: safe to repeat, and they name the mistake. */
const FOREIGN = [
  'undefined',
  'NaN',
  'Infinity',
  '-Infinity',
  'None',
  'True',
  'False',
  'NULL',
  'TRUE',
  'FALSE',
];

/** Walks the text and returns its first fault, or `undefined` where it is JSON or a visitor ended the walk. */
export function scanJson(text: string, visitor?: JsonVisitor): JsonFault | undefined {
  const objects: boolean[] = [];
  let state: keyof typeof EXPECTED | 'after' = 'value';
  let at = 0;
  for (;;) {
    at = skipSpace(text, at);
    const character = text[at];
    const inObject = objects[objects.length - 1];
    if (state === 'after') {
      if (inObject === undefined) return at === text.length ? undefined : fault(text, at, 'end of text');
      if (character === ',') {
        state = inObject ? 'name' : 'value';
        if (!inObject) visitor?.nextElement();
      } else if (character === (inObject ? '}' : ']')) {
        objects.pop();
        visitor?.close();
      } else return fault(text, at, inObject ? '`,` or `}`' : '`,` or `]`');
      at += 1;
    } else if (state === 'colon') {
      if (character !== ':') return fault(text, at, EXPECTED.colon);
      state = 'value';
      at += 1;
    } else if ((state === 'element' && character === ']') || (state === 'member' && character === '}')) {
      objects.pop();
      visitor?.close();
      state = 'after';
      at += 1;
    } else if (state === 'member' || state === 'name') {
      if (character !== '"') return fault(text, at, EXPECTED[state]);
      const end = stringEnd(text, at);
      if (typeof end !== 'number') return end;
      if (visitor?.name(at, end)) return undefined;
      state = 'colon';
      at = end;
    } else if (character === '{' || character === '[') {
      objects.push(character === '{');
      visitor?.open(character === '{');
      state = character === '{' ? 'member' : 'element';
      at += 1;
    } else {
      const end = scalarEnd(text, at, EXPECTED[state]);
      if (typeof end !== 'number') return end;
      state = 'after';
      at = end;
    }
  }
}

/** The offset of the next character that is no JSON white space. */
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
