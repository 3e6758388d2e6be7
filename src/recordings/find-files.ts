/** The recordings that paths stand for: a file is itself, a folder every recording below it. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unreadable } from './read-input.ts';
import { Problem } from './recording.ts';

/** What counts as a recording in a folder. A file that is named is read whatever it is called. */
export const EXTENSIONS: readonly string[] = ['.http', '.har', '.ndjson', '.jsonl'];

/** Files in a stable order, whatever the file system says; `-` is standard input. Folders are not followed by links. */
export async function* findFiles(
  paths: readonly string[],
): AsyncGenerator<string | Problem, void, undefined> {
  for (const path of paths) {
    if (path === '-' || !(await isFolder(path))) {
      yield path;
      continue;
    }
    let found = false;
    for await (const file of walk(path)) {
      found = true;
      yield file;
    }
    const expected = `a folder with files ending in ${EXTENSIONS.join(', ')}`;
    if (!found) yield new Problem(path, undefined, expected, 'a folder without any');
  }
}

async function* walk(folder: string): AsyncGenerator<string | Problem, void, undefined> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield unreadable(error, folder);
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) yield* walk(path);
    } else if (EXTENSIONS.some((extension) => entry.name.toLowerCase().endsWith(extension))) yield path;
  }
}

/** What is not there is no folder: opening it as a file says so. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
