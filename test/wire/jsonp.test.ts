import fc from '../fast-check.ts';
import { describe, expect, test } from 'vitest';
import { decodeJson, decodeJsonp, encodeJsonp, isCallback } from '../../src/wire/index.ts';

describe('a callback is a dotted ASCII identifier', () => {
  test.each([
    'cb',
    'jQueryCallBack',
    'jQuery17105945590266492218_1328295375410',
    'a.b.c',
    '$',
    '_',
    '$.ajax_1',
    'x'.repeat(128),
    'news',
    'constructors',
  ])('%s is allowed', (name) => {
    expect(isCallback(name)).toBe(true);
  });

  const refused = [
    '',
    'alert(1)//',
    'a..b',
    'a.b.',
    '.a',
    '.',
    'x'.repeat(129),
    'x'.repeat(300),
    '</script>',
    'ｃａｌｌｂａｃｋ',
    'é',
    '1a',
    'a.1',
    'a b',
    ' a',
    'a\n',
    'a\u2028',
    'a[0]',
    'a-b',
    "a['b']",
    'a;b',
    'a=b',
    'a/**/',
    'a\\u0062',
    'new',
    'this',
    'a.delete',
    'function',
    'null',
    'await',
    'enum',
    'let',
    'super',
    'yield',
    'window.constructor',
    'constructor.constructor',
    '__proto__',
    'a.__proto__.b',
    'a.prototype',
  ];
  test.each(refused)('%j is refused, and nothing is written for it', (name) => {
    expect(isCallback(name)).toBe(false);
    expect(() => encodeJsonp(name, 1)).toThrow(TypeError);
  });

  test('a refusal does not repeat the name', () => {
    expect(() => encodeJsonp('alert(document.cookie)', 1)).toThrow(/^(?!.*alert)/);
  });
});

const callback = fc
  .array(fc.stringMatching(/^[A-Za-z_$][A-Za-z0-9_$]{0,8}$/), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('.'))
  .filter(isCallback);
const nasty = fc.constantFrom(
  '</script>',
  '<!--',
  '-->',
  ']]>',
  '\u2028',
  '\u2029',
  '");',
  '\\',
  '\ud800',
  '*/',
  ')',
);
// V8 takes an escaped name of one character for `\\` once it has read that name, whoever read it:
// https://github.com/nodejs/node/issues/63785
const sparesV8 = (value: unknown) =>
  !/"(?:\\u[0-9a-f]{4}|\\.|[<>\u2028\u2029])":/.test(JSON.stringify(value));
const anyValue = fc
  .oneof(fc.jsonValue({ noUnicodeString: false }), fc.array(nasty), fc.dictionary(nasty, nasty))
  .filter(sparesV8);

describe('JSONP is written', () => {
  test('without any decoration', () => {
    const value = [{ Message: 'Sent order: Buy 20,000 USDJPY @ 1.000 Limit & more', OrderStatus: 'Ok' }];
    expect(encodeJsonp('jQueryCallBack', value)).toBe(`jQueryCallBack(${JSON.stringify(value)})`);
  });

  test.each([
    ['</script>', 'c("\\u003c/script\\u003e")'],
    ['<!-- -->', 'c("\\u003c!-- --\\u003e")'],
    [']]>', 'c("]]\\u003e")'],
    ['\u2028\u2029', 'c("\\u2028\\u2029")'],
    ['\ud800', 'c("\\ud800")'],
  ])('%j is safe in a script element', (value, text) => {
    expect(encodeJsonp('c', value)).toBe(text);
  });

  test('so that no character of it can leave a script element', () => {
    fc.assert(
      fc.property(callback, anyValue, (name, value) => {
        expect(encodeJsonp(name, value)).not.toMatch(/[<>\u2028\u2029\n\r]/);
      }),
    );
  });

  test('so that it reads back', () => {
    fc.assert(
      fc.property(callback, anyValue, (name, value) => {
        const split = decodeJsonp(encodeJsonp(name, value));
        expect(split).toMatchObject({ ok: true, value: { callback: name, line: 1 } });
        expect(split.ok && decodeJson(split.value.text)).toEqual({
          ok: true,
          value: JSON.parse(JSON.stringify(value)) as unknown,
        });
      }),
    );
  });
});

describe('JSONP is split as real servers write it', () => {
  test.each([
    ['plain', 'cb({"a":1})', '{"a":1}', 1, 4],
    ['with a semicolon', 'cb(1);', '1', 1, 4],
    ['with white space all around', '\ufeff\n cb \n (\n1\n) \n;\r\n', '\n1\n', 3, 3],
    ['after an empty comment', '/**/cb(1)', '1', 1, 8],
    ['after comments', '/* a */ /* * / ( */cb(1)', '1', 1, 23],
    ['after a guard', "/**/ typeof cb === 'function' && cb(1);", '1', 1, 37],
    ['after a guard of another style', 'typeof cb=="function"&&cb(1)', '1', 1, 27],
    ['without an argument', 'cb()', '', 1, 4],
    ['with parentheses in a string', 'cb(["a)","\\")("])', '["a)","\\")("]', 1, 4],
    ['with an argument that is not JSON', 'cb({a:1})', '{a:1}', 1, 4],
  ])('%s', (_name, text, inner, line, column) => {
    expect(decodeJsonp(text)).toEqual({ ok: true, value: { callback: 'cb', text: inner, line, column } });
  });

  test.each([
    ['', 'a callback name such as `a.b` before `(`', 'end of text', 1],
    ['[{"a":1}]', 'a callback name such as `a.b` before `(`', '`[`', 1],
    ['(1)', 'a callback name such as `a.b` before `(`', '`(`', 1],
    ['a..b(1)', 'a callback name such as `a.b` before `(`', '`a`', 1],
    [`${'x'.repeat(300)}(1)`, 'a callback name such as `a.b` before `(`', '`x`', 1],
    ['constructor.constructor("alert(1)")', 'a callback name such as `a.b` before `(`', '`c`', 1],
    ['cb', '`(`', 'end of text', 3],
    ['cb[0](1)', '`(`', '`[`', 3],
    ['cb(1', '`)`', 'end of text', 5],
    ['cb("1)', '`)`', 'end of text', 7],
    ['cb(1);alert(1)', 'end of text after the call', '`a`', 7],
    ['cb(1),alert(1)', 'end of text after the call', '`,`', 6],
    ['cb(1)(2)', 'end of text after the call', '`(`', 6],
    ['cb(1);;', 'end of text after the call', '`;`', 7],
    ['cb(1)//', 'end of text after the call', '`/`', 6],
    ['cb(alert(1))', 'end of text after the call', '`)`', 12],
    ['/* cb(1)', '`*/`', 'end of text', 9],
    ['/*/cb(1)', '`*/`', 'end of text', 9],
    ['// x\ncb(1)', 'a callback name such as `a.b` before `(`', '`/`', 1],
    ["typeof a === 'function' && b(1)", 'the callback that the guard names', '`b`', 28],
    ["typeof a === 'object' && a(1)", 'a callback name such as `a.b` before `(`', '`t`', 1],
  ])('%j is refused', (text, expected, received, column) => {
    expect(decodeJsonp(text)).toEqual({
      ok: false,
      problem: { rule: 'jsonp', expected, received, line: 1, column },
    });
  });

  test.each([
    ['open comments', '/*'.repeat(500_000)],
    ['comments', '/**/'.repeat(250_000)],
    ['white space', `typeof${' '.repeat(1_000_000)}`],
    ['white space in a guard', `typeof a${' '.repeat(1_000_000)}`],
    ['letters', 'a'.repeat(1_000_000)],
    ['dots', '.'.repeat(1_000_000)],
    ['backslashes', `cb("${'\\'.repeat(1_000_000)}`],
    ['parentheses', `cb${'('.repeat(1_000_000)}`],
  ])('1 MB of %s does not hang', (_name, text) => {
    expect(decodeJsonp(text).ok).toBe(false);
  });
});
