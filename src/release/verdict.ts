/** What a list of changes asks of the next version, and whether the changesets that wait say it. */
import { bumpFor, bumps, reaches, type Bump, type Change } from './change.ts';
import type { Pending } from './changesets.ts';

export interface Verdict {
  /** The smallest bump that tells the truth. */
  readonly needed: Bump;
  /** What is wrong, each with what to do; empty when the changesets suffice. */
  readonly faults: readonly string[];
}

/** Judges the changesets by the changes. */
export function verdict(
  packageName: string,
  version: string,
  changes: readonly Change[],
  pending: Pending,
): Verdict {
  const needed = changes
    .map(({ rating }) => bumpFor(rating, version))
    .reduce<Bump>((one, other) => (reaches(one, other) ? one : other), bumps[0]);
  const breaks = changes.some(({ rating }) => rating === 'breaking');
  const faults: string[] = [];
  if (!reaches(pending.bump, needed)) {
    const files = pending.files.length > 0 ? ` (${pending.files.join(', ')})` : '';
    faults.push(`These changes need a bump of at least ${needed}; the changesets that wait ask for ${pending.bump}${files}.
To mend it, write .changeset/SOME-NAME.md (or run: npx changeset), for those who will update:

    ---
    '${packageName}': ${needed}
    ---

    ${breaks ? 'Breaking: what breaks. What to do: …' : 'What is new, in one sentence.'}
`);
  } else if (breaks && !pending.breaking) {
    faults.push(`Something breaks, and no changeset says so.
To mend it, write in a changeset of ${bumpFor('breaking', version)} or more a line of its own, for those who will update:

    Breaking: what breaks. What to do: …
`);
  }
  return { needed, faults };
}
