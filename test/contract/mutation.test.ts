/**
 * Every constraint of the contract is held by an exchange: take it away, and the contract says something else of at least
 * one of them.
 */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { RecordedExchange } from '../../src/codegen/examples.ts';
import { loadSpec } from '../../src/codegen/load-spec.ts';
import { upgraded } from '../../src/codegen/upgrade.ts';
import { places, resolve, type OpenApiDocument } from '../../src/contract/openapi.ts';
import { contractDocument } from '../../src/codegen/operations.ts';
import { schemasIn, xmlBodies } from '../../src/codegen/xml-module.ts';
import { xmlTables } from '../../src/codegen/xml-tables.ts';
import { compileValidators } from '../codegen/compile-validators.ts';
import { createContract } from '../../src/contract/contract.ts';
import { DocumentError } from '../../src/codegen/document-error.ts';
import type { ContractDocument, Validators } from '../../src/contract/document.ts';
import { pointerSteps } from '../../src/wire/pointer.ts';
import type { XmlTables } from '../../src/wire/xml.ts';
import { without, type Constraint } from './collector.ts';
import { constraintsOf } from './constraints.ts';
import { accepted, deviating, refused, said } from './recorded.ts';

const exchanges = [...accepted, ...deviating, ...refused];
/** A response that operations share stands here once, as it is written; of its parameters each operation has its own. */
const document = upgraded(await loadSpec('spec/openapi.yaml'));
for (const { operation } of places(document))
  if (operation.parameters)
    operation.parameters = operation.parameters.map((one) => structuredClone(resolve(document, one)));
const constraints = constraintsOf(document);
/** By schema, response or operation. */
const groups = new Map<string, Constraint[]>();
for (const constraint of constraints) {
  const group = pointerSteps(constraint.pointer).slice(0, 3).join(' ');
  groups.set(group, [...(groups.get(group) ?? []), constraint]);
}

const UNNOTICED =
  'no exchange notices these: write test/exchanges/<operation>.<scenario>.refused.http for each, with what it refuses';

describe(`${constraints.length} constraints, each of which an exchange holds`, () => {
  test('the exchanges that hold them are there, and so is every schema', () => {
    const schemas = Object.keys(document.components?.schemas ?? {}).map(
      (name) => `components schemas ${name}`,
    );
    expect([...groups.keys()]).toEqual(expect.arrayContaining(schemas));
    expect(constraints.length).toBeGreaterThan(200);
    expect(accepted.length * deviating.length * refused.length).toBeGreaterThan(0);
  });

  for (const [group, members] of groups)
    test(
      group,
      () => {
        const survivors = members.filter(survives).map(({ pointer, change }) => `${pointer}: ${change}`);
        expect(survivors, UNNOTICED).toEqual([]);
      },
      // Each constraint compiles a document of its own.
      60_000 + members.length * 5_000,
    );
});

function survives(constraint: Constraint): boolean {
  before ??= exchanges.map(judgeOf(document));
  try {
    const judge = judgeOf(
      without(document, constraint),
      constraint.pointer.endsWith('/xml') ? undefined : own,
    );
    return exchanges.every((one, index) => isDeepStrictEqual(judge(one), before?.[index]));
  } catch (error) {
    const { pointer, change } = constraint;
    // What generate refuses cannot go wrong unseen.
    if (error instanceof DocumentError && pointer.endsWith('/xml')) return false;
    throw new Error(`expected a document that compiles, with ${pointer} ${change}`, { cause: error });
  }
}

let before: string[][] | undefined;

/**
 * What the contract of a document says of an exchange.
 *
 * @param otherwise what its XML is where the document is refused: a value of any type has no place there.
 */
function judgeOf(mutant: OpenApiDocument, otherwise?: XmlTables): (one: RecordedExchange) => string[] {
  const { contract: judged, schemas } = contractDocument(mutant);
  const contract = createContract(judged, compiled(schemas), tables(judged, schemas, otherwise));
  return (one) => said(contract, one);
}

let own: XmlTables | undefined;

function tables(
  judged: ContractDocument,
  schemas: Parameters<typeof xmlTables>[1],
  otherwise: XmlTables | undefined,
): XmlTables {
  try {
    const made = xmlTables(schemasIn(xmlBodies(judged)), schemas);
    own ??= made;
    return made;
  } catch (error) {
    if (otherwise && error instanceof DocumentError) return otherwise;
    throw error;
  }
}

/** Without this, those of the operations, which leave the schemas alone, would compile them once more each. */
const known = new Map<string, Validators>();

function compiled(schemas: Parameters<typeof compileValidators>[0]): Validators {
  const key = JSON.stringify([[...schemas.roots], schemas.definitions]);
  const validators = known.get(key) ?? compileValidators(schemas);
  known.set(key, validators);
  return validators;
}
