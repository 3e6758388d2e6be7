/** A contract that can judge: its document with the validators that `npm run generate` made of it. */
import type { Schema } from '../wire/xml.ts';
import type { ContractDocument, SchemaName, Validator, Validators } from './document.ts';

/** By name, referring to one another as `#/$defs/NAME`. */
export type Schemas = Readonly<Record<SchemaName, Schema>>;

export interface Contract {
  readonly document: ContractDocument;
  /** By the names of schemas. */
  readonly validators: Validators;
  /** What XML is read and written by. */
  readonly schemas: Schemas;
  /** Names of members, parameters and headers whose values are never shown. */
  readonly sensitive: ReadonlySet<string>;
}

export function createContract(
  document: ContractDocument,
  validators: Validators,
  schemas: Schemas,
): Contract {
  const tokens = document.operations
    .flatMap(({ security }) => security.flat())
    .map((scheme) => (scheme.type === 'apiKey' ? scheme.name : 'authorization'));
  return {
    document,
    validators,
    schemas,
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
