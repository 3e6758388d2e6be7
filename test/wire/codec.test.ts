/** Which codec reads a media type, and what the one for JSON refuses besides what is no JSON. */
import { describe, expect, test } from 'vitest';
import { codecFor, cookieValue, isXml } from '../../src/wire/index.ts';

describe('a codec is chosen by the media type', () => {
  test.each(['application/json', 'application/problem+json'])('%s is read as JSON', (type) => {
    expect(codecFor(type)?.decode('{"a":[1]}')).toEqual({ ok: true, value: { a: [1] } });
    expect(codecFor(type)?.encode({ a: [1] })).toBe('{"a":[1]}');
  });

  test.each(['text/plain', 'text/html'])('%s is read as text', (type) => {
    expect(codecFor(type)?.decode('{"a":')).toEqual({ ok: true, value: '{"a":' });
    expect(codecFor(type)?.encode(1)).toBe('1');
  });

  test.each(['application/xml', 'text/xml', 'application/soap+xml', 'text/x+xml'])(
    '%s is XML, which no codec reads without a schema',
    (type) => {
      expect(isXml(type)).toBe(true);
      expect(codecFor(type)).toBeUndefined();
    },
  );

  test.each(['application/pdf', 'image/png', 'application/jsonx', 'application/xmlish', 'xml', ''])(
    'nothing reads %j',
    (type) => {
      expect(isXml(type)).toBe(false);
      expect(codecFor(type)).toBeUndefined();
    },
  );
});

describe('a member that an object has twice is refused', () => {
  const decode = (text: string) => codecFor('application/json')?.decode(text);
  test.each([
    ['{"a":1,"a":2}', '/a'],
    ['{"a" :1,"a" :2}', '/a'],
    ['{"a" :1,"a":2}', '/a'],
    ['{"a"\t:1,"a"\n:2}', '/a'],
    ['{"a":1,"b":{"c":1,"c":2}}', '/b/c'],
    ['[{"x":null},{"a":[{"b":1,"b":1}]}]', '/1/a/0/b'],
    ['{"":1,"":2}', '/'],
    ['{"a":1,"\\u0061":2}', '/a'],
  ])('%s', (text, pointer) => {
    expect(decode(text)).toMatchObject({
      ok: false,
      problem: {
        rule: 'duplicate-member',
        expected: 'the member once',
        received: 'a second member of that name',
        pointer,
      },
    });
  });

  test.each([
    '{}',
    'null',
    '[]',
    '{"a":{"a":{"a":1}}}',
    '[{"a":1},{"a":1}]',
    '{"a":"\\"a\\":1","b":"x\\":"}',
    '{"a":null,"b":[null,[{"c":null}]]}',
  ])('%s has none', (text) => {
    expect(decode(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
  });

  test('text that is not JSON is refused by the rule json, even with a duplicate member', () => {
    expect(decode('{"a":1,"a":2')).toMatchObject({ ok: false, problem: { rule: 'json' } });
  });
});

describe('a cookie has the value', () => {
  test.each([
    ['alone', [['Cookie', 'a=1']], '1'],
    ['after others', [['cookie', 'aa=2; b=a=3; a=1; c']], '1'],
    ['without a space between them', [['cookie', 'b=2;a=1']], '1'],
    [
      'in a second field',
      [
        ['cookie', 'b=2'],
        ['Cookie', 'c=1'],
      ],
      undefined,
    ],
    ['with an equals sign in it', [['cookie', 'a=b=c']], 'b=c'],
    ['empty', [['cookie', 'a=']], ''],
    ['not there', [['cookie', 'A=1; aa=1']], undefined],
    ['without any', [['accept', 'a=1']], undefined],
  ] as [string, [string, string][], string | undefined][])('%s', (_name, headers, value) => {
    expect(cookieValue(headers, 'a')).toBe(value);
  });
});
