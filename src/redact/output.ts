/** Where redacted recordings go: to files of the same names in another folder, or a single one to standard output. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { findFiles } from '../recordings/find-files.ts';
import { Problem } from '../recordings/recording.ts';
import { UsageError } from '../recordings/usage-error.ts';

export interface RedactJob {
  /** `-` for standard input. */
  readonly file: string;
  /** Undefined for standard output. */
  readonly target: string | undefined;
}

/** @throws UsageError if two recordings would be written to one place, or one would overwrite itself */
export async function planOutput(
  paths: readonly string[],
  folder: string | undefined,
): Promise<(RedactJob | Problem)[]> {
  const jobs: (RedactJob | Problem)[] = [];
  for (const path of paths)
    for await (const file of findFiles([path]))
      jobs.push(
        file instanceof Problem ? file : { file, target: folder && join(folder, nameOf(path, file)) },
      );
  const found = jobs.flatMap((job) => (job instanceof Problem ? [] : [job]));
  if (folder === undefined && found.length > 1)
    throw new UsageError('expected --output with a folder for more than one recording, received none');
  const targets = await Promise.all(found.flatMap(({ target }) => target ?? []).map(real));
  const sources = await Promise.all(found.map(({ file }) => real(file)));
  const free = new Set(targets);
  const twice = targets.find((target) => !free.delete(target));
  if (twice !== undefined)
    throw new UsageError(`expected recordings with different names, received two for ${twice}`);
  if (targets.some((target) => sources.includes(target)))
    throw new UsageError(
      'expected --output with another folder than that of the recordings, received the same',
    );
  return jobs;
}

/** Writes a file whole or not at all, even if another run writes the same file at that moment. */
export async function writeTarget(target: string, text: string): Promise<void> {
  await makeFolder(dirname(target));
  const part = join(dirname(target), `.${randomUUID()}.part`);
  try {
    await writeFile(part, text);
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Makes a folder and its parents. Node's own recursive mkdir never ends if one cannot be made, as in /proc. */
async function makeFolder(path: string): Promise<void> {
  const parent = dirname(path);
  if (parent !== path && !existsSync(parent)) await makeFolder(parent);
  await mkdir(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
}

function nameOf(path: string, file: string): string {
  if (file === '-') return 'stdin.ndjson';
  return relative(path, file) || basename(file);
}

function real(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}
