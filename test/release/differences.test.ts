/** Where two documents differ: a list whose order means nothing is a set, and one member of it that changed is a difference. */
import { expect, test } from 'vitest';
import { differences, isWording } from '../../src/release/differences.ts';

test.each<[name: string, base: object, revision: object, places: string[]]>([
  ['a set in another order', { enum: ['a', 'b'] }, { enum: ['b', 'a'] }, []],
  ['one member of a set', { enum: ['a', 'b'] }, { enum: ['a', 'c'] }, ['enum']],
  ['a set that grew', { required: ['a'] }, { required: ['a', 'b'] }, ['required']],
  ['a list in another order', { prefixItems: ['a', 'b'] }, { prefixItems: ['b', 'a'] }, ['prefixItems']],
  ['a schema of a set', { allOf: [{ a: 1 }, { b: 1 }] }, { allOf: [{ a: 1 }, { b: 2 }] }, ['allOf/1/b']],
  ['what came and what went', { a: 1, b: { c: 1 } }, { b: {}, d: 1 }, ['a', 'b/c', 'd']],
  [
    'an object beside a value that is not one',
    { items: [true, { a: 1 }] },
    { items: [true, { a: 2 }] },
    ['items/1/a'],
  ],
  ['an object that came, and one that went', { a: { b: 1 } }, { c: { b: 1 } }, ['a', 'c']],
  ['a list that came, and one that went', { a: [{}] }, { c: [{}] }, ['a', 'c']],
  ['a list that grew', { items: [{ a: 1 }] }, { items: [{ a: 2 }, { b: 1 }] }, ['items']],
  ['an object for a list', { a: {} }, { a: [] }, ['a']],
  ['an object for nothing', { a: null }, { a: {} }, ['a']],
  ['a list for an object', { a: [] }, { a: {} }, ['a']],
])('%s', (_name, base, revision, places) => {
  expect(differences(base, revision).map((place) => place.join('/'))).toEqual(places);
});

test.each([
  ['info/version', true],
  ['paths/a/post/summary', true],
  ['components/schemas/A/description', true],
  ['components/schemas/A/properties/description/type', false],
  ['components/schemas/A/properties/a/title', true],
  ['components/schemas/A/type', false],
])('whether %s only says it in other words: %s', (place, expected) => {
  expect(isWording(place.split('/'))).toBe(expected);
});
