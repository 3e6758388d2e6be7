/**
 * Installs the tools of one gate when it needs them, by their own lock file: the repository itself stays light. What is there already is
 * installed again only when the lock file has changed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Options {
  /** Whether packages may run their install scripts. */
  readonly scripts?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * @param folder one with a package.json and a package-lock.json.
 * @returns its `node_modules`.
 * @throws {Error} where npm fails.
 */
export function installed(folder: string, { scripts = false, env = process.env }: Options = {}): string {
  const modules = join(folder, 'node_modules');
  const stamp = join(modules, '.installed');
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return modules;
  const args = [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...(scripts ? [] : ['--ignore-scripts']),
  ];
  const { status, error } = spawnSync('npm', args, { cwd: folder, env, stdio: ['ignore', 2, 2] });
  if (status !== 0)
    throw new Error(
      `expected npm to install what ${folder} needs, received ${error?.message ?? `exit code ${status}`}. To see why: npm ci --prefix ${folder}`,
    );
  writeFileSync(stamp, lock);
  return modules;
}
