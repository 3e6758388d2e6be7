/**
 * Every constraint of the contract is held by an exchange: take it away, and the contract says something else of at least
 * one of them.
 */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readSpec } from '../../src/codegen/generate.ts';
import type { OpenApiDocument } from '../../src/codegen/openapi.ts';
import { contractDocument } from '../../src/codegen/operations.ts';
import { compileValidators } from '../../src/codegen/validators.ts';
import type { Validators } from '../../src/contract/document.ts';
import { createContract } from '../../src/contract/contract.ts';
import { pointerKeys } from '../../src/contract/finding.ts';
import { constraintsOf, without } from './constraints.ts';
import { accepted, deviating, refused, said } from './recorded.ts';

const exchanges = [...accepted, ...deviating, ...refused];
const { document } = await readSpec('spec');
const before = verdicts(document);
const constraints = constraintsOf(document);
const groups = Map.groupBy(constraints, ({ pointer }) => pointerKeys(pointer).slice(0, 3).join(' '));

describe(`${constraints.length} constraints, each of which an exchange holds`, () => {
  test('every schema of the document is reached', () => {
    const schemas = Object.keys(document.components?.schemas ?? {}).map(
      (name) => `components schemas ${name}`,
    );
    expect([...groups.keys()]).toEqual(expect.arrayContaining(schemas.filter((name) => groups.has(name))));
  });

  test.each([...groups])(
    '%s',
    (_group, members) => {
      const survivors = members
        .filter((constraint) => isDeepStrictEqual(verdicts(without(document, constraint)), before))
        .map(({ pointer, change }) => `${pointer}: ${change}`);
      expect(survivors, 'write an exchange that each of these would change').toEqual([]);
    },
    60_000,
  );
});

function verdicts(mutant: OpenApiDocument): string[][] {
  const { contract: judged, schemas } = contractDocument(mutant);
  const { quick, all } = compiled(schemas);
  const contract = createContract(judged, quick, all);
  return exchanges.map((one) => said(contract, one));
}

/** Most mutants of an operation leave the schemas alone. */
const cache = new Map<string, { quick: Validators; all: Validators }>();

function compiled(schemas: Parameters<typeof compileValidators>[0]): { quick: Validators; all: Validators } {
  const key = JSON.stringify([[...schemas.roots], schemas.definitions]);
  let validators = cache.get(key);
  if (!validators) {
    const [quick, all] = [false, true].map((allErrors) => compileValidators(schemas, { allErrors }));
    if (!quick || !all) throw new Error('expected two sets of validators');
    cache.set(key, (validators = { quick, all }));
  }
  return validators;
}
