/**
 * The JSON text in a JSONP response whose callback is known. Small, since pages load it; src/wire/jsonp.ts is the one
 * that says where a fault is.
 */

/**
 * What stands between the parentheses of `callback(…)`, for JSON.parse to judge: it refuses whatever else stands there.
 * A comment, as servers write it against content sniffing, may stand in front, and a semicolon behind.
 *
 * @returns `undefined` for anything else, a call of another function included
 */
export function readJsonp(text: string, callback: unknown): string | undefined {
  const open = text.indexOf('(');
  const close = text.lastIndexOf(')');
  const before = text
    .slice(0, open)
    .replace(/^\s*\/\*[^*]*\*\//, '')
    .trim();
  const behind = text.slice(close + 1).trim();
  return open > 0 && before === callback && (behind === '' || behind === ';')
    ? text.slice(open + 1, close)
    : undefined;
}
