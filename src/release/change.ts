/** What a change does to those who use the package, and the smallest version bump that says so. */

/** `breaking`: what worked may stop working. `compatible`: more works. `wording`: the same works. */
export type Rating = 'wording' | 'compatible' | 'breaking';

/** The bumps that changesets know, from the smallest. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

/** One change since the last release. */
export interface Change {
  /** The file and the place in it: `openapi.json#/components/…`, or an export of the package and a name. */
  readonly where: string;
  readonly rating: Rating;
  /** What changed, in one line. */
  readonly what: string;
  /** Why it is rated so, where the change itself does not say it. */
  readonly why?: string;
}

/**
 * The smallest bump for a change. Before 1.0 a minor bump is the one that may break, as `^0.1.0` (which stops before 0.2.0) says.
 *
 * @see https://semver.org/#spec-item-4
 */
export function bumpFor(rating: Rating, version: string): Bump {
  if (rating === 'wording') return 'patch';
  return rating === 'breaking' && !version.startsWith('0.') ? 'major' : 'minor';
}

/** Whether a bump is at least another. */
export function reaches(bump: Bump, needed: Bump): boolean {
  return bumps.indexOf(bump) >= bumps.indexOf(needed);
}
