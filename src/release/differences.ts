/**
 * Where two JSON documents differ. Lists whose order means nothing to JSON Schema and OpenAPI are compared as sets.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-7.7.1.1
 */
import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../wire/is-record.ts';

/** Path of each difference, as the tokens of its JSON pointer. */
export type Tokens = readonly string[];

/** Keywords whose list is a set. */
const sets = new Set(['allOf', 'anyOf', 'oneOf', 'enum', 'required', 'type', 'security', 'tags', 'x-source']);

/** Keywords that only people read. */
const words = new Set([
  ...['title', 'summary', 'description', '$comment', 'externalDocs', 'contact', 'license', 'termsOfService'],
  ...['tags', 'x-source', 'x-assumption', 'x-form', 'x-advice', 'x-extensions'],
]);

/** All places where the two values differ, as paths from the top. */
export function differences(base: unknown, revision: unknown, at: Tokens = []): Tokens[] {
  if (isDeepStrictEqual(base, revision)) return [];
  if (Array.isArray(base) && Array.isArray(revision)) {
    if (base.length !== revision.length) return [at];
    if (
      sets.has(at.at(-1) ?? '') &&
      base.every((item) => revision.some((one) => isDeepStrictEqual(item, one)))
    )
      return [];
    if (!base.some(isRecord)) return [at];
    return base.flatMap((item, index) => differences(item, revision[index], [...at, String(index)]));
  }
  if (!isRecord(base) || !isRecord(revision)) return [at];
  const keys = new Set([...Object.keys(base), ...Object.keys(revision)]);
  return [...keys].flatMap((key) => differences(base[key], revision[key], [...at, key]));
}

/** Whether the path contains a keyword for people, and not just a member of that name. */
export function isWording(place: Tokens): boolean {
  return (
    place[0] === 'info' || place.some((step, index) => words.has(step) && place[index - 1] !== 'properties')
  );
}
