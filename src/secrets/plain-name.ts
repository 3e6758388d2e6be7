/**
 * A name without letter case and separators, with the Latin letters that it looks like: how names are compared, here and in pages.
 *
 * @see https://www.unicode.org/reports/tr39/#Confusable_Detection
 */

/** Letters of Greek and Cyrillic, in lower case, that look like those of the Latin alphabet in lower or upper case. */
const LOOK_ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('аеіјкмнорстухвѕԁҽӏαβεηικμνορτυχζ', (letter, index) => [
    letter,
    'aeijkmhopctyxbsdelabehikmvoptyxz'.charAt(index),
  ]),
);

export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, (one) => LOOK_ALIKE[one] ?? (/[\p{L}\p{N}]/u.test(one) ? one : ''));
}
