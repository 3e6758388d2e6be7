/**
 * The tools of a release: `check` (the gate), `api` and `licences` (make the files of docs/), `record` (after `changeset version`).
 * Exit code 0: as it should be. 1: not so. 2: it could not do its work.
 */
import { styleText } from 'node:util';
import { readApi } from './api.ts';
import { apiReport } from './api-report.ts';
import { check, licences, readManifest, shown } from './check.ts';
import { licenceTable } from './licences.ts';
import { paths } from './paths.ts';
import { record } from './record.ts';
import { ReleaseError } from './release-error.ts';
import { write, writeFolder } from './written.ts';

const root = process.cwd();

const commands: Readonly<Record<string, () => Promise<string>>> = {
  async check() {
    const report = await check(root);
    if (report.faults.length > 0) process.exitCode = 1;
    return shown(report);
  },
  async api() {
    await writeFolder(root, paths.report, apiReport(readManifest(root).name, readApi(root)));
    return `${paths.report}: written\n`;
  },
  async licences() {
    const { runtime, peers } = licences(root, readManifest(root));
    await write(root, paths.licences, licenceTable(runtime, peers));
    return `${paths.licences}: ${runtime.length} packages at run time, ${peers.length} with the optional peers\n`;
  },
  async record() {
    return `recorded as the last release: ${await record(root)}\n`;
  },
};

try {
  const [command = ''] = process.argv.slice(2);
  const run = commands[command];
  if (run === undefined)
    throw new ReleaseError(`expected ${Object.keys(commands).join(', ')}, received "${command}"`);
  process.stdout.write(await run());
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  process.stderr.write(`${styleText('red', 'release')}: ${error.message}\n`);
  process.exitCode = 2;
}
