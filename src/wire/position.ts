/**
 * Where in a text something is, and which character is there, in words that are safe to print.
 *
 * @see https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-5/#G10213
 */

const NAMED: Readonly<Record<string, string>> = {
  '\n': 'line feed',
  '\r': 'carriage return',
  '\t': 'tab',
  ' ': 'space',
};

/** The line and column of an offset, both counted from 1; a line ends at a line feed. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let feed = text.indexOf('\n'); feed !== -1 && feed < offset; feed = text.indexOf('\n', start)) {
    line += 1;
    start = feed + 1;
  }
  return { line, column: offset - start + 1 };
}

/** The offset at which the match of a sticky pattern ends, or `from` if nothing matches there. */
export function matchEnd(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** What a sticky pattern matches at an offset, or the empty string. */
export function matchAt(pattern: RegExp, text: string, from: number): string {
  return text.slice(from, matchEnd(pattern, text, from));
}

/** The one character at an offset: `` `}` ``, `line feed`, `U+2028` or `end of text`; never more than that one. */
export function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  if (code === undefined) return 'end of text';
  const character = String.fromCodePoint(code);
  const named = NAMED[character];
  if (named !== undefined) return named;
  if (code > 0x20 && code < 0x7f) return `\`${character}\``;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
