import { describe, expect, test } from 'vitest';
import { acceptable, parseMediaType } from '../../src/wire/index.ts';

describe('a media type is split', () => {
  test.each<[string, string, Record<string, string>]>([
    ['application/json', 'application/json', {}],
    ['Application/JSON; Charset=UTF-8', 'application/json', { charset: 'UTF-8' }],
    [' text/xml ;charset="utf-8" ', 'text/xml', { charset: 'utf-8' }],
    ['a/b;x="a\\"b;c=d, e"', 'a/b', { x: 'a"b;c=d, e' }],
    ['a/b;;x=1; ;', 'a/b', { x: '1' }],
    ['a/b;x=1;X=2', 'a/b', { x: '1' }],
    ['a/b;x=""', 'a/b', { x: '' }],
    ['\ta/b\t;\tx=1\t', 'a/b', { x: '1' }],
    ['application/vnd.a+json', 'application/vnd.a+json', {}],
  ])('%s', (value, type, parameters) => {
    const media = parseMediaType(value);
    expect(media?.type).toBe(type);
    expect({ ...media?.parameters }).toEqual(parameters);
  });

  test.each([
    undefined,
    '',
    'json',
    'a/',
    '/b',
    'a/b c',
    'a/b, c/d',
    'a /b',
    'a/b;x',
    'a/b;x=',
    'a/b;x =1',
    'a/b;x="1',
    'a/b;x="1\\',
    'ａ/b',
    'a/b\n',
  ])('%j is not one', (value) => {
    expect(parseMediaType(value)).toBeUndefined();
  });

  test('a parameter named after the prototype stays a parameter', () => {
    const media = parseMediaType('a/b;__proto__=x;constructor=y');
    expect(Object.entries(media?.parameters ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(parseMediaType('a/b')?.parameters['constructor']).toBeUndefined();
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('an Accept header chooses among json, xml and javascript', () => {
  const [json, xml, javascript] = ['application/json', 'application/xml', 'text/javascript'];
  test.each([
    ['no header takes the first', undefined, json],
    ['an empty header counts as absent', '', json],
    ['a type is matched in any letter case', 'Application/XML', xml],
    ['a higher quality wins', 'application/json;q=0.5, application/xml;q=0.9', xml],
    ['of equal qualities the first offered wins', 'application/xml, application/json', json],
    ['a named type wins over a range of equal quality', '*/*, application/xml', xml],
    ['a range of a type', 'text/*', javascript],
    ['the most specific range decides on the quality', '*/*;q=1, application/json;q=0.1', xml],
    ['quality zero refuses', 'application/json;q=0, */*;q=0.1', xml],
    ['quality zero for all refuses all', '*/*;q=0.0', undefined],
    ['nothing that is offered', 'image/png', undefined],
    ['a range of a type that begins alike', 'apple/*, text/*;q=0.1', javascript],
    ['a parameter that the offer lacks refuses it', 'application/json;version=2, application/xml;q=0.1', xml],
    ['a parameter that the offer does not have', 'application/json;version=2', undefined],
    ['a charset is not held against an offer without one', 'application/json; charset=utf-8', json],
    ['an extension after the quality is skipped', 'application/xml;q=1;level=3', xml],
    ['jQuery asking for a script', 'text/javascript, application/javascript, */*; q=0.01', javascript],
    ['old Java asking for anything', 'text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2', json],
    ['a malformed element is skipped', 'json, application/xml', xml],
    ['an element with text after it is malformed', 'application/xml x, application/json;q=0.1', json],
    ['a quality that is not a number is malformed', 'application/xml;q=high, application/json;q=0.1', json],
    ['a quality above one is malformed', 'application/xml;q=2, application/json;q=0.1', json],
    ['a comma in quotes is not a separator', 'a/b;x=", application/xml,", application/json', json],
  ])('%s', (_name, accept, expected) => {
    expect(acceptable(accept, [json, xml, javascript])).toBe(expected);
  });

  test('the chosen media type is spelled as it was offered', () => {
    expect(acceptable('text/xml', ['a/b', 'Text/XML; charset=utf-8'])).toBe('Text/XML; charset=utf-8');
  });

  test.each([
    ['commas', ','.repeat(300_000)],
    ['open quotes', 'a/b;x="'.repeat(50_000)],
    ['open quotes in a list', 'a/b;x=",'.repeat(50_000)],
    ['open quotes that end in an escape', 'a/b;x="\\",'.repeat(50_000)],
    ['quoted elements of both parities', 'a/b;p=",a/b;p=";p=",a/b;p=";'.repeat(20_000) + 'bad'],
    ['slashes', 'a/'.repeat(100_000)],
    ['parameters', `a/b${';x=1'.repeat(100_000)};y`],
    ['spaces', ' '.repeat(300_000) + 'x'],
  ])('300 kB of %s does not hang', (_name, accept) => {
    acceptable(accept, ['application/json']);
    parseMediaType(accept);
  });
});

test('a requested parameter must have the value of the offer', () => {
  expect(acceptable('a/b;v=2', ['a/b', 'a/b;v=1', 'a/b;v=2'])).toBe('a/b;v=2');
  expect(acceptable('a/b;v=3', ['a/b', 'a/b;v=1', 'a/b;v=2'])).toBeUndefined();
});
