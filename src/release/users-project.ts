/**
 * What is installed for a user of the package and, for its mock, of all its optional peers. npm resolves a project with just these,
 * without installing anything, since the lock file of the repository also holds the development tools.
 *
 * @see https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJson, readManifest } from './manifest.ts';
import { ReleaseError } from './release-error.ts';

/** The part of a lock file that is read here. */
export interface Lock {
  readonly version: string;
  readonly packages: Readonly<Record<string, Locked>>;
}

export interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  /** Needed by optional dependencies only. */
  readonly optional?: boolean;
}

const RESOLVE = ['install', '--package-lock-only', '--ignore-scripts', '--no-audit'];

/** The lock file of such a project, with the versions of the repository. */
export function lockOfUser(root: string): Lock {
  return inProject(root, (folder) => {
    copyFileSync(join(root, 'package-lock.json'), join(folder, 'package-lock.json'));
    const command = [...RESOLVE, '--prefer-offline'];
    const { status, stderr } = npm(folder, 'pipe', ...command);
    if (status !== 0) throw new ReleaseError(`npm ${command.join(' ')}: ${stderr}`);
    return readJson(folder, 'package-lock.json') as Lock;
  });
}

/**
 * Audits such a project with the versions that npm would install today.
 *
 * @returns the exit code of npm: not 0 where it knows a vulnerability of any level, or could not ask.
 * @see https://docs.npmjs.com/cli/v11/commands/npm-audit
 */
export function audit(root: string): number {
  return inProject(root, (folder) => {
    const resolved = npm(folder, 'inherit', ...RESOLVE);
    return (resolved.status ?? 2) || (npm(folder, 'inherit', 'audit', '--audit-level=low').status ?? 2);
  });
}

function inProject<T>(root: string, work: (folder: string) => T): T {
  const { dependencies, peerDependencies } = readManifest(root);
  const folder = mkdtempSync(join(tmpdir(), 'users-project-'));
  try {
    const manifest = { private: true, dependencies, optionalDependencies: peerDependencies };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function npm(
  cwd: string,
  stdio: 'pipe' | 'inherit',
  ...args: string[]
): { status: number | null; stderr: string } {
  return spawnSync('npm', args, { cwd, stdio, encoding: 'utf8', shell: process.platform === 'win32' });
}
