/** Where the values of a document are in its text. */
import { pointerSteps, toPointer } from './pointer.ts';
import { positionAt } from './position.ts';

/** Where a value is: its offset in the text, and its key in the value around it. */
export interface Place {
  readonly key: string | number;
  readonly offset: number;
  readonly parent: Place | undefined;
  /** The places of the values inside; only recorded on request. */
  readonly inside: Map<string, Place> | undefined;
}

export function rootPlace(offset: number, withPlaces: boolean): Place {
  return { key: '', offset, parent: undefined, inside: withPlaces ? new Map() : undefined };
}

/** The place of a member or of an element in a value. */
export function within(parent: Place, key: string | number, { offset }: { readonly offset: number }): Place {
  const place = { key, offset, parent, inside: parent.inside && new Map<string, Place>() };
  if (!parent.inside?.has(String(key))) parent.inside?.set(String(key), place);
  return place;
}

export function pointerOf(place: Place): string {
  const path: (string | number)[] = [];
  for (let at = place; at.parent; at = at.parent) path.push(at.key);
  return toPointer(path.reverse());
}

/** The line of the value that a pointer points to, counted from 1; for a missing member, that of the object that lacks it. */
export function linesOf(text: string, root: Place): (pointer: string) => number {
  return (pointer) => {
    let place = root;
    for (const step of pointerSteps(pointer)) {
      const inside = place.inside?.get(step);
      if (!inside) break;
      place = inside;
    }
    return positionAt(text, place.offset).line;
  };
}
