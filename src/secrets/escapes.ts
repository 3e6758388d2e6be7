/**
 * Undoes escapes, one layer at a time: percent encoding, references of XML and HTML, and the escapes of JSON strings, JavaScript
 * strings and JSON pointers.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-2.1
 * @see https://www.w3.org/TR/xml/#sec-references
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-7
 */
import type { Part, View } from './view.ts';

const ANY =
  /%(?:u[0-9a-f]{4}|[0-9a-f]{2})|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|apos|nbsp);?|\\(?:u[0-9a-f]{4}|u\{[0-9a-f]{1,6}\}|x[0-9a-f]{2}|["'\\/bfnrt])|(?:%[0-9a-f]?|&#?\w{0,6}|\\u?[0-9a-f]{0,3})(?=…)/gi;

const SYNTAXES = {
  any: ANY,
  json: /\\(?:u[0-9a-f]{4}|["\\/bfnrt])/gi,
  query: /%[0-9a-f]{2}|\+/gi,
  pointer: /~[01]/g,
  markup: /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|apos|nbsp);?/gi,
} as const;

export type Syntax = keyof typeof SYNTAXES;

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' },
  ...{ '~0': '~', '~1': '/', '+': ' ', '\\b': '\b', '\\f': '\f', '\\n': '\n', '\\r': '\r', '\\t': '\t' },
};

/** The view with one layer of escapes undone; the same view if there is none. */
export function unescaped(view: View, syntax: Syntax = 'any'): View {
  const parts = partsOf(view.text, 0, view.text.length, syntax);
  return parts.every(([, , meaning]) => meaning === undefined) ? view : view.joined(parts);
}

/** What text[from, to) stands for, in parts; one part if it has no escape. */
export function partsOf(text: string, from: number, to: number, syntax: Syntax): Part[] {
  const inside = text.slice(from, to);
  if (!/[%&\\+~]/.test(inside)) return [[from, to]];
  const parts: Part[] = [];
  let copied = 0;
  for (const match of inside.matchAll(SYNTAXES[syntax])) {
    // An escape of several bytes was read with its first one.
    if (match.index < copied) continue;
    const [meaning, length] = meaningOf(match[0], inside, match.index);
    if (match.index > copied) parts.push([from + copied, from + match.index]);
    copied = match.index + length;
    parts.push([from + match.index, from + copied, meaning]);
  }
  parts.push([from + copied, to]);
  return parts;
}

/** What the escape at an offset means, and how many characters of the text it takes. */
function meaningOf(escape: string, text: string, at: number): [meaning: string, length: number] {
  const { length } = escape;
  const lower = escape.toLowerCase();
  const known = NAMED[lower.replace(/^&|;$/g, '')];
  if (known !== undefined) return [known, length];
  const hex = /^(?:%u|\\u\{?|\\x|&#x)([0-9a-f]+)/.exec(lower)?.[1];
  if (hex !== undefined) return [character(Number.parseInt(hex, 16)), length];
  const decimal = /^&#(\d+)/.exec(lower)?.[1];
  if (decimal !== undefined) return [character(Number(decimal)), length];
  const byte = /^%([0-9a-f]{2})$/.exec(lower)?.[1];
  if (byte !== undefined) return percentDecoded(Number.parseInt(byte, 16), text, at);
  // The escape was cut off, so its meaning is unknown.
  if (!/^\\["'\\/]$/.test(escape)) return ['', length];
  return [escape.slice(1), length];
}

/** Decodes a character of UTF-8, of one byte or several; a byte that is not UTF-8 stands for itself. */
function percentDecoded(byte: number, text: string, at: number): [meaning: string, length: number] {
  const size = byte < 0xc2 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
  const bytes = text.slice(at, at + 3 * size);
  try {
    return [decodeURIComponent(bytes), bytes.length];
  } catch {
    return [String.fromCharCode(byte), 3];
  }
}

function character(code: number): string {
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}
