/**
 * The licences of everything that runs with the package, from the lock file and the packages themselves.
 *
 * @see https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseError } from './release-error.ts';

/** Licences that let a package under MIT depend on what they cover. */
const allowed = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'Unlicense', 'Python-2.0'],
]);

export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Why it is there: the dependency of package.json that brings it. */
  readonly by: string;
}

export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { optional?: boolean }>>;
}

/** The lock file of npm. */
export function readLock(root: string): Lock {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
}

/** Everything that some of the dependencies of package.json bring, themselves included, by name. */
export function licencesOf(root: string, lock: Lock, dependencies: readonly string[]): Licence[] {
  const found = new Map<string, Licence>();
  const visit = (name: string, from: string, by: string): void => {
    const at = placeOf(lock, name, from);
    const locked = at === undefined ? undefined : lock.packages[at];
    if (at === undefined || locked === undefined)
      throw new ReleaseError(
        `package-lock.json: expected ${name}, which ${from || 'package.json'} needs. To mend it: npm install`,
      );
    if (found.has(at)) return;
    found.set(at, { name, version: locked.version ?? '', licence: licenceOf(root, at, locked), by });
    const { peerDependencies = {}, peerDependenciesMeta = {} } = locked;
    const peers = Object.keys(peerDependencies).filter(
      (peer) => peerDependenciesMeta[peer]?.optional !== true,
    );
    for (const next of [...Object.keys(locked.dependencies ?? {}), ...peers]) visit(next, at, by);
    for (const next of Object.keys(locked.optionalDependencies ?? {}))
      if (placeOf(lock, next, at) !== undefined) visit(next, at, by);
  };
  for (const name of dependencies) visit(name, '', name);
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Where Node finds a package from another: in its own node_modules, else in those above. */
function placeOf(lock: Lock, name: string, from: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const at = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (at in lock.packages) return at;
    if (folder === '') return undefined;
  }
}

/** What the package itself says; the lock file repeats only some of it. */
function licenceOf(root: string, at: string, { license }: Locked): string {
  const manifest = JSON.parse(readFileSync(join(root, at, 'package.json'), 'utf8')) as {
    license?: string | { type?: string };
    licenses?: readonly { type?: string }[];
  };
  const own =
    typeof manifest.license === 'string'
      ? manifest.license
      : (manifest.license?.type ?? manifest.licenses?.[0]?.type);
  return own ?? license ?? 'none stated';
}

/** Whether an SPDX expression gives a licence that is allowed: one side of an OR, both of an AND. */
export function isAllowed(expression: string): boolean {
  const text = expression.trim().replace(/^\(([^()]*)\)$/, '$1');
  if (/[()]/.test(text)) return false;
  return text
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((licence) => allowed.has(licence.trim())));
}

/** docs/licences.md */
export function licenceTable(runtime: readonly Licence[], peers: readonly Licence[]): string {
  return `# Licences

Made by \`npm run licences\` from the lock file and the packages. Do not edit. The package itself is under MIT. All below may be used by it;
\`npm run release:check\` refuses what is not on its list of licences.

## What \`npm install\` brings

${table(runtime)}

Files in generated/ hold helpers of ajv 8 (MIT), which its compiler puts there.

## What the mock needs beside it

The optional peers, with all that they bring.

${table(peers)}
`;
}

function table(licences: readonly Licence[]): string {
  const rows = licences.map(
    ({ name, version, licence, by }) => `| ${name} | ${version} | ${licence} | ${by} |`,
  );
  return ['| package | version | licence | needed by |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
