/** Files that are made: written, or compared with what stands there. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** Formats as the repository does, so that what is made passes the same check as what is written by hand. */
export async function formatted(root: string, file: string, text: string): Promise<string> {
  const path = join(root, file);
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

/** Writes a file, formatted. */
export async function write(root: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), await formatted(root, file, text));
}

/** Writes the files of a folder, and takes away what else lies in it. */
export async function writeFolder(
  root: string,
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const name of await present(root, folder)) if (!(name in files)) await rm(join(root, folder, name));
  for (const [name, text] of Object.entries(files)) await write(root, `${folder}/${name}`, text);
}

/** The files of a folder that are not what they would be if they were made now: changed, missing, or left over. */
export async function stale(
  root: string,
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<string[]> {
  const names = new Set([...Object.keys(files), ...(await present(root, folder))]);
  const found: string[] = [];
  for (const name of names) {
    const file = `${folder}/${name}`;
    const text = files[name];
    const is = await readFile(join(root, file), 'utf8').catch(() => undefined);
    if (text === undefined || is !== (await formatted(root, file, text))) found.push(file);
  }
  return found.sort();
}

async function present(root: string, folder: string): Promise<string[]> {
  return readdir(join(root, folder)).catch(() => []);
}
