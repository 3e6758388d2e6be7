/**
 * The changesets that wait in `.changeset/`: which bump they ask for, and what they tell.
 *
 * @see https://changesets.dev/reference/changeset-files
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bumps, reaches, type Bump } from './change.ts';
import { ReleaseError } from './release-error.ts';

export interface Pending {
  readonly bump: Bump;
  /** Names of the files, sorted. */
  readonly files: readonly string[];
  /** Whether one of them says what breaks. */
  readonly breaking: boolean;
}

/**
 * Reads the changesets of the package.
 *
 * @throws {ReleaseError} for a file that is no changeset of this package.
 */
export async function pendingChangesets(root: string, packageName: string): Promise<Pending> {
  const folder = join(root, '.changeset');
  const files = (await readdir(folder))
    .filter((file) => file.endsWith('.md') && file.toLowerCase() !== 'readme.md')
    .sort();
  let bump: Bump = 'none';
  let breaking = false;
  for (const file of files) {
    const [, head, text] =
      /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(await readFile(join(folder, file), 'utf8')) ?? [];
    if (head === undefined || text === undefined)
      throw new ReleaseError(
        `.changeset/${file}: expected a head between two lines "---". Write it by: npx changeset`,
      );
    const releases = (parse(head) ?? {}) as Record<string, unknown>;
    for (const [name, asked] of Object.entries(releases)) {
      const known = bumps.find((one) => one === asked);
      if (name !== packageName || known === undefined)
        throw new ReleaseError(
          `.changeset/${file}: expected '${packageName}': patch, minor or major, received '${name}': ${String(asked)}`,
        );
      if (reaches(known, bump)) bump = known;
      breaking ||= known !== 'none' && /^Breaking: \S/m.test(text);
    }
  }
  return { bump, files, breaking };
}
