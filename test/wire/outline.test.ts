import { expect, test } from 'vitest';
import { membersOf, outlineOf } from '../../src/wire/index.ts';

test.each<[string, number]>([
  ['[]', 0],
  ['null', 0],
  ['"a:b"', 0],
  ['{"a":1,"b":"\\":"}', 2],
  ['[{"a":{"b":{"c":1}}},{"d":[{"e":[]}]},null]', 5],
])('%s has %i members, as a text and as a value', (text, members) => {
  expect(outlineOf(text)).toEqual({ members, tooDeep: undefined, mayRound: false });
  expect(membersOf(JSON.parse(text))).toBe(members);
});

test.each<[string, boolean]>([
  ['123456789012345', false],
  ['1234567890123456', true],
  ['1.2345678901234', false],
  ['[123456789,123456789]', false],
  ['1e5', true],
  ['[1E5]', true],
  ['{"e1":1}', false],
  ['true', false],
])('JSON.parse may round a number of %s: %s', (text, mayRound) => {
  expect(outlineOf(text).mayRound).toBe(mayRound);
});

test('the first bracket that is nested too deep is found', () => {
  expect(outlineOf('[]'.repeat(200)).tooDeep).toBeUndefined();
  expect(outlineOf('['.repeat(100)).tooDeep).toBeUndefined();
  expect(outlineOf(`${'[{"a":'.repeat(50)}{"b":[]}`).tooDeep).toBe(300);
});
