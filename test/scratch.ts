/** Folders that tests write into. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** By name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Makes a folder of its own, with files in it.
 *
 * @param over says when it goes: after the tests of the file or the group, or with `onTestFinished` after a test.
 */
export function scratch(files: Files = {}, over: (remove: () => void) => void = afterAll): string {
  const folder = mkdtempSync(join(tmpdir(), 'order-contract-'));
  over(() => {
    rmSync(folder, { recursive: true });
  });
  writeFiles(folder, files);
  return folder;
}

/** Writes files, in folders that are made for them. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
