/**
 * Makes the Chromium of the tests ready: the one that `CHROMIUM_PATH` names, else the one that npm brings, unpacked once into a
 * folder of this project's own. vitest calls it before the tests, so that no two of them unpack it.
 * @see https://github.com/Sparticuz/chromium
 */
import { createReadStream, createWriteStream, existsSync, lstatSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const MODULES = resolve(import.meta.dirname, '../node_modules');
const PACKAGE = join(MODULES, '@sparticuz/chromium');

export default async function setup(): Promise<void> {
  // Most tests need no browser; those that do say what is missing.
  await readyBrowser().catch(() => undefined);
}

/**
 * The path of an executable Chromium.
 *
 * @throws {Error} where npm brings none for this system, or where another user owns the one that is there.
 */
export async function readyBrowser(): Promise<string> {
  const wished = process.env['CHROMIUM_PATH'];
  if (wished !== undefined && wished !== '') return wished;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      `expected CHROMIUM_PATH to be the path of a Chrome or Chromium, since npm brings one for Linux on x64 only, received none, on ${process.platform} ${process.arch}`,
    );
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as {
    version: string;
  };
  return unpacked(join(PACKAGE, 'bin/chromium.br'), join(MODULES, '.cache', `chromium-${version}`));
}

/**
 * The executable of an archive. Where the folder is not there yet, it is unpacked beside it and moved there when it is whole, so that
 * nobody ever starts half of one.
 */
export async function unpacked(
  archive: string,
  folder: string,
  uid: number | undefined = process.getuid?.(),
): Promise<string> {
  const executable = join(folder, 'chromium');
  if (!existsSync(folder)) {
    await mkdir(dirname(folder), { recursive: true });
    const making = await mkdtemp(`${folder}-`);
    try {
      const file = createWriteStream(join(making, 'chromium'), { mode: 0o755 });
      await pipeline(createReadStream(archive), createBrotliDecompress({ chunkSize: 2 ** 20 }), file);
      await rename(making, folder);
    } catch (error) {
      await rm(making, { recursive: true });
      // Where it is there now, another process was first.
      if (!existsSync(folder)) throw error;
    }
  }
  for (const path of [folder, executable]) {
    const { uid: owner } = lstatSync(path);
    if (owner !== uid)
      throw new Error(
        `expected ${path} to belong to user ${uid}, who runs the tests, received one of user ${owner}; to mend it, remove ${folder}`,
      );
  }
  return executable;
}
