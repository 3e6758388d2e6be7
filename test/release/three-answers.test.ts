/** The spec of this repository changed in a copy, one change at a time, and the gate's answers, from real changesets. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSpec } from '../../src/codegen/generate.ts';
import type { Bump, Change, Rating } from '../../src/release/change.ts';
import { pendingChangesets } from '../../src/release/changesets.ts';
import { contractChanges } from '../../src/release/contract-changes.ts';
import { verdict } from '../../src/release/verdict.ts';

const NAME = 'tradestation-order-contract';

interface Case {
  readonly name: string;
  readonly file: string;
  readonly replace: string;
  readonly by: string;
  readonly rating: Rating;
  readonly pointer: string;
  /** The bump that is needed at 0.1.0 and at 1.2.3. */
  readonly needed: readonly [Bump, Bump];
}

const cases: Case[] = [
  {
    name: 'an order must carry an OrderConfirmId',
    file: 'schemas/OrderBase.yaml',
    replace: 'required: [AccountKey, Symbol, Quantity]',
    by: 'required: [AccountKey, Symbol, Quantity, OrderConfirmId]',
    rating: 'breaking',
    pointer: '/components/schemas/OrderBase/required',
    needed: ['minor', 'major'],
  },
  {
    name: 'one more route for equities',
    file: 'schemas/AssetTerms.yaml',
    replace: 'NQBX, NSDQ, NYSE]',
    by: 'NQBX, NSDQ, NYSE, IEXG]',
    rating: 'compatible',
    pointer: '/components/schemas/AssetTerms/oneOf/0/properties/Route/enum',
    needed: ['minor', 'minor'],
  },
  {
    name: 'a description in other words',
    file: 'schemas/Price.yaml',
    replace: 'A price as a decimal string',
    by: 'A price, written as a decimal string',
    rating: 'wording',
    pointer: '/components/schemas/Price/description',
    needed: ['patch', 'patch'],
  },
];

describe('the gate answers a change of the spec', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'three-answers-'));
    await cp('spec', join(folder, 'spec'), { recursive: true });
    await writeDocument('base.json');
  });

  afterAll(() => rm(folder, { recursive: true }));

  async function writeDocument(name: string): Promise<void> {
    const { document } = await readSpec(join(folder, 'spec'));
    await writeFile(join(folder, name), JSON.stringify(document));
  }

  async function answer(
    version: string,
    changes: readonly Change[],
    changesets: Readonly<Record<string, string>>,
  ): Promise<ReturnType<typeof verdict>> {
    await rm(join(folder, '.changeset'), { recursive: true, force: true });
    await mkdir(join(folder, '.changeset'));
    await writeFile(join(folder, '.changeset/README.md'), '# No changeset\n');
    for (const [file, text] of Object.entries(changesets))
      await writeFile(join(folder, '.changeset', file), text);
    return verdict(NAME, version, changes, await pendingChangesets(folder, NAME));
  }

  test.each(cases)('$rating: $name', async ({ file, replace, by, rating, pointer, needed }) => {
    const path = join(folder, 'spec', file);
    const text = await readFile(path, 'utf8');
    expect(text.split(replace)).toHaveLength(2);
    await writeFile(path, text.replace(replace, by));
    await writeDocument('openapi.json');
    await writeFile(path, text);
    const changes = await contractChanges(join(folder, 'base.json'), join(folder, 'openapi.json'));

    expect(changes.map(({ where, rating }) => [where, rating])).toEqual([
      [`openapi.json#${pointer}`, rating],
    ]);
    for (const [index, version] of ['0.1.0', '1.2.3'].entries()) {
      const bump = needed[index] ?? 'none';
      const none = await answer(version, changes, {});
      expect(none.needed).toBe(bump);
      expect(none.faults.join()).toContain(
        `a bump of at least ${bump}; the changesets that wait ask for none`,
      );
      expect(none.faults.join()).toContain(`'${NAME}': ${bump}\n`);

      const enough = changeset(bump, rating === 'breaking' ? 'Breaking: it. What to do: that.' : 'New.');
      expect((await answer(version, changes, { 'one.md': enough })).faults).toEqual([]);
      if (bump !== 'patch') {
        const small = await answer(version, changes, { 'two.md': changeset('patch', 'Breaking: it.') });
        expect(small.faults.join()).toContain('ask for patch (two.md)');
      }
    }
    const silent = await answer('0.1.0', changes, { 'one.md': changeset('minor', 'Not breaking: no.') });
    expect(silent.faults.join()).toContain(rating === 'breaking' ? 'no changeset says so' : '');
    expect(silent.faults).toHaveLength(rating === 'breaking' ? 1 : 0);
  });

  test('the greatest bump of several changesets counts, and an empty changeset asks for none', async () => {
    const two = { 'a.md': changeset('minor', 'More.'), 'b.md': changeset('patch', 'Words.') };
    const breaking: Change = { where: 'here', rating: 'breaking', what: 'It.' };
    const { faults } = await answer('1.0.0', [breaking], { ...two, 'c.md': '---\n---\n' });
    expect(faults.join()).toContain('ask for minor (a.md, b.md, c.md)');
  });

  test.each([
    ['no head', 'text', /lost\.md: expected a head between two lines "---"/],
    ['another package', "---\n'other': minor\n---\n\nText.\n", /received 'other': minor/],
    ['a bump that is none', `---\n'${NAME}': huge\n---\n\nText.\n`, /received '.*': huge/],
  ])('a changeset with %s is refused', async (_, text, message) => {
    await expect(answer('0.1.0', [], { 'lost.md': text })).rejects.toThrow(message);
  });
});

function changeset(bump: Bump, text: string): string {
  return `---\n'${NAME}': ${bump}\n---\n\n${text}\n`;
}
