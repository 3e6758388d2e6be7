/**
 * Where two JSON documents differ. Lists whose order means nothing to JSON Schema and OpenAPI are compared as sets.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-7.7.1.1
 */

/** Path of each difference, as the tokens of its JSON pointer. */
export type Tokens = readonly string[];

/** Keywords whose list is a set. */
const sets = new Set(['allOf', 'anyOf', 'oneOf', 'enum', 'required', 'type', 'security', 'tags', 'x-source']);

/** All places, from the top, where the two values differ. */
export function differences(base: unknown, revision: unknown, at: Tokens = []): Tokens[] {
  if (canonical(base) === canonical(revision)) return [];
  if (Array.isArray(base) && Array.isArray(revision)) {
    const keyword = at.at(-1) ?? '';
    if (sets.has(keyword) && sorted(base) === sorted(revision)) return [];
    if (base.length !== revision.length || !base.some(isObject)) return [at];
    return base.flatMap((item, index) => differences(item, revision[index], [...at, String(index)]));
  }
  if (!isObject(base) || !isObject(revision)) return [at];
  const keys = new Set([...Object.keys(base), ...Object.keys(revision)]);
  return [...keys].flatMap((key) =>
    key in base && key in revision ? differences(base[key], revision[key], [...at, key]) : [[...at, key]],
  );
}

/** The same text for the same value, whatever the order of its members. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isObject(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

function sorted(list: readonly unknown[]): string {
  return list.map(canonical).sort().join();
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
