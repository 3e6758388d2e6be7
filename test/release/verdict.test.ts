/** What a change asks of the next version, from real changesets. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Bump, Rating } from '../../src/release/change.ts';
import { shown } from '../../src/release/check.ts';
import { pendingChangesets, verdict } from '../../src/release/verdict.ts';
import { scratch } from '../scratch.ts';

const NAME = 'sample';
function changeset(bump: string, text: string, name = NAME): string {
  return `---\n'${name}': ${bump}\n---\n\n${text}\n`;
}

async function answer(
  version: string,
  rating: Rating,
  changesets: Readonly<Record<string, string>>,
): Promise<ReturnType<typeof verdict>> {
  const folder = scratch({ '.changeset/README.md': '# No changeset\n' }, onTestFinished);
  for (const [file, text] of Object.entries(changesets))
    writeFileSync(join(folder, '.changeset', file), text);
  const changes = [
    { where: 'there', rating: 'wording', what: 'Words.' },
    { where: 'here', rating, what: 'It.' },
  ] as const;
  return verdict(NAME, version, changes, await pendingChangesets(folder, NAME));
}

test.each<[Rating, string, Bump]>([
  ['wording', '0.1.0', 'patch'],
  ['wording', '1.2.3', 'patch'],
  ['compatible', '0.1.0', 'minor'],
  ['compatible', '1.2.3', 'minor'],
  ['breaking', '0.1.0', 'minor'],
  ['breaking', '1.2.3', 'major'],
])('a %s change at %s needs a %s bump', async (rating, version, bump) => {
  const none = await answer(version, rating, {});
  expect(none.needed).toBe(bump);
  expect(none.faults.join()).toContain(`a bump of at least ${bump}; the pending changesets ask for none`);
  expect(none.faults.join()).toContain(`'${NAME}': ${bump}\n`);
  const enough = { 'one.md': changeset(bump, 'Breaking: it. What to do: that.') };
  expect((await answer(version, rating, enough)).faults).toEqual([]);
});

test('a bump that is too small is refused, with what to write', async () => {
  const { faults } = await answer('0.1.0', 'compatible', { 'two.md': changeset('patch', 'Breaking: it.') });
  expect(faults).toEqual([
    `These changes need a bump of at least minor; the pending changesets ask for patch (two).
To mend it, write .changeset/SOME-NAME.md (or run: npx changeset), for those who will update:

    ---
    'sample': minor
    ---

    What is new, in one sentence.
`,
  ]);
  expect((await answer('1.0.0', 'breaking', {})).faults).toEqual([
    `These changes need a bump of at least major; the pending changesets ask for none.
To mend it, write .changeset/SOME-NAME.md (or run: npx changeset), for those who will update:

    ---
    'sample': major
    ---

    Breaking: what breaks. What to do: …
`,
  ]);
});

test('a changeset that asks for a bump must say what breaks, on a line of its own', async () => {
  const words = 'Not Breaking: no.';
  const silent = { 'a.md': changeset('minor', words), 'b.md': changeset('none', 'Breaking: it.') };
  expect((await answer('0.1.0', 'breaking', silent)).faults).toEqual([
    `Something breaks, and no changeset says so.
To mend it, add a line like this to a changeset of minor or more, for those who will update:

    Breaking: what breaks. What to do: …
`,
  ]);
  const one = { ...silent, 'c.md': changeset('minor', 'More.\n\nBreaking: it.') };
  expect((await answer('0.1.0', 'breaking', one)).faults).toEqual([]);
  const nothing = { 'a.md': changeset('minor', 'Breaking: ') };
  expect((await answer('0.1.0', 'breaking', nothing)).faults).toHaveLength(1);
  expect((await answer('0.1.0', 'compatible', silent)).faults).toEqual([]);
  const major = { 'a.md': changeset('major', words) };
  expect((await answer('1.2.3', 'breaking', major)).faults.join()).toContain('no changeset says so');
});

test('the greatest bump of several changesets counts, and an empty changeset asks for none', async () => {
  const minor = changeset('minor', 'More.');
  const patch = changeset('patch', 'Words.');
  for (const two of [
    { 'a.md': minor, 'b.md': patch },
    { 'a.md': patch, 'b.md': minor },
  ]) {
    const { faults } = await answer('1.0.0', 'breaking', { ...two, 'c.md': '---\n---\n' });
    expect(faults.join()).toContain('ask for minor (a, b, c)');
  }
});

test.each([
  ['no head', 'text', /^\.changeset: .*missing or invalid frontmatter/s],
  [
    'another package',
    changeset('minor', 'Text.', 'other'),
    /^\.changeset\/lost\.md: expected 'sample', received 'other'$/,
  ],
  ['an unknown bump', changeset('huge', 'Text.'), /^\.changeset: .*invalid version type "huge"/s],
])('a changeset with %s is refused', async (_, text, message) => {
  await expect(answer('0.1.0', 'wording', { 'lost.md': text })).rejects.toThrow(message);
});

test('the report has the gravest changes first, the count, and each fault', () => {
  const pending = { bump: 'none', names: [], breaking: false } as const;
  const changes = [
    { where: 'a', rating: 'wording', what: 'Words.' },
    { where: 'b', rating: 'compatible', what: 'More.' },
    { where: 'c', rating: 'breaking', what: 'Less.', why: 'It is gone.' },
  ] as const;
  const report = { version: '0.1.0', pending, needed: 'minor', faults: ['one\n', 'two\n'] };
  expect(shown({ ...report, changes })).toBe(`  breaking    c
              Less.
              It is gone.
  compatible  b
              More.
  wording     a
              Words.
release: 3 changes since 0.1.0; bump needed: minor; bump pending: none

release: one

release: two
`);
  expect(shown({ ...report, changes: changes.slice(0, 1), faults: [] })).toContain('release: 1 change since');
});
