/**
 * Which names a JSONP callback may have.
 *
 * @see https://tc39.es/ecma262/#sec-names-and-keywords
 */

/** Reserved words of JavaScript in sloppy or strict code, and the three names that lead from any object to its constructor. */
const REFUSED = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false finally for ' +
    'function if implements import in instanceof interface let new null package private protected public return ' +
    'static super switch this throw true try typeof var void while with yield __proto__ prototype constructor'
  ).split(' '),
);

/**
 * Whether a name is a dotted ASCII identifier such as `a.b.c`, of at most 128 characters.
 *
 * The name becomes program text on somebody's page, so it may name a function and do nothing else: no brackets,
 * calls or operators; no reserved word, which would make it an expression of another kind; no `constructor`,
 * `prototype` or `__proto__`, since `f.constructor` is Function, which compiles its argument. ASCII only, because
 * letters beyond it depend on the charset in which the page reads the script.
 */
export function isCallback(name: string): boolean {
  if (name.length > 128) return false;
  return name.split('.').every((part) => /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(part) && !REFUSED.has(part));
}
