/**
 * The step after `changeset version`: the contract gets the version of the package, everything is generated again, and the present
 * state is recorded as the last release.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiReport } from './api-report.ts';
import { paths, readJson, readManifest, readText } from './manifest.ts';
import { ownSchemas, recordOf } from './released.ts';
import { ReleaseError } from './release-error.ts';
import type { Lock } from './users-project.ts';

/**
 * Records the state of the repository as the release of the version in package.json.
 *
 * @returns the version.
 * @throws {ReleaseError} where the version of the contract cannot be set.
 */
export function record(root: string): string {
  const { version } = readManifest(root);
  const write = (file: string, text: string): void => {
    writeFileSync(join(root, file), text);
  };
  write(
    paths.spec,
    readText(root, paths.spec).replace(/^(info:\n(?: .*\n)*? {2}version: ).*$/m, `$1${version}`),
  );
  // Changesets does not update the lock file.
  const lock = readJson(root, 'package-lock.json') as Lock;
  const packages = { ...lock.packages, '': { ...lock.packages[''], version } };
  write('package-lock.json', `${JSON.stringify({ ...lock, version, packages }, null, 2)}\n`);
  execFileSync('npm', ['run', '--silent', 'generate'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const { info } = readJson(root, paths.document) as { info: { version: string } };
  if (info.version !== version)
    throw new ReleaseError(
      `${paths.spec}: expected info.version ${version}, received ${info.version}. Set it by hand, once.`,
    );
  write(paths.api, apiReport(root));
  rmSync(join(root, paths.released), { recursive: true, force: true });
  mkdirSync(join(root, paths.released));
  for (const file of [paths.document, paths.types, paths.api, ...ownSchemas(root)])
    write(recordOf(file), readText(root, file));
  return version;
}
