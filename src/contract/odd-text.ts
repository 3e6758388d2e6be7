/**
 * Says why a text misses a pattern that it was clearly meant to match: a space at an end, an invisible character, letters of
 * another alphabet or case. The description of the pattern alone would not help, since the text looks like it.
 */

interface Oddity {
  /** What the text must not do; gets the first odd character. */
  readonly says: (character: string) => string;
  readonly find: RegExp;
  readonly mend: (text: string) => string;
}

const INVISIBLE = /[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;
const FOREIGN = /(?![A-Za-z])\p{L}/u;
const all = (one: RegExp) => new RegExp(one, 'gu');

const ODDITIES: readonly Oddity[] = [
  {
    says: (one) => `have the invisible character ${codePoint(one)}`,
    find: INVISIBLE,
    mend: (text) => text.replaceAll(all(INVISIBLE), (one) => (/\s/u.test(one) ? ' ' : '')),
  },
  { says: () => 'begin with a space', find: /^ /, mend: (text) => text.replace(/^ +/, '') },
  { says: () => 'end with a space', find: / $/, mend: (text) => text.replace(/(?<! ) +$/, '') },
  { says: () => 'have two spaces in a row', find: / {2}/, mend: (text) => text.replaceAll(/ {2,}/g, ' ') },
  {
    says: (one) => `have the letter ${codePoint(one)} of another alphabet`,
    find: FOREIGN,
    mend: (text) => text.replaceAll(all(FOREIGN), 'A'),
  },
  { says: () => 'have lower-case letters', find: /[a-z]/, mend: (text) => text.toUpperCase() },
];

/** What the text must not do, as the end of a sentence with `must not`; `undefined` if no oddity is the reason. */
export function oddityOf(text: string, pattern: string): string | undefined {
  const keeps = new RegExp(pattern, 'u');
  const found: { readonly oddity: Oddity; readonly says: string }[] = [];
  let mended = text;
  for (const oddity of ODDITIES) {
    const [character] = oddity.find.exec(mended) ?? [];
    if (character === undefined) continue;
    found.push({ oddity, says: oddity.says(character) });
    mended = oddity.mend(mended);
    if (keeps.test(mended)) break;
  }
  if (found.length === 0 || !keeps.test(mended)) return undefined;
  // An oddity that the pattern allows, or that an earlier repair caused, is not the reason.
  const without = (left: Oddity) =>
    found.reduce((rest, { oddity }) => (oddity === left ? rest : oddity.mend(rest)), text);
  const reasons = found.filter(({ oddity }) => oddity.find.test(text) && !keeps.test(without(oddity)));
  return (reasons.length === 0 ? found : reasons).map(({ says }) => says).join(', or ');
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
