/**
 * Reads and writes the bodies of a contract: JSON and text without a schema, XML by the schema of the body.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7303
 */
import { codecFor, isXml, oncePer, Remembered, type Codec } from '../wire/index.ts';
import { xmlCodec, type XmlCodec } from '../wire/xml.ts';
import type { Contract } from './contract.ts';
import type { SchemaName } from './document.ts';

/** A codec takes a while to make, and there are few schemas. */
const codecsOf = oncePer((_contract: Contract) => new Remembered<XmlCodec>());

/**
 * @param mediaType without parameters, in lower case
 * @param schema what the contract says of the body
 * @returns `undefined` if nothing here reads the media type
 */
export function bodyCodec(
  contract: Contract,
  mediaType: string,
  schema: SchemaName,
): Codec | XmlCodec | undefined {
  if (!isXml(mediaType)) return codecFor(mediaType);
  return codecsOf(contract).get(schema, (name) => xmlCodec(contract.xml, name));
}
