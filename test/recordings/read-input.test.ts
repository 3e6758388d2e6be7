/** What cannot be read is told, with no more of it than may be shown, and is no fault of the program. */
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { unusable } from '../../src/recordings/index.ts';
import { toRecording } from '../../src/recordings/har/entry.ts';
import { readInput, unreadable } from '../../src/recordings/read-input.ts';
import { MAX_ENTRY, Problem } from '../../src/recordings/recording.ts';
import { TooLong, wholeLines } from '../../src/recordings/whole-lines.ts';
import { harEntry, placed, transcript } from '../verify/exchanges.ts';

async function readAll(text: string, file: string): Promise<unknown[]> {
  const told: unknown[] = [];
  for await (const batch of readInput(Readable.from([text]), file)) told.push(...batch);
  return told;
}

/** As long as it says, with its last line feed there. */
const chunk = (length: number, feed = -1) =>
  ({ length, lastIndexOf: () => feed, subarray: () => Buffer.from('') }) as unknown as Uint8Array;

test.each([
  ['that comes in many chunks', [chunk(MAX_ENTRY / 2), chunk(MAX_ENTRY / 2), chunk(1)], TooLong],
  ['that begins in a chunk of others', [chunk(MAX_ENTRY, MAX_ENTRY - 3), chunk(MAX_ENTRY - 1)], TooLong],
  ['of just that length', [chunk(MAX_ENTRY, MAX_ENTRY - 2), chunk(MAX_ENTRY - 1)], 'the end'],
])('a line has a limit: one %s', async (_name, chunks, thrown) => {
  async function* input() {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
    throw new Error('the end');
  }
  const lines = wholeLines(input());
  await expect(lines.next().then(() => lines.next())).rejects.toThrow(thrown);
});

test.each([
  ['-', 'a HAR entry in JSON: '],
  ['a.ndjson', 'a HAR entry in JSON: '],
  ['b.JSONL', 'a HAR entry in JSON: '],
  ['a.har', 'an HTTP transcript, a trace of curl, a HAR or NDJSON of HAR entries'],
  ['a.jsonl.txt', 'an HTTP transcript, a trace of curl, a HAR or NDJSON of HAR entries'],
])(
  'text that no format recognises is NDJSON with a broken line if its name says so: %s',
  async (file, expected) => {
    expect(await readAll('?', file)).toMatchObject([
      { expected: expect.stringContaining(expected) as unknown },
    ]);
  },
);

test('a line that is too long is a problem of the file; a program error is thrown', () => {
  expect(unreadable(new TooLong('a line of more than 9 bytes'), 'a.har').message).toBe(
    'expected exchanges that fit into memory, received a line of more than 9 bytes; nothing after it was read',
  );
  expect(() => unreadable(new RangeError('broken'), 'a.har')).toThrow('broken');
});

test.each([
  ['ENOENT', 'a path that does not exist'],
  ['EACCES', 'a file that you have no permission to read'],
  ['EIO', 'the error EIO'],
])('the system error %s is reported as %s', (code, received) => {
  const error = Object.assign(new Error(), { code, syscall: 'read' });
  expect(unreadable(error, 'a.har')).toMatchObject({ expected: 'a file that can be read', received });
});

test.each([
  ['read', 'ENOENT', 'which does not exist'],
  ['written', 'ENOENT', 'whose folder does not exist'],
  ['read', 'EISDIR', 'which is a folder'],
  ['written', 'ENOTDIR', 'whose path leads through a file'],
  ['written', 'EACCES', 'which gave the error EACCES'],
])('the error names the option whose file cannot be %s (%s): a.json, %s', (use, code, reason) => {
  const cause = Object.assign(new Error(), { code });
  const error = unusable('--output', use, 'a.json', cause);
  expect(error).toMatchObject({
    ...{ name: 'UsageError', cause },
    message: `expected --output with a file that can be ${use}, received a.json, ${reason}`,
  });
});

describe('exchanges are yielded before the input ends, each once', () => {
  const entries = (separator: string) => {
    const entry = JSON.stringify(harEntry(placed()));
    return Array.from({ length: 1000 }, () => entry).join(separator);
  };
  test.each([
    ['a.http', Array.from({ length: 1000 }, () => transcript(placed())).join('\n')],
    ['a.har', `{"log":{"entries":[\n${entries(',\n')}\n]}}`],
    ['a.ndjson', entries('\n')],
  ])('%s', async (file, text) => {
    const size = Math.ceil(text.length / 10);
    let given = 0;
    async function* chunks() {
      while (given < 10)
        yield await Promise.resolve(Buffer.from(text.slice(size * given, size * (given += 1))));
    }
    const before: number[] = [];
    for await (const batch of readInput(chunks(), file))
      for (const one of batch) {
        expect(one).not.toBeInstanceOf(Problem);
        before.push(given);
      }
    expect(before).toHaveLength(1000);
    expect(before[0]).toBeLessThan(10);
  });
});

test('a line that is not a transcript is reported by its first character, since its word may be a token', async () => {
  expect(await readAll('# a note\nZm9vbWFya2Vk and more\n', 'a.http')).toMatchObject([
    { line: 2, received: 'a line that starts with `Z`' },
  ]);
});

test('a mimeType that is not a media type makes no Content-Type', () => {
  const content = { mimeType: 'x-unknown', text: '{}' };
  const entry = { request: { method: 'GET', url: '/' }, response: { status: 200, content } };
  expect(toRecording(entry, 'a.har', 1)).toMatchObject({ response: { headers: [] } });
});

test.each([undefined, null, []])('headers that are %j are not there', (headers) => {
  expect(toRecording({ request: { method: 'GET', url: '/', headers } }, 'a.har', 1)).toMatchObject({
    request: { headers: [] },
  });
});

test.each(['{"log":', '{\n"log" : \n', '{ "log":{', '{'])('%j is a HAR that is cut off', async (text) => {
  expect(await readAll(text, 'a.ndjson')).toMatchObject([
    { expected: '`}` at the end of the HAR', received: 'the end of the file: it is cut off' },
  ]);
});

test.each(['"":0', '"a":"\n"', String.raw`"a\"":"\"}","b":{"c":"\\\"]}"}`])(
  'before the entries of a HAR, %j is not taken for its end',
  async (before) => {
    const text = `{\n${before},"log":{"entries":[\n{"request":{"method":"GET","url":"/"}}]}}`;
    const source = `a.har:${text.split('\n').length}`;
    expect(await readAll(text, 'a.har')).toMatchObject([{ source, request: { target: '/' } }]);
  },
);

test('a value with escaped quotation marks and colons counts as one member', async () => {
  expect(await readAll('{"request":{"method":"GET","url":"/?\\":\\"x"}}\n', 'a.ndjson')).toMatchObject([
    { request: { target: '/?":"x' } },
  ]);
});
