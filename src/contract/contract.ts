/** A contract that can judge: its document with the validators that `npm run generate` made of it. */
import type { Schema } from '../wire/xml.ts';
import type { ContractDocument, SchemaName, Validator, Validators } from './document.ts';

/** By name, referring to one another as `#/$defs/NAME`. */
export type Schemas = Readonly<Record<SchemaName, Schema>>;

export interface Contract {
  readonly document: ContractDocument;
  /** They stop at the first fault. */
  readonly validators: Validators;
  /** They find every fault. */
  readonly explainers: Validators;
  /** What XML is read and written by. */
  readonly schemas: Schemas;
  /** Names of members, parameters and headers whose values are never shown. */
  readonly sensitive: ReadonlySet<string>;
}

export function createContract(
  document: ContractDocument,
  validators: Validators,
  explainers: Validators,
  schemas: Schemas,
): Contract {
  const tokens = document.operations
    .flatMap(({ security }) => security.flat())
    .map((scheme) => (scheme.type === 'apiKey' ? scheme.name : 'authorization'));
  return {
    document,
    validators,
    explainers,
    schemas,
    sensitive: new Set([...document.sensitive, ...tokens]),
  };
}

interface Pair {
  readonly quick: Validator;
  readonly all: Validator;
}

/** A module is slow to look things up in by name. */
const pairs = new WeakMap<Contract, Map<string, Pair>>();

/** The validators of that name; a name that has none is a broken build, and nothing may pass for it. */
export function validatorFor(contract: Contract, schema: string): Pair {
  let known = pairs.get(contract);
  if (!known) pairs.set(contract, (known = new Map<string, Pair>()));
  const found = known.get(schema) ?? findPair(contract, schema);
  known.set(schema, found);
  return found;
}

function findPair(contract: Contract, schema: string): Pair {
  const quick = contract.validators[schema];
  const all = contract.explainers[schema];
  if (quick && all) return { quick, all };
  throw new Error(
    `expected a validator named ${schema} in generated/, received none; to mend it: npm run generate`,
  );
}
