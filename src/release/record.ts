/**
 * The step after `changeset version`: the contract takes the version of the package, everything is made anew, and what is now the
 * last release is recorded.
 */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readApi } from './api.ts';
import { apiReport } from './api-report.ts';
import { readManifest } from './check.ts';
import { paths } from './paths.ts';
import { ReleaseError } from './release-error.ts';
import { write, writeFolder } from './written.ts';

/**
 * Records the state of the repository as the release of the version in package.json.
 *
 * @throws {ReleaseError} where the version of the contract cannot be set.
 */
export async function record(root: string): Promise<string> {
  const { name, version } = readManifest(root);
  await setVersions(root, version);
  execFileSync(process.execPath, ['src/codegen/index.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const document = await readFile(join(root, paths.document), 'utf8');
  const made = (JSON.parse(document) as { info: { version: string } }).info.version;
  if (made !== version)
    throw new ReleaseError(
      `${paths.spec}: expected info.version ${version}, received ${made}. Set it by hand, once.`,
    );
  const api = readApi(root);
  await writeFolder(root, paths.report, apiReport(name, api));
  await write(root, paths.releasedDocument, document);
  await write(root, paths.releasedApi, JSON.stringify(api));
  return version;
}

/** In the spec and in the lock file, which changesets leaves alone. */
async function setVersions(root: string, version: string): Promise<void> {
  const spec = await readFile(join(root, paths.spec), 'utf8');
  await writeFile(
    join(root, paths.spec),
    spec.replace(/^(info:\n(?: .*\n)*? {2}version: ).*$/m, `$1${version}`),
  );
  const lockFile = join(root, 'package-lock.json');
  const lock = JSON.parse(await readFile(lockFile, 'utf8')) as {
    version: string;
    packages: Record<string, { version?: string }>;
  };
  lock.version = version;
  const own = lock.packages[''];
  if (own !== undefined) own.version = version;
  await writeFile(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
}
