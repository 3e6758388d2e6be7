/** Folders that tests write into. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/**
 * Makes a folder of its own, with files in it.
 *
 * @param over says when it goes: after the tests of the file or the group, or with `onTestFinished` after a test.
 */
export function scratch(
  files: Readonly<Record<string, string>> = {},
  over: (remove: () => void) => void = afterAll,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'order-contract-'));
  over(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
