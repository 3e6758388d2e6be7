import { describe, expect, test } from 'vitest';
import { headerValue, parseTranscript, TranscriptError } from '../../src/wire/index.ts';
import { expectLinear, times } from '../linear.ts';

const lines = (...text: string[]) => text.join('\n');
const parsed = (text: string) => parseTranscript(text, 'f');
const parse = (...text: string[]) => parseTranscript(lines(...text), 'a.http').exchanges;

const documented = lines(
  '# From the page',
  '#',
  '#second',
  '',
  'POST https://api.example.com/v2/orders HTTP/1.1',
  'Authorization: Bearer secret',
  'Content-Type: application/json',
  'Content-Length: 999',
  '',
  '{',
  '    "Symbol": "ARNA"',
  '}',
  '',
  'HTTP/1.1 200 OK',
  'Content-Type: application/json; charset=utf-8',
  '',
  '[{ "Message": null }]',
  '',
);

describe('an exchange is read', () => {
  test.each([
    ['LF', documented],
    ['CRLF', documented.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${documented}`],
    ['no line feed at the end', documented.trimEnd()],
    ['blank lines at the end', `${documented}\n\n \n`],
  ])('with %s', (_name, text) => {
    const { exchanges } = parseTranscript(text, 'orders/a.http');
    expect(JSON.parse(JSON.stringify(exchanges).replaceAll('\\r', ''))).toEqual([
      {
        source: 'orders/a.http:5',
        line: 5,
        notes: [
          { line: 1, text: 'From the page' },
          { line: 2, text: '' },
          { line: 3, text: 'second' },
        ],
        request: {
          method: 'POST',
          target: 'https://api.example.com/v2/orders',
          headers: [
            ['Authorization', 'Bearer secret'],
            ['Content-Type', 'application/json'],
            ['Content-Length', '999'],
          ],
          body: '{\n    "Symbol": "ARNA"\n}',
        },
        requestBodyLine: 10,
        response: {
          status: 200,
          headers: [['Content-Type', 'application/json; charset=utf-8']],
          body: '[{ "Message": null }]',
        },
        responseBodyLine: 17,
      },
    ]);
  });

  test.each(['1.0', '1.1', '2', '2.0', '3'])('of HTTP/%s', (version) => {
    const [exchange] = parse(`GET /a HTTP/${version}`, '', `HTTP/${version} 204`);
    expect(exchange).toMatchObject({
      request: { method: 'GET', body: '' },
      response: { status: 204, body: '' },
    });
  });

  test('without a response', () => {
    expect(parse('GET /a HTTP/1.1', 'Host: b')).toMatchObject([
      { response: undefined, responseBodyLine: undefined },
    ]);
  });

  test('with a response that follows the request at once', () => {
    expect(parse('GET /a HTTP/1.1', 'HTTP/1.1 200 OK')).toMatchObject([{ response: { status: 200 } }]);
  });

  test('with a note above the response', () => {
    const [exchange] = parse('# one', 'GET /a HTTP/1.1', '', '# two', 'HTTP/1.1 200 OK', '', '# three');
    expect(exchange?.notes.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(exchange?.response?.body).toBe('');
  });

  test('with the time that HTTPie writes below an answer', () => {
    const one = ['GET /a HTTP/1.1', '', 'HTTP/1.1 200 OK', 'Content-Length: 2', '', '{}'];
    const [first, second] = parse(
      ...one,
      '',
      'Elapsed time: 0.0072s',
      '',
      ...one,
      '',
      'Elapsed time: 9.3e-05s',
    );
    expect(first?.response?.body).toBe('{}');
    expect(second).toMatchObject({
      notes: [{ line: 8, text: 'Elapsed time: 0.0072s' }],
      response: { body: '{}' },
    });
  });

  test('with an interim response before the final one', () => {
    const [exchange] = parse('GET /a HTTP/1.1', '', 'HTTP/1.1 100 Continue', '', 'HTTP/1.1 200 OK', '', 'x');
    expect(exchange?.response).toMatchObject({ status: 200, body: 'x' });
  });

  test('with early hints, whose fields are not those of the final response', () => {
    const [exchange] = parse(
      'GET /a HTTP/1.1',
      '',
      'HTTP/1.1 103 Early Hints',
      'Link: </a>',
      '',
      'HTTP/1.1 200 OK',
    );
    expect(exchange?.response).toEqual({ status: 200, headers: [], body: '' });
  });

  const waiting = ['POST /a HTTP/1.1', 'Content-Length: 5', 'Expect: 100-continue', ''];
  test.each<[string, string[]]>([
    ['after `100 Continue`', ['HTTP/1.1 100 Continue', '']],
    ['after several of them', ['HTTP/1.1 100 Continue', '', 'HTTP/1.1 102 Processing', 'A: b', '']],
  ])('with the body of the request %s', (_name, interim) => {
    const [exchange, ...more] = parse(...waiting, ...interim, 'a', 'b c', '', 'HTTP/1.1 200 OK', '', 'x');
    expect(more).toEqual([]);
    expect(exchange).toMatchObject({
      request: { body: 'a\nb c' },
      requestBodyLine: 5 + interim.length,
      response: { status: 200, headers: [], body: 'x' },
    });
  });

  test('with a body after `100 Continue` that holds a message, as its Content-Length counts it', () => {
    const [head] = ['POST /a HTTP/1.1\nContent-Length: 15\n\nHTTP/1.1 100 Continue\n\n'];
    expect(parse(`${head}GET /b HTTP/1.1`, '', 'HTTP/1.1 200 OK')).toMatchObject([
      { request: { body: 'GET /b HTTP/1.1' }, response: { status: 200 } },
    ]);
  });

  test('with `100 Continue` and an announced body that was not recorded', () => {
    const [exchange] = parse(...waiting, 'HTTP/1.1 100 Continue', '', 'HTTP/1.1 200 OK', '', 'x');
    expect(exchange).toMatchObject({ request: { body: undefined }, response: { status: 200, body: 'x' } });
  });

  test('with `100 Continue` and nothing after it', () => {
    expect(parse(...waiting, 'HTTP/1.1 100 Continue')).toMatchObject([
      { request: { body: undefined }, response: { status: 100, body: '' }, responseBodyLine: undefined },
    ]);
  });

  test('with header fields that are folded, empty, repeated or named after the prototype', () => {
    const [exchange] = parse(
      'GET /a HTTP/1.1',
      'A: b',
      '  c',
      '\td',
      'E:',
      '__proto__: f',
      'a:g',
      '',
      'body',
    );
    expect(exchange?.request.headers).toEqual([['A', 'b c d'], ['E', ''], ['__proto__', 'f'], ['a', 'g']]); // prettier-ignore
    expect(headerValue(exchange?.request.headers ?? [], 'A')).toBe('b c d, g');
  });
});

describe('many exchanges are read', () => {
  test('one after the other, each with its notes and lines', () => {
    const exchanges = parse(
      '# one',
      'GET /1 HTTP/1.1',
      '',
      '',
      '# two',
      'POST /2 HTTP/1.1',
      '',
      'x',
      'GET /3 HTTP/1.1',
    );
    expect(
      exchanges.map(({ source, notes, request }) => [source, notes.length, request.target, request.body]),
    ).toEqual([
      ['a.http:2', 1, '/1', ''],
      ['a.http:6', 1, '/2', 'x'],
      ['a.http:9', 0, '/3', ''],
    ]);
  });

  test('twenty thousand of them, in linear time', () => {
    const one = lines(
      '# note',
      'POST /a HTTP/1.1',
      'Content-Length: 3',
      '',
      'abc',
      '',
      'HTTP/1.1 200 OK',
      '',
      'é',
      '',
    );
    expect(parsed(one.repeat(20_000)).exchanges).toHaveLength(20_000);
    expectLinear((length) => one.repeat(length / one.length), parsed);
  });
});

describe('a body ends', () => {
  const bodies = (...text: string[]) =>
    parse('POST /a HTTP/1.1', ...text).map(({ request, response }) => [request.body, response?.body]);

  test.each<[string, string[], unknown[]]>([
    [
      'before a status line, without the blank lines',
      ['', 'a', '', 'b', '', '', 'HTTP/1.1 200 OK'],
      [['a\n\nb', '']],
    ],
    ['before a status line without a blank line', ['', 'a', 'HTTP/1.1 200 OK', '', 'b'], [['a', 'b']]],
    [
      'before a request line',
      ['', 'a', 'POST /x HTTP/1.1', '', 'b'],
      [
        ['a', undefined],
        ['b', undefined],
      ],
    ],
    [
      'before a note that follows a blank line',
      ['', 'a', '', '# n', 'GET /b HTTP/1.1'],
      [
        ['a', undefined],
        ['', undefined],
      ],
    ],
    ['not before a # that follows a line of the body', ['', 'a', '# b', 'c'], [['a\n# b\nc', undefined]]],
    [
      'not before a line that only resembles a start line',
      ['', 'POST /x HTTP/1.2', 'HTTP/1.1 OK'],
      [['POST /x HTTP/1.2\nHTTP/1.1 OK', undefined]],
    ],
    [
      'where Content-Length says, past a start line',
      ['Content-Length: 18', '', 'a', 'GET /x HTTP/1.1', '', 'HTTP/1.1 200 OK', '', 'b'],
      [['a\nGET /x HTTP/1.1\n', 'b']],
    ],
    [
      'where Content-Length says, in bytes',
      ['Content-Length: 20', '', 'é€', 'PUT / HTTP/1.1', '', 'HTTP/1.1 200 OK'],
      [['é€\nPUT / HTTP/1.1', '']],
    ],
    [
      'where Content-Length says, past a surrogate pair',
      ['Content-Length: 19', '', '😀', 'PUT / HTTP/1.1', '', '#', 'GET / HTTP/1.1'],
      [
        ['😀\nPUT / HTTP/1.1', undefined],
        ['', undefined],
      ],
    ],
    [
      'where Content-Length says, in a blank line',
      ['Content-Length: 3', '', 'a', '', ''],
      [['a\n\n', undefined]],
    ],
    [
      'at a new message where Content-Length ends inside a line',
      ['Content-Length: 17', '', 'a', 'GET /xx HTTP/1.1', '', 'HTTP/1.1 200 OK', '', 'b'],
      [
        ['a', undefined],
        ['', 'b'],
      ],
    ],
    [
      'at its own end where Content-Length ends a line inside it',
      ['Content-Length: 1', '', 'a', 'b'],
      [['a\nb', undefined]],
    ],
    [
      'at its own end where Content-Length is too long',
      ['Content-Length: 99', '', 'a', '', 'HTTP/1.1 200 OK'],
      [['a', '']],
    ],
    [
      'at its own end where Content-Length is not a number',
      ['Content-Length: 1, 1', '', 'a'],
      [['a', undefined]],
    ],
  ])('%s', (_name, text, expected) => {
    expect(bodies(...text)).toEqual(expected);
  });

  test('where Content-Length says, in CRLF too', () => {
    const text =
      'POST /a HTTP/1.1\r\nContent-Length: 16\r\n\r\nPUT / HTTP/1.1\r\n\r\nHTTP/1.1 200 OK\r\n\r\nb\r\n';
    expect(parseTranscript(text, 'f').exchanges).toMatchObject([
      { request: { body: 'PUT / HTTP/1.1\r\n' }, response: { body: 'b' } },
    ]);
  });

  test.each(['\n', '\r\n'])('in chunks, as they went over the wire, with %j', (end) => {
    const read = (...body: string[]) => {
      const head = ['POST /a HTTP/1.1', '', 'HTTP/1.1 200 OK', 'Transfer-Encoding: gzip, Chunked', ''];
      const { exchanges } = parseTranscript([...head, ...body, '', 'GET /b HTTP/1.1'].join(end), 'f');
      return exchanges.map(({ request, response }) => response?.body ?? request.target);
    };
    expect(read('5', '[1,é', '3;a=b', '2]\n', '0')).toEqual(['[1,é2]\n', '/b']);
    expect(read('0A', 'GET / HTTP', '0', 'Sum: 1')).toEqual(['GET / HTTP', '/b']);
    expect(read('0')).toEqual(['', '/b']);
    // Printed without its chunks, cut short, or of another length than it says.
    for (const body of [['[1]'], ['2', '{}'], ['9', '[1]', '0'], ['1', '[1]', '0']])
      expect(read(...body)).toEqual([body.join(end), '/b']);
  });

  test.each([
    ['announced by Content-Length and left out is not recorded', 'Content-Length: 5', undefined],
    ['announced by Transfer-Encoding and left out is not recorded', 'Transfer-Encoding: chunked', undefined],
    ['of length zero is empty', 'Content-Length: 0', ''],
    ['that nothing announces is empty', 'Host: a', ''],
  ])('and a body %s', (_name, header, body) => {
    const [exchange] = parse('POST /a HTTP/1.1', header, '', 'HTTP/1.1 200 OK', header, '');
    expect(exchange?.request.body).toBe(body);
    expect(exchange?.response?.body).toBe(body);
  });
});

describe('what is not a transcript is refused', () => {
  const REQUEST_LINE = 'a request line such as `POST /orders HTTP/1.1`';
  test.each([
    ['an empty file', '', 1, REQUEST_LINE, 'an empty file'],
    ['a blank file', '\n \n', 2, REQUEST_LINE, 'an empty file'],
    ['a file of notes', '# a\n# b', 2, REQUEST_LINE, 'nothing but `#` lines'],
    ['a status line first', 'HTTP/1.1 200 OK', 1, REQUEST_LINE, 'a status line'],
    [
      'a second response',
      'GET / HTTP/1.1\n\nHTTP/1.1 200 OK\n\nHTTP/1.1 200 OK',
      5,
      REQUEST_LINE,
      'a second status line',
    ],
    [
      'a second body after an interim response',
      'POST / HTTP/1.1\n\na\n\nHTTP/1.1 100 Continue\n\nsecret',
      7,
      'the status line of the final response',
      'a line that starts with `s`',
    ],
    ['a request line without a version', '# a\nGET /?oauth_token=secret', 2, REQUEST_LINE, '`GET` …'],
    ['an unknown version', 'GET / HTTP/1.2', 1, REQUEST_LINE, '`GET` …'],
    ['JSON', '{"AccountKey":"1"}', 1, REQUEST_LINE, 'a line that starts with `{`'],
    ['a header first', 'Authorization: Bearer secret', 1, REQUEST_LINE, '`Authorization` …'],
    ['a long word', 'x'.repeat(500), 1, REQUEST_LINE, `\`${'x'.repeat(20)}\` …`],
    [
      'a header without a colon',
      'GET / HTTP/1.1\nAuthorization Bearer secret',
      2,
      'a header field such as `Name: value` or a blank line',
      'a line that starts with `A`',
    ],
    [
      'a space before the colon',
      'GET / HTTP/1.1\nA : b',
      2,
      'a header field such as `Name: value` or a blank line',
      'a line that starts with `A`',
    ],
    [
      'a body without a blank line',
      'GET / HTTP/1.1\nA: b\n{"a": 1}',
      3,
      'a header field such as `Name: value` or a blank line',
      'a line that starts with `{`',
    ],
    [
      'a folded line without a header',
      'GET / HTTP/1.1\n  a',
      2,
      'a header field such as `Name: value` or a blank line',
      'a line that starts with space',
    ],
    [
      'a response on the last line of a body, as in a dump without line breaks between messages',
      'POST / HTTP/1.1\nContent-Length: 5\n\n\u20ac\n}HTTP/1.1 200 OK\n',
      5,
      'a line break after the body, whose Content-Length is 5',
      'the next message on its last line',
    ],
    [
      'a request on the last line of a body',
      'POST / HTTP/1.1\n\nHTTP/1.1 200 OK\nContent-Length: 2\n\n{}POST / HTTP/1.1\n',
      6,
      'a line break after the body, whose Content-Length is 2',
      'the next message on its last line',
    ],
    ['a binary file', 'GET / HTTP/1.1\n\n\0', 3, 'a text file', 'a binary file (U+0000)'],
    ['a binary file that was decoded', '\ufffdPNG\r\n', 1, REQUEST_LINE, 'a line that starts with U+FFFD'],
  ])('%s', (_name, text, line, expected, received) => {
    let thrown: unknown;
    try {
      parseTranscript(text, 'a.http');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TranscriptError);
    expect(thrown).toMatchObject({ line, expected, received });
    expect((thrown as Error).message).toBe(`a.http:${line}: expected ${expected}, received ${received}`);
    expect((thrown as Error).message).not.toContain('secret');
  });

  const head = 'POST /a HTTP/1.1\nContent-Length: ';
  test.each<[string, (length: number) => string]>([
    ['lengths beyond the end', times(`${head}900000\n\na\n\n`)],
    [
      'lengths that end in the same blank lines',
      (length) =>
        Array.from(
          { length: length / 50 },
          (_, index) => `${head}${(length / 50 - index) * 40}\n\na\n\n`,
        ).join('') + `${'\n'.repeat(length)}x`,
    ],
    [
      'interim responses with notes',
      (length) => `GET / HTTP/1.1\n${times('# a\nHTTP/1.1 100 Continue\n')(length)}`,
    ],
    ['blank lines', (length) => `GET / HTTP/1.1\n${times('\n')(length)}x`],
    ['folded lines', (length) => `GET / HTTP/1.1\nA: b\n${times(' c\n')(length)}`],
    ['spaces before a version', (length) => `GET / HTTP/1.1\n\nGET / HTTP/1.1${times(' ')(length)}x`],
    ['words before a version', (length) => `GET / HTTP/1.1\n\n${times('a ')(length)} HTTP/1.1 x`],
    ['letters before a version', (length) => `GET / HTTP/1.1\n\n${times('a')(length)}  HTTP/1.1 x`],
  ])('many %s take linear time', (_name, make) => {
    expectLinear(make, parsed);
  });
});
