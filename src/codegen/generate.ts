/**
 * Makes everything that is generated from the spec: the bundled document with its examples, the contract document, the types, and
 * the validators with their declarations.
 */
import { join } from 'node:path';
import { createContract, type Contract } from '../contract/contract.ts';
import type { ContractDocument } from '../contract/document.ts';
import { casesFile } from './cases.ts';
import { DocumentError } from './document-error.ts';
import { addExamples, readExchanges, type RecordedExchange } from './examples.ts';
import { clientChecksModule } from './client-checks.ts';
import { jsonSchemas } from './json-schemas.ts';
import { loadSpec } from './load-spec.ts';
import { mapValues, type OpenApiDocument } from '../contract/openapi.ts';
import { contractDocument } from './operations.ts';
import { noticesOf } from './notices.ts';
import { recordingsModule } from './recordings.ts';
import type { SchemaCollection } from './schemas.ts';
import { sourcePlace } from './source-place.ts';
import { SpecError } from './spec-error.ts';
import { transportModule } from './transport.ts';
import { unshare } from './unshare.ts';
import { refuseUnsupported } from './unsupported.ts';
import { upgraded } from './upgrade.ts';
import { typesModule } from './types.ts';
import { validatorModule } from './validators.ts';
import { schemasIn, xmlBodies, xmlModule, xmlNamespace } from './xml-module.ts';
import { xmlTables } from './xml-tables.ts';

const BANNER = '// Made by `npm run generate` from spec/. Do not edit.\n';

export interface Spec {
  /** The bundled document with the recorded exchanges as its examples. */
  readonly document: OpenApiDocument;
  readonly contract: ContractDocument;
  readonly schemas: SchemaCollection;
  readonly exchanges: readonly RecordedExchange[];
  /** The contract that reads the exchanges. It judges nothing, so it has no validators. */
  readonly reader: Contract;
}

/**
 * Reads the spec and its exchanges.
 *
 * @param root the folder that holds `openapi.yaml`, `exchanges/` and `refusals/`.
 * @throws {SpecError} naming file, line and reason.
 */
export async function readSpec(root: string): Promise<Spec> {
  const loaded = await loadSpec(join(root, 'openapi.yaml'));
  return placed(root, async () => {
    const document = upgraded(loaded);
    refuseUnsupported(document);
    const { contract, schemas } = contractDocument(document);
    const reader = createContract(contract, {}, xmlTables(schemasIn(xmlBodies(contract)), schemas));
    const folders = ['exchanges', 'refusals'].map((folder) => readExchanges(join(root, folder)));
    const exchanges = (await Promise.all(folders)).flat();
    unshare(document);
    addExamples(document, reader, exchanges);
    return { document, contract, schemas, exchanges, reader };
  });
}

/** Does the work, and reports a fault of the document with its place in the spec. */
async function placed<T>(root: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new SpecError(await sourcePlace(join(root, 'openapi.yaml'), error.pointer), error.message, {
      cause: error,
    });
  }
}

/**
 * The files of `generated/`: their contents by name.
 *
 * @param root the folder that holds `openapi.yaml` and `exchanges/`.
 * @param folders folders of more exchanges, which become cases but not examples.
 * @param tell called with file, line and reason for each schema that makes the files large.
 * @throws {SpecError} naming file, line and reason.
 */
export async function generate(
  root: string,
  folders: readonly string[] = [],
  tell?: (notice: string) => void,
): Promise<Record<string, string>> {
  const { document, contract, schemas, exchanges, reader } = await readSpec(root);
  const cases = [exchanges, ...(await Promise.all(folders.map(readExchanges)))].flat();
  return placed(root, async () => {
    const [types, validators] = await Promise.all([typesModule(document), validatorModule(schemas)]);
    const checks = clientChecksModule(contract, schemas);
    if (tell)
      for (const { pointer, text } of await noticesOf(
        schemas,
        checks.unread,
        validators.code,
        validators.sizes,
      ))
        tell(`${await sourcePlace(join(root, 'openapi.yaml'), pointer)}: ${text}`);
    const files: Record<string, string> = {
      'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
      'contract.js': `export const contract = ${JSON.stringify(contract, null, 2)};\n`,
      'contract.d.ts': `/** A ContractDocument, as src/contract/document.ts describes it. */\nexport declare const contract: object;\n`,
      ...transportModule(contract, document),
      ...checks.files,
      ...xmlModule(xmlBodies(contract), reader.xml, xmlNamespace(document)),
      ...jsonSchemas(document, contract, schemas),
      ...recordingsModule(document, reader, cases),
      'exchanges.json': casesFile(reader, cases),
      'types.d.ts': types,
      ...validators.files,
    };
    return mapValues(files, (text, name) => (name.endsWith('.json') ? text : BANNER + text));
  });
}
