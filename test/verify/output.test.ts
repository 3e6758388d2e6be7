/** A report that is not whole is no pass, and a recording is written whole or not at all. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FORMATS } from '../../src/reports/index.ts';
import { harEntry, ndjson, placed } from './exchanges.ts';
import { run } from './run.ts';

const FULL_DISK =
  'order-contract: expected an output that takes all that is written, received the error ENOSPC; what was written is cut short.\n';

test.each([...FORMATS.map((format) => `verify - --format ${format}`), 'redact -'])(
  '%s to a full disk ends with 2',
  (command) => {
    const input = ndjson([harEntry(placed())]);
    const { status, stderr } = spawnSync(process.execPath, ['src/cli.ts', ...command.split(' ')], {
      input,
      stdio: ['pipe', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 2, stderr: FULL_DISK });
  },
);

test('problems that cannot be told keep the exit code', () => {
  const { status } = spawnSync(process.execPath, ['src/cli.ts', 'verify', 'nowhere.har'], {
    stdio: ['ignore', 'ignore', openSync('/dev/full', 'w')],
  });
  expect(status).toBe(2);
});

test('a recording that cannot take its place leaves nothing behind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redact-'));
  try {
    const recording = join(folder, 'a.ndjson');
    writeFileSync(recording, ndjson([harEntry(placed())]));
    mkdirSync(join(folder, 'out/a.ndjson'), { recursive: true });
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/cli.ts', 'redact', recording, '--output', join(folder, 'out')],
      { encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toContain(
      'expected a file that can be written, received the error EISDIR; nothing of this file was written',
    );
    expect(readdirSync(join(folder, 'out'))).toEqual(['a.ndjson']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const GOOD = JSON.stringify(harEntry(placed()));

test.each([
  ['a word', 'garbage'],
  ['the end of a line that was cut', '"status":200}}'],
  ['another record', '{"log":"started"}'],
  ['a byte 00', '\0'],
])('what starts with %s has its other lines judged, as NDJSON by its name', async (_what, first) => {
  const text = `${first}\n${GOOD}\n\0\n${GOOD}\n`;
  for (const options of [{ paths: ['-'], stdin: text }, {}]) {
    const { code, stdout } = await run({ 'a.ndjson': text }, { format: 'ndjson', ...options });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, Record<string, unknown>>);
    expect(lines.map((line) => line['verdict'] ?? line['problem']?.['line'])).toEqual([
      1,
      'ok',
      3,
      'ok',
      undefined,
    ]);
    expect(lines.at(-1)).toMatchObject({ summary: { exchanges: 2, ok: 2, problems: 2 } });
    expect(code).toBe(2);
  }
});

test('why a run of ndjson fails, standard error says', async () => {
  const other = JSON.stringify(harEntry(placed({ target: 'https://other.example.com/' })));
  const { code, stderr } = await run(
    {},
    { paths: ['-'], stdin: other, format: 'ndjson', servers: ['https://api.tradestation.com/v2'] },
  );
  expect(code).toBe(2);
  expect(stderr).toMatch(/^order-contract: Nothing was judged: 1 elsewhere than --server\.\n$/);
});
