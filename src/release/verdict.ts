/**
 * Which bump a list of changes needs, and whether the pending changesets in `.changeset/` ask for it.
 *
 * @see https://changesets.dev/reference/changeset-files
 */
import { readChangesets } from '@changesets/read';
import { bumpFor, bumps, reaches, type Bump, type Change } from './change.ts';
import { ReleaseError } from './release-error.ts';

/** The pending changesets. */
export interface Pending {
  readonly bump: Bump;
  /** Their names, sorted. */
  readonly names: readonly string[];
  /** Whether one of them says what breaks. */
  readonly breaking: boolean;
}

export interface Verdict {
  /** The smallest bump that is large enough. */
  readonly needed: Bump;
  /** What is wrong, each with what to do; empty when the changesets suffice. */
  readonly faults: readonly string[];
}

/** @throws {ReleaseError} for a file that is not a changeset of this package. */
export async function pendingChangesets(root: string, packageName: string): Promise<Pending> {
  const changesets = await readChangesets(root).catch((cause: unknown) => {
    throw new ReleaseError(`.changeset: ${(cause as Error).message}`, { cause });
  });
  for (const { id, releases } of changesets)
    for (const { name } of releases)
      if (name !== packageName)
        throw new ReleaseError(`.changeset/${id}.md: expected '${packageName}', received '${name}'`);
  const asked = changesets.flatMap(({ releases, summary }) =>
    releases.map(({ type }) => ({ type, summary })),
  );
  return {
    bump: greatest(asked.map(({ type }) => type)),
    names: changesets.map(({ id }) => id).sort(),
    breaking: asked.some(({ type, summary }) => type !== 'none' && /^Breaking: \S/m.test(summary)),
  };
}

/** Judges whether the changesets suffice for the changes. */
export function verdict(
  packageName: string,
  version: string,
  changes: readonly Change[],
  pending: Pending,
): Verdict {
  const needed = greatest(changes.map(({ rating }) => bumpFor(rating, version)));
  const breaks = changes.some(({ rating }) => rating === 'breaking');
  const faults: string[] = [];
  if (!reaches(pending.bump, needed)) {
    const names = pending.names.length > 0 ? ` (${pending.names.join(', ')})` : '';
    faults.push(`These changes need a bump of at least ${needed}; the pending changesets ask for ${pending.bump}${names}.
To mend it, write .changeset/SOME-NAME.md (or run: npx changeset), for those who will update:

    ---
    '${packageName}': ${needed}
    ---

    ${breaks ? 'Breaking: what breaks. What to do: …' : 'What is new, in one sentence.'}
`);
  } else if (breaks && !pending.breaking) {
    faults.push(`Something breaks, and no changeset says so.
To mend it, add a line like this to a changeset of ${bumpFor('breaking', version)} or more, for those who will update:

    Breaking: what breaks. What to do: …
`);
  }
  return { needed, faults };
}

function greatest(asked: readonly Bump[]): Bump {
  return asked.reduce((one, other) => (reaches(one, other) ? one : other), bumps[0]);
}
