import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/wire/index.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('a body becomes text', () => {
  test.each([
    ['ASCII', bytes(0x7b, 0x7d), undefined, '{}'],
    ['UTF-8 by default', bytes(0xe2, 0x82, 0xac), undefined, '€'],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x31), undefined, '1'],
    [
      'UTF-8 with two byte order marks keeps the second',
      bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf),
      'utf-8',
      '\ufeff',
    ],
    ['a replacement character that was sent', bytes(0xef, 0xbf, 0xbd), undefined, '\ufffd'],
    ['in the named charset, in any letter case', bytes(0x80), 'Windows-1252', '€'],
    ['UTF-16 with a byte order mark', bytes(0xff, 0xfe, 0x31, 0x00), 'utf-16le', '1'],
    ['UTF-16 in the order of its byte order mark', bytes(0xfe, 0xff, 0x00, 0x31), 'utf-16', '1'],
    ['an empty body', bytes(), undefined, ''],
  ])('%s', (_name, body, charset, value) => {
    expect(decodeText(body, charset)).toEqual({ ok: true, value });
  });
});

describe('a body that is not text is refused', () => {
  test.each([
    ['a stray continuation byte', bytes(0x31, 0x80), 'byte 80 at offset 1'],
    ['an overlong form', bytes(0xc0, 0xaf), 'byte C0 at offset 0'],
    ['a null byte inside a character', bytes(0xe2, 0x00), 'byte E2 at offset 0'],
    ['a letter in Latin-1', bytes(0x31, 0xe9, 0x22), 'byte E9 at offset 1'],
    ['a surrogate', bytes(0x31, 0xed, 0xa0, 0x80), 'byte ED at offset 1'],
    ['a character cut by another', bytes(0x31, 0xe2, 0x82, 0x31), 'byte E2 at offset 1'],
    ['a character cut by the end', bytes(0x31, 0xe2, 0x82), 'the end of the body inside a character'],
  ])('%s', (_name, body, received) => {
    const problem = { rule: 'charset', expected: 'UTF-8', received };
    expect(decodeText(body)).toEqual({ ok: false, problem });
  });

  test('the first bad byte of a long body is found', () => {
    const body = new Uint8Array(1_000_000).fill(0x61);
    body[765_432] = 0xff;
    body[900_000] = 0xff;
    expect(decodeText(body)).toMatchObject({ problem: { received: 'byte FF at offset 765432' } });
  });

  test.each([
    ['utf-7', '"utf-7"'],
    ['', '""'],
    ['x'.repeat(300), 'a label of 300 characters'],
  ])('the charset %j is unknown', (charset, received) => {
    expect(decodeText(bytes(0x31), charset)).toMatchObject({
      ok: false,
      problem: { rule: 'charset', received },
    });
  });
});
