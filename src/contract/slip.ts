/**
 * Tells a slip from a name that nobody knows: a known name in other letter case or with other marks, with letters of another
 * alphabet that look the same, or one edit away. What was meant to be a known member, and is not, would silently not count.
 */
import { isOneOff } from '../secrets/one-off.ts';
import { plainName } from '../secrets/plain-name.ts';

/** Names of fewer letters are too near to too many others. */
const FEWEST = 4;

/** The known name that a name was meant to be; `undefined` where it is like none of them. */
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

/** The names of contracts are few, and what they are compared with can be many. */
const remembered = new Map<string, string>();

function plainKnown(name: string): string {
  let known = remembered.get(name);
  if (known === undefined) remembered.set(name, (known = plain(name)));
  return known;
}

/** Of the Latin alphabet only. */
function plain(name: string): string {
  return plainName(name).replaceAll(/[^a-z0-9]/g, '');
}
