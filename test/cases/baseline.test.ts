/** What a baseline made of one recording lets pass in another. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const folder = 'test/cases/baseline';
const cases = JSON.parse(await readFile(`${folder}/expected.json`, 'utf8')) as Record<
  string,
  { readonly baseline: string; readonly exit: number }
>;

test.for(Object.entries(cases))('%s', async ([file, { baseline, exit }]) => {
  const made = await mkdtemp(join(tmpdir(), 'baseline-'));
  try {
    const before = await runCli('verify', `${folder}/${baseline}`, '--format', 'json');
    const report = join(made, 'report.json');
    await writeFile(report, before.stdout);
    expect((await runCli('verify', `${folder}/${file}`, '--baseline', report)).code).toBe(exit);
    expect((await runCli('verify', `${folder}/${baseline}`, '--baseline', report)).code).toBe(0);
  } finally {
    await rm(made, { recursive: true });
  }
});
