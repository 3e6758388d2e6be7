/** Finds the recordings that paths stand for: a file stands for itself, a folder for every recording below it. */
import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formats } from './formats.ts';
import { unreadable } from './read-input.ts';
import { Problem } from './recording.ts';

/** What counts as a recording in a folder. */
const EXTENSIONS = formats.flatMap(({ extensions }) => extensions);

/**
 * The files in an order that does not depend on the file system, each once however often it is named; `-` is standard input. In a
 * folder, links to other folders are not followed.
 */
export async function* findFiles(
  paths: readonly string[],
): AsyncGenerator<string | Problem, void, undefined> {
  const found = new Set<string>();
  for await (const file of allFiles(paths)) {
    if (typeof file === 'string') {
      const path = resolve(file);
      if (found.has(path)) continue;
      found.add(path);
    }
    yield file;
  }
}

async function* allFiles(paths: readonly string[]): AsyncGenerator<string | Problem, void, undefined> {
  for (const path of paths) {
    if (path === '-' || !(await look(path))?.isDirectory()) {
      yield path;
      continue;
    }
    let found = false;
    for await (const file of walk(path)) {
      found = true;
      yield file;
    }
    const expected = `a folder with files ending in ${EXTENSIONS.join(', ')}`;
    const advice = 'name a file itself to read it whatever its ending';
    if (!found) yield new Problem(path, undefined, expected, 'a folder without such files', advice);
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
    // A pipe or a device is left out: reading one might never end.
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) yield* walk(path);
    } else if (isNamed(entry.name) && (await look(path))?.isFile() !== false) yield path;
  }
}

function isNamed(name: string): boolean {
  return EXTENSIONS.some((extension) => name.toLowerCase().endsWith(extension));
}

/** Undefined for what cannot be looked at, such as a link that leads nowhere: opening it as a file reports that. */
function look(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined);
}
