/**
 * The JSON text in a JSONP response whose callback is known. Small, since pages load it; src/wire/jsonp.ts is the one
 * that says where a fault is.
 */

/**
 * What stands between the parentheses of `callback(…)`. JSON.parse judges it, and refuses any other program text. What
 * servers write may stand around it: comments against content sniffing, `typeof callback === 'function' &&`, a semicolon.
 *
 * @returns the empty string, which is no JSON, for anything else, a call of another function included
 */
export function readJsonp(text: string, callback: string): string {
  const call = text.replace(/^\s*(\/\*.*?\*\/\s*)*/s, '');
  const [, guarded = callback, name, json = ''] =
    /^(?:typeof\s+([^\s=]+)\s*===?\s*.function.\s*&&\s*)?([^\s(]+)\s*\((.*)\)[\s;]*$/s.exec(call) ?? [];
  return name === callback && guarded === name ? json : '';
}
