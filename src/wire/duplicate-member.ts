/**
 * Finds a name that appears twice in one object of a JSON text: JSON.parse silently keeps the last one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-4
 */
import { scanJson } from './json-scan.ts';
import { toPointer } from './pointer.ts';
import { positionAt } from './position.ts';

export interface DuplicateMember {
  /** A JSON Pointer (RFC 6901) to the member. */
  readonly pointer: string;
  /** Where the name appears the second time, counted from 1. */
  readonly line: number;
  readonly column: number;
}

/**
 * The first name that occurs a second time in its object, escapes resolved, or `undefined`.
 *
 * @param text JSON; if it is malformed, only the part before the fault is examined
 */
export function duplicateMember(text: string): DuplicateMember | undefined {
  /** By depth: the names seen so far in the object that is open there. */
  const open: Set<unknown>[] = [];
  let found: DuplicateMember | undefined;
  scanJson(text, {
    member(path, offset, isFirst) {
      const depth = path.length;
      const names = isFirst ? new Set() : (open[depth] ?? new Set());
      open[depth] = names;
      const name = path[depth - 1];
      if (names.has(name)) found = { pointer: toPointer(path), ...positionAt(text, offset) };
      names.add(name);
      return found !== undefined;
    },
  });
  return found;
}
