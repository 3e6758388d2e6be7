import { expect, test } from 'vitest';
import { expectLinear } from './linear.ts';

const letters = (length: number) => 'a'.repeat(length);

test('work in proportion to the text is taken', () => {
  expectLinear(letters, (text) => {
    for (let turn = 0; turn < 100; turn += 1) for (const letter of text) if (letter === 'b') return;
  });
});

test.each<[string, (text: string) => unknown, (length: number) => string]>([
  ['for each letter', (text) => /a+b/.test(text), letters],
  [
    'for each word',
    (text) => {
      const words: string[] = [];
      for (const word of text.split(' ')) if (!words.includes(word)) words.push(word);
    },
    (length) => Array.from({ length: length / 10 }, (_, index) => `word${index}`.padEnd(9)).join(' '),
  ],
])('work that grows with the square of the text is found out: %s', (_name, work, make) => {
  expect(() => {
    expectLinear(make, work, 64_000);
  }).toThrow(/milliseconds for \d+ characters, where 32 pieces of it took/);
});
