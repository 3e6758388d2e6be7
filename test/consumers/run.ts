/**
 * `npm run test:consumers`: packs the package, installs the tarball into empty projects as its users do, and uses it there: on each
 * compiler, runtime and bundler that docs/support.md names. `--write-docs` writes that page. Words name the groups to run, as in `npm run test:consumers -- types docs`;
 * without any, all. `--tarball FILE` takes one that is packed already, so that groups can run beside each other.
 */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkBundles } from './bundles.ts';
import { check, counts, equal } from './check.ts';
import { checkDocs, installAsDocumented } from './docs.ts';
import { checkLanguages } from './languages.ts';
import { clone, install, NAME, pack, unpack, work, write, type Tarball } from './project.ts';
import { checkProjects } from './projects.ts';
import { checkCommands, checkRuntimes, startMocks } from './runtimes.ts';
import { checkScale } from './scale.ts';
import { stopAll } from './shell.ts';
import { checkSupport } from './support.ts';
import { checkTarball } from './tarball.ts';
import { checkTestRunners } from './test-runners.ts';
import { installTools } from './tools.ts';
import { checkTypes, compile, tsconfig } from './types.ts';

const { values, positionals: only } = parseArgs({
  options: { 'write-docs': { type: 'boolean', default: false }, tarball: { type: 'string' } },
  allowPositionals: true,
});

const GROUPS = [
  'tarball',
  'types',
  'projects',
  'commands',
  'languages',
  'scale',
  'runners',
  'runtimes',
  'bundles',
  'docs',
] as const;

try {
  const unknown = only.find((group) => !GROUPS.some((known) => known === group));
  if (unknown !== undefined) throw new Error(`expected ${GROUPS.join(', ')}, received ${unknown}`);
  installTools();
  const tarball = values.tarball === undefined ? await pack() : await unpack(resolve(values.tarball));
  process.stdout.write(
    `packed ${tarball.path}: ${tarball.files.length} files, ${kB(statSync(tarball.path).size)}\n`,
  );
  const bare = await install('bare', tarball.path);
  if (wanted('tarball')) {
    await checkInstalled(bare);
    await checkTarball(tarball, bare);
  }
  // Side by side: what compiles, and what runs, each take half of the time.
  await Promise.all([compiled(clone(bare, 'types'), tarball), used(bare, tarball)]);
  await checkSupport(values['write-docs']);
} finally {
  stopAll();
  rmSync(work, { recursive: true, force: true });
}
process.stdout.write(
  `consumers: ${counts.passed} passed, ${counts.failed} failed, ${counts.notRun} skipped\n`,
);
process.exitCode = counts.failed === 0 ? 0 : 1;

/** The groups in which a project is compiled. */
async function compiled(page: string, tarball: Tarball): Promise<void> {
  if (!wanted('types', 'projects')) return;
  const typed = await install('typed', tarball.path, '@types/node@24.19.2');
  if (wanted('types')) await checkTypes(page, typed);
  if (wanted('projects')) await checkProjects(typed, tarball);
}

/** Those in which commands and programs run. */
async function used(bare: string, tarball: Tarball): Promise<void> {
  if (wanted('languages')) await checkLanguages(tarball);
  if (wanted('scale')) await checkScale(bare);
  if (wanted('runners')) await checkTestRunners(bare);
  if (!wanted('commands', 'runtimes', 'bundles', 'docs')) return;
  // The mocks have rows in the same table.
  await checkCommands(bare);
  const withMock = await installAsDocumented(tarball);
  const mock = await startMocks(bare, withMock, (await isFree(4010)) ? 4010 : 0);
  if (wanted('runtimes')) await checkRuntimes(bare, mock);
  if (wanted('bundles')) await checkBundles(bare, mock);
  if (wanted('docs')) await checkDocs(withMock, mock);
}

/** Whether the run was asked for one of the groups, or for all. */
function wanted(...groups: readonly (typeof GROUPS)[number][]): boolean {
  return only.length === 0 || groups.some((group) => only.includes(group));
}

/** What a consumer has installed, and that the types need nothing else. */
async function checkInstalled(bare: string): Promise<void> {
  await check('node_modules holds the package and openapi-fetch, no Prism, Redocly or TypeScript', () => {
    const lock = JSON.parse(readFileSync(join(bare, 'package-lock.json'), 'utf8')) as { packages: object };
    const names = Object.keys(lock.packages).filter(Boolean).sort();
    const allowed = ['openapi-fetch', 'openapi-typescript-helpers', NAME];
    equal(
      names,
      allowed.map((name) => `node_modules/${name}`),
    );
    return names.map((name) => `${name.slice(13)} ${kB(sizeOf(join(bare, name)))}`).join(', ');
  });
  await check('`import type` needs nothing else', async () => {
    const text = `import type { Order } from '${NAME}';\nexport const of = (order: Order): string => order.Symbol;\n`;
    write(bare, 'only-types.ts', text);
    write(bare, 'tsconfig.json', tsconfig({ module: 'nodenext' }, ['only-types.ts']));
    equal(await compile(bare, '5.9'), '');
  });
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, '127.0.0.1', () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
