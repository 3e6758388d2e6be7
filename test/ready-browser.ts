/**
 * Makes the Chromium of the tests ready: the one that `CHROMIUM_PATH` names, else the one that npm brings, unpacked once into a
 * folder of this project's own. vitest calls it before the tests, so that no two of them unpack it.
 * @see https://github.com/Sparticuz/chromium
 */
import { createReadStream, createWriteStream, existsSync, lstatSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
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

/** The executable in the folder; where there is no such folder, it is unpacked beside it and moved there when it is whole. */
async function unpacked(archive: string, folder: string): Promise<string> {
  const executable = join(folder, 'chromium');
  if (!existsSync(folder)) {
    await mkdir(join(folder, '..'), { recursive: true });
    const making = await mkdtemp(`${folder}-`);
    try {
      const file = createWriteStream(join(making, 'chromium'), { mode: 0o755 });
      await pipeline(createReadStream(archive), createBrotliDecompress({ chunkSize: 2 ** 20 }), file);
      await rename(making, folder);
    } catch (error) {
      await rm(making, { recursive: true });
      // Another process was first.
      if (!existsSync(folder)) throw error;
    }
  }
  const { uid } = lstatSync(executable);
  if (uid !== process.getuid?.())
    throw new Error(
      `expected ${executable} to belong to user ${process.getuid?.()}, who runs the tests, received one of user ${uid}; to mend it, remove the folder`,
    );
  return executable;
}
