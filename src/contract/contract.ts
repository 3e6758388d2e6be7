/** A contract that can judge: its document with the validators that `npm run generate` made of it. */
import { SecretNames } from '../secrets/names.ts';
import type { XmlTables } from '../wire/xml.ts';
import type { ContractDocument, SchemaName, Validator, Validators } from './document.ts';

export interface Contract {
  readonly document: ContractDocument;
  /** By the names of schemas. */
  readonly validators: Validators;
  /** The tables for reading and writing XML. */
  readonly xml: XmlTables;
  /** Names of members, parameters and headers whose values are never shown. */
  readonly sensitive: ReadonlySet<string>;
  /** Which names stand for secrets, in this contract and in any API. */
  readonly names: SecretNames;
}

export function createContract(
  document: ContractDocument,
  validators: Validators,
  xml: XmlTables = { roots: {}, shapes: {} },
): Contract {
  return {
    document,
    validators,
    xml,
    sensitive: new Set([...document.sensitive, ...tokensOf(document)]),
    names: secretNamesOf(document),
  };
}

/** Which names stand for secrets, in this contract and in any API. */
export function secretNamesOf(document: ContractDocument): SecretNames {
  const headers = document.operations.flatMap(({ parameters, responses }) => [
    ...parameters.filter((parameter) => parameter.in === 'header'),
    ...Object.values(responses).flatMap((terms) => terms.headers),
  ]);
  return new SecretNames({
    sensitive: document.sensitive,
    tokens: tokensOf(document),
    headers: headers.map(({ name }) => name),
  });
}

/** Where the contract says that a token stands. */
function tokensOf({ operations }: ContractDocument): string[] {
  return operations
    .flatMap(({ security }) => security.flat())
    .map((scheme) => (scheme.type === 'apiKey' ? scheme.name : 'authorization'));
}

/** The validator of that name. A missing one means a broken build, and must not read as a pass. */
export function validatorFor({ validators }: Contract, schema: SchemaName): Validator {
  const validate = Object.hasOwn(validators, schema) ? validators[schema] : undefined;
  if (validate) return validate;
  throw new Error(
    `expected a validator named ${schema} in generated/, received none; to mend it: npm run generate`,
  );
}
