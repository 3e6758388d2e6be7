/** Where in the document an object stands, for the message of a fault: the objects that are handed around do not know it. */
import { pointerTo } from '../contract/finding.ts';
import { oncePer } from '../wire/remembered.ts';

/** @returns a JSON pointer to that very object; to the whole document where it is not in it. */
export function pointerIn(document: object, node: object | undefined): string {
  return (node && pointersOf(document).get(node)) ?? '';
}

const pointersOf = oncePer((document: object) => {
  const pointers = new Map<object, string>();
  const visit = (here: unknown, pointer: string): void => {
    if (typeof here !== 'object' || here === null || pointers.has(here)) return;
    pointers.set(here, pointer);
    for (const [key, child] of Object.entries(here)) visit(child, pointerTo(pointer, key));
  };
  visit(document, '');
  return pointers;
});
