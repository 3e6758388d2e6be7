/**
 * Texts on both sides of a pattern: legal ones of each form that it has, and what one change makes of them. Which of them are
 * legal is for the judges to say.
 */

/** @param texts legal ones */
export function nearMisses(pattern: RegExp, texts: Iterable<string>): Set<string> {
  const ends = forms(texts).flatMap((text) => {
    const greatest = pushed(text, pattern, '9876543210');
    return [greatest, pushed(greatest, pattern, '0123456789')];
  });
  const last = ends.at(-1) ?? '';
  // A text with digits that are neither the least nor the greatest has ranges of its own.
  const legal = [...ends, pushed(last, pattern, '2345')];
  return new Set(['', ...legal, ...legal.flatMap((text) => changed(text, pattern)), ...surrounded(last)]);
}

/** The shortest texts that have, of two kinds of character side by side, what no shorter one has. */
function forms(texts: Iterable<string>): string[] {
  const seen = new Set<string>();
  return [...texts]
    .toSorted((one, other) => one.length - other.length)
    .filter((text) => {
      const before = seen.size;
      for (const pair of pairsOf(text)) seen.add(pair);
      return seen.size > before;
    });
}

function pairsOf(text: string): string[] {
  const kinds = ['edge', ...Array.from(text, kindOf), 'edge'];
  return kinds.slice(1).map((kind, index) => `${kinds[index]} ${kind}`);
}

function kindOf(sign: string): string {
  if (/\p{N}/u.test(sign)) return 'digit';
  return /\s/u.test(sign) ? 'space' : 'other';
}

/** Each digit becomes, from left to right, the first of those that keeps the text legal: from 02/11/2026 to 12/31/9999. */
function pushed(text: string, pattern: RegExp, digits: string): string {
  return Array.from(text).reduce((now, sign, at) => {
    if (!isDigit(sign)) return now;
    const others = Array.from(digits, (digit) => put(now, at, digit));
    return others.find((other) => pattern.test(other)) ?? now;
  }, text);
}

/** One character is left out, doubled, in lower case or another one like it, or all from there on is repeated. */
function changed(text: string, pattern: RegExp): string[] {
  return Array.from(text).flatMap((sign, at) => {
    const others = isDigit(sign) ? [...lastDigits(text, at, pattern), '٣', ' '] : alike(sign);
    const one = ['', sign + sign, sign.toLowerCase(), ...others].map((other) => put(text, at, other));
    return [...one, text + Array.from(text).slice(at).join('')];
  });
}

/** The digits next to which the text becomes legal, or no longer is. */
function lastDigits(text: string, at: number, pattern: RegExp): string[] {
  const legal = Array.from('0123456789', (digit) => pattern.test(put(text, at, digit)));
  return [...legal.keys()]
    .filter((digit) => [-1, 1].some((step) => legal[digit] !== legal[digit + step]))
    .map(String);
}

/** Its neighbours, and what stands for it elsewhere. */
function alike(sign: string): string[] {
  const neighbours = [-1, 1].map((step) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + step));
  return [...neighbours, ...(/\s/.test(sign) ? ['\t', '\u00a0'] : [',', '-', '/'])];
}

/** Something stands before the text, after it, or in it; ٣ is a digit, though not of ASCII. */
function surrounded(text: string): string[] {
  const others = ['0', '.', ' ', '\n', '\t', '\u00a0', '-', '+', 'e3', 'a', 'É', '٣', '😀', '\0'];
  return others.flatMap((other) => [
    other + text,
    text + other,
    Array.from(text).toSpliced(1, 0, other).join(''),
  ]);
}

function put(text: string, at: number, sign: string): string {
  return Array.from(text).with(at, sign).join('');
}

function isDigit(sign: string): boolean {
  return /^[0-9]$/.test(sign);
}
