/** Whatever is passed in gets an answer of its own. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { har, harEntry, ndjson, placed, placedByJsonp, transcript } from './exchanges.ts';
import { report, run, type Files, type Options } from './run.ts';

const exchanges = [placed(), placedByJsonp()];
const http = transcript(...exchanges);
const entries = exchanges.map(harEntry);

describe('a reader is chosen by content', () => {
  test.each<[string, Files, Options, string[]]>([
    ['a transcript', { 'a.http': http }, {}, ['a.http:1', 'a.http:12']],
    [
      'a transcript that starts with a note',
      { 'a.http': `\n# note\n${http}` },
      {},
      ['a.http:3', 'a.http:14'],
    ],
    [
      'a transcript whose third byte is that of a mark',
      { 'a.http': `#¿x\n${http}` },
      {},
      ['a.http:2', 'a.http:13'],
    ],
    [
      'a transcript with a byte order mark and CRLF',
      { 'a.http': `\ufeff${http.replaceAll('\n', '\r\n')}` },
      {},
      ['a.http:1', 'a.http:12'],
    ],
    ['a transcript named as a HAR', { 'a.har': http }, {}, ['a.har:1', 'a.har:12']],
    ['a HAR', { 'a.har': har(entries) }, {}, ['a.har:1#1', 'a.har:1#2']],
    ['a HAR named as a transcript', { 'a.http': har(entries) }, {}, ['a.http:1#1', 'a.http:1#2']],
    ['a HAR with indents', { 'a.har': har([entries[0]], 1) }, {}, ['a.har:16']],
    ['NDJSON', { 'a.ndjson': ndjson(entries) }, {}, ['a.ndjson:1', 'a.ndjson:2']],
    [
      'NDJSON with blank lines, a byte order mark and CRLF',
      { 'a.jsonl': `\ufeff\r\n${ndjson(entries).replaceAll('\n', '\r\n\r\n')}` },
      {},
      ['a.jsonl:2', 'a.jsonl:4'],
    ],
    [
      'NDJSON without a line feed at the end',
      { 'a.jsonl': ndjson(entries).trimEnd() },
      {},
      ['a.jsonl:1', 'a.jsonl:2'],
    ],
    [
      'NDJSON whose first words are a request line',
      { 'a.ndjson': ndjson([{ comment: 'POST /v2/orders HTTP/1.1', ...entries[0] }]) },
      {},
      ['a.ndjson:1'],
    ],
    ['NDJSON named as a HAR', { 'a.har': ndjson(entries) }, {}, ['a.har:1', 'a.har:2']],
    ['NDJSON on standard input', {}, { paths: ['-'], stdin: ndjson(entries) }, ['-:1', '-:2']],
    ['a HAR on standard input', {}, { paths: ['-'], stdin: har(entries) }, ['-:1#1', '-:1#2']],
    [
      'a byte at a time',
      {},
      { paths: ['-'], stdin: Buffer.from(ndjson(entries)).toString('latin1') },
      ['-:1', '-:2'],
    ],
    [
      'a file that is named, whatever it is called',
      { 'a.txt': http },
      { paths: ['a.txt'] },
      ['a.txt:1', 'a.txt:12'],
    ],
    [
      'files and standard input, in the order in which they are named',
      { 'a.http': http, 'b.http': http },
      { paths: ['b.http', '-', 'a.http'], stdin: ndjson(entries) },
      ['b.http:1', 'b.http:12', '-:1', '-:2', 'a.http:1', 'a.http:12'],
    ],
    [
      'folders, in the order of their names',
      {
        'b/z.http': http,
        'b/a/a.HAR': har(entries),
        'a.jsonl': ndjson(entries),
        'c.md': 'x',
        '.git/x.http': 'x',
        'node_modules/x.http': 'x',
      },
      {},
      ['a.jsonl:1', 'a.jsonl:2', 'b/a/a.HAR:1#1', 'b/a/a.HAR:1#2', 'b/z.http:1', 'b/z.http:12'],
    ],
  ])('%s', async (_name, files, options, sources) => {
    const { code, exchanges, stderr } = await report(files, options);
    expect(stderr).toMatch(/^order-contract: PASS .*\n$/);
    expect(exchanges.map(({ source }) => source)).toEqual(sources);
    expect(code).toBe(0);
  });
});

describe('an input that is not a recording is reported', () => {
  const ANY = 'expected an HTTP transcript, a trace of curl, a HAR or NDJSON of HAR entries, received';
  test.each<[string, Files, Options, string]>([
    ['an empty file with a byte order mark', { 'a.har': '\ufeff' }, {}, `a.har: ${ANY} an empty file`],
    ['no standard input', {}, { paths: ['-'], stdin: '' }, `-: ${ANY} an empty file`],
    [
      'notes only',
      { 'a.http': '# a\n# b\n' },
      {},
      'a.http:2: expected a request line such as `POST /orders HTTP/1.1`, received nothing but `#` lines',
    ],
    [
      'an empty folder',
      {},
      {},
      '.: expected a folder with files ending in .http, .trace, .har, .ndjson, .jsonl, received a folder without such files; name a file itself to read it whatever its ending',
    ],
    [
      'a folder without recordings',
      { 'a.md': '', 'b/c.txt': '' },
      {},
      '.: expected a folder with files ending in .http, .trace, .har, .ndjson, .jsonl, received a folder without such files; name a file itself to read it whatever its ending',
    ],
    [
      'a path that does not exist',
      {},
      { paths: ['a.har'] },
      'a.har: expected a file that can be read, received a path that does not exist',
    ],
    [
      'a path through a file',
      { 'a.har': '' },
      { paths: ['a.har/b'] },
      'a.har/b: expected a file that can be read, received a path through something that is not a folder',
    ],
    [
      'a gzip file',
      { 'a.har': gzipSync('{"log":{}}') },
      {},
      `a.har: ${ANY} a gzip file; unpack it first: gunzip`,
    ],
    [
      'JSON that is not an entry',
      { 'a.ndjson': '{"a":1}\n' },
      {},
      'a.ndjson:1: expected a HAR entry with request.method and request.url, received an object without a request',
    ],
    [
      'Latin-1 in a transcript',
      { 'a.http': Buffer.concat([Buffer.from('# é\nGET / HTTP/1.1\n\n'), Buffer.from([0xe9, 0x0a])]) },
      {},
      'a.http:4: expected text in UTF-8, received bytes that are not UTF-8',
    ],
  ])('%s', async (_name, files, options, message) => {
    const { code, stderr, stdout } = await run(files, { ...options, format: 'github' });
    expect(stderr).toBe(`order-contract: ${message}\n`);
    expect(stdout).toContain('::error ');
    expect(code).toBe(2);
    const pretty = await run(files, options);
    expect(pretty.stdout).toContain(`${message}\n`);
    expect(pretty.stderr).toBe('');
  });
});

const UNREAD = 'order-contract: 1 input could not be read.\norder-contract: FAIL ';

describe('a broken line is one problem, and the others are judged', () => {
  const [line] = ndjson(entries).split('\n');
  test.each<[string, string | Uint8Array, string]>([
    [
      'no JSON',
      `${line}\n{"request":}\n${line}\n`,
      'a.ndjson:2: expected a HAR entry in JSON: a value at column 12, on one line, received `}`',
    ],
    [
      'cut off',
      `${line}\n${line?.slice(0, -1)}\n${line}\n`,
      `a.ndjson:2: expected a HAR entry in JSON: \`,\` or \`}\` at column ${line?.length}, on one line, received end of text`,
    ],
    [
      'a number',
      `${line}\n7\n${line}\n`,
      'a.ndjson:2: expected a HAR entry with request.method and request.url, received a number',
    ],
    [
      'null',
      `${line}\nnull\n${line}\n`,
      'a.ndjson:2: expected a HAR entry with request.method and request.url, received null',
    ],
    [
      'bytes that are not text',
      Buffer.concat([Buffer.from(`${line}\n`), Buffer.from([0x22, 0xff, 0x22]), Buffer.from(`\n${line}\n`)]),
      'a.ndjson:2: expected a HAR entry in JSON, on one line, in UTF-8, received bytes that are not UTF-8',
    ],
  ])('%s', async (_name, text, message) => {
    const { code, stderr, summary, exchanges, problems } = await report({ 'a.ndjson': text });
    expect(stderr).toBe(`order-contract: ${message}\n${UNREAD} 2 ok · 2 exchanges · 1 input not read\n`);
    expect(problems).toHaveLength(1);
    expect(exchanges.map(({ source }) => source)).toEqual(['a.ndjson:1', 'a.ndjson:3']);
    expect({ code, ok: summary.ok }).toEqual({ code: 2, ok: 2 });
  });
});

test('a transcript that breaks is judged up to the exchange that breaks', async () => {
  const { code, exchanges, stderr } = await report({
    'a.http': `${http}\nPOST /v2/orders HTTP/1.1\nno header\n`,
    'b.http': http,
  });
  expect(exchanges.map(({ source }) => source)).toEqual(['a.http:1', 'a.http:12', 'b.http:1', 'b.http:12']);
  expect(stderr).toBe(
    'order-contract: a.http:21: expected a header field such as `Name: value` or a blank line, received a line that starts with `n`\n' +
      `${UNREAD} 4 ok · 4 exchanges · 1 input not read\n`,
  );
  expect(code).toBe(2);
});

test('50 MB of other hosts are skipped, counted, and no reason to fail', async () => {
  const unrelated = {
    ...harEntry(placed({ target: 'https://cdn.example/app.js', response: 'x'.repeat(100_000) })),
  };
  const text = har([
    ...Array.from({ length: 250 }, () => unrelated),
    entries[0],
    ...Array.from({ length: 250 }, () => unrelated),
  ]);
  expect(text.length).toBeGreaterThan(50e6);
  const { code, unjudged, summary } = await report(
    { 'a.har': text },
    { servers: ['https://api.tradestation.com/v2'] },
  );
  expect({ code, ...unjudged, ...summary }).toEqual({
    code: 0,
    elsewhere: 500,
    other: 0,
    preflights: 0,
    known: 0,
    refused: 0,
    exchanges: 1,
    ok: 1,
    deviates: 0,
    violates: 0,
    unchecked: 0,
  });
});
