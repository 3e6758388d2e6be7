import { expect, test } from 'vitest';
import { pairs } from '../../src/wire/index.ts';

test('raw headers of Node become pairs of name and value', () => {
  expect(pairs(['A', '1', 'b', '', 'A', '2'])).toEqual([
    ['A', '1'],
    ['b', ''],
    ['A', '2'],
  ]);
});
