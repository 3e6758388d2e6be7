/** The runtimes, compilers and bundlers of test/consumers/package.json, installed on demand: the repository itself needs none of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installed } from '../installed.ts';
import { environment } from './shell.ts';

const folder = import.meta.dirname;
const modules = join(folder, 'node_modules');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  devDependencies: Record<string, string>;
  next: Record<string, string>;
};

/** What a project of Next.js installs. */
export const nextPackages = manifest.next;

/** Some come by install scripts. */
export function installTools(): void {
  installed(folder, { scripts: true, env: environment(process.execPath) });
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
