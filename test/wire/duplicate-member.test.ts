import fc from '../fast-check.ts';
import { describe, expect, test } from 'vitest';
import { duplicateMember } from '../../src/wire/index.ts';

describe('a name that an object has twice is found', () => {
  test.each([
    ['at the root', '{"a":1,"a":1}', '/a', 1, 8],
    ['in a nested object', '{"a":{"b":1,\n "b":2}}', '/a/b', 2, 2],
    ['in an object in an array', '[0,[],{"x":[{},{"a":1,"a":2}]}]', '/2/x/1/a', 1, 23],
    ['after a nested object that has the name too', '{"a":{"a":1},"b":1,"a":2}', '/a', 1, 20],
    ['written with an escape', '{"a":1,"\\u0061":2}', '/a', 1, 8],
    ['with a quote in it', '{"\\"":1,"\\u0022":2}', '/"', 1, 9],
    ['with characters that a pointer escapes', '{"a/b~":1,"a/b~":2}', '/a~1b~0', 1, 11],
    ['empty', '{"":1,"":2}', '/', 1, 7],
    ['__proto__', '{"__proto__":1,"__proto__":2}', '/__proto__', 1, 16],
    ['before a fault', '{"a":1,"a":2', '/a', 1, 8],
  ])('%s', (_name, text, pointer, line, column) => {
    expect(duplicateMember(text)).toEqual({ pointer, line, column });
  });

  test.each([
    ['in two objects', '[{"a":1},{"a":1}]'],
    ['in an object and in its member', '{"a":{"a":{"a":1}}}'],
    ['once, and as a value', '{"a":"a","b":"a"}'],
    ['once, with a name of the prototype', '{"constructor":1,"toString":1,"__proto__":1,"hasOwnProperty":1}'],
    ['in another letter case', '{"a":1,"A":1}'],
    ['after a fault', '{"b":,"a":1,"a":1}'],
    ['in no object at all', '"a"'],
  ])('but not one that occurs %s', (_name, text) => {
    expect(duplicateMember(text)).toBeUndefined();
  });

  test('no text that JSON.stringify wrote has one', () => {
    fc.assert(fc.property(fc.json(), (text) => duplicateMember(text) === undefined));
  });

  test('any member that is written twice is found', () => {
    const names = fc.uniqueArray(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(names, fc.nat(), (unique, pick) => {
        const twice = unique[pick % unique.length] ?? '';
        const text = `{${[...unique, twice].map((name) => `${JSON.stringify(name)}:[{}]`).join(',\n')}}`;
        expect(duplicateMember(text)).toEqual({
          pointer: `/${twice.replaceAll('~', '~0').replaceAll('/', '~1')}`,
          line: unique.length + 1,
          column: 1,
        });
      }),
    );
  });

  test('a hundred thousand members and a hundred thousand levels do not hang', () => {
    const members = Array.from({ length: 100_000 }, (_, index) => `"m${index}":0`).join(',');
    expect(duplicateMember(`{${members},"m0":1}`)?.pointer).toBe('/m0');
    expect(duplicateMember('{"a":'.repeat(100_000))).toBeUndefined();
  });
});
