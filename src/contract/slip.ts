/**
 * Tells a misspelt name from an unknown one: a known name in other letter case, with other separators, with letters of another
 * alphabet that look the same, or one edit away.
 */
import { isOneOff } from '../secrets/one-off.ts';
import { plainName } from '../secrets/plain-name.ts';

/** Shorter names are close to too many others. */
const FEWEST = 4;

/** The known name that a name was meant to be; `undefined` if it is not close to any. */
export function meantBy(name: string, known: Iterable<string>): string | undefined {
  const own = plain(name);
  let near: string | undefined;
  for (const one of known) {
    const other = plainKnown(one);
    if (own === other && own !== '') return one;
    if (other.length >= FEWEST && isOneOff(own, other)) near ??= one;
  }
  return near;
}

/** Contracts have few names, but they are compared with many others. */
const remembered = new Map<string, string>();

function plainKnown(name: string): string {
  let known = remembered.get(name);
  if (known === undefined) remembered.set(name, (known = plain(name)));
  return known;
}

/** Only letters of the Latin alphabet, and digits. */
function plain(name: string): string {
  return plainName(name).replaceAll(/[^a-z0-9]/g, '');
}
