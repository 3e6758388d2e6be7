/** What stands in the document, wherever it stands. */
import { pointerTo } from '../contract/finding.ts';

/**
 * Every object and every list in a part of the document with its pointer: what holds others comes before them.
 *
 * @param except names of the members that are not looked into
 * @param seen nodes, which come once: an alias in YAML may lead back to what it stands in
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
