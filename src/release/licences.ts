/**
 * The licences of everything that runs with the package.
 *
 * @see https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from './manifest.ts';
import { lockOfUser, type Lock, type Locked } from './users-project.ts';

/** Licences of packages that a package under MIT may depend on. */
const allowed = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'Unlicense', 'Python-2.0'],
]);

export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Needed by the optional peers only. */
  readonly optional: boolean;
}

/**
 * The packages of a lock file, by name.
 *
 * @param root a folder in which some of them are installed.
 */
export function licencesOf(root: string, { packages }: Lock): Licence[] {
  return Object.entries(packages)
    .filter(([at]) => at !== '')
    .map(([at, locked]) => ({
      name: locked.name ?? at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: locked.version ?? '',
      licence: licenceOf(root, at, locked),
      optional: locked.optional === true,
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The licence in the lock file, which lacks licences stated in an older form; those are read from the installed package. */
function licenceOf(root: string, at: string, { license }: Locked): string {
  const file = join(at, 'package.json');
  if (license !== undefined || !existsSync(join(root, file))) return license ?? 'none stated';
  const { license: own, licenses } = readJson(root, file) as {
    license?: string | { type?: string };
    licenses?: readonly { type?: string }[];
  };
  return (typeof own === 'string' ? own : (own?.type ?? licenses?.[0]?.type)) ?? 'none stated';
}

/** Whether an SPDX expression is allowed: one side of an OR must be, or both sides of an AND. */
export function isAllowed(expression: string): boolean {
  const text = expression.trim().replace(/^\(([^()]*)\)$/, '$1');
  if (/[()]/.test(text)) return false;
  return text
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((licence) => allowed.has(licence.trim())));
}

/** Everything that a user installs, the optional peers included. */
export function licences(root: string): Licence[] {
  return licencesOf(root, lockOfUser(root));
}

/** The text of docs/licences.md. */
export function licenceReport(found: readonly Licence[]): string {
  return `# Licences

Made by \`npm run licences\` from the lock file; do not edit. The package itself is under MIT. It may use all packages below;
\`npm run release:check\` refuses what is not on its list of licences.

## What \`npm install\` brings

${table(found.filter(({ optional }) => !optional))}

Files in generated/ hold helpers of ajv 8 (MIT), which its compiler puts there.

## What the optional peers bring

${table(found.filter(({ optional }) => optional))}
`;
}

function table(rows: readonly Licence[]): string {
  return [
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...rows.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
  ].join('\n');
}
