/** What a value is, in a few words that hold nothing of it: it may carry a token. */

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
    ? 'an object whose request is no object'
    : 'an object without a request';
}
