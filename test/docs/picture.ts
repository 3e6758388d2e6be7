/** A picture of README, and what it shows as text: by that a test tells whether the picture is still true, on any machine with any fonts. */
import { createHash } from 'node:crypto';

export interface Picture {
  readonly png: Uint8Array;
  /** What it shows, without what is new each time. */
  readonly shown: string;
}

/** Where the pictures lie, and the digests of what they show. */
export const FOLDER = 'docs/pictures';
export const DIGESTS = 'test/docs/pictures.json';

export function digestOf({ shown }: Picture): string {
  return createHash('sha256').update(shown).digest('hex');
}
