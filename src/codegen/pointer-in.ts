/** Finds the place of an object in the document, for the message of a fault: the object itself does not know it. */
import { oncePer } from '../wire/remembered.ts';
import { nodesIn } from './nodes.ts';

/** @returns a JSON pointer to that very object; to the whole document where it is not in it. */
export function pointerIn(document: object, node: object | undefined): string {
  return (node && pointersOf(document).get(node)) ?? '';
}

const pointersOf = oncePer((document: object) => new Map<object, string>(nodesIn(document)));
