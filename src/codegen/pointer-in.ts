/** Where in the document an object stands, for the message of a fault: the objects that are handed around do not know it. */
import { pointerTo } from '../contract/finding.ts';

/** @returns a JSON pointer to that very object; to the whole document where it is not in it. */
export function pointerIn(document: unknown, node: unknown): string {
  return find(document, node, '') ?? '';
}

function find(here: unknown, node: unknown, pointer: string): string | undefined {
  if (here === node) return pointer;
  if (typeof here !== 'object' || here === null) return undefined;
  for (const [key, child] of Object.entries(here)) {
    const found = find(child, node, pointerTo(pointer, key));
    if (found !== undefined) return found;
  }
  return undefined;
}
