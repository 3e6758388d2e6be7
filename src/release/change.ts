/** What a change means for those who use the package, and the smallest version bump for it. */

/** `breaking`: what worked may stop working. `compatible`: more works than before. `wording`: nothing works differently. */
export type Rating = 'wording' | 'compatible' | 'breaking';

/** The bumps that changesets know, smallest first. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

/** One change since the last release. */
export interface Change {
  /** The file and the place in it: `openapi.json#/components/…`, or an export of the package and a name. */
  readonly where: string;
  readonly rating: Rating;
  /** What changed, in one line. */
  readonly what: string;
  /** Why it has that rating, where the change itself does not show it. */
  readonly why?: string;
}

/**
 * The smallest bump for a change. Before 1.0 a minor bump may break, since `^0.1.0` stops before 0.2.0.
 *
 * @see https://semver.org/#spec-item-4
 */
export function bumpFor(rating: Rating, version: string): Bump {
  if (rating === 'wording') return 'patch';
  return rating === 'breaking' && !version.startsWith('0.') ? 'major' : 'minor';
}

/** Whether a bump is at least as large as another. */
export function reaches(bump: Bump, needed: Bump): boolean {
  return bumps.indexOf(bump) >= bumps.indexOf(needed);
}
