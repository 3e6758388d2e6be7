/** Codecs of any schema of the contract, and of schemas made up for a test, by the tables that the generator makes of them. */
import document from '../../generated/openapi.json' with { type: 'json' };
import type { OpenApiDocument } from '../../src/contract/openapi.ts';
import { contractDocument } from '../../src/codegen/operations.ts';
import { xmlTables } from '../../src/codegen/xml-tables.ts';
import { xmlCodec, type XmlCodec, type XmlOptions } from '../../src/wire/xml.ts';

export type Schema = Record<string, unknown>;

const { schemas } = contractDocument(document as unknown as OpenApiDocument);

export function codecOf(name: string, options?: XmlOptions): XmlCodec {
  return xmlCodec(xmlTables([...new Set([name, 'Order', 'OrderResults', 'Error'])], schemas), name, options);
}

/** The codec of the schema `A`, which may refer to the others as `#/$defs/NAME`. */
export function codecOfSchema(A: Schema, others: Record<string, Schema> = {}): XmlCodec {
  return xmlCodec(xmlTables(['A'], { shapes: { ...others, A }, pointer: () => '' }), 'A');
}
