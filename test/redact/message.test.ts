/** The parts of a message: what stands there afterwards, and what is refused. */
import { describe, expect, test } from 'vitest';
import { contract, type ContractDocument } from '../../src/contract/index.ts';
import {
  redactBody,
  redactHeader,
  redactHeaders,
  redactTarget,
  withLength,
} from '../../src/redact/message.ts';
import { termsOf } from '../../src/redact/item.ts';
import { addTo, noTotals, statement } from '../../src/redact/statement.ts';
import type { SecretKind } from '../../src/secrets/index.ts';
import { redacted, refused } from '../secrets/redacted.ts';

test('the statement counts what was replaced', () => {
  const totals = noTotals();
  const tally = (values: string[], places: number) => ({ values: new Set(values), places });
  const of = (kinds: [SecretKind, ReturnType<typeof tally>][], leftOut: number) => ({
    text: '',
    exchanges: 1,
    leftOut,
    replaced: new Map(kinds),
    dropped: leftOut === 0 ? [] : ['comment', 'S3cret', '_initiator', 'comment', 'other'],
  });
  addTo(totals, of([['token', tally(['a'], 1)]], 0));
  expect(statement(totals, ['Key'])).toBe(
    'replaced 1 token in 1 place, 0 Key values in 0 places, 0 cookies in 0 places; 1 exchange in 1 file\n',
  );
  addTo(
    totals,
    of(
      [
        ['token', tally(['a', 'b'], 3)],
        ['member', tally(['c'], 1)],
        ['cookie', tally(['d'], 2)],
      ],
      1,
    ),
  );
  expect(statement(totals, ['Key', 'Pin'])).toBe(
    `replaced 2 tokens in 4 places, 1 Key/Pin value in 1 place, 1 cookie in 2 places; 2 exchanges in 2 files
left out 1 exchange: the contract does not have the path, so it does not say what is secret there
left out fields that HAR 1.2 does not have or that may hold anything: _initiator, comment, 2 others
`,
  );
});

describe('a header field', () => {
  test.each([
    ['X-Debug', 'for 86753090', 'REDACTED'],
    ['X-Debug', ' ', ' '],
    ['X-Request-Id', '3fa85f64', 'REDACTED'],
    ['X-Auth-Token', 'abc', 'REDACTED-TOKEN-1'],
    ['Cookie', 'a=b', 'a=REDACTED-COOKIE-1'],
    ['Set-Cookie', 'a=b; Path=/', 'a=REDACTED-COOKIE-1; Path=/'],
    ['Content-Type', 'text/plain', 'text/plain'],
    ['Access-Control-Allow-Credentials', 'true', 'true'],
    ['JSONP-Callback', 'f', 'f'],
    ['User-Agent', 'curl/8 Bearer abcdefgh1', 'curl/8 Bearer REDACTED-TOKEN-1'],
  ])('%s keeps its value only if its name is known to be harmless: %s', (name, before, after) => {
    expect(redacted((secrets) => redactHeader(name, before, secrets))).toBe(after);
  });

  test('is redacted in its name too', () => {
    expect(redacted((secrets) => redactHeaders([['x-1234', 'a']], secrets), [['member', '1234']])).toEqual([
      ['x-1001', 'REDACTED'],
    ]);
  });

  test('has the new length of a changed body if the old length was right', () => {
    const headers = (length: string) =>
      [
        ['Content-LENGTH', length],
        ['A', '3'],
      ] as const;
    expect(withLength(headers('3'), 'é1', 'é12')).toEqual(headers('4'));
    expect(withLength(headers('2'), 'é1', 'é12')).toEqual(headers('2'));
    expect(withLength(headers('3'), 'é1', 'abc')).toEqual(headers('3'));
    expect(withLength([['A', '3']], 'abc', 'a')).toEqual([['A', '3']]);
  });
});

describe('a target', () => {
  const terms = { json: new Set(['data']), inPath: new Set(['Ab c', 'Xy']) };
  test.each([
    ['/v2/Ab%20c/Xy/xy', '/v2/Aa%20b/Ab/xy'],
    ['/v2/Ab%20c', '/v2/Aa%20b'],
    ['https://Xy/Xy', 'https://Xy/Ab'],
    ['https://user:pw@h.example/a', 'https://REDACTED-TOKEN-1@h.example/a'],
    ['/user@h/a', '/user@h/a'],
    ['user@h/a', 'user@h/a'],
    ['HTTPS://a@b@h.example', 'HTTPS://REDACTED-TOKEN-1@h.example'],
    ['/1234/%31234/%zz1234', '/1001/1001/%zz1001'],
    ['https://1234.example/a?1234=1234', 'https://1001.example/a?1001=1001'],
    ['/a?b=%7e&c&&=d&%31234=e', '/a?b=%7e&c&&=d&1001=e'],
    ['/a?%7e+b=1', '/a?%7e+b=1'],
    ['/a?1234', '/a?1001'],
    ['/a?', '/a?'],
    ['/a?b=c?d=e', '/a?b=c?d=e'],
    ['/a#b?c#d', '/a'],
    ['/a?data={"AccountKey":"Q"}', '/a?data={"AccountKey":"B"}'],
    ['/a?data=%20', '/a?data=%20'],
    ['/a?AccountKey=Q7&oauth_token=x', '/a?AccountKey=A1&oauth_token=REDACTED-TOKEN-1'],
    ['/a?b=%7B%22AccountKey%22%3A%22Q%22%7D', '/a?b=%7B%22AccountKey%22%3A%22B%22%7D'],
  ])('%s', (before, after) => {
    const known = [['member', '1234']] as const;
    expect(redacted((secrets) => redactTarget(before, secrets, terms), known)).toBe(after);
  });

  test('that cannot be parsed is refused', () => {
    const of = (target: string) => refused((secrets) => redactTarget(target, secrets, terms));
    expect(of('/a?b=%')).toMatch(/^expected a query that can be read: .+, received /);
    expect(of('/a?data={')).toMatch(/^expected JSON in the query: .+, received end of text$/);
    expect(of('/%')).toBe('nothing');
  });

  test('is redacted by what the contract says about it', () => {
    const [first] = contract.document.operations;
    if (!first) throw new Error('expected an operation');
    const parameter = { required: false, schema: 'S', type: 'string' } as const;
    const document: ContractDocument = {
      ...contract.document,
      servers: [],
      sensitive: ['key', 'pin'],
      operations: [
        {
          ...first,
          method: 'GET',
          path: '/a/{key}/{other}',
          parameters: [
            { ...parameter, name: 'data', in: 'query', mediaType: 'application/json' },
            { ...parameter, name: 'word', in: 'query' },
            { ...parameter, name: 'head', in: 'header', mediaType: 'application/json' },
          ],
        },
      ],
    };
    const of = (method: string, target: string) =>
      termsOf({ ...contract, document }, { request: { method, target, headers: [], body: '' } });
    expect(of('GET', '/a/b%20c/d')).toEqual({ json: new Set(['data']), inPath: new Set(['b c']) });
    expect(of('GET', '/a/%zz/d')).toEqual({ json: new Set(['data']), inPath: new Set(['%zz']) });
    expect(of('PUT', '/a/b/c')).toEqual({ json: new Set(), inPath: new Set() });
    expect(of('GET', '/b')).toBeUndefined();
  });
});

describe('a body', () => {
  test.each<[string, string | undefined, string]>([
    [' {"AccountKey":"Q"}', undefined, ' {"AccountKey":"B"}'],
    ['\ufeff{"AccountKey":"Q"}', 'text/plain', '\ufeff{"AccountKey":"B"}'],
    ['\ufeff{"AccountKey":"Q"}', undefined, '\ufeff{"AccountKey":"B"}'],
    ['\ufeffAccountKey=Q', 'application/x-www-form-urlencoded', '\ufeffAccountKey=B'],
    ['f({"AccountKey":"Q"});', undefined, 'f({"AccountKey":"B"});'],
    ['f1234({"AccountKey":"1234"})', 'text/plain', 'f1001({"AccountKey":"1001"})'],
    ['<a AccountKey="Q"/>', undefined, '<a AccountKey="B"/>'],
    ['\n <a AccountKey="Q"/> ', undefined, '\n <a AccountKey="B"/> '],
    [
      '--x\r\n\r\nAccountKey: Q7\r\n--x--\r\n',
      'multipart/form-data; boundary=x',
      '--x\r\n\r\nAccountKey: A1\r\n--x--\r\n',
    ],
    ['<a AccountKey="Q"/>', 'text/html', '<a AccountKey="B"/>'],
    ['<br>AccountKey: Q7', 'text/html; charset=utf-8', '<br>AccountKey: A1'],
    ['<br>AccountKey: Q7', 'text/plain', '<br>AccountKey: A1'],
    ['AccountKey: Q7', 'TEXT/PLAIN', 'AccountKey: A1'],
    ['AccountKey=Q&b=%7e', 'application/x-www-form-urlencoded', 'AccountKey=B&b=%7e'],
    ['\ufeff \n', undefined, '\ufeff \n'],
  ])('%j as %s', (before, type, after) => {
    expect(redacted((secrets) => redactBody(before, type, secrets))).toBe(after);
  });

  test.each<[string, string | undefined, string]>([
    ['abc', undefined, 'a body without a media type'],
    ['f({}); // x', 'text/javascript', 'a body of text/javascript'],
    ['abc', 'image/png', 'a body of image/png'],
    ['\r\n--x--', 'multipart/form-data; boundary=x', 'a body of multipart/form-data'],
    ['--x\r\n--x--', 'multipart/mixed; boundary=x', 'a body of multipart/mixed'],
    [
      '{\n"a":',
      'application/json',
      'one that is not JSON: expected a value, received end of text, in its line 2',
    ],
    ['{', 'application/problem+json', 'one that is not JSON: .*, in its line 1'],
    ['{', 'application/jsonx', 'a body of another media type'],
    ['<a>\n</b>', 'text/xml', 'one that is not XML: .*, in its line 2'],
    ['{', 'application/soap+xml', 'one that is not XML: .*, in its line 1'],
    ['<a>\n</b>', 'application/json', 'one that is not JSON: .*, in its line 1'],
  ])('%j as %s is refused', (body, type, received) => {
    expect(refused((secrets) => redactBody(body, type, secrets))).toMatch(
      new RegExp(
        `^expected a body in JSON, JSONP, XML, a form or text, to find the secrets in it, received ${received}$`,
      ),
    );
  });
});
