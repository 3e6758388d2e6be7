/**
 * The gate: checks that the changesets ask for a large enough version bump for what changed in the contract and the types, and that
 * the pages made from the sources and the lock file (docs/api.md, docs/licences.md) are up to date.
 */
import { apiReport } from './api-report.ts';
import type { Change, Rating } from './change.ts';
import { isAllowed, licenceReport, licences, type Licence } from './licences.ts';
import { type Manifest, paths, readJson, readManifest, readText } from './manifest.ts';
import { changesSinceRelease, recordOf } from './released.ts';
import { pendingChangesets, verdict, type Pending } from './verdict.ts';

export interface Report {
  readonly version: string;
  readonly changes: readonly Change[];
  readonly pending: Pending;
  readonly needed: string;
  readonly faults: readonly string[];
}

/**
 * Judges the repository.
 *
 * @param root its folder.
 * @throws {ReleaseError} where a file that it needs is missing.
 */
export async function check(root: string): Promise<Report> {
  const manifest = readManifest(root);
  const report = apiReport(root);
  const found = licences(root);
  const version = versionOf(root, recordOf(paths.document));
  const changes = changesSinceRelease(root, report);
  const pending = await pendingChangesets(root, manifest.name);
  const { needed, faults } = verdict(manifest.name, manifest.version, changes, pending);
  return {
    version,
    changes,
    pending,
    needed,
    faults: [
      ...versionFaults(root, manifest, version),
      ...faults,
      ...madeFaults(root, { [paths.api]: report, [paths.licences]: licenceReport(found) }),
      ...licenceFaults(found),
    ],
  };
}

function versionOf(root: string, document: string): string {
  return (readJson(root, document) as { info: { version: string } }).info.version;
}

/** The package, the contract and the last release must have the same version. */
function versionFaults(root: string, { version }: Manifest, released: string): string[] {
  const versions = { 'package.json': version, [paths.spec]: versionOf(root, paths.document) };
  return Object.entries(versions)
    .filter(([, one]) => one !== released)
    .map(
      ([file, one]) =>
        `${file}: expected version ${released}, that of the last release, received ${one}. Only this changes it: npm run release:version\n`,
    );
}

function madeFaults(root: string, made: Readonly<Record<string, string>>): string[] {
  return Object.entries(made)
    .filter(([file, text]) => readText(root, file) !== text)
    .map(
      ([file]) =>
        `${file}: does not match the sources and the lock file. To mend it: npm run ${file === paths.api ? 'api' : 'licences'}, and commit the result.\n`,
    );
}

function licenceFaults(found: readonly Licence[]): string[] {
  return found
    .filter(({ licence }) => !isAllowed(licence))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version}: expected a licence that is compatible with MIT, received "${licence}". If it is, add it to src/release/licences.ts.\n`,
    );
}

/** The report for people: what changed, where, how much, and what to do. */
export function shown({ version, changes, pending, needed, faults }: Report): string {
  const order: readonly Rating[] = ['breaking', 'compatible', 'wording'];
  const lines = order.flatMap((rating) =>
    changes
      .filter((change) => change.rating === rating)
      .map(
        ({ where, what, why }) =>
          `  ${rating.padEnd(10)}  ${where}\n              ${what}${why === undefined ? '' : `\n              ${why}`}\n`,
      ),
  );
  const count = `${changes.length} ${changes.length === 1 ? 'change' : 'changes'} since ${version}`;
  return `${lines.join('')}release: ${count}; bump needed: ${needed}; bump pending: ${pending.bump}\n${faults.map((fault) => `\nrelease: ${fault}`).join('')}`;
}
