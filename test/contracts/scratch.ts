/** A copy of the project with another contract in it, and what its commands say there. Nothing of src is changed. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Scratch {
  readonly folder: string;
  node(...args: string[]): Promise<Ended>;
  remove(): Promise<void>;
}

/** @param fixture what is laid over the copy: a `spec/`, or with `paths.yaml` what is added to the one that is there, or takes the place of a path in it. */
export async function scratchOf(fixture: string): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), 'contract-'));
  const added = join(fixture, 'paths.yaml');
  const spec = existsSync(added) ? 'spec' : 'spec/rules';
  for (const part of [
    'src',
    'docs/reference',
    'docs/site',
    spec,
    'package.json',
    'tsconfig.json',
    'redocly.yaml',
  ])
    await cp(part, join(folder, part), { recursive: true });
  await cp(fixture, folder, { recursive: true });
  const root = join(folder, 'spec/openapi.yaml');
  if (existsSync(added)) {
    const paths = (await readFile(added, 'utf8')).replaceAll(/^(?=.)/gm, '  ');
    const others = (await readFile(root, 'utf8')).replaceAll(
      /^( {2}\/.*\n)(?: {4}.*\n)*/gm,
      (item, path: string) => (paths.includes(path) ? '' : item),
    );
    await writeFile(
      root,
      others.replace(/^components:\n/m, (end) => paths + end),
    );
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    node: (...args) =>
      run(process.execPath, args, { cwd: folder }).then(
        (output) => ({ code: 0, ...output }),
        (error: unknown) => error as Ended,
      ),
    remove: () => rm(folder, { recursive: true }),
  };
}
