import { expect, test } from 'vitest';
import { endInJson, placeInJson } from '../../src/wire/index.ts';

const TEXT = '{"a": [1, {"b": "x"}], "c/d": {} , "e":[2] }';

test.each([
  ['/a', '[', '[1, {"b": "x"}]', '"a"'],
  ['/a/0', '1', '1', '1'],
  ['/a/1', '{', '{"b": "x"}', '{"b"'],
  ['/a/1/b', '"x"', '"x"', '"b"'],
  ['/c~1d', '{', '{}', '"c/d"'],
  ['/e/0', '2', '2', '2'],
  // What is not there is at the innermost value that would hold it.
  ['/a/1/none', '{', '{"b": "x"}', '{"b"'],
  ['/a/7', '[', '[1, {"b": "x"}]', '"a"'],
])('the place of %s', (pointer, bracketOrValue, whole, member) => {
  const place = placeInJson(TEXT, pointer);
  if (!place) throw new Error(`expected a place for ${pointer}, received none`);
  expect(TEXT.slice(place.start, place.end)).toBe(bracketOrValue);
  expect(TEXT.slice(place.start, endInJson(TEXT, place))).toBe(whole);
  expect(TEXT.slice(place.member, place.member + member.length)).toBe(member);
});

test.each(['', '/none', '/none/a'])('the whole text has no place: %j', (pointer) => {
  expect(placeInJson(TEXT, pointer)).toBeUndefined();
});
