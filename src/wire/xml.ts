/**
 * The XML codec. It has a face of its own, so that only programs that import it load it.
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
   * Where the values of a document are.
   *
   * @returns a function from a JSON pointer to the line of its value, counted from 1; for a missing member, to that of
   * the object that lacks it. For a text that `decode` refuses, the function returns `undefined`.
   */
  linesOf(text: string): (pointer: string) => number | undefined;
}

export interface XmlOptions {
  /** How many levels of elements that hold elements may be nested; 100 if left out. */
  readonly maxDepth?: number;
  /** The namespace of the elements that are written; none if left out. Documents are read with any namespace and with none. */
  readonly namespace?: string;
}

/**
 * Reads and writes the values of one schema.
 *
 * An absent member has no element, `null` is `xsi:nil="true"`, an empty string or array is an empty element. Text has the
 * type that the schema gives it; if the schema allows several, `xsi:type` marks a value that would be read as another. Elements
 * and attributes that the schema does not name become members too, so that the validators see them.
 *
 * @param tables as the generator writes them
 * @param schema the name of the schema
 * @returns a codec. Its `decode` refuses by the rules `xml`, `depth` and `duplicate-member`, and its `encode` throws TypeError for
 * a value that XML cannot carry
 * @throws TypeError if the tables have no schema of that name
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

/** Only names that the contract knows are repeated in a message: any other name could hold anything. */
function isKnown(name: string, { roots, shapes }: XmlTables): boolean {
  const known = [...Object.keys(shapes), ...Object.values(roots).map(([root]) => root), 'html'];
  return known.some((one) => one.toLowerCase() === name.toLowerCase());
}
