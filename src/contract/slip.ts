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
    const other = plain(one);
    if (own === other && own !== '') return one;
    if (other.length >= FEWEST && isOneEdit(own, other)) near ??= one;
  }
  return near;
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
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end))
    end += 1;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
