/** Empty projects of a consumer, in a folder of their own, far from the repository. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { run } from './shell.ts';
import { ENV } from './tools.ts';

export const root: string = resolve(import.meta.dirname, '../..');
export const NAME = 'tradestation-order-contract';
export const work: string = realpathSync(mkdtempSync(join(tmpdir(), 'order-contract-consumers-')));

export interface Tarball {
  readonly path: string;
  /** Its contents, unpacked. */
  readonly folder: string;
  readonly files: readonly string[];
}

/** Packs the package into the root of the repository, where the release workflow finds what was tested. */
export async function pack(): Promise<Tarball> {
  const printed = await run(root, { ...process.env, NO_COLOR: '1' }, 'npm', ['pack', '--json']);
  // What `prepack` prints comes before the JSON.
  const [packed] = JSON.parse(printed.slice(printed.search(/^\[$/m))) as [{ filename: string }];
  return unpack(join(root, packed.filename));
}

/** Unpacks a tarball to be looked at. */
export async function unpack(path: string): Promise<Tarball> {
  await run(work, ENV, 'tar', ['-xzf', path]);
  const folder = join(work, 'package');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  return { path, folder, files: files.sort() };
}

/** A project with the packages installed, and nothing else. */
export async function install(name: string, ...packages: readonly string[]): Promise<string> {
  const project = join(work, name);
  mkdirSync(project);
  write(project, 'package.json', JSON.stringify({ name, private: true, type: 'module' }));
  await run(project, ENV, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages]);
  return project;
}

/** Another project with what the first has installed. */
export function clone(project: string, name: string): string {
  cpSync(project, join(work, name), { recursive: true, verbatimSymlinks: true });
  return join(work, name);
}

export function write(project: string, name: string, text: string): void {
  writeFileSync(join(project, name), text);
}

/** Copies a file of test/consumers/fixtures into a project. */
export function fixture(project: string, name: string): void {
  cpSync(join(import.meta.dirname, 'fixtures', name), join(project, name), { recursive: true });
}
