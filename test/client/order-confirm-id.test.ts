import { expect, test } from 'vitest';
import { orderConfirmId } from '../../src/client/index.ts';

const ids = Array.from({ length: 2000 }, orderConfirmId);

test('an id has 22 characters that need no escaping anywhere', () => {
  for (const id of ids) expect(id).toMatch(/^[0-9a-v]{22}$/);
});

test('no two ids are the same, in any letter case', () => {
  expect(new Set(ids.map((id) => id.toUpperCase())).size).toBe(ids.length);
});

test('every character of the alphabet is about equally likely', () => {
  const counts = new Map<string, number>();
  for (const character of ids.join('')) counts.set(character, (counts.get(character) ?? 0) + 1);
  expect(counts.size).toBe(32);
  // 44000 / 32 = 1375, with a standard deviation of 36.
  for (const count of counts.values()) expect(Math.abs(count - 1375)).toBeLessThan(6 * 37);
});
