import { expect, test } from 'vitest';
import { expectLinear } from './linear.ts';

const letters = (length: number) => 'a'.repeat(length);

test('work that grows in proportion to the text is accepted', () => {
  expectLinear(letters, (text) => {
    for (let turn = 0; turn < 100; turn += 1) for (const letter of text) if (letter === 'b') return;
  });
});

test.each<[string, (text: string) => unknown, (length: number) => string, number]>([
  ['for each letter', (text) => /a+b/.test(text), letters, 64_000],
  [
    'for each word',
    (text) => {
      const words: string[] = [];
      for (const word of text.split(' ')) if (!words.includes(word)) words.push(word);
    },
    (length) => Array.from({ length: length / 10 }, (_, index) => `word${index}`.padEnd(9)).join(' '),
    // Long enough that the memory of the whole worker can be swept in between.
    200_000,
  ],
])('work that grows with the square of the text is found: %s', (_name, work, make, longest) => {
  expect(() => {
    expectLinear(make, work, longest);
  }).toThrow(/milliseconds for \d+ characters, where 32 pieces of it took/);
});
