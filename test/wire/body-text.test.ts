/** A body is text in the one encoding in which it can have been sent, or it is refused. */
import { describe, expect, test } from 'vitest';
import {
  bodyText,
  codecFor,
  contentLength,
  parseMediaType,
  type HeaderFields,
} from '../../src/wire/index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, order: (unit: number) => number[]) =>
  Uint8Array.from(Array.from({ length: text.length }, (_, index) => order(text.charCodeAt(index))).flat());
const little = (text: string) => utf16(text, (unit) => [unit & 255, unit >> 8]);
const big = (text: string) => utf16(text, (unit) => [unit >> 8, unit & 255]);

const read = (body: string | Uint8Array, type: string, headers: HeaderFields = []) =>
  bodyText(body, parseMediaType(type) ?? { type: '', parameters: {} }, headers);
const problemOf = (...args: Parameters<typeof read>) => {
  const result = read(...args);
  return result.ok ? undefined : result.problem;
};
const length = (value: number): HeaderFields => [['Content-Length', String(value)]];

const declaring = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>é</a>`;

describe('bytes are read', () => {
  const bare = '<a>é</a>';
  test.each<[string, Uint8Array, string, string]>([
    ['JSON as UTF-8', utf8('"é"'), 'application/json', '"é"'],
    ['JSON in its charset', latin1('"é"'), 'application/json; charset=ISO-8859-1', '"é"'],
    ['XML as UTF-8', utf8(bare), 'application/xml', bare],
    ['XML with a byte order mark', utf8(`\ufeff${bare}`), 'application/xml', bare],
    ['XML in its charset', latin1(bare), 'text/xml; charset=latin1', bare],
    ['XML that declares it', utf8(declaring('UTF-8')), 'application/xml', declaring('UTF-8')],
    ['XML in Latin-1', latin1(declaring('ISO-8859-1')), 'application/xml', declaring('ISO-8859-1')],
    [
      'XML in UTF-16 with a mark',
      little(`\ufeff${declaring('utf-16')}`),
      'application/xml',
      declaring('utf-16'),
    ],
    ['XML in big-endian UTF-16', big(`\ufeff${declaring('UTF-16')}`), 'application/xml', declaring('UTF-16')],
    ['XML in UTF-16 without a mark', little(declaring('utf-16le')), 'application/xml', declaring('utf-16le')],
    ['the same, big-endian', big(bare), 'application/xml', bare],
    ['XML in UTF-16 by charset', big(`\ufeff${bare}`), 'application/xml; charset=utf-16', bare],
  ])('%s', (_name, body, type, value) => {
    expect(read(body, type)).toEqual({ ok: true, value });
  });

  test('XML in ASCII, whatever encoding it declares that includes ASCII', () => {
    for (const encoding of ['us-ascii', 'ISO-8859-1', 'windows-1252', 'utf-8', 'Shift_JIS']) {
      const text = `<?xml version='1.0' encoding='${encoding}'?><a/>`;
      expect(read(utf8(text), 'application/xml; charset=utf-8')).toEqual({ ok: true, value: text });
      expect(read(text, 'application/xml; charset=utf-8')).toEqual({ ok: true, value: text });
    }
  });
});

describe('bytes are refused', () => {
  test.each<[string, Uint8Array, string]>([
    ['an unknown charset', utf8('""'), 'application/json; charset=banana'],
    ['XML in UTF-8 that declares UTF-16', utf8(declaring('utf-16')), 'application/xml'],
    ['the same with a charset', utf8(declaring('utf-16')), 'application/xml; charset=utf-8'],
    ['XML in UTF-16 that declares UTF-8', little(`\ufeff${declaring('utf-8')}`), 'application/xml'],
    ['XML in Latin-1 that declares nothing', latin1('<a>é</a>'), 'application/xml'],
    ['XML in Latin-1 that declares UTF-8', latin1(declaring('utf-8')), 'application/xml; charset=latin1'],
    ['XML in UTF-8 that declares Latin-1', utf8(declaring('latin1')), 'application/xml; charset=utf-8'],
    [
      'XML that declares an unknown encoding',
      utf8('<?xml version="1.0" encoding="UTF-32"?><a/>'),
      'text/xml',
    ],
    [
      'XML whose declaration is long',
      utf8(declaring('utf-16').replace(' e', `${' '.repeat(1000)}e`)),
      'application/xml',
    ],
  ])('%s', (_name, body, type) => {
    expect(problemOf(body, type)?.rule).toBe('charset');
  });

  test.each<[string, Uint8Array, string]>([
    ['UTF-16 without a charset', little('"a"'), 'application/json'],
    ['UTF-8 that says UTF-16', utf8('"ab"'), 'application/json; charset=utf-16'],
  ])('or are not JSON, in %s', (_name, body, type) => {
    const text = read(body, type);
    expect(codecFor('application/json')?.decode(text.ok ? text.value : '').ok).toBe(false);
  });
});

describe('text that a recorder kept is judged as the bytes would be', () => {
  test.each<[string, string, string, HeaderFields]>([
    ['without a charset', '\ufeff"é"', 'application/json', []],
    ['in UTF-16 by charset and length', '"é"', 'application/json; charset=utf-16', length(6)],
    ['the same with a byte order mark', '"é"', 'application/json; charset=utf-16le', length(8)],
    ['in UTF-16 by declaration and length', declaring('utf-16'), 'application/xml', length(100)],
    ['in Latin-1 by declaration', declaring('latin1'), 'application/xml', []],
  ])('it is read %s', (_name, body, type, headers) => {
    const text = body.replace('\ufeff', '');
    const counted = headers.map(
      ([name, value]) => [name, value === '100' ? String(text.length * 2) : value] as const,
    );
    expect(read(body, type, counted)).toEqual({ ok: true, value: text });
  });

  const REFUSED = 'an XML declaration of UTF-8, in which the body is read, or none';
  test.each<[string, string, string, HeaderFields, string]>([
    ['in an unknown charset', '""', 'text/plain; charset=banana', [], 'a charset of the Encoding Standard'],
    [
      'in UTF-16 by charset alone',
      '"é"',
      'application/json; charset=UTF-16',
      [],
      'a body in UTF-16 and its Content-Length',
    ],
    [
      'in UTF-16 with the length of UTF-8',
      '"é"',
      'application/json; charset=UTF-16',
      length(4),
      'a body in UTF-16 and its Content-Length',
    ],
    ['in UTF-16 by declaration alone', declaring('utf-16'), 'application/xml', [], REFUSED],
    [
      'in UTF-16 by declaration, UTF-8 by charset',
      declaring('utf-16'),
      'text/xml; charset=utf-8',
      [],
      REFUSED,
    ],
    [
      'in Latin-1 by declaration, UTF-8 by charset',
      declaring('latin1'),
      'text/xml; charset=utf-8',
      [],
      REFUSED,
    ],
  ])('it is refused %s', (_name, body, type, headers, expected) => {
    expect(problemOf(body, type, headers)).toMatchObject({ rule: 'charset', expected });
  });

  test('the message says which clients declare utf-16', () => {
    expect(problemOf(declaring('utf-16'), 'application/xml')).toMatchObject({
      received: expect.stringMatching(/^`utf-16`; .*XML 1\.0, 4\.3\.3.*StringWriter/) as string,
      line: 1,
    });
  });
});

describe('a Content-Length', () => {
  const headers = (...values: string[]): HeaderFields => values.map((value) => ['content-length', value]);
  test.each<[string, HeaderFields, number | undefined]>([
    ['that is absent', [], undefined],
    ['of digits', headers('149'), 149],
    ['that appears twice with one value', headers('149', '149'), 149],
    ['that has one value twice in one field', headers('149, 0149'), 149],
    ['of zero', headers('0'), 0],
  ])('%s is accepted', (_name, fields, value) => {
    expect(contentLength(fields)).toEqual({ ok: true, value });
  });

  test.each<[string, HeaderFields, string, string]>([
    ['below zero', headers('-1'), 'a number of bytes', '`-1`'],
    ['with a fraction', headers('1.5'), 'a number of bytes', '`1.5`'],
    ['in words', headers('Bearer secret'), 'a number of bytes', 'something else'],
    ['that is empty', headers(''), 'a number of bytes', 'something else'],
    ['of two lengths', headers('149', '150'), 'one length', 'two that differ'],
    ['of two lengths in one field', headers('149,150'), 'one length', 'two that differ'],
  ])('%s is refused', (_name, fields, expected, received) => {
    expect(contentLength(fields)).toEqual({
      ok: false,
      problem: { rule: 'content-length', expected, received },
    });
  });
});
