/** Says what a value is without quoting it, since it may hold a token. */

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function shapeOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return 'an array';
  if (!isObject(value)) return `a ${typeof value}`;
  const name = (value.constructor as { name?: unknown } | undefined)?.name;
  if (typeof name === 'string' && name !== 'Object' && name !== '') return `a ${name}`;
  return Object.hasOwn(value, 'request')
    ? 'an object whose request is not an object'
    : 'an object without a request';
}
