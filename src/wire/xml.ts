/**
 * The XML codec: its own face, so that only those who import it carry it.
 *
 * @see https://www.w3.org/TR/xml/
 * @see https://spec.openapis.org/oas/v3.1.1#xml-object
 */
import type { Codec } from './codec.ts';
import type { Decoded } from './decoded.ts';
import { DEEPEST } from './outline.ts';
import { readElement } from './xml-decode.ts';
import { writeXml } from './xml-encode.ts';
import { caught, XmlFault } from './xml-fault.ts';
import { linesOf, rootPlace, type Place } from './xml-place.ts';
import { rootOf, type XmlTables } from './xml-shape.ts';
import { parseXml } from './xml-tree.ts';

export type { XmlTables } from './xml-shape.ts';

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
  /** The namespace of the elements that are written, none when left out. Documents are read with any namespace and with none. */
  readonly namespace?: string;
}

/**
 * Reads and writes the values of one schema.
 *
 * An absent member has no element, `null` is `xsi:nil="true"`, an empty string or array is an empty element. Text is of the
 * type that the schema has there; where it has several, `xsi:type` marks what would be read as another. Elements
 * and attributes that the schema does not name become members all the same, so that whoever judges the value sees them.
 *
 * @param tables as the generator writes them
 * @param schema the name of the schema
 * @returns a codec. It refuses with the rules `xml`, `depth` and `duplicate-member`, and its `encode` throws TypeError for what XML
 * cannot carry
 * @throws TypeError where the tables have no schema of that name
 */
export function xmlCodec(
  tables: XmlTables,
  schema: string,
  { maxDepth = DEEPEST, namespace }: XmlOptions = {},
): XmlCodec {
  const root = rootOf(tables, schema);
  const read = (text: string, withPlaces = false) => {
    let place: Place | undefined;
    const outcome: Decoded<unknown> = caught(text, () => {
      const element = parseXml(text, maxDepth);
      if (element.name !== root.name) {
        const received = isKnown(element.name, tables) ? `\`${element.name}\`` : 'another element';
        throw new XmlFault(element.offset, `the root element \`${root.name}\``, received);
      }
      place = rootPlace(element.offset, withPlaces);
      return readElement(element, root.shape, place);
    });
    return { outcome, place };
  };
  return {
    decode: (text) => read(text).outcome,
    encode: (value) => writeXml(value, root, maxDepth, namespace),
    linesOf(text) {
      const { outcome, place } = read(text, true);
      return outcome.ok && place ? linesOf(text, place) : () => undefined;
    },
  };
}

/** Only names that are ours are repeated in a fault: whoever wrote others may have written anything. */
function isKnown(name: string, { roots, shapes }: XmlTables): boolean {
  const known = [...Object.keys(shapes), ...Object.values(roots).map(([root]) => root), 'html'];
  return known.some((one) => one.toLowerCase() === name.toLowerCase());
}
