/**
 * The form in which names are compared, here and in pages: lower case, without separators, with Latin letters for look-alikes.
 *
 * @see https://www.unicode.org/reports/tr39/#Confusable_Detection
 */

/** Greek and Cyrillic letters in lower case that look like Latin ones in lower or upper case. */
const LOOK_ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    // Runs, each from its first letter on, with a space for one that looks like none.
    'αab  ezh ik mv o p  ty x',
    'аa b  e    k mho pcty x',
    'ѕsi j',
    'ҽe',
    'ӏl',
    'ԁd',
  ].flatMap(([first = '', ...others]) =>
    others.flatMap((latin, index) =>
      latin === ' ' ? [] : [[String.fromCharCode(first.charCodeAt(0) + index), latin]],
    ),
  ),
);

export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, (one) => LOOK_ALIKE[one] ?? (/[\p{L}\p{N}]/u.test(one) ? one : ''));
}
