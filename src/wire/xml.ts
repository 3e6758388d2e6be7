/**
 * The XML codec: its own face, so that only those who import it carry it.
 *
 * @see https://www.w3.org/TR/xml/
 * @see https://spec.openapis.org/oas/v3.1.1#xml-object
 */
import type { Codec } from './codec.ts';
import type { Decoded } from './decoded.ts';
import { pointerSteps } from './pointer.ts';
import { chooseRoot, readElement, rootPlace, type Place } from './xml-decode.ts';
import { writeXml } from './xml-encode.ts';
import { Schemas, type Schema } from './xml-schemas.ts';
import { caught } from './xml-fault.ts';
import { parseXml } from './xml-tree.ts';

export type { Schema } from './xml-schemas.ts';

export interface XmlCodec extends Codec {
  /**
   * Where the values of a document stand.
   *
   * @returns the line, counted from 1, of what a JSON pointer points to; of a member that is missing, that of the
   * object that misses it. `undefined` in a text that `decode` refuses.
   */
  linesOf(text: string): (pointer: string) => number | undefined;
}

export interface XmlOptions {
  /** How many elements that hold elements may stand in one another, 100 when left out. */
  readonly maxDepth?: number;
}

/**
 * Reads and writes the values of one schema, as its `xml` keywords say.
 *
 * An absent member has no element, `null` is `xsi:nil="true"`, an empty string or array is an empty element. Text is of the
 * type that the schema has there; where it has several, `xsi:type` marks what would be read as another. Elements
 * and attributes that the schema does not name become members all the same, so that whoever judges the value sees them.
 *
 * @param schemas with references of the form `#/$defs/NAME` to one another
 * @param name of the schema
 * @returns a codec. It refuses with the rules `xml`, `depth` and `duplicate-member`, and its `encode` throws TypeError for what XML
 * cannot carry
 * @throws TypeError where there is no schema of that name. A reference that leads nowhere, or two members of one
 * element, come to light when their part of the schema is first used.
 */
export function xmlCodec(
  schemas: Readonly<Record<string, Schema>>,
  name: string,
  { maxDepth = 100 }: XmlOptions = {},
): XmlCodec {
  const shapes = new Schemas(schemas);
  const roots = shapes.roots(name);
  const known = new Set(['html', ...shapes.names()]);
  const read = (text: string, withPlaces = false) => {
    let place: Place | undefined;
    const outcome: Decoded<unknown> = caught(text, () => {
      const element = parseXml(text, maxDepth);
      const { shape } = chooseRoot(element, roots, known);
      place = rootPlace(element, withPlaces);
      return readElement(element, shape, place);
    });
    return { outcome, place };
  };
  return {
    decode: (text) => read(text).outcome,
    encode: (value) => writeXml(value, roots, maxDepth),
    linesOf(text) {
      const { outcome, place } = read(text, true);
      return outcome.ok && place ? linesOf(text, place) : () => undefined;
    },
  };
}

function linesOf(text: string, root: Place): (pointer: string) => number {
  const feeds: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) feeds.push(at);
  return (pointer) => {
    let place = root;
    for (const step of pointerSteps(pointer)) {
      const inside = place.inside?.get(step);
      if (!inside) break;
      place = inside;
    }
    let low = 0;
    for (let high = feeds.length; low < high;) {
      const middle = (low + high) >>> 1;
      if ((feeds[middle] ?? 0) < place.offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
