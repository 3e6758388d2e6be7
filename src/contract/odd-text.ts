/**
 * Says why a text misses a pattern that it was clearly meant to match: a space at an end, an invisible character, letters of
 * another alphabet or case. The description of the pattern alone would not help, since the text looks like it.
 */

interface Oddity {
  /** What the text must not do; # stands for the first odd character. */
  readonly says: string;
  readonly find: RegExp;
  readonly mend: string | ((found: string) => string);
}

const ODDITIES: readonly Oddity[] = [
  {
    says: 'have the invisible character #',
    find: /[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu,
    mend: (one) => (/\s/.test(one) ? ' ' : ''),
  },
  { says: 'begin with a space', find: /^ +/g, mend: '' },
  { says: 'end with a space', find: /(?<! ) +$/g, mend: '' },
  { says: 'have two spaces in a row', find: / {2,}/g, mend: ' ' },
  {
    says: 'have the letter # of another alphabet',
    find: /(?![A-Za-z])\p{L}/gu,
    mend: 'A',
  },
  { says: 'have lower-case letters', find: /[a-z]/g, mend: (one) => one.toUpperCase() },
];

/** What the text must not do, as the end of a sentence with `must not`; `undefined` if no oddity is the reason. */
export function oddityOf(text: string, pattern: string): string | undefined {
  const keeps = new RegExp(pattern, 'u');
  const found: (Oddity & { readonly first: string })[] = [];
  const mendBy = (rest: string, { find, mend }: Oddity) => rest.replace(find, mend as string);
  let mended = text;
  for (const oddity of ODDITIES) {
    const [first] = mended.match(oddity.find) ?? [];
    if (first === undefined) continue;
    found.push({ ...oddity, first });
    mended = mendBy(mended, oddity);
    if (keeps.test(mended)) break;
  }
  if (!keeps.test(mended)) return undefined;
  // An oddity that the pattern allows, or that an earlier repair caused, is not the reason.
  const reasons = found.filter(
    (one) =>
      text.search(one.find) >= 0 && !keeps.test(found.filter((other) => other !== one).reduce(mendBy, text)),
  );
  return (reasons.length === 0 ? found : reasons)
    .map(({ says, first }) => says.replace('#', codePoint(first)))
    .join(', or ');
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}
