/** The small parts of the room by themselves: what a HAR records of a body, what an input is, what a run comes to, what is printed. */
import { Buffer } from 'node:buffer';
import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { violation, type Finding } from '../../src/contract/finding.ts';
import { FaultGroups } from '../../src/reports/fault-groups.ts';
import { requestBody, responseBody } from '../../src/recordings/har/body.ts';
import { toRecording } from '../../src/recordings/har/entry.ts';
import { inLine } from '../../src/reports/in-line.ts';
import { noTraffic, remark, type Judged } from '../../src/reports/index.ts';
import { trafficLines, type Traffic } from '../../src/reports/traffic.ts';

import { printable } from '../../src/reports/printable.ts';
import { recognise } from '../../src/recordings/recognise.ts';
import { Output } from '../../src/reports/output.ts';
import { MAX_ENTRY, Problem } from '../../src/recordings/recording.ts';
import { noCounts, summarise, summaryLine, type Counts } from '../../src/reports/summary.ts';
import { TooLong, wholeLines } from '../../src/recordings/whole-lines.ts';
import { judgeBy } from '../../src/verify/judge-recordings.ts';
import { openReport } from '../../src/verify/report.ts';
import { Sink } from '../sink.ts';
import { placed } from './exchanges.ts';

const typed = (value: string) => [['Content-Type', value]] as const;
const length = (value: string) => [['Content-Length', value]] as const;

describe('a request body of a HAR', () => {
  test.each<[string, Parameters<typeof requestBody>, unknown]>([
    ['is its text', [{ text: '{}' }, 2, []], '{}'],
    ['is its text, whatever its size says', [{ text: '{}' }, 0, length('0')], '{}'],
    ['in base64 is its bytes', [{ text: 'e30=', encoding: 'base64' }, 2, []], Buffer.from('{}')],
    ['in an encoding that is that of text is text', [{ text: 'e30=', encoding: 'UTF-8' }, 2, []], 'e30='],
    [
      'is a form',
      [{ params: [{ name: 'a', value: '1 &' }, { name: 'b' }, null, { value: 2 }] }, 9, []],
      'a=1+%26&b=&=&=',
    ],
    ['is its text rather than its form', [{ text: 'x', params: [{ name: 'a', value: '1' }] }, 1, []], 'x'],
    [
      'of members that are not a form was not recorded',
      [{ params: [{ name: 'a', value: '1' }] }, 7, typed('application/json')],
      undefined,
    ],
    ['of no size but a media type was not recorded', [undefined, 0, typed('application/json')], undefined],
    [
      'of no size and no length is empty, whatever its media type',
      [undefined, 0, [...typed('application/json'), ...length('0')]],
      '',
    ],
    ['of an empty form was not recorded', [{ params: [] }, 5, []], undefined],
    ['of a form that is not a list was not recorded', [{ params: 'a=1' }, -1, []], undefined],
    ['was not recorded', [undefined, -1, []], undefined],
    ['without a size was not recorded', [undefined, undefined, []], undefined],
    ['of some size was not recorded', [null, 5, []], undefined],
    ['of no size is empty', [undefined, 0, []], ''],
    ['of no size and no length is empty', [undefined, 0, length('0')], ''],
    ['of no size but some length was not recorded', [undefined, 0, length('17')], undefined],
    ['of empty text is empty', [{ text: '' }, -1, []], ''],
    ['of empty text but some size was not recorded', [{ text: '' }, 3, []], undefined],
    ['of empty text but some length was not recorded', [{ text: '' }, -1, length('10')], undefined],
    ['of a value that is not text was not recorded', [{ text: 1 }, -1, []], undefined],
    ['of text that is null was not recorded', [{ text: null }, -1, []], undefined],
  ])('%s', (_name, args, body) => {
    expect(requestBody(...args)).toEqual({ body });
  });

  test.each(['e30', 'e30=', 'e3 0=\n', 'e30= ', '_-A=', '+/A=', ''])('%j is base64', (text) => {
    expect(() => requestBody({ text, encoding: 'base64' }, 2, [])).not.toThrow();
  });

  test.each(['{}', 'e=30', 'e30===', 'é', 'e30=e30='])('%j is not base64', (text) => {
    const unreadable = { unreadable: 'its encoding in the HAR is base64, but its text is not' };
    expect(requestBody({ text, encoding: 'base64' }, 2, [])).toEqual(unreadable);
    expect(responseBody({ text, encoding: 'base64' }, 2, [])).toEqual(unreadable);
  });
});

describe('a response body of a HAR', () => {
  test.each<[string, Parameters<typeof responseBody>, unknown]>([
    ['is its text', [{ text: '{}' }, -1, []], '{}'],
    ['in base64 is its bytes', [{ text: 'e30=', encoding: 'base64' }, 2, []], Buffer.from('{}')],
    ['of no content is empty', [{ size: 0 }, 10, []], ''],
    [
      'of content without text was not recorded, though a cache sent no byte',
      [{ size: 10 }, 0, []],
      undefined,
    ],
    ['of no size is empty', [undefined, 0, []], ''],
    ['of empty text is empty', [{ text: '' }, -1, []], ''],
    ['of empty text but some content was not recorded', [{ text: '', size: 2 }, -1, []], undefined],
    ['of empty text but some length was not recorded', [{ text: '' }, 0, length('7')], undefined],
    ['was not recorded', [undefined, -1, []], undefined],
    ['of no size that is known was not recorded', [{ size: -1 }, -1, []], undefined],
    ['without any size was not recorded', [{}, undefined, []], undefined],
  ])('%s', (_name, args, body) => {
    expect(responseBody(...args)).toEqual({ body });
  });
});

describe('an entry of a HAR', () => {
  const request = { method: 'GET', url: 'https://a.example/b' };
  const read = (entry: unknown) => toRecording(entry, 'a.har', 7);

  test('is an exchange with its place', () => {
    const headers = [
      { name: ':path', value: '/b' },
      { name: 'A', value: '1' },
      null,
      { name: 'B' },
      { value: 'c' },
    ];
    const entry = {
      request: { ...request, headers, bodySize: 0 },
      response: { status: 200, headers: [], content: { mimeType: 'text/plain', text: 'x' } },
    };
    expect(read(entry)).toEqual({
      source: 'a.har:7',
      file: 'a.har',
      line: 7,
      request: { method: 'GET', target: 'https://a.example/b', headers: [['A', '1']], body: '' },
      response: { status: 200, headers: [['content-type', 'text/plain']], body: 'x' },
    });
  });

  test.each([
    ['an object', { A: '1' }],
    ['a text', 'A: 1'],
    ['pairs', [['A', '1']]],
    ['keys', [{ key: 'A', value: '1' }]],
    [
      'a list of lists',
      [
        { name: 'A', value: '1' },
        { name: 'B', value: ['2'] },
      ],
    ],
  ])('is not an exchange if its headers are %s, since they would not be seen', (_name, headers) => {
    for (const entry of [
      { request: { ...request, headers } },
      { request, response: { status: 200, headers } },
    ])
      expect(read(entry)).toMatchObject({
        expected: 'a HAR entry whose headers are a list of { name, value }, both strings',
        received: 'other headers',
      });
  });

  test('has the media type of its body only where no header was recorded', () => {
    const typed = (headers: unknown, mimeType: unknown) =>
      read({ request: { ...request, headers, postData: { mimeType, text: 'x' } } });
    expect(typed(undefined, 'a/b')).toMatchObject({ request: { headers: [['content-type', 'a/b']] } });
    expect(typed([{ name: 'A', value: '1' }], 'a/b')).toMatchObject({ request: { headers: [['A', '1']] } });
    expect(typed([], 'unknown')).toMatchObject({ request: { headers: [] } });
    expect(typed([], 5)).toMatchObject({ request: { headers: [] } });
  });

  test.each([
    ['without one', undefined],
    ['that was blocked', { status: 0, headers: [] }],
    ['without a status', { headers: [] }],
    ['whose status is text', { status: '200', headers: [] }],
    ['that is null', null],
  ])('has no response %s', (_name, response) => {
    expect(read({ request, response })).toMatchObject({ request: { method: 'GET' }, response: undefined });
  });

  test('may have the smallest status that there is', () => {
    expect(read({ request, response: { status: 100 } })).toMatchObject({ response: { status: 100 } });
  });

  test.each<[unknown, string]>([
    [null, 'null'],
    [5, 'a number'],
    ['x', 'a string'],
    [[], 'an array'],
    [{}, 'an object without a request'],
    [{ request: { url: 'x' } }, 'an entry without them'],
    [{ request: { method: 'GET', url: 1 } }, 'an entry without them'],
    [{ request: null }, 'an entry without them'],
  ])('is not %j', (entry, received) => {
    expect(read(entry)).toMatchObject({
      file: 'a.har',
      line: 7,
      expected: 'a HAR entry with request.method and request.url',
      received,
    });
  });

  test('says why a body that is there cannot be read', () => {
    expect(read({ request: { ...request, postData: { text: '{}', encoding: 'base64' } } })).toMatchObject({
      request: { body: undefined },
      unreadable: { request: 'its encoding in the HAR is base64, but its text is not', response: undefined },
    });
  });
});

describe('an input is told by its first bytes', () => {
  const of = (text: string | readonly number[]) =>
    recognise(typeof text === 'string' ? Buffer.from(text, 'latin1') : Buffer.from(text));

  test.each([
    ['# a note', 'transcript'],
    ['HTTP/1.1 200 OK', 'transcript'],
    ['\n\nGET /a HTTP/1.1\n', 'transcript'],
    ['{"log":{', 'har'],
    [' {\n "log" : {', 'har'],
    ['{\n  "creator": 1', 'har'],
    ['{ \n', 'har'],
    ['{"request":{}}\n', 'ndjson'],
    ['{"logs":1}', 'ndjson'],
  ])('%j is %s', (text, format) => {
    expect(of(text)).toMatchObject({ ok: true, format: { name: format } });
  });

  const RECORD = 'write a HAR instead, or run the program against the mock: order-contract mock -- COMMAND';
  test.each<[string | readonly number[], string, string | undefined]>([
    ['', 'an empty file', undefined],
    [' \n\t', 'nothing but blank lines', undefined],
    [
      '[{}]',
      'a JSON array',
      `if it holds HAR entries, write them one a line (jq -c '.[]'); if not, ${RECORD}`,
    ],
    [
      'GET /a\n',
      'a request file of an editor (REST Client, JetBrains)',
      'it holds requests to send and no recorded exchanges; to judge what it sends, run it: order-contract mock -- COMMAND',
    ],
    ['a HTTP/1.1', 'text that starts with `a`', RECORD],
    ['x# a', 'text that starts with `x`', RECORD],
    ['\x01a', 'text that starts with byte 1', RECORD],
    ['\x7fx', 'text that starts with byte 7F', RECORD],
    ['\xe9', 'text that starts with byte E9', RECORD],
    ['!', 'text that starts with `!`', RECORD],
    ['!{\n', 'text that starts with `!`', RECORD],
    ['! {"log":{', 'text that starts with `!`', RECORD],
    ['a\0', 'a binary file (a byte 00)', RECORD],
    [[0xff, 0xfe, 0x7b, 0x00], 'text in UTF-16', 'to mend it: write the file in UTF-8'],
    [[0xfe, 0xff, 0x00, 0x7b], 'text in UTF-16', 'to mend it: write the file in UTF-8'],
    [[0x1f, 0x8b, 0x08], 'a gzip file', 'unpack it first: gunzip'],
    [
      [0x50, 0x4b, 0x03, 0x04],
      'a ZIP archive',
      'unpack it first: unzip; a session of Fiddler, Charles or Proxyman: export it as HAR',
    ],
    [[0x50, 0x4b, 0x03], 'text that starts with `P`', RECORD],
  ])('%j is not a recording', (text, received, advice) => {
    expect(of(text)).toEqual({
      ok: false,
      expected: 'an HTTP transcript, a trace of curl, a HAR or NDJSON of HAR entries',
      received,
      ...(advice !== undefined && { advice }),
    });
  });
});

test('a report counts exchanges, judged or not, and no input that could not be read', async () => {
  const stdout = new Sink();
  const options = { format: 'json', strict: false, allowUnchecked: false, stdout } as const;
  const report = await openReport(options, new Output(new Sink()));
  const unread = new Problem('a.har', undefined, 'x', 'y');
  const one = judgeBy({})({ source: 'a:1', file: 'a', line: 1, ...placed() });
  const seen = [unread, 'elsewhere', 'other', 'other', 'preflights', one].map((result) => {
    report.tell(result as typeof one);
    return report.seen;
  });
  expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
});

describe('the result of a run', () => {
  const lax = { strict: false, allowUnchecked: false };
  const of = (counts: Partial<Counts>, terms = {}, percent?: number) => {
    const coverage = percent === undefined ? undefined : ({ percent } as Parameters<typeof summarise>[1]);
    const summary = summarise({ ...noCounts(), ...counts }, coverage, { ...lax, ...terms });
    return [summary.exitCode, summaryLine(summary, terms), ...summary.reasons];
  };

  test.each<[Parameters<typeof of>, (number | string)[]]>([
    [[{ exchanges: 1, ok: 1 }], [0, 'PASS  1 ok · 1 exchange']],
    [[{ exchanges: 2, ok: 1, deviates: 1 }], [0, 'PASS  1 deviates · 1 ok · 2 exchanges']],
    [
      [{ exchanges: 2, deviates: 2 }, { strict: true }],
      [1, 'FAIL  2 deviate · 0 ok · 2 exchanges', '2 exchanges deviate, which --strict forbids.'],
    ],
    [
      [{ exchanges: 1, deviates: 1 }, { strict: true }],
      [1, 'FAIL  1 deviates · 0 ok · 1 exchange', '1 exchange deviates, which --strict forbids.'],
    ],
    [
      [{ exchanges: 3, violates: 2, unchecked: 1 }],
      [
        1,
        'FAIL  2 violate · 1 unchecked · 0 ok · 3 exchanges',
        '2 exchanges violate the contract.',
        'Nothing judged 1 exchange; --allow-unchecked lets that pass.',
      ],
    ],
    [
      [{ exchanges: 1, unchecked: 1 }, { allowUnchecked: true }],
      [0, 'PASS  1 unchecked · 0 ok · 1 exchange'],
    ],
    [
      [{ exchanges: 1, violates: 1 }, { allowUnchecked: true }],
      [1, 'FAIL  1 violates · 0 ok · 1 exchange', '1 exchange violates the contract.'],
    ],
    [[{}], [2, 'FAIL  no exchange was judged', 'Nothing was judged: there was no exchange.']],
    [
      [{ elsewhere: 1, other: 2, preflights: 3 }],
      [
        2,
        'FAIL  no exchange was judged · 1 to other servers than --server · 2 to --other endpoints · 3 CORS preflights',
        'Nothing was judged: 1 to other servers than --server, 2 to --other endpoints, 3 CORS preflights.',
      ],
    ],
    [
      [{ exchanges: 1, ok: 1, problems: 1, violates: 1 }],
      [
        2,
        'FAIL  1 violates · 1 ok · 1 exchange · 1 input not read',
        '1 input could not be read.',
        '1 exchange violates the contract.',
      ],
    ],
    [[{ exchanges: 2, ok: 1, known: 1 }], [0, 'PASS  1 ok · 1 known by --baseline · 2 exchanges']],
    [
      [{ exchanges: 3, ok: 1, refused: 2, preflights: 1 }, { sanitized: true }],
      [
        0,
        'PASS  1 ok · 2 refused, allowed by --allow-refused · 3 exchanges · 1 CORS preflight · credentials not judged',
      ],
    ],
    [
      [{ exchanges: 1, ok: 1 }, { minCoverage: 50 }, 50],
      [0, 'PASS  1 ok · 1 exchange'],
    ],
    [
      [{ exchanges: 1, ok: 1 }, { minCoverage: 50 }, 49],
      [1, 'FAIL  1 ok · 1 exchange', 'The coverage is 49 %, and --min-coverage asks for 50 %.'],
    ],
    [
      [{ exchanges: 1, ok: 1 }, {}, 0],
      [0, 'PASS  1 ok · 1 exchange'],
    ],
  ])('%j', (args, expected) => {
    expect(of(...args)).toEqual(expected);
  });
});

describe('the report on live traffic says', () => {
  test.each<[Partial<Traffic>, string[]]>([
    [{}, ['0 orders.']],
    [{ orders: 1, repeated: 1 }, ['1 order, 1 of them sent more than once.']],
    [{ orders: 2, refused: 1 }, ['2 orders.', '1 request refused.']],
    [
      {
        faults: new Map([
          ['drop', 1],
          ['503', 2],
        ]),
      },
      ['0 orders.', 'Faults played: drop once, 503 2 times.'],
    ],
  ])('%j', (traffic, lines) => {
    expect(trafficLines({ ...noTraffic(), ...traffic })).toEqual(lines);
  });

  test('fifty remarks, and how many more there are', () => {
    const traffic = noTraffic();
    for (let count = 1; count <= 51; count += 1) remark(traffic, `remark ${count}`);
    expect(trafficLines(traffic).slice(-3)).toEqual(['remark 50', 'and 1 more like these', '0 orders.']);
  });
});

describe('the same fault is told once', () => {
  const finding = (pointer: string, received = 'x'): Finding =>
    violation('request.body', { pointer, rule: 'type', expected: 'y', received, message: 'm' });
  const judged = (source: string, findings: Finding[], operationId: string | undefined = 'op'): Judged => ({
    ...({ counted: 'violates', asked: () => 'POST /x', frame: () => undefined } as unknown as Judged),
    source,
    findings,
    operationId,
  });
  const told = (groups: FaultGroups) =>
    groups
      .shown('violates')
      .map(({ source, faults }) => [
        source,
        ...faults.map(({ finding, more, also }) => [finding.pointer, more, also]),
      ]);

  test('under the exchange that showed it first, with how many more and the first places of them', () => {
    const groups = new FaultGroups();
    groups.add(judged('a:1', [finding('/b')]));
    groups.add({ ...judged('a:0', [finding('/b')]), counted: 'refused' });
    for (const source of ['a:2', 'a:3', 'a:4', 'a:5', 'a:6'])
      groups.add(judged(source, [finding('/b'), finding('/a')]));
    expect(told(groups)).toEqual([
      ['a:1', ['/b', 5, ['a:2', 'a:3', 'a:4']]],
      ['a:2', ['/a', 4, ['a:3', 'a:4', 'a:5']]],
    ]);
    expect(groups.others).toBe(0);
  });

  test('whatever the index in a list', () => {
    const groups = new FaultGroups();
    groups.add(judged('a:1', [finding('/a/0/b'), finding('/a/1/b'), finding('/a/1/b1')]));
    groups.add(judged('a:2', [finding('/a/3/b'), finding('/a/4/b')]));
    expect(told(groups)).toEqual([['a:1', ['/a/0/b', 3, ['a:1', 'a:2']], ['/a/1/b1', 0, []]]]);
  });

  test('and a violation is never told as a deviation', () => {
    const groups = new FaultGroups();
    groups.add(judged('a:1', [{ ...finding('/a'), verdict: 'deviates' }]));
    groups.add(judged('a:2', [finding('/a')]));
    expect(told(groups)).toEqual([['a:2', ['/a', 0, []]]]);
  });

  test('up to a number of kinds', () => {
    const groups = new FaultGroups();
    const pointers = Array.from({ length: 102 }, (_, index) => `/a${index}`);
    for (const pointer of [...pointers, '/a0']) groups.add(judged('a:1', [finding(pointer)]));
    expect(told(groups)).toHaveLength(100);
    expect(told(groups).slice(0, 2)).toEqual([
      ['a:1', ['/a0', 1, ['a:1']]],
      ['a:1', ['/a1', 0, []]],
    ]);
    expect(groups.others).toBe(2);
  });

  test('what was received tells kinds apart only where no operation matched', () => {
    const groups = new FaultGroups();
    for (const received of ['x', 'y']) {
      groups.add(judged('a:1', [finding('', received)]));
      groups.add({ ...judged('b:1', [finding('', received)]), operationId: undefined });
    }
    expect(told(groups)).toEqual([
      ['a:1', ['', 1, ['a:1']]],
      ['b:1', ['', 0, []]],
      ['b:1', ['', 0, []]],
    ]);
  });

  test('a line is told for a body, and for nothing else', () => {
    const terms = { rule: 'r', expected: 'e', received: 'r', message: 'm' };
    expect(inLine(violation('response.body', { ...terms, line: 2 }))).toBe(' (line 2 of the body)');
    expect(inLine(violation('request.query', { ...terms, line: 1 }))).toBe('');
    expect(inLine(violation('request.body', terms))).toBe('');
  });
});

describe('lines that stream by are whole', () => {
  const regrouped = async (...chunks: string[]) => {
    const lines: string[] = [];
    // eslint-disable-next-line @typescript-eslint/require-await -- a stream is asynchronous
    const stream = (async function* () {
      for (const chunk of chunks) yield Buffer.from(chunk);
    })();
    for await (const line of wholeLines(stream)) lines.push(line.toString());
    return lines;
  };

  test.each<[string[], string[]]>([
    [[], []],
    [['a\n'], ['a\n']],
    [
      ['a\nb', 'c', 'd\ne\nf', '\n'],
      ['a\n', 'bcd\ne\n', 'f\n'],
    ],
    [['a', 'b'], ['ab']],
    [
      ['a\n', 'b'],
      ['a\n', 'b'],
    ],
  ])('%j', async (chunks, lines) => {
    expect(await regrouped(...chunks)).toEqual(lines);
  });

  test('and have an end', async () => {
    const chunk = Buffer.alloc(MAX_ENTRY / 2 + 1);
    // eslint-disable-next-line @typescript-eslint/require-await -- a stream is asynchronous
    const stream = (async function* () {
      for (;;) yield chunk;
    })();
    await expect(wholeLines(stream).next()).rejects.toThrow(
      new TooLong('a line of more than 134217728 bytes'),
    );
  });
});

describe('a report that is written', () => {
  class Sink extends EventEmitter {
    readonly texts: string[] = [];
    write(text: string): boolean {
      this.texts.push(text);
      return true;
    }
  }

  test('is gathered until it is worth a write', async () => {
    const sink = new Sink();
    const output = new Output(sink);
    output.write('x'.repeat(64 * 1024 - 1));
    expect(output.full).toBe(false);
    output.write('x');
    expect(output.full).toBe(true);
    expect(sink.texts).toEqual([]);
    await output.flush();
    await output.flush();
    expect([sink.texts.length, output.full]).toEqual([1, false]);
  });

  test('goes nowhere once the reader is gone, and one listener stays for late errors', async () => {
    const sink = new Sink();
    for (const event of ['error', 'close', 'close']) {
      const output = new Output(sink);
      sink.emit(event, { code: 'EPIPE' });
      output.write('x');
      await output.close();
      expect([sink.listenerCount('error'), sink.listenerCount('close')]).toEqual([1, 0]);
    }
    expect(sink.texts).toEqual([]);
    const output = new Output(sink);
    output.write('x');
    await output.close();
    expect(sink.texts).toEqual(['x']);
  });

  test.each(['drain', 'close', 'error'])('waits for %s if it is too much', async (event) => {
    const sink = new Sink();
    sink.write = () => false;
    const output = new Output(sink);
    output.write('x');
    const flushed = output.flush();
    expect(await Promise.race([flushed, Promise.resolve('waits')])).toBe('waits');
    sink.emit(event, { code: 'EPIPE' });
    await flushed;
  });
});

test.each([
  ['a\tb\r\n', 'a\\u0009b\\u000d\\u000a'],
  ['\x1b[31m', '\\u001b[31m'],
  ['\u202eabc\u2028', '\\u202eabc\\u2028'],
  ['é€😀', 'é€😀'],
  ['::error::x', '\\u003a:error::x'],
  [' ::set-env', ' \\u003a:set-env'],
  ['##[error]', '\\u0023#[error]'],
  ['a##vso[x', 'a\\u0023#vso[x'],
  ['#1 ##', '#1 ##'],
  ['\ufeff\u00ad\u061c', '\\ufeff\\u00ad\\u061c'],
  ['\u115f\ufe0f', '\\u115f\\ufe0f'],
  ['\u{e0001}', '\\udb40\\udc01'],
  ['\u0600\ufff9', '\\u0600\\ufff9'],
])('%j is printed as %s', (text, shown) => {
  expect(printable(text)).toBe(shown);
});
