import fc from '../fast-check.ts';
import { describe, expect, test } from 'vitest';
import { formatTranscript, parseTranscript } from '../../src/wire/index.ts';
import type { WritableExchange } from '../../src/wire/index.ts';

const exchange: WritableExchange = {
  notes: [{ text: 'From the page' }, { text: '' }],
  request: { method: 'POST', target: '/orders', headers: [['Content-Type', 'application/json']], body: '{}' },
  response: { status: 200, headers: [['X', '']], body: new TextEncoder().encode('[\n"é"]') },
};

describe('a transcript is written', () => {
  test('as documentation prints it', () => {
    expect(formatTranscript(exchange)).toBe(
      '# From the page\n#\nPOST /orders HTTP/1.1\nContent-Type: application/json\n\n{}\n\nHTTP/1.1 200 OK\nX:\n\n[\n"é"]\n',
    );
  });

  test('without bodies and without a response', () => {
    const request = { method: 'GET', target: '/a', headers: [], body: undefined };
    expect(formatTranscript({ request, response: undefined })).toBe('GET /a HTTP/1.1\n');
    expect(formatTranscript({ request, response: { status: 299, headers: [], body: '' } })).toBe(
      'GET /a HTTP/1.1\n\nHTTP/1.1 299\n',
    );
  });

  test('with the body of a request that waited for `100 Continue`', () => {
    const text = 'POST /a HTTP/1.1\nExpect: 100-continue\n\nHTTP/1.1 100 Continue\n\n{}\n\nHTTP/1.1 200 OK\n';
    expect(parseTranscript(text, 'f').exchanges.map(formatTranscript)).toEqual([
      'POST /a HTTP/1.1\nExpect: 100-continue\n\n{}\n\nHTTP/1.1 200 OK\n',
    ]);
  });

  test('several in one file, with an empty line between them', () => {
    const text = [exchange, exchange, exchange].map(formatTranscript).join('\n');
    expect(parseTranscript(text, 'f').exchanges.map(({ notes }) => notes.length)).toEqual([2, 2, 2]);
  });
});

describe('what would read back as something else is not written', () => {
  const request = exchange.request;
  test.each<[string, Partial<WritableExchange>]>([
    ['a line feed in a header value', { request: { ...request, headers: [['A', 'b\nC: d']] } }],
    [
      'a response in a header value',
      { request: { ...request, headers: [['A', 'b\n\nHTTP/1.1 200 OK']] }, response: undefined },
    ],
    ['a header name that is not a token', { request: { ...request, headers: [['A b', 'c']] } }],
    ['a method that is not a token', { request: { ...request, method: '#' } }],
    ['a target with a space', { request: { ...request, target: '/a b' } }],
    ['a status out of range', { response: { status: 99, headers: [], body: '' } }],
    ['a note of two lines', { notes: [{ text: 'a\nb' }] }],
    ['a body that holds a message', { request: { ...request, body: 'a\nGET / HTTP/1.1' } }],
    ['a body that ends in a line feed', { request: { ...request, body: 'a\n' } }],
    ['a body with U+0000', { request: { ...request, body: '\0' } }],
    ['bytes that are not UTF-8', { request: { ...request, body: new Uint8Array([0xff]) } }],
  ])('%s', (_name, change) => {
    expect(() => formatTranscript({ ...exchange, ...change })).toThrow(TypeError);
  });

  test('bytes that are not UTF-8 are told as such', () => {
    const body = new Uint8Array([0x61, 0xff]);
    expect(() => formatTranscript({ ...exchange, request: { ...request, body } })).toThrow(
      /^expected a body in UTF-8, received /,
    );
  });

  test('a body of that kind is written if Content-Length counts it', () => {
    const body = 'GET / HTTP/1.1\n# é\n\n';
    const headers = [['Content-Length', String(new TextEncoder().encode(body).length)]] as const;
    const text = formatTranscript({ ...exchange, request: { ...request, headers, body } });
    expect(parseTranscript(text, 'f').exchanges[0]?.request.body).toBe(body);
  });
});

describe('writing and reading are inverse', () => {
  const word = fc
    .stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,10}$/)
    .filter((text) => !text.startsWith('#'));
  const line = fc
    .string({ unit: 'binary', maxLength: 12 })
    .map((text) => text.replace(/[\r\n\0]/g, '').trim());
  const bodyLine = fc.oneof(
    line,
    fc.constantFrom(
      '',
      ' ',
      '\r',
      '# note',
      'GET / HTTP/1.1',
      'HTTP/1.1 200 OK',
      'HTTP/1.1 100 Continue',
      'A: b',
      '{"a": "é😀"}',
      '\ud800',
    ),
  );
  const message = fc
    .record({
      fields: fc.array(fc.tuple(word, line), { maxLength: 4 }),
      body: fc.array(bodyLine, { maxLength: 6 }).map((text) => text.join('\n')),
    })
    .map(({ fields, body }) => ({
      headers: [
        ...fields.filter(([name]) => !/^(content-length|transfer-encoding)$/i.test(name)),
        ['Content-Length', String(new TextEncoder().encode(body).length)] as [string, string],
      ],
      body,
    }));
  const any = fc.record({
    notes: fc.array(line.map((text) => ({ text }))),
    request: fc
      .tuple(message, word, fc.stringMatching(/^[!-~]{1,20}$/))
      .map(([rest, method, target]) => ({ ...rest, method, target })),
    response: fc.option(
      fc.tuple(message, fc.integer({ min: 200, max: 599 })).map(([rest, status]) => ({ ...rest, status })),
      { nil: undefined },
    ),
  });

  test('for any exchange whose Content-Length is right', () => {
    fc.assert(
      fc.property(any, (written) => {
        const { exchanges } = parseTranscript(formatTranscript(written), 'f');
        expect(exchanges).toHaveLength(1);
        expect(exchanges[0]).toMatchObject({ request: written.request, response: written.response });
        expect(exchanges[0]?.notes.map(({ text }) => text)).toEqual(written.notes.map(({ text }) => text));
      }),
      { numRuns: 2000 },
    );
  });

  test('for any text that was read once', () => {
    const text = fc
      .array(bodyLine, { maxLength: 12 })
      .map((parts) => ['GET /a HTTP/1.1', ...parts].join('\n'));
    fc.assert(
      fc.property(text, (file) => {
        let exchanges;
        try {
          exchanges = parseTranscript(file, 'f').exchanges;
        } catch {
          return;
        }
        for (const read of exchanges) {
          const [again] = parseTranscript(formatTranscript(read), 'f').exchanges;
          expect(again?.request).toEqual(read.request);
          expect(again?.response).toEqual(read.response);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
