/** The runtimes, compilers and bundlers of test/consumers/package.json, installed on demand: the repository itself needs none of them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, run } from './shell.ts';

const folder = import.meta.dirname;
const modules = join(folder, 'node_modules');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  devDependencies: Record<string, string>;
};

/** Installs them where they are not yet what the lock file says. */
export async function installTools(): Promise<void> {
  const stamp = join(modules, '.installed');
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stdout.write('installing the tools of test/consumers\n');
  const options = ['--no-audit', '--no-fund', '--loglevel=error'];
  await run(folder, environment(process.execPath), 'npm', ['ci', ...options]);
  writeFileSync(stamp, wanted);
}

/** The path of a file of a tool. */
export function tool(path: string): string {
  return join(modules, path);
}

/** The version of a tool, which package.json pins. */
export function versionOf(name: string): string {
  const pinned = manifest.devDependencies[name] ?? '';
  return pinned.slice(pinned.lastIndexOf('@') + 1);
}

/** A Node of a major version. */
export const node = (major: number): string => tool(`node-${major}/bin/node`);

/** The Node that most checks run on. */
export const NODE: string = node(24);
export const ENV: NodeJS.ProcessEnv = environment(NODE);
