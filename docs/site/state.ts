/** Tells whether the site has to be rendered again: what it is made from, as one number, which is kept beside it. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from './place.ts';

/** The file in the site that keeps it. */
export const STATE = '.made-from';

/** All that a page may come from, and what renders it. */
const SOURCES = ['docs', 'generated', 'spec/exchanges', 'src'];
const FILES = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'package.json', 'package-lock.json'];

export async function stateOf(root: string, place: Place): Promise<string> {
  const inside = SOURCES.map(async (folder) => {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  });
  const files = [...(await Promise.all(inside)).flat().sort(), ...FILES.map((file) => join(root, file))];
  const hash = createHash('sha256').update(JSON.stringify(place));
  for (const file of files) hash.update(`\0${file.slice(root.length)}\0`).update(await readFile(file));
  return hash.digest('hex');
}
