import { execFile } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unpacked } from './ready-browser.ts';
import { scratch } from './scratch.ts';

const root = scratch();
const archive = join(root, 'chromium.br');
// A program that is large, as a browser is: writing it takes a while.
const program = `#!/bin/sh\necho whole\nexit\n${'#'.repeat(50_000_000)}`;
const packed = brotliCompressSync(program, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
writeFileSync(archive, packed);

const ofProcess = `
  import { execFileSync } from 'node:child_process';
  const { unpacked } = await import(${JSON.stringify(join(import.meta.dirname, 'ready-browser.ts'))});
  process.stdout.write(execFileSync(await unpacked(${JSON.stringify(archive)}, process.argv[1])));`;

describe('the browser of the tests', () => {
  test('is complete for each of several processes that want it at once, and exists once', async () => {
    const folder = join(root, 'at-once/chromium');
    const run = () =>
      promisify(execFile)(process.execPath, ['--input-type=module', '--eval', ofProcess, folder]);
    const said = await Promise.all([run(), run(), run(), run()]);
    expect(said.map(({ stdout }) => stdout)).toEqual(said.map(() => 'whole\n'));
    expect(readdirSync(join(root, 'at-once'))).toEqual(['chromium']);
  });

  test('does not exist if it cannot be unpacked', async () => {
    const half = join(root, 'half.br');
    writeFileSync(half, packed.subarray(0, packed.length / 2));
    await expect(unpacked(half, join(root, 'half/chromium'))).rejects.toThrow(/unexpected end/);
    expect(readdirSync(join(root, 'half'))).toEqual([]);
  });

  test('is not used if another user owns it', async () => {
    const folder = join(root, 'owned/chromium');
    expect(existsSync(await unpacked(archive, folder))).toBe(true);
    await expect(unpacked(archive, folder, 4242)).rejects.toThrow(
      /expected .* to belong to user 4242, .*; to mend it, remove/,
    );
  });
});
