/**
 * The tools of a release: `check` (the gate), `api` and `licences` (write their pages of docs/), `record` (after `changeset version`),
 * `publishable` (before a version is published), `audit` (known vulnerabilities in what users install).
 * Exit code 0: all is well. 1: something is wrong. 2: the command could not do its work.
 */
import { writeFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { unpublishable } from './publishable.ts';
import { paths } from './manifest.ts';
import { ReleaseError } from './release-error.ts';
import { audit } from './users-project.ts';

const root = process.cwd();

/** Each returns what to print, and sets the exit code where something is wrong. Those that need a compiler import it themselves. */
const commands: Readonly<Record<string, () => Promise<string> | string>> = {
  async check() {
    const { check, shown } = await import('./check.ts');
    const report = await check(root);
    if (report.faults.length > 0) process.exitCode = 1;
    return shown(report);
  },
  async api() {
    const { apiReport } = await import('./api-report.ts');
    writeFileSync(paths.api, apiReport(root));
    return `${paths.api}: written\n`;
  },
  async licences() {
    const { licenceReport, licences } = await import('./licences.ts');
    writeFileSync(paths.licences, licenceReport(licences(root)));
    return `${paths.licences}: written\n`;
  },
  async record() {
    const { record } = await import('./record.ts');
    return `recorded as the last release: ${record(root)}\n`;
  },
  publishable() {
    const faults = unpublishable(root, process.env['GITHUB_REPOSITORY']);
    if (faults.length > 0) process.exitCode = 1;
    return faults.map((fault) => `release: ${fault}\n`).join('') || 'release: may be published\n';
  },
  audit() {
    process.exitCode = audit(root);
    return '';
  },
};

try {
  const given = process.argv.slice(2).join(' ');
  const run = commands[given];
  if (run === undefined)
    throw new ReleaseError(`expected one of ${Object.keys(commands).join(', ')}, received "${given}"`);
  process.stdout.write(await run());
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  process.stderr.write(`${styleText('red', 'release')}: ${error.message}\n`);
  process.exitCode = 2;
}
