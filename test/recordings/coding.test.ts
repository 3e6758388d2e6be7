import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeSent } from '../../src/recordings/coding.ts';
import { responseBody } from '../../src/recordings/har/body.ts';

const TEXT = '[{"Message":"Sent order","OrderID":"1","OrderStatus":"Ok"}]';
const coded = (coding: string) => [['Content-Encoding', coding]] as const;
const inBase64 = (bytes: Uint8Array) => ({ encoding: 'base64', text: Buffer.from(bytes).toString('base64') });
const read = (content: object, coding: string) => {
  const { body } = responseBody(content, -1, coded(coding));
  return body instanceof Uint8Array ? Buffer.from(body).toString() : body;
};

describe('a body that a recorder kept in its content coding is decoded', () => {
  test.each<[string, string, Uint8Array]>([
    ['gzip', 'gzip', gzipSync(TEXT)],
    ['x-gzip, in other letters', 'X-GZIP', gzipSync(TEXT)],
    ['br', 'br', brotliCompressSync(TEXT)],
    ['deflate', 'deflate', deflateSync(TEXT)],
    ['deflate without its wrapping', 'deflate', deflateRawSync(TEXT)],
  ])('%s', (_name, coding, bytes) => {
    expect(read(inBase64(bytes), coding)).toBe(TEXT);
    const half = bytes.length >> 1;
    const chunks = [bytes.subarray(0, half), bytes.subarray(half)].map((part) => Buffer.from(part));
    const list = (encoding: 'base64' | 'hex', space?: string) =>
      JSON.stringify(
        chunks.map((part) => part.toString(encoding)),
        null,
        space,
      );
    expect(read({ text: list('hex') }, coding)).toBe(TEXT);
    expect(read({ text: `\n${list('hex', '\t')}` }, coding)).toBe(TEXT);
    expect(read({ encoding: 'base64', text: list('hex') }, coding)).toBe(TEXT);
    // Base64 of a part ends in padding of its own.
    expect(read({ encoding: 'base64', text: list('base64') }, coding)).toBe(TEXT);
    expect(read(inBase64(Buffer.from(list('base64'))), coding)).toBe(TEXT);
  });
});

test.each(['gzip', 'br', 'deflate', 'zstd', 'identity', ''])(
  'a body that the recorder has decoded stays unchanged: %j',
  (coding) => {
    for (const encoding of [undefined, '', 'utf8', 'UTF-8'])
      expect(read({ text: TEXT, encoding }, coding)).toBe(TEXT);
    expect(read(inBase64(Buffer.from(TEXT)), coding)).toBe(TEXT);
  },
);

test.each(['identity', ''])('without a coding, letters beyond ASCII stay unchanged: %j', (coding) => {
  expect(read(inBase64(Buffer.from('"é"')), coding)).toBe('"é"');
});

test.each([[], coded(''), coded('identity')])(
  'bytes that were sent without a coding stay unchanged: %j',
  (...headers) => {
    expect(decodeSent(Buffer.from([0xff, 0]), headers)).toEqual({ body: Buffer.from([0xff, 0]) });
  },
);

test('bytes that only begin like gzip, or are text in UTF-8, are not taken for gzip', () => {
  expect(read(inBase64(Buffer.from('\x1f]')), 'gzip')).toBe('\x1f]');
  expect(read(inBase64(Buffer.from([0x22, 0x8b])), 'gzip')).toBe('"\ufffd');
  expect(read(inBase64(Buffer.from('"é"')), 'x-gzip')).toBe('"é"');
});

test('a JSON list of the API is not taken for a list of chunks', () => {
  for (const text of [
    ...['["a b"]', '[1]', '["é"]', '[]', '["unclosed', '["abc"'],
    ...['["abc", {}]', '["abc", 1]', '["abc", null]', '["abc", "a b"]', '["abc", "a=b"]', '["abc", "a==="]'],
  ]) {
    expect(read({ text }, 'gzip')).toBe(text);
    expect(read({ text }, '')).toBe(text);
  }
});

test.each([' ', '=a', '===', 'é'])('a list is not one of chunks if an element ends in %j', (more) => {
  const [first, second] = [gzipSync(TEXT).subarray(0, 21), gzipSync(TEXT).subarray(21)].map((part) =>
    part.toString('base64'),
  );
  expect(read({ text: JSON.stringify([first, second]) }, 'gzip')).toBe(TEXT);
  const text = JSON.stringify([first, `${second?.replace(/=+$/, '')}${more}`]);
  expect(read({ text }, 'gzip')).toBe(text);
});

test('text with a character for each byte, zeros too, is read as bytes; other text with a zero is not', () => {
  const bytes = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
  expect(responseBody({ text: bytes.toString('latin1') }, -1, []).body).toEqual(bytes);
  expect(read({ text: '"\0€"' }, '')).toBe('"\0€"');
});

describe('what cannot be decoded is unreadable, with the reason', () => {
  test.each<[string, object, string, string]>([
    [
      'an unknown coding',
      inBase64(Buffer.from([0x28, 0xb5, 0x2f, 0xfd])),
      'zstd',
      'it is in the content coding zstd, which is not supported',
    ],
    [
      'two codings',
      inBase64(Buffer.from([1, 2])),
      'gzip, br',
      'it is in the content coding that its header names, which is not supported',
    ],
    [
      'a cut-off body',
      inBase64(gzipSync(TEXT).subarray(0, 30)),
      'gzip',
      'it is not in the content coding gzip that its header names',
    ],
    [
      'a body that grows beyond the limit',
      inBase64(gzipSync(Buffer.alloc(17 * 1024 * 1024))),
      'gzip',
      'decoded from gzip, it has more than 16777216 bytes',
    ],
    [
      'an encoding that is not base64',
      { encoding: 'hex', text: Buffer.from(TEXT).toString('hex') },
      '',
      'its encoding in the HAR is neither utf-8 nor base64',
    ],
    [
      'a body in a separate file',
      { _file: 'body.json' },
      '',
      'it is in a separate file; record the HAR with its bodies embedded',
    ],
    [
      'a body that is not a string',
      { text: { Message: 'x' } },
      '',
      'its text is a JSON object or array, but must be a string',
    ],
  ])('%s', (_name, content, coding, reason) => {
    expect(responseBody(content, -1, coded(coding))).toEqual({ unreadable: reason });
  });
});
