/**
 * The JSON text in a JSONP response whose callback is known. It is small, since pages load it; src/wire/jsonp.ts also
 * says where a fault is.
 */

/**
 * What stands between the parentheses of `callback(…)`. JSON.parse judges it, and refuses any other program text. What
 * servers write may stand around it: comments against content sniffing, `typeof callback === 'function' &&`, a semicolon.
 *
 * @returns the empty string, which is not JSON, for anything else, such as a call of another function
 */
export function readJsonp(text: string, callback: string): string {
  const call = text.replace(/^\s*(\/\*.*?\*\/\s*)*/s, '');
  const [, guarded = callback, name, json = ''] =
    /^(?:typeof\s+([^\s=]+)\s*===?\s*.function.\s*&&\s*)?([^\s(]+)\s*\((.*)\)[\s;]*$/s.exec(call) ?? [];
  return name === callback && guarded === name ? json : '';
}
