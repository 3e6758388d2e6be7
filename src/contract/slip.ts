/**
 * Tells a slip from a name that nobody knows: a known name in other letter case or with other marks, with letters of another
 * alphabet that look the same, or one edit away. What was meant to be a known member, and is not, would silently not count.
 *
 * @see https://www.unicode.org/reports/tr39/#Confusable_Detection
 */

/** Names of fewer letters are too near to too many others. */
const FEWEST = 4;

/** Letters of Greek and Cyrillic, in lower case, that look like those of the Latin alphabet in lower or upper case. */
const LOOK_ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('аеіјкмнорстухвѕԁҽӏαβεηικμνορτυχζ', (letter, index) => [
    letter,
    'aeijkmhopctyxbsdelabehikmvoptyxz'.charAt(index),
  ]),
);

/** The known name that a name was meant to be; `undefined` where it is like none of them. */
export function meantBy(name: string, known: Iterable<string>): string | undefined {
  const own = plain(name);
  let near: string | undefined;
  for (const one of known) {
    const other = plainKnown(one);
    if (own === other && own !== '') return one;
    if (other.length >= FEWEST && isOneEdit(own, other)) near ??= one;
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

/** Letters and digits only, in lower case and in the Latin alphabet. */
function plain(name: string): string {
  const letters = Array.from(name.normalize('NFKD').toLowerCase(), (letter) => LOOK_ALIKE[letter] ?? letter);
  return letters.join('').replaceAll(/[^a-z0-9]/g, '');
}

/** Whether one letter more, less, or other, or two that changed places, make the difference. */
function isOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const left = one.slice(start);
  const right = other.slice(start);
  const isSwapped = left.slice(0, 2) === `${right.charAt(1)}${right.charAt(0)}`;
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (isSwapped && left.slice(2) === right.slice(2))
  );
}
