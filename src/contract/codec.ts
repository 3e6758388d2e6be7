/**
 * What reads and writes the bodies of a contract: JSON and text by themselves, XML by the schema of the body.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7303
 */
import { codecFor, isXml, type Codec } from '../wire/index.ts';
import { xmlCodec, type XmlCodec } from '../wire/xml.ts';
import type { Contract } from './contract.ts';
import type { SchemaName } from './document.ts';

/** A codec for one schema takes a while to make, and there are few. */
const known = new WeakMap<Contract, Map<SchemaName, XmlCodec>>();

/**
 * @param mediaType without parameters, in lower case
 * @param schema what the contract says of the body
 * @returns `undefined` where nothing here reads the media type
 */
export function bodyCodec(
  contract: Contract,
  mediaType: string,
  schema: SchemaName,
): Codec | XmlCodec | undefined {
  if (!isXml(mediaType)) return codecFor(mediaType);
  let codecs = known.get(contract);
  if (!codecs) known.set(contract, (codecs = new Map<SchemaName, XmlCodec>()));
  const codec = codecs.get(schema) ?? xmlCodec(contract.xml, schema);
  codecs.set(schema, codec);
  return codec;
}
