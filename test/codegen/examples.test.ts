/** What an exchange file must have, and what examples come of it. */
import { describe, expect, test } from 'vitest';
import { addExamples, recordedExchange } from '../../src/codegen/examples.ts';
import { thrown } from './features.ts';
import { ERROR, JSON_BODY, OK, POST, recordedBy, type Recorded } from './recorded.ts';

describe('an exchange file', () => {
  const read = (text: string, file = 'send.usual.http') => recordedExchange(file, text);
  const request = 'POST https://things.example/v1/things HTTP/1.1\n\n';

  test('has its names in its own name, and its words in its head', () => {
    const { exchange, ...rest } = read(
      `# A thing.\n# source: a page\n# answers: exact\n${request}`,
      'a/send.usual.deviates.http',
    );
    expect(exchange.request.method).toBe('POST');
    expect(rest).toEqual({
      file: 'a/send.usual.deviates.http',
      operation: 'send',
      scenario: 'usual',
      summary: 'A thing.',
      notes: { source: 'a page', answers: 'exact' },
    });
  });

  test.each([
    [
      'without an operation',
      '',
      '.usual.http',
      '.usual.http: expected a file name of the form <operation>.<scenario>.http',
    ],
    [
      'without a scenario',
      '',
      'send..http',
      'send..http: expected a file name of the form <operation>.<scenario>.http',
    ],
    [
      'without an end',
      '',
      'send.usual',
      'send.usual: expected a file name of the form <operation>.<scenario>.http',
    ],
    [
      'with two',
      request + request,
      undefined,
      'send.usual.http: expected one exchange in the file, received 2',
    ],
    [
      'without a head',
      request,
      undefined,
      'send.usual.http:1: expected a line on top that says what the exchange shows: # A limit order …',
    ],
    [
      'with another line in its head',
      `# A.\n# Source: b\n${request}`,
      undefined,
      'send.usual.http:1: expected "# key: value" after the first line, received "# Source: b"',
    ],
    [
      'with text before a key',
      `# A.\n# a source: b\n${request}`,
      undefined,
      'send.usual.http:1: expected "# key: value" after the first line, received "# a source: b"',
    ],
    [
      'without a source',
      `# A.\n# answers: exact\n${request}`,
      undefined,
      'send.usual.http:1: expected a line "# source: …" that says where the exchange comes from',
    ],
  ])('%s is refused', (_name, text, file, message) => {
    expect(thrown(() => read(text, file))[1]).toBe(message);
  });
});

describe('recorded exchanges become examples', () => {
  const examples = (...files: readonly Recorded[]) => {
    const { document, reader, exchanges } = recordedBy(...files);
    addExamples(document, reader, exchanges);
    const found: Record<string, unknown> = {};
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, child] of Object.entries(node))
        if (key === 'examples') found[path] = child;
        else walk(child, `${path}/${key}`);
    };
    walk(document.paths, '');
    return found;
  };
  const shown = (name: string, value: unknown, more: object = {}) => ({
    summary: `${name} is shown.`,
    description: 'Source: a page.',
    value,
    ...more,
  });
  const answered = (status: number, type?: string) => ({ 'x-status': status, 'x-content-type': type });

  test('of the request, and of the response', () => {
    expect(
      examples([
        'send.usual',
        '',
        `${POST.replace('things HTTP', 'things?q=w HTTP')}\nId: 1\n${JSON_BODY}{"a":"x"}`,
        `${OK}${JSON_BODY}{"a":"y"}`,
      ]),
    ).toEqual({
      '//things/post/parameters/0': { usual: shown('send.usual', 'w') },
      '//things/post/parameters/1': { usual: shown('send.usual', '1') },
      '//things/post/requestBody/content/application/json': { usual: shown('send.usual', { a: 'x' }) },
      '//things/post/responses/200/content/application/json': {
        usual: shown('send.usual', { a: 'y' }, answered(200, 'application/json')),
      },
    });
  });

  test('in XML with its text', () => {
    const xml = '<Thing><a>x</a></Thing>';
    expect(
      examples([
        'send.usual',
        '# answers: exact\n',
        `${POST}\nContent-Type: text/xml\n\n${xml}`,
        `${OK}Content-Type: text/xml; charset=utf-8\n\n${xml}`,
      ]),
    ).toEqual({
      '//things/post/requestBody/content/text/xml': {
        usual: shown('send.usual', { a: 'x' }, { 'x-answers': 'exact', 'x-text': xml }),
      },
      '//things/post/responses/200/content/text/xml': {
        usual: shown(
          'send.usual',
          { a: 'x' },
          { 'x-answers': 'exact', 'x-text': xml, ...answered(200, 'text/xml; charset=utf-8') },
        ),
      },
    });
  });

  test('of a refused request only the response, which answers nothing else', () => {
    expect(
      examples([
        'send.usual',
        '# refused: request.body /a enum\n',
        `${POST}\nId: 1\n${JSON_BODY}{"a":`,
        ERROR,
      ]),
    ).toEqual({
      '//things/post/responses/4XX/content/application/json': {
        usual: shown(
          'send.usual',
          { text: 'No.', status: 400 },
          { 'x-answers': 'exact', 'x-refused': 'request.body /a enum', ...answered(400, 'application/json') },
        ),
      },
    });
  });

  test('of JSONP what stands in its call, and of a parameter with content its value', () => {
    expect(
      examples([
        'jsonp.usual',
        '',
        'GET https://things.example/v1/jsonp/7?q=[1]&call=f HTTP/1.1',
        `${OK}Content-Type: text/javascript\n\nf({"a":"x"})`,
      ]),
    ).toEqual({
      '//jsonp/{id}/get/parameters/0/content/application/json': { usual: shown('jsonp.usual', [1]) },
      '//jsonp/{id}/get/parameters/1': { usual: shown('jsonp.usual', 'f') },
      '//jsonp/{id}/get/parameters/2': { usual: shown('jsonp.usual', '7') },
      '//jsonp/{id}/get/responses/200/content/text/javascript': {
        usual: shown('jsonp.usual', { a: 'x' }, answered(200, 'text/javascript')),
      },
    });
  });

  test('successes first, then what the vendor printed, then what is short', () => {
    const sent = (name: string, head: string, body: string): Recorded => [
      `send.${name}`,
      head,
      `${POST}\n${JSON_BODY}${body}`,
      `${OK}${JSON_BODY}{"a":"${name}"}`,
    ];
    const { '//things/post/responses/200/content/application/json': found } = examples(
      sent('refused', '# refused: request.body - json\n', '1'),
      sent('exact', '# answers: exact\n', '1'),
      sent('made', '# source: a page; made\n', '1'),
      sent('long', '', '{"a":"xxxx"}'),
      sent('short', '', '{"a":"x"}'),
    );
    expect(Object.keys(found as object)).toEqual(['short', 'long', 'made', 'refused', 'exact']);
  });

  test('none of a body that is missing, or that cannot be read', () => {
    expect(
      examples(['send.usual', '', `${POST}\nContent-Type: image/png\n\nx`, 'HTTP/1.1 204 No Content\n']),
    ).toEqual({});
  });

  test.each<[string, readonly Recorded[], string]>([
    [
      'of no operation',
      [['send.usual', '', 'PUT https://things.example/v1/things HTTP/1.1', OK]],
      'send.usual.http:3: the contract has no operation PUT /v1/things',
    ],
    [
      'of another operation',
      [['read.usual', '', POST, OK]],
      'read.usual.http:3: expected the file name to start with send, the operation of its request',
    ],
    [
      'without a response',
      [['send.usual', '', POST, '']],
      'send.usual.http:3: expected a response after the request',
    ],
    [
      'with another status',
      [['send.usual', '', POST, 'HTTP/1.1 302 Found\n']],
      'send.usual.http:3: the contract has no response with status 302',
    ],
    [
      'with a request that is not JSON',
      [['send.usual', '', `${POST}\n${JSON_BODY}{\n"a"`, OK]],
      'send.usual.http:7: the request body cannot be read: expected `:`, received end of text',
    ],
    [
      'with a response that is not JSON',
      [['send.usual', '', POST, `${OK}${JSON_BODY}[`]],
      'send.usual.http:8: the response body cannot be read: expected a value or `]`, received end of text',
    ],
    [
      'with a request of another type',
      [['send.usual', '', `${POST}\nContent-Type: a/b\n\nx`, OK]],
      'send.usual.http:3: expected a request body of a media type of the contract, received a/b',
    ],
    [
      'with a request of no type',
      [['send.usual', '', `${POST}\n\nx`, OK]],
      'send.usual.http:3: expected a request body of a media type of the contract, received none',
    ],
    [
      'with a response of another type',
      [['send.usual', '', POST, `${OK}Content-Type: a/b\n\nx`]],
      'send.usual.http:3: expected a response body of a media type of the contract, received a/b',
    ],
    [
      'twice',
      [
        ['send.usual', '', POST, `${OK}${JSON_BODY}{}`],
        ['send.usual', '', POST, `${OK}${JSON_BODY}{}`],
      ],
      'send.usual.http:3: another exchange already has the name usual; rename this one',
    ],
  ])('and one %s is refused', (_name, files, message) => {
    expect(thrown(() => examples(...files))[1]).toBe(message);
  });

  test('and one of an operation that the document does not have is refused', () => {
    const { document, reader, exchanges } = recordedBy(['send.usual', '', POST, OK]);
    expect(
      thrown(() => {
        addExamples({ ...document, paths: {} }, reader, exchanges);
      })[1],
    ).toBe('send.usual.http:3: the document has no operation send');
  });
});
