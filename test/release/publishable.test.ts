import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unpublishable } from '../../src/release/publishable.ts';
import { scratch } from '../scratch.ts';

const folder = scratch();

const of = (owner: string) => ({
  repository: { type: 'git', url: `git+https://github.com/${owner}/name.git` },
  homepage: `https://github.com/${owner}/name#readme`,
  bugs: { url: `https://github.com/${owner}/name/issues` },
});

function faults(manifest: object, repository?: string): string[] {
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return unpublishable(folder, repository);
}

test('a package that says where it comes from may be published from there', () => {
  expect(faults(of('somebody'))).toEqual([]);
  expect(faults(of('somebody'), 'somebody/name')).toEqual([]);
  expect(faults(of('OWNERS'))).toEqual([]);
});

test('placeholders and missing URLs are refused one by one', () => {
  expect(faults({})).toEqual([
    'package.json: expected repository.url of the real repository, received nothing',
    'package.json: expected homepage of the real repository, received nothing',
    'package.json: expected bugs.url of the real repository, received nothing',
  ]);
  expect(faults({}, 'somebody/name')).toHaveLength(3);
  expect(faults(of('OWNER')).join()).toContain('received git+https://github.com/OWNER/name.git');
  expect(faults(of('OWNER'), 'somebody/name')).toHaveLength(3);
  const { bugs } = of('OWNER');
  expect(faults({ ...of('somebody'), bugs })).toHaveLength(1);
});

test('a repository other than the one that publishes is refused', () => {
  expect(faults(of('somebody'), 'somebody/fork')).toEqual([
    'package.json: expected repository.url git+https://github.com/somebody/fork.git, the repository that publishes, received git+https://github.com/somebody/name.git',
  ]);
});
