/**
 * The record of the last release: a copy of each file that the next version is compared with. It is in the repository, so that
 * nothing must be fetched.
 */
import { basename } from 'node:path';
import { apiChanges, declarationChanges } from './api-changes.ts';
import type { Change } from './change.ts';
import { contractChanges } from './contract-changes.ts';
import { paths, readJson, readManifest, readText } from './manifest.ts';
import { schemaChanges } from './schema-changes.ts';

/** The path of the copy of a file. */
export function recordOf(file: string): string {
  return `${paths.released}/${basename(file)}`;
}

/** The exported JSON schemas that are written by hand; the others are generated from the contract. */
export function ownSchemas(root: string): string[] {
  return Object.values(readManifest(root).exports).filter(
    (target): target is string =>
      typeof target === 'string' && target.endsWith('.schema.json') && !target.startsWith('./generated/'),
  );
}

/**
 * Everything that changed since the last release.
 *
 * @param report what docs/api.md would be now.
 * @throws {ReleaseError} where the record is incomplete.
 */
export function changesSinceRelease(root: string, report: string): Change[] {
  const contract = contractChanges(root, recordOf(paths.document), paths.document);
  const types = declarationChanges(
    paths.types,
    readText(root, recordOf(paths.types)),
    readText(root, paths.types),
  );
  // Where the contract changed, that change is rated already, and the types follow from it.
  const unexplained = contract.some(({ rating }) => rating !== 'wording')
    ? []
    : types.map((change) => ({
        ...change,
        why: 'The contract did not change, but the types that are generated from it did.',
      }));
  const known = readText(root, recordOf(paths.api));
  const schemas = ownSchemas(root)
    // The list of exports shows whether an export is new.
    .filter((file) => known.includes(basename(file)))
    .flatMap((file) => schemaChanges(basename(file), readJson(root, recordOf(file)), readJson(root, file)));
  return [...contract, ...unexplained, ...apiChanges(known, report), ...schemas];
}
