/**
 * Finds the value of a pointer in a JSON text.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-4
 */
import { scanJson, type JsonPath } from './json-scan.ts';
import { pointerSteps } from './pointer.ts';

/** The offsets of a value, or of the bracket that opens it. */
export interface PlaceInJson {
  readonly start: number;
  readonly end: number;
  /** Where the member begins: at its name or, for an element of an array, at the value. */
  readonly member: number;
}

/**
 * The place of the value; if there is none, of the innermost object or array that would hold it; `undefined` if that is the whole text.
 *
 * @param text JSON
 */
export function placeInJson(text: string, pointer: string): PlaceInJson | undefined {
  const steps = pointerSteps(pointer);
  let name = 0;
  let best: PlaceInJson | undefined;
  scanJson(text, {
    member: (_path, offset) => {
      name = offset;
      return false;
    },
    value: (path, start, end) => {
      if (path.length === 0 || !leadsTo(path, steps)) return false;
      best = { start, end, member: typeof path.at(-1) === 'string' ? name : start };
      return path.length === steps.length;
    },
  });
  return best;
}

/** The offset after the whole value, also if it is an object or an array. */
export function endInJson(text: string, { start, end }: PlaceInJson): number {
  if (!'[{'.includes(text.charAt(start))) return end;
  const rest = text.slice(start);
  return start + rest.slice(0, scanJson(rest)?.offset).trimEnd().length;
}

function leadsTo(path: JsonPath, steps: readonly string[]): boolean {
  return path.length <= steps.length && path.every((step, index) => String(step) === steps[index]);
}
