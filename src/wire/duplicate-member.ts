/**
 * Finds a name that an object of a JSON text has twice: JSON.parse keeps the last and says nothing.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-4
 */
import { scanJson } from './json-scan.ts';
import { toPointer } from './pointer.ts';
import { positionAt } from './position.ts';

export interface DuplicateMember {
  /** A JSON Pointer (RFC 6901) to the member. */
  readonly pointer: string;
  /** Where the name stands for the second time, counted from 1. */
  readonly line: number;
  readonly column: number;
}

/**
 * The first name that occurs a second time in its object, escapes resolved, or `undefined`.
 *
 * @param text JSON; in text that is no JSON only what precedes the fault is looked at
 */
export function duplicateMember(text: string): DuplicateMember | undefined {
  const seen: (Set<string> | undefined)[] = [];
  const path: (string | number)[] = [];
  let found: DuplicateMember | undefined;
  scanJson(text, {
    open(isObject) {
      seen.push(isObject ? new Set() : undefined);
      path.push(0);
    },
    close() {
      seen.pop();
      path.pop();
    },
    nextElement() {
      path[path.length - 1] = (path[path.length - 1] as number) + 1;
    },
    name(start, end) {
      const raw = text.slice(start + 1, end - 1);
      const name = raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
      path[path.length - 1] = name;
      const names = seen[seen.length - 1];
      if (names?.has(name)) found = { pointer: toPointer(path), ...positionAt(text, start) };
      names?.add(name);
      return found !== undefined;
    },
  });
  return found;
}
