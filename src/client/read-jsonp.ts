/**
 * The JSON text in a JSONP response whose callback is known. Small, since pages load it; src/wire/jsonp.ts is the one
 * that says where a fault is.
 */

/**
 * What stands between the parentheses of `callback(…)`. JSON.parse judges it, and refuses any other program text. A
 * comment, as servers write it against content sniffing, may stand in front, and a semicolon behind.
 *
 * @returns the empty string, which is no JSON, for anything else, a call of another function included
 */
export function readJsonp(text: string, callback: string): string {
  const call = text.replace(/^\s*\/\*.*?\*\//s, '').trim();
  const [, name, json = ''] = /^([^\s(]*)\s*\((.*)\)[\s;]*$/s.exec(call) ?? [];
  return name === callback ? json : '';
}
