/** What a recorded exchange is as a case for other languages. */
import { describe, expect, test } from 'vitest';
import { casesFile } from '../../src/codegen/cases.ts';

import { JSON_BODY, OK, POST, recordedBy, type Recorded } from './recorded.ts';

describe('a case', () => {
  const cases = (...files: readonly Recorded[]) => {
    const { reader, exchanges } = recordedBy(...files);
    const text = casesFile(reader, exchanges);
    expect(text.split('\n')).toHaveLength(files.length + 3);
    return JSON.parse(text) as Record<string, unknown>[];
  };
  const sent = (body: string, type = 'application/json') => `${POST}\nContent-Type: ${type}\n\n${body}`;

  test('says what was recorded', () => {
    expect(
      cases(
        ['a\\send.usual', '', sent('{"a":"x"}'), `${OK}${JSON_BODY}{}`],
        [
          'read.usual',
          '# deviates: request.query /q type\n',
          'GET https://things.example/v1/read/7 HTTP/1.1',
          '',
        ],
      ),
    ).toEqual([
      {
        file: 'a/send.usual.http',
        operation: 'a\\send',
        transport: 'json',
        summary: 'a\\send.usual is shown.',
        source: 'a page',
        verdict: 'ok',
        findings: [],
        request: { method: 'POST', target: 'https://things.example/v1/things' },
        response: { status: 200 },
        bodies: [],
      },
      {
        file: 'read.usual.http',
        operation: 'read',
        transport: 'json',
        summary: 'read.usual is shown.',
        source: 'a page',
        verdict: 'deviates',
        findings: [{ verdict: 'deviates', where: 'request.query', pointer: '/q', rule: 'type' }],
        request: { method: 'GET', target: 'https://things.example/v1/read/7' },
        bodies: [],
      },
    ]);
  });

  const whole = (text: string, valid: boolean, schema = 'thing') => ({
    where: 'request.body',
    text,
    schema: `${schema}.schema.json`,
    valid,
  });
  const plain = (text: string) => ({ where: 'request.body', text });

  test.each<[string, string, string, string, unknown]>([
    ['that is legal', '', sent('{"a":"x"}'), 'json', whole('{"a":"x"}', true)],
    [
      'that is refused',
      '# refused: request.body /a enum\n',
      sent('{"a":"z"}'),
      'json',
      whole('{"a":"z"}', false),
    ],
    [
      'whose response is refused',
      '# refused: response.body /a enum\n',
      sent('{"a":"x"}'),
      'json',
      whole('{"a":"x"}', true),
    ],
    [
      'that is refused for its decimals',
      '# refused: request.body /a x-decimals\n',
      sent('{"a":"x"}'),
      'json',
      whole('{"a":"x"}', true),
    ],
    [
      'that is refused for a format',
      '# refused: request.body /a format\n',
      sent('{"a":"x"}'),
      'json',
      plain('{"a":"x"}'),
    ],
    [
      'that is refused for a format and more',
      '# refused: request.body /a format, request.body /b type\n',
      sent('{"a":"x"}'),
      'json',
      whole('{"a":"x"}', false),
    ],
    ['with a member twice', '', sent('{"a":"x","a":"x"}'), 'json', plain('{"a":"x","a":"x"}')],
    [
      'with a number that is rounded',
      '',
      sent('{"b":0.12345678901234567890}'),
      'json',
      plain('{"b":0.12345678901234567890}'),
    ],
    ['that is not JSON', '', sent('{'), 'json', plain('{')],
    ['in XML', '', sent('<Thing/>', 'Text/XML; charset=utf-8'), 'xml', plain('<Thing/>')],
    ['of another type', '', sent('x', 'a/b'), 'json', plain('x')],
  ])('has a body %s', (_name, head, request, transport, body) => {
    const [found] = cases(['send.usual', head, request, '']);
    expect(found).toMatchObject({ transport, bodies: [body] });
  });

  test('has the JSON of JSONP, and the body of its answer', () => {
    const [found] = cases([
      'jsonp.usual',
      '',
      'GET https://things.example/v1/jsonp/7?q=[1]&call=f HTTP/1.1',
      `${OK}Content-Type: text/javascript\n\nf({"a":"x"})`,
    ]);
    expect(found).toMatchObject({
      transport: 'jsonp',
      bodies: [{ where: 'response.body', text: '{"a":"x"}', schema: 'thing.schema.json', valid: true }],
    });
  });
});
