import { describe, expect, test } from 'vitest';
import { readInput } from '../../src/recordings/read-input.ts';
import { Problem, type Recording } from '../../src/recordings/recording.ts';
import { har, harEntry, placed, placedByJsonp } from './exchanges.ts';

/** Reads a text that comes in chunks of that many bytes. */
async function read(text: string | Uint8Array, size = 1 << 16): Promise<(Recording | Problem)[]> {
  const bytes = Buffer.from(text);
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += size)
      yield await Promise.resolve(bytes.subarray(at, at + size));
  };
  const all: (Recording | Problem)[] = [];
  for await (const batch of readInput(chunks(), 'a.har')) all.push(...batch);
  return all;
}

async function readOne(entry: object): Promise<Recording> {
  const [only, ...more] = await read(har([entry]));
  if (!only || only instanceof Problem || more.length > 0) throw new Error(JSON.stringify({ only, more }));
  return only;
}

const tricky = harEntry(placed({ body: '{"a":"}]\\"{[\\\\","b":"é\u2028😀"}', response: '"\\\\"' }));
const linesOf = (entry: unknown) => JSON.stringify(entry, undefined, 1).split('\n').length;
const entries = [tricky, harEntry(placedByJsonp()), tricky];

describe('entries are the same however the file is cut into chunks', () => {
  test.each([1, 2, 3, 7, 64, 4096, 4097])('%i bytes', async (size) => {
    for (const indent of [undefined, 2]) {
      const recordings = (await read(har(entries, indent), size)) as Recording[];
      expect(recordings.map(({ request, response }) => [request.body, response?.body])).toEqual(
        entries.map(({ request, response }) => [
          request.postData?.['text'] ?? '',
          response.content?.['text'],
        ]),
      );
    }
  });
});

describe('an entry knows the line on which it starts', () => {
  test.each([
    ['all on one line', har(entries), ['1#1', '1#2', '1#3']],
    ['with a byte order mark', `\ufeff${har(entries)}`, ['1#1', '1#2', '1#3']],
    [
      'an entry a line, with CRLF',
      `{"log":{"entries":[\r\n${entries.map((one) => JSON.stringify(one)).join(',\r\n')}\r\n]}}`,
      [2, 3, 4],
    ],
    [
      'with pages after the entries',
      `\n\n{ "log": { "entries": [${JSON.stringify(tricky)}],\n"pages": [{"id":"}"}] } }\n\n`,
      ['3#1'],
    ],
    [
      'with indents, which are tabs',
      har(entries, 1).replace(/^ +/gm, (indent) => '\t'.repeat(indent.length)),
      [16, 16 + linesOf(entries[0]), 16 + linesOf(entries[0]) + linesOf(entries[1])],
    ],
    [
      'after text with brackets and quotes',
      `{"log": {"comment": "\\"}]\\\\", "entries": [\n${JSON.stringify(tricky)}]}}`,
      [2],
    ],
    [
      'other members first',
      `{\n"comment": "\\"log\\": {",\n"log": {"pages": [[{}]],\n"entries": [\n${JSON.stringify(tricky)}]}}`,
      [5],
    ],
    [
      'two on a line of their own',
      `{"log":{"entries":[\n${JSON.stringify(tricky)},${JSON.stringify(tricky)}\n,${JSON.stringify(tricky)}]}}`,
      ['2', '2#2', '3#3'],
    ],
  ])('%s', async (_name, text, lines) => {
    const recordings = await read(text);
    expect(recordings.map(({ line }) => line)).toEqual(
      lines.map((line) => Number(String(line).split('#')[0])),
    );
    expect((recordings as Recording[]).map(({ source }) => source)).toEqual(
      lines.map((line) => `a.har:${line}`),
    );
  });
});

/** What is read of a message is tried in parts.test.ts; here, that it is asked of all that an entry says. */
describe('what counts in a message', () => {
  const { request, response } = harEntry(placed());

  test.each<[string, object, unknown]>([
    ['its text, in its encoding', { postData: { text: 'e30=', encoding: 'base64' } }, Buffer.from('{}')],
    ['its size', { bodySize: 0, postData: undefined }, ''],
    [
      'a header that says otherwise than its size',
      { bodySize: 0, postData: undefined, headers: [{ name: 'content-length', value: '10' }] },
      undefined,
    ],
  ])('of a request, %s', async (_name, change, body) => {
    const entry = { request: { ...request, headers: [], ...change }, response };
    expect((await readOne(entry)).request.body).toEqual(body);
  });

  test.each<[string, object, unknown]>([
    ['its text, in its encoding', { content: { text: 'W10=', encoding: 'base64' } }, Buffer.from('[]')],
    ['its size, where its content has none', { content: {}, bodySize: 0 }, ''],
    [
      'a header that says otherwise than the size of its content',
      { content: { size: 0 }, headers: [{ name: 'Content-Length', value: '5' }] },
      undefined,
    ],
  ])('of a response, %s', async (_name, change, body) => {
    const entry = { request, response: { ...response, headers: [], ...change } };
    expect((await readOne(entry)).response?.body).toEqual(body);
  });

  test.each<[string, object, object]>([
    ['in a member `body`', { postData: undefined, body: '{}' }, { content: undefined, body: {} }],
    ['in place of its object', { postData: '{}' }, { content: '[]' }],
  ])('a body %s is not told as one that was not recorded', async (_name, sent, received) => {
    const reason = 'it must be text in postData.text or content.text, but the entry has it elsewhere';
    const entry = { request: { ...request, ...sent }, response: { ...response, ...received } };
    expect((await readOne(entry)).unreadable).toEqual({ request: reason, response: reason });
  });

  test.each([
    [{ postData: { text: '{}' }, body: '[]' }, '{}'],
    [{ postData: undefined, bodySize: 0, body: '', headers: [] }, ''],
  ])('a member `body` beside it, or an empty one, means nothing: %j', async (sent, body) => {
    const read = await readOne({ request: { ...request, ...sent }, response });
    expect([read.request.body, read.unreadable]).toEqual([body, undefined]);
  });

  test('no media type that the browser guessed', async () => {
    const headers = [{ name: 'Server', value: 'a' }];
    expect((await readOne({ request, response: { ...response, headers } })).response?.headers).toEqual([
      ['Server', 'a'],
    ]);
  });
});

describe('a fault of a file is reported with its line, and the entries before it are read', () => {
  const entry = JSON.stringify(tricky);
  const start = '{"log":{\n"entries":[\n';
  const NO_LIST =
    'a.har:1: expected a HAR with a list log.entries, received JSON without one; write a HAR instead, or run the program against the mock: order-contract mock -- COMMAND';
  test.each<[string, string | Uint8Array, number, string]>([
    [
      'cut off in an entry',
      `${start}${entry},\n${entry.slice(0, -50)}`,
      1,
      'a.har:4: expected the end of the entry that starts in line 4, received the end of the file: it is cut off; the entry before it was judged',
    ],
    [
      'cut off between entries',
      `${start}${entry},\n${entry},\n`,
      2,
      'a.har:5: expected `]` after the last entry, received the end of the file: it is cut off; the 2 entries before it were judged',
    ],
    [
      'cut off after the entries',
      `${start}${entry}],\n"pages":[`,
      1,
      'a.har:4: expected `}` at the end of the HAR, received the end of the file: it is cut off; the entry before it was judged',
    ],
    [
      'cut off before the entries',
      '{"log":{\n"pages":["',
      0,
      'a.har:2: expected `}` at the end of the HAR, received the end of the file: it is cut off',
    ],
    ['no list of entries', '{"log":{"pages":[]}}', 0, NO_LIST],
    ['entries elsewhere', '{"log":{"pages":{"entries":[{}]}}}', 0, NO_LIST],
    ['entries that are not a list', '{"log":{"entries":{"request":{}}}}', 0, NO_LIST],
    ['a list within entries', '{"log":{"entries":{"a":[{}],"b":{"entries":[]}}}}', 0, NO_LIST],
    ['a list of lists', '{\n"log":[["entries",[{}]]]}', 0, NO_LIST.replace('1', '2')],
    [
      'a character that cannot be seen',
      '{"log":{"entries":[\n\u0001{}]}}',
      0,
      'a.har:2: expected an entry or `]`, received byte 01',
    ],
    [
      'a control character',
      '{"log":{"entries":[\u007f]}}',
      0,
      'a.har:1: expected an entry or `]`, received byte 7F',
    ],
    [
      'no entries',
      '{"log":{"entries":[ ]}}',
      0,
      'a.har: expected a HAR with entries, received an empty list log.entries',
    ],
    [
      'two documents',
      `${start}${entry}]}}\n{"log":{"entries":[${entry}]}}`,
      1,
      'a.har:4: expected the end of the file after the HAR, received `{`; the entry before it was judged',
    ],
    [
      'a comma after the last entry',
      `${start}${entry},]}}`,
      1,
      'a.har:3: expected an entry after `,`, received `]`; the entry before it was judged',
    ],
    ['entries beside the log', '{"log":{"pages":[]},"other":{"entries":[{}]}}', 0, NO_LIST],
    [
      'a comma before the first entry',
      `{"log":{"entries":[,${entry}]}}`,
      0,
      'a.har:1: expected an entry or `]`, received `,`',
    ],
    [
      'two commas between entries',
      `${start}${entry},,${entry}]}}`,
      1,
      'a.har:3: expected an entry after `,`, received `,`; the entry before it was judged',
    ],
    [
      'no comma between entries',
      `${start}${entry}\n${entry}]}}`,
      1,
      'a.har:4: expected `,` or `]` after an entry, received `{`; the entry before it was judged',
    ],
    [
      'an entry without a method',
      `${start}${entry},\n{"request":{"url":"/"}},\n${entry}]}}`,
      2,
      'a.har:4: expected a HAR entry with request.method and request.url, received an entry without them',
    ],
    [
      'an entry that is not an object',
      `${start}${entry},\n7]}}`,
      1,
      'a.har:4: expected an entry after `,`, received `7`; the entry before it was judged',
    ],
    [
      'an entry that is not JSON',
      `${start}{\n"request":\nundefined},\n${entry}]}}`,
      1,
      'a.har:5: expected a HAR entry in JSON: a value, received `undefined`',
    ],
    ['a bracket that does not match', '{"log":{"pages":[}}', 0, 'a.har:1: expected `]`, received `}`'],
    [
      'bytes that are not text',
      Buffer.concat([Buffer.from(`${start}{\n"a":"`), Buffer.from([0xff]), Buffer.from(`"},\n${entry}]}}`)]),
      1,
      'a.har:4: expected an entry in UTF-8, received bytes that are not UTF-8',
    ],
  ])('%s', async (_name, text, good, message) => {
    const all = await read(text, 100);
    const problems = all.filter((one) => one instanceof Problem);
    expect(problems.map((problem) => `${problem.source}: ${problem.message}`)).toEqual([message]);
    expect(all.length - problems.length).toBe(good);
  });
});
