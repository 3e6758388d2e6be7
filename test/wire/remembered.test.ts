import { expect, test, vi } from 'vitest';
import { oncePer, Remembered } from '../../src/wire/index.ts';

const upper = () => vi.fn((text: string) => text.toUpperCase());

test('an answer is found once, and again for each text that is too long or too late', () => {
  const remembered = new Remembered<string>();
  const find = upper();
  const texts = ['a', 'a', '', '', 'x'.repeat(500), 'x'.repeat(500)];
  expect(texts.map((text) => remembered.get(text, find))).toEqual(texts.map((text) => text.toUpperCase()));
  expect(find.mock.calls).toEqual([['a'], [''], ['x'.repeat(500)]]);
  for (let count = 0; count < 2; count += 1) remembered.get('x'.repeat(501), find);
  expect(find).toHaveBeenCalledTimes(5);
  for (let count = 3; count < 1000; count += 1) remembered.get(String(count), find);
  const late = upper();
  for (let count = 0; count < 2; count += 1) remembered.get('late', late);
  expect(late).toHaveBeenCalledTimes(2);
  remembered.get('999', late);
  expect(late).toHaveBeenCalledTimes(2);
});

test('what is made of an object is made once', () => {
  const make = vi.fn((key: object) => ({ key }));
  const made = oncePer(make);
  const [one, other] = [{}, {}];
  expect(made(one)).toBe(made(one));
  expect(made(other)).toEqual({ key: other });
  expect(make).toHaveBeenCalledTimes(2);
});
