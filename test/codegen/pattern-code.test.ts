/** A pattern as code says of each text what the pattern says. */
import { describe, expect, test } from 'vitest';
import { patternCode } from '../../src/codegen/pattern-code.ts';
import { readSpec } from '../../src/codegen/generate.ts';
import fc from '../fast-check.ts';

const { schemas } = await readSpec('spec');
const inContract = Array.from(
  JSON.stringify(schemas.definitions).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g),
  ([, quoted = '']) => JSON.parse(quoted) as string,
).filter((pattern) => pattern.startsWith('^'));

function compiled(pattern: string): (text: string) => boolean {
  const code = patternCode('keeps', pattern);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- what is tested is code
  return new Function(`${String(code)}\nreturn keeps;`)() as (text: string) => boolean;
}

/** Texts of the characters that a pattern names and those next to them, and of what is two code units or half of one. */
function textsNear(pattern: string) {
  const named = Array.from(pattern, (one) => one.charCodeAt(0));
  const near = named.flatMap((code) => [code - 1, code, code + 1].map((one) => String.fromCharCode(one)));
  return fc
    .array(fc.constantFrom(...near, ...near, ...near, 'é', '😀', '\ud800', '\udc00', '\n'), { maxLength: 12 })
    .map((all) => all.join(''));
}

describe('says what the pattern says', () => {
  test.each([
    ...new Set(inContract),
    '^$',
    '^a?$',
    '^a{2}$',
    '^a{0,2}b$',
    '^a{2,}b?$',
    '^(?:ab|a)*b$',
    '^(a|b|)(c*)+$',
    '^(a*)*b{0}$',
    '^[a-c-]+[\\]^\\\\][$]?$',
    '^(a|ab)(bc|c)$',
    '^[é]+$',
  ])('%s', (pattern) => {
    const keeps = compiled(pattern);
    const judged = new RegExp(pattern, 'u');
    const told = new Set<boolean>();
    fc.assert(
      fc.property(textsNear(pattern), (text) => {
        told.add(judged.test(text));
        expect(keeps(text)).toBe(judged.test(text));
      }),
      { numRuns: 2000 },
    );
    expect(told.has(false)).toBe(true);
  });

  test('of a day', () => {
    const day = inContract.find((pattern) => pattern.includes('02/29')) ?? '';
    const keeps = compiled(day);
    const judged = new RegExp(day, 'u');
    const two = (value: number) => String(value).padStart(2, '0');
    for (const year of [999, 1600, 1900, 2000, 2023, 2024, 9999])
      for (let month = 0; month < 14; month += 1)
        for (let date = 0; date < 33; date += 1) {
          const text = `${two(month)}/${two(date)}/${year}`;
          expect([text, keeps(text)]).toEqual([text, judged.test(text)]);
        }
  });
});

test.each([
  'a',
  '^a',
  'a$',
  '^a|b$',
  '^a$|^b$',
  String.raw`^\ud800$`,
  '^[^a]$',
  '^.$',
  '^\\d$',
  '^a(?=b)b$',
  '^(a)\\1$',
  '^[😀]$',
  '^a{31}$',
  '^\\p{L}$',
  '^\\ba$',
])('%s is left to the engine', (pattern) => {
  expect(patternCode('keeps', pattern)).toBeUndefined();
});
