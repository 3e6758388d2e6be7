/**
 * Sets members deep in a value, by path.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */

export type Path = readonly (string | number)[];

/** A copy with another value at the path. `undefined` removes the member, and the objects and lists that this leaves empty. */
export function withValue(value: unknown, [key, ...rest]: Path, next: unknown): unknown {
  if (key === undefined) return next;
  const copy = (
    Array.isArray(value)
      ? [...(value as unknown[])]
      : typeof value === 'object' && value !== null
        ? { ...value }
        : typeof key === 'number'
          ? []
          : {}
  ) as Record<string | number, unknown>;
  const inner = withValue(copy[key], rest, next);
  if (inner !== undefined) copy[key] = inner;
  else if (!Array.isArray(copy)) Reflect.deleteProperty(copy, key);
  // An element of a list stays until it is removed itself.
  else if (rest.length > 0) copy[key] = {};
  else copy.splice(Number(key), 1);
  const emptied = Object.keys(copy).length === 0 && next === undefined;
  return emptied ? undefined : copy;
}
