/**
 * Suites of others, as npm has them. They are fetched by the gate instead of installed with the project: the one of XML brings 168 packages
 * for test runners that nobody needs here.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from '../scratch.ts';

/**
 * @param sha512 of its archive, in base64.
 * @returns the folder in which it lies.
 * @throws Error where npm gives something else than the package that was tried.
 */
export function npmPackage(name: string, sha512: string): string {
  const folder = scratch();
  const archive = execFileSync('npm', ['pack', '--silent', name], { cwd: folder, encoding: 'utf8' }).trim();
  const sum = createHash('sha512')
    .update(readFileSync(join(folder, archive)))
    .digest('base64');
  if (sum !== sha512) throw new Error(`expected ${name} with the sum ${sha512}, received ${sum}`);
  execFileSync('tar', ['-xzf', archive], { cwd: folder });
  return join(folder, 'package');
}
