/** A contract that can judge: its document with the validators that `npm run generate` made of it. */
import type { XmlTables } from '../wire/xml.ts';
import type { ContractDocument, SchemaName, Validator, Validators } from './document.ts';

export interface Contract {
  readonly document: ContractDocument;
  /** By the names of schemas. */
  readonly validators: Validators;
  /** What XML is read and written by. */
  readonly xml: XmlTables;
  /** Names of members, parameters and headers whose values are never shown. */
  readonly sensitive: ReadonlySet<string>;
}

export function createContract(
  document: ContractDocument,
  validators: Validators,
  xml: XmlTables = { roots: {}, shapes: {} },
): Contract {
  const tokens = document.operations
    .flatMap(({ security }) => security.flat())
    .map((scheme) => (scheme.type === 'apiKey' ? scheme.name : 'authorization'));
  return {
    document,
    validators,
    xml,
    sensitive: new Set([...document.sensitive, ...tokens]),
  };
}

/** The validator of that name; a name that has none is a broken build, and nothing may pass for it. */
export function validatorFor({ validators }: Contract, schema: SchemaName): Validator {
  const validate = Object.hasOwn(validators, schema) ? validators[schema] : undefined;
  if (validate) return validate;
  throw new Error(
    `expected a validator named ${schema} in generated/, received none; to mend it: npm run generate`,
  );
}
