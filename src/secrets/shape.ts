/** Makes values of the same shape as another, digit for digit and letter for letter, so that a pattern judges them alike. */

const DIGITS = '0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Counts within a shape: the first value of the shape of `987654` is `100001`, the second one `100002`.
 *
 * @returns undefined if the shape has no more values
 */
export function ofSameShape(value: string, count: number): string | undefined {
  const characters = Array.from(value);
  let rest = count;
  for (let at = characters.length - 1; at >= 0; at -= 1) {
    const alphabet = alphabetOf(characters[at] ?? '', at === 0);
    if (alphabet === undefined) continue;
    characters[at] = alphabet.charAt(rest % alphabet.length);
    rest = Math.floor(rest / alphabet.length);
  }
  return rest === 0 ? characters.join('') : undefined;
}

/** The value that counts as zero in its shape: two values have the same one if they have the same shape. */
export function shapeOf(value: string): string {
  return ofSameShape(value, 0) ?? value;
}

/** A leading zero stays a zero, and no other leading digit becomes one. Undefined for a character that is kept. */
function alphabetOf(character: string, first: boolean): string | undefined {
  if (first && character === '0') return '0';
  if (DIGITS.includes(character)) return first ? DIGITS.slice(1) : DIGITS;
  if (/\p{Lu}/u.test(character)) return LETTERS.toUpperCase();
  return /[\p{L}\p{N}]/u.test(character) ? LETTERS : undefined;
}
