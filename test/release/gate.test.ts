/** A release from beginning to end, in a copy of this repository with a git of its own: change, gate, version, gate. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { check } from '../../src/release/check.ts';
import { record } from '../../src/release/record.ts';
import { scratch } from '../scratch.ts';

const folder = scratch();
const changesets = resolve('node_modules/@changesets/cli/bin.js');

beforeAll(() => {
  const needed = ['.changeset', 'spec', 'generated', 'src', 'test/exchanges'];
  for (const path of [...needed, 'docs/licences.md', 'CHANGELOG.md', 'package.json', 'package-lock.json'])
    cpSync(path, join(folder, path), { recursive: true, filter: (file) => !isChangeset(file) });
  for (const path of ['.prettierrc.json', '.prettierignore', 'tsconfig.json', 'tsconfig.build.json'])
    cpSync(path, join(folder, path));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  // The surface is compared in api-changes.test.ts; without entries it is read at once.
  edit(
    'package.json',
    /"exports": \{[\s\S]*?\n {2}\}/,
    '"exports": { "./openapi.json": "./generated/openapi.json" }',
  );
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '.'],
  ])
    git(...args);
  git('commit', '--quiet', '--message=Start');
});

/** Those that wait for the next version of the repository itself, and the record of its last release. */
function isChangeset(file: string): boolean {
  return /^\.changeset[/\\]([^/\\]+\.md|released)$/.test(file) && !file.endsWith('README.md');
}

function git(...args: string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' });
}

function run(...args: string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}

function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  writeFileSync(join(folder, file), edited);
}

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

test('from a breaking change to the next version', async () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(record(folder)).toBe(version);
  expect(await check(folder)).toMatchObject({ version, changes: [], faults: [] });

  const types = read('generated/types.d.ts');
  edit('generated/types.d.ts', 'AccountKey: ', 'AccountKeys: ');
  expect((await check(folder)).changes).toMatchObject([
    { why: expect.stringContaining('did not change') as string },
  ]);
  writeFileSync(join(folder, 'generated/types.d.ts'), types);

  edit('spec/schemas/OrderBase.yaml', 'required: [', 'required: [OrderConfirmId, ');
  expect(run('src/codegen/index.ts', 'test/exchanges').code).toBe(0);
  const refused = run('src/release/index.ts', 'check');
  expect(refused.code).toBe(1);
  expect(refused.output).toContain('breaking    openapi.json#/components/schemas/OrderBase/required');
  expect(refused.output).toContain('`OrderConfirmId`');
  expect(refused.output).toContain(`1 change since ${version}; bump needed: minor; bump pending: none`);

  writeFileSync(
    join(folder, '.changeset/one-id.md'),
    "---\n'tradestation-order-contract': minor\n---\n\nBreaking: `OrderConfirmId` is required. What to do: send one.\n",
  );
  expect(await check(folder)).toMatchObject({ needed: 'minor', pending: { bump: 'minor' }, faults: [] });

  git('add', '.');
  git('commit', '--quiet', '--message=Change');
  expect(run(changesets, 'version').code).toBe(0);
  const next = version.replace(/\d+\.\d+$/, (rest) => `${Number(rest.split('.')[0]) + 1}.0`);
  expect((await check(folder)).faults.join()).toContain(`package.json: expected version ${version}`);
  expect(record(folder)).toBe(next);

  expect(await check(folder)).toMatchObject({ version: next, changes: [], faults: [] });
  const entry = `## ${next}\n\n### Minor Changes\n\n- Breaking: \`OrderConfirmId\` is required. What to do: send one.\n`;
  expect(read('CHANGELOG.md')).toContain(`# Changelog\n\n${entry}\n## ${version}\n`);
  for (const file of ['package.json', 'package-lock.json', 'generated/openapi.json'])
    expect(read(file)).toContain(`"version": "${next}"`);
  expect(read('spec/openapi.yaml')).toContain(`\n  version: ${next}\n`);
  // Nothing was committed, tagged or pushed.
  expect([git('rev-list', '--count', 'HEAD').trim(), git('tag')]).toEqual(['2', '']);

  unlinkSync(join(folder, '.changeset/released/openapi.json'));
  const lost = run('src/release/index.ts', 'check');
  expect(lost.code).toBe(2);
  expect(lost.output).toContain('.changeset/released/openapi.json');
});

test('an argument that no command has is refused', () => {
  const { code, output } = run('src/release/index.ts', 'record', '--dry-run');
  expect(output).toContain('publishable, audit, received "record --dry-run"');
  expect(code).toBe(2);
});
