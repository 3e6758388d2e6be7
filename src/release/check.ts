/**
 * The gate: whether the version that the changesets ask for tells the truth about the contract and the types, and whether what is
 * made from the sources (docs/api, docs/licences.md) and from the lock file is as it should be.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readApi, type Api } from './api.ts';
import { apiChanges } from './api-changes.ts';
import { apiReport } from './api-report.ts';
import type { Change, Rating } from './change.ts';
import { pendingChangesets, type Pending } from './changesets.ts';
import { contractChanges } from './contract-changes.ts';
import { undecidedScripts } from './install-scripts.ts';
import { isAllowed, licencesOf, licenceTable, readLock, type Licence } from './licences.ts';
import { paths } from './paths.ts';
import { ReleaseError } from './release-error.ts';
import { verdict } from './verdict.ts';
import { stale } from './written.ts';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

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
 * @throws {ReleaseError} where something that it needs is missing.
 */
export async function check(root: string): Promise<Report> {
  const manifest = readManifest(root);
  const api = readApi(root);
  const released = readJson(root, paths.releasedDocument) as { info: { version: string } };
  const contract = await contractChanges(join(root, paths.releasedDocument), join(root, paths.document));
  const types = apiChanges(readJson(root, paths.releasedApi) as Api, api, contract[0]?.rating);
  const changes = [...contract, ...types];
  const pending = await pendingChangesets(root, manifest.name);
  const { needed, faults } = verdict(manifest.name, manifest.version, changes, pending);
  return {
    version: released.info.version,
    changes,
    pending,
    needed,
    faults: [
      ...versionFaults(root, manifest, released.info.version),
      ...faults,
      ...(await madeFaults(root, manifest, api)),
    ],
  };
}

/** One number: of the package, of the contract, and of the last release. */
function versionFaults(root: string, manifest: Manifest, released: string): string[] {
  const document = readJson(root, paths.document) as { info: { version: string } };
  const versions = { 'package.json': manifest.version, [paths.spec]: document.info.version };
  return Object.entries(versions)
    .filter(([, version]) => version !== released)
    .map(
      ([file, version]) =>
        `${file}: expected version ${released}, that of the last release, received ${version}. Only this changes it: npm run release:version\n`,
    );
}

async function madeFaults(root: string, manifest: Manifest, api: Api): Promise<string[]> {
  const lock = readLock(root);
  const { runtime, peers } = licences(root, manifest);
  const old = await stale(root, paths.report, apiReport(manifest.name, api));
  const [folder = '', file = ''] = paths.licences.split('/');
  const oldTable = (await stale(root, folder, { [file]: licenceTable(runtime, peers) })).includes(
    paths.licences,
  );
  return [
    ...(old.length > 0
      ? [`${old.join(', ')}: not what the sources export. To mend it: npm run api, and commit the result.\n`]
      : []),
    ...(oldTable
      ? [
          `${paths.licences}: not what the lock file holds. To mend it: npm run licences, and commit the result.\n`,
        ]
      : []),
    ...[...runtime, ...peers]
      .filter(({ licence }) => !isAllowed(licence))
      .map(
        ({ name, version, licence, by }) =>
          `${name} ${version}, which ${by} brings: expected a licence that goes with MIT, received "${licence}". If it does, add it to src/release/licences.ts.\n`,
      ),
    ...undecidedScripts(lock, manifest.allowScripts ?? {}).map((fault) => `package-lock.json: ${fault}.\n`),
  ];
}

/** What runs with the package, and what the optional peers bring. */
export function licences(root: string, manifest: Manifest): { runtime: Licence[]; peers: Licence[] } {
  const lock = readLock(root);
  return {
    runtime: licencesOf(root, lock, Object.keys(manifest.dependencies ?? {})),
    peers: licencesOf(root, lock, Object.keys(manifest.peerDependencies ?? {})),
  };
}

/** package.json */
export function readManifest(root: string): Manifest {
  return readJson(root, 'package.json') as Manifest;
}

function readJson(root: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch (cause) {
    throw new ReleaseError(
      `${file}: ${(cause as Error).message}. It is the record of the last release: take it from git, or, before the first one, run: npm run release:record`,
      { cause },
    );
  }
}

/** The report for people: what changed, where, how much, and what is to be done. */
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
