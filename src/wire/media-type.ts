/**
 * Takes apart the media type of a Content-Type header field.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1
 */
import { matchAt } from './position.ts';

export interface MediaType {
  /** Lower case, without parameters: `application/json`. */
  readonly type: string;
  /** By name in lower case; of two with the same name, the first. An object without a prototype. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A media type or media range inside a longer header field. */
export interface MediaTypeItem {
  readonly type: string;
  /** In the order in which they were sent, names in lower case. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
  /** The offset of the first character after it. */
  readonly end: number;
}

/**
 * The parts of a media type, or `undefined` if the value does not match the grammar.
 *
 * @param value the value of a Content-Type header field; `undefined` gives `undefined`
 */
export function parseMediaType(value: string | undefined): MediaType | undefined {
  const item = value === undefined ? undefined : readMediaType(value, skipSpace(value, 0));
  if (item === undefined || item.end !== value?.length) return undefined;
  const parameters = Object.create(null) as Record<string, string>;
  for (const [name, text] of item.parameters) parameters[name] ??= text;
  return { type: item.type, parameters };
}

/** @param type a media type without parameters, in lower case. */
export function isXml(type: string): boolean {
  return type.endsWith('/xml') || type.endsWith('+xml');
}

/** Reads one media type or range that starts at an offset, with its parameters and the white space after it. */
export function readMediaType(text: string, from: number): MediaTypeItem | undefined {
  const type = token(text, from);
  const slash = from + type.length;
  const subtype = text[slash] === '/' ? token(text, slash + 1) : '';
  if (type === '' || subtype === '') return undefined;
  const parameters: [string, string][] = [];
  let at = skipSpace(text, slash + 1 + subtype.length);
  while (text[at] === ';') {
    at = skipSpace(text, at + 1);
    const name = token(text, at);
    if (name === '') continue;
    at += name.length;
    if (text[at] !== '=') return undefined;
    const value = text[at + 1] === '"' ? quotedString(text, at + 1) : plainValue(text, at + 1);
    if (value === undefined) return undefined;
    parameters.push([name.toLowerCase(), value.text]);
    at = skipSpace(text, value.end);
  }
  return { type: `${type}/${subtype}`.toLowerCase(), parameters, end: at };
}

/** The offset of the next character that is neither a space nor a tab. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

/** The longest token (RFC 9110 section 5.6.2) that starts at an offset; it may be empty. */
export function token(text: string, from: number): string {
  return matchAt(TOKEN, text, from);
}

const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;

function plainValue(text: string, from: number): { text: string; end: number } | undefined {
  const value = token(text, from);
  return value === '' ? undefined : { text: value, end: from + value.length };
}

function quotedString(text: string, from: number): { text: string; end: number } | undefined {
  let value = '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '"') return { text: value, end: at + 1 };
    if (text[at] === '\\') at += 1;
    value += text[at] ?? '';
  }
  return undefined;
}
