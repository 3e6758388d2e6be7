/** A validator keeps so many errors and counts the rest, as if it kept them all. */
import { expect, test } from 'vitest';
import { addError, countErrors, cutErrors, joinErrors } from '../../src/codegen/error-list.ts';

const error = { keyword: 'type', instancePath: '', schemaPath: '', params: {} };
type List = ReturnType<typeof addError>;

const listOf = (count: number) => {
  const list: List = [];
  for (let index = 0; index < count; index += 1) addError(list, { ...error });
  return list;
};

test.each([
  [9999, 9999],
  [10_000, 10_000],
  [25_000, 10_000],
])('from %i errors the list keeps %i', (count, kept) => {
  const list = listOf(count);
  expect([list.length, countErrors(list)]).toEqual([kept, count]);
});

test.each([
  [12_000, 10_000],
  [10_001, 10_000],
  [10_000, 10_000],
  [5, 5],
])('a list that is cut back to %i errors keeps %i', (count, kept) => {
  const list = listOf(25_000);
  cutErrors(list, count);
  expect([list.length, countErrors(list)]).toEqual([kept, count]);
  addError(list, error);
  expect(countErrors(list)).toBe(count + 1);
});

test.each([
  [0, 25_000],
  [3, 4],
  [9000, 9000],
  [25_000, 25_000],
])('lists of %i and %i errors are joined', (one, other) => {
  expect(countErrors(joinErrors(listOf(one), listOf(other), ''))).toBe(one + other);
  expect(countErrors(joinErrors(null, listOf(other), ''))).toBe(other);
});
