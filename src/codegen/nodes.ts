/** Walks over all parts of the document. */
import { pointerTo } from '../contract/finding.ts';
import { isReference, resolve, type Schema } from '../contract/openapi.ts';
import { oncePer } from '../wire/remembered.ts';

/**
 * Every object and every list in a part of the document, with its pointer. Each comes before those inside it.
 *
 * @param except names of the members that are not looked into
 * @param seen nodes that came already: each comes once, since an alias in YAML may lead back to a node that contains it
 */
export function* nodesIn(
  part: unknown,
  except: readonly string[] = [],
  pointer = '',
  seen = new Set<object>(),
): Generator<readonly [node: Readonly<Record<string, unknown>>, pointer: string]> {
  if (typeof part !== 'object' || part === null || seen.has(part)) return;
  seen.add(part);
  yield [part as Readonly<Record<string, unknown>>, pointer];
  for (const [key, child] of Object.entries(part))
    if (!except.includes(key)) yield* nodesIn(child, except, pointerTo(pointer, key), seen);
}

/**
 * Where an object stands in the document, for the message of a fault: the object itself does not know it.
 *
 * @returns a JSON pointer to that very object; to the whole document where it is not in it.
 */
export function pointerIn(document: object, node: object | undefined): string {
  return (node && pointersOf(document).get(node)) ?? '';
}

const pointersOf = oncePer((document: object) => new Map<object, string>(nodesIn(document)));

/** Adds a schema and the schemas in it that judge the same value. */
export function addParts(document: object, schema: unknown, parts = new Set<Schema>()): Set<Schema> {
  const part = asSchema(schema);
  if (!part || parts.has(part)) return parts;
  parts.add(part);
  if (isReference(part)) addParts(document, resolve(document, part), parts);
  for (const key of ['allOf', 'oneOf', 'anyOf', 'if', 'then', 'else'])
    for (const inner of [part[key]].flat()) addParts(document, inner, parts);
  return parts;
}

export function asSchema(value: unknown): Schema | undefined {
  return typeof value === 'object' && value !== null ? (value as Schema) : undefined;
}
