/**
 * Finds the values of a JSON text and their places. It reads broken JSON too: text that is cut off, or inside a script or prose.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-2
 */
import { matchEnd } from '../wire/index.ts';

/** A place in the text; that of a string excludes its quotation marks. */
export type Place = readonly [from: number, to: number];

export interface JsonNode {
  /** Undefined for an object and an array. */
  readonly type: 'string' | 'number' | undefined;
  /** For an object or an array, only the offset at which it opens. */
  readonly place: Place;
  /** Its name, if it is a member of an object. */
  readonly name: Place | undefined;
  readonly children: JsonNode[];
}

const NUMBER = /-?\d[\d.eE+-]*/y;
const SPACE = /\s*/y;
const NEXT = /["[\]{}]|-?\d/g;

/** Reads the text in one walk without recursion. */
export function jsonNodes(text: string): JsonNode[] {
  const roots: JsonNode[] = [];
  const open: JsonNode[] = [];
  let name: Place | undefined;
  const add = (type: JsonNode['type'], from: number, to: number): JsonNode => {
    const node: JsonNode = { type, place: [from, to], name, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    name = undefined;
    return node;
  };
  for (let at = next(text, 0); at < text.length; at = next(text, at)) {
    const character = text[at];
    if (character === '"') {
      const end = stringEnd(text, at + 1);
      const place = [at + 1, end] as const;
      at = Math.min(end + 1, text.length);
      const after = matchEnd(SPACE, text, at);
      if (text[after] === ':') {
        name = place;
        at = after + 1;
      } else add('string', ...place);
    } else if (character === '{' || character === '[') {
      open.push(add(undefined, at, at));
      at += 1;
    } else if (character === '}' || character === ']') {
      open.pop();
      name = undefined;
      at += 1;
    } else {
      const end = matchEnd(NUMBER, text, at);
      // A number outside all brackets belongs to prose.
      if (open.length > 0 || name) add('number', at, end);
      at = end;
    }
  }
  return roots;
}

function next(text: string, from: number): number {
  NEXT.lastIndex = from;
  return NEXT.exec(text)?.index ?? text.length;
}

/** A string ends at its quotation mark or, if that is missing, at the end of the line. */
function stringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x0a) return at;
    if (code === 0x5c) at += 1;
  }
  return text.length;
}
