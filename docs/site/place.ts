/** Where the site will stand, as its builder is told: a path such as `/x/`, or a whole address. */
export interface Place {
  readonly base: string;
  /** The whole address, where it is known: it makes the map of the site possible. */
  readonly address?: string;
  /** Whether the page to try orders on stands at `/`. */
  readonly besideExample: boolean;
}

/** `npm start` serves the site below the page to try orders on. */
export const BESIDE_EXAMPLE: Place = { base: '/docs/', besideExample: true };

/** @throws Error for what is neither a path nor an address */
export function placeOf(base: string): Place {
  const path = /^\/(?:[\w.~-]+\/)*$/;
  if (path.test(base)) return { base, besideExample: false };
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && path.test(url.pathname))
    return { base: url.pathname, address: url.origin + url.pathname, besideExample: false };
  throw new Error(
    `expected --base with a path that begins and ends with a slash, or such an address, received ${base}`,
  );
}
