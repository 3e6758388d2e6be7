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
  let call = text.trim();
  if (call.startsWith('/*')) call = call.slice(call.indexOf('*/') + 2).trim();
  while (call.endsWith(';')) call = call.slice(0, -1).trim();
  const [before, ...json] = call.split('(');
  return before?.trim() === callback && call.endsWith(')') ? json.join('(').slice(0, -1) : '';
}
