/**
 * Whether regular expressions of other languages read a pattern as ECMAScript does: Python, Java, .NET, Go, Rust, C++. They differ in
 * classes (`\d` is any digit of Unicode in some, `\p{Ll}` an error in others), in `.` and in lookaround.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-6.4
 */

/** The syntax that all of them have: literals, classes without other classes in them, groups, alternatives, anchors and quantifiers. */
const PORTABLE = new RegExp(
  [
    String.raw`\\[\\^$.*+?()[\]{}|/nrt-]`,
    String.raw`\[\^?(?:[^\\[\]&|~-]|\\[\\^[\]nrt-]|-(?!-)|([&|~])(?!\1))+\]`,
    String.raw`\(\?:|\((?!\?)|[)|^$]`,
    String.raw`(?:[*+?]|\{\d+(?:,\d*)?\})\??`,
    String.raw`[^\\.[\](){}*+?|^$]`,
  ].join('|'),
  'uy',
);

/** The rest of the pattern from the first part that is not portable; `undefined` where all of it is. */
export function notPortable(pattern: string): string | undefined {
  PORTABLE.lastIndex = 0;
  let end = 0;
  while (end < pattern.length) {
    if (!PORTABLE.test(pattern)) return pattern.slice(end);
    end = PORTABLE.lastIndex;
  }
  return undefined;
}
