/** What an exchange marks as secret is taken out of every text about it, and nothing else is. */
import { describe, expect, test } from 'vitest';
import { maskFor } from '../../src/secrets/index.ts';
import { newNames } from './redacted.ts';

interface Change {
  readonly target?: string;
  readonly headers?: [string, string][];
  readonly body?: string | Buffer;
  readonly answer?: string;
  readonly answerHeaders?: [string, string][];
}

/** What is left of a text about an exchange. */
function left(text: string, change: Change, names = newNames()): string {
  const { target = '/v2/orders', headers = [], body = '', answer = '', answerHeaders = [] } = change;
  const exchange = {
    request: { method: 'POST', target, headers, body },
    response: { status: 200, headers: answerHeaders, body: answer },
  };
  return maskFor(exchange, names)(text);
}

const KEY = 'k3y-Of+an/account';

describe('a secret', () => {
  test.each<[string, Change]>([
    ['a token', { headers: [['Authorization', `Bearer ${KEY}`]] }],
    ['a token in other letters', { headers: [['AUTHORIZATION', `bearer ${KEY}`]] }],
    ['a cookie', { headers: [['Cookie', `a=b; session=${KEY}`]] }],
    ['a key', { headers: [['X-Api-Key', KEY]] }],
    ['a member', { body: `{"AccountKey":"${KEY}"}` }],
    ['a member of text that cannot be parsed', { body: `{"AccountKey": "${KEY}` }],
    ['a member that was encoded twice', { body: JSON.stringify(JSON.stringify({ accountkey: KEY })) }],
    ['a member of a query', { target: `/v2/x?AccountKey=${encodeURIComponent(KEY)}` }],
    ['a member of the answer', { answer: `AccountKey=${KEY}` }],
    [
      'a member of a member',
      {
        headers: [['Content-Type', 'application/json']],
        body: JSON.stringify([{ accountKey: { list: [{ of: KEY }] } }]),
      },
    ],
    ['a proxy', { headers: [['Proxy-Authorization', `Digest a="b", ${KEY}`]] }],
    ['a cookie of the answer', { answerHeaders: [['Set-Cookie', `a=${KEY}; Path=/`]] }],
    ['a field of the name of a member', { headers: [['ACCOUNTKEY', KEY]] }],
    ['a parameter of the name of a token', { target: `/v2/x?oauth_token=${KEY}` }],
    ['a member in quotes that were escaped', { body: `x \\"AccountKey\\": [\\"${KEY}\\"` }],
    ['a member that was encoded', { body: `x %22AccountKey%22%3A%22${KEY}%22` }],
    ['a member in bytes', { body: Buffer.from(`{"AccountKey":"${KEY}`, 'utf16le') }],
    ['a field whose name holds it', { headers: [[`AccountKey=${KEY}`, '1']] }],
    [
      'a segment of the page before',
      { headers: [['Referer', `https://a.example/accountkey/${encodeURIComponent(KEY)}`]] },
    ],
    ['what follows a scheme', { body: `sent with DPoP ${KEY}` }],
    [
      'a member in pieces, in an element that is not closed',
      { body: '<AccountKey>k3y-Of+<b/>an/account<!-- </AccountKey> -->' },
    ],
    ['a member of XML', { body: `<a b="c"><AccountKey>${KEY}</AccountKey></a>` }],
    ['a member beside a number', { body: `{"a":1,"AccountKey":"${KEY}"}` }],
    ['a member beside what is encoded too often', { body: `AccountKey=${KEY} %${'25'.repeat(9)}20` }],
    ['at the end of the text', { body: `<AccountKey>${KEY}` }],
    ['the second of two', { body: `AccountKey=null AccountKey=${KEY}` }],
  ])('%s', (_name, change) => {
    expect(left(`is "${KEY}", or ${KEY.slice(0, 8)}…, but not k3y`, change)).toBe(
      'is "…", or …, but not k3y',
    );
  });

  test('is found where there is no body', () => {
    const headers = [['X-Api-Key', KEY]] as const;
    const request = { method: 'POST', target: '/', headers, body: undefined };
    expect(maskFor({ request, response: undefined }, newNames())(KEY)).toBe('…');
  });

  test('is found among others with the same start, whole and cut short', () => {
    const start = 'abcdefghijklmnop';
    const others = ['', 'b', 'bb', 'bba', 'bbc', 'd', 'dd1', 'f', 'fa1'].map((end) => `${start}${end}`);
    const headers = others.map((value): [string, string] => ['X-Api-Key', value]);
    for (const value of others)
      expect(left(`${value} x, ${value}. ${value}z, ${value.slice(0, -1)}…`, { headers })).toBe(
        '… x, …. …z, …',
      );
  });

  test('may be one of 200,000 in a header', () => {
    const others = Array.from({ length: 200_000 }, (_, at) => `a=b1c2d3e4f${at}; `).join('');
    expect(left(KEY, { headers: [['Cookie', `${others}session=${KEY}`]] })).toBe('…');
  });

  test('is not overlooked if another name and value make the same text', () => {
    const names = newNames();
    expect(left(KEY, { headers: [['X-Api-Ke', `y${KEY}`]] }, names)).toBe(KEY);
    expect(left(KEY, { headers: [['X-Api-Key', KEY]] }, names)).toBe('…');
  });

  test.each<[string, Change]>([
    ['another header', { headers: [['X-Other', KEY]] }],
    ['another member', { body: `{"Symbol":"${KEY}"}` }],
  ])('%s is not one', (_name, change) => {
    expect(left(KEY, change)).toBe(KEY);
  });

  test.each<[string, Change, string]>([
    ['abcd', { body: '{"AccountKey":"abcd"' }, '(…)'],
    ['abc', { body: '{"AccountKey":"abc"' }, '(abc)'],
    ['null', { body: '{"AccountKey":null' }, '(null)'],
    ['1234', { body: '{"AccountKey":{"a":[1234]}}' }, '(…)'],
    ['1234', { body: '{"AccountKey":1234' }, '(…)'],
    ['true', { body: '{"AccountKey":{"a":true}}' }, '(true)'],
    ...['Basic', 'Bearer', 'Digest', 'Negotiate', 'NTLM'].map(
      (word) => [word, { headers: [['Authorization', word]] }, `(${word})`] as [string, Change, string],
    ),
    ['abcd=', { headers: [['Authorization', 'Other abcd=']] }, '(…)'],
    ['name', { headers: [['Cookie', 'name=abcd']] }, '(name)'],
    ['ÉCOLE123', { headers: [['X-Api-Key', 'école123']] }, '(…)'],
    [
      'école123',
      {
        headers: [['Content-Type', 'text/plain; charset=iso-8859-1']],
        body: Buffer.from('AccountKey=école123', 'latin1'),
      },
      '(…)',
    ],
    ['k3yOf9Account', { body: '<AccountKey note="of no matter at all" k3yOf9Account>' }, '(…)'],
    ['dark', { headers: [['Cookie', 'theme=dark']] }, '(dark)'],
    ['eyJhbGciOiJ.eyJzdWIi.c2ln', { body: 'x eyJhbGciOiJ.eyJzdWIi.c2ln y' }, '(…)'],
    ['a.c+', { headers: [['X-Api-Key', 'a.c+']] }, '(…)'],
    ['abc+', { headers: [['X-Api-Key', 'a.c+']] }, '(abc+)'],
    ['a"\\d', { headers: [['X-Api-Key', 'a"\\d']] }, '(…)'],
    ['a\\"\\\\d', { headers: [['X-Api-Key', 'a"\\d']] }, '(…)'],
    ['hunter', { headers: [['X-Api-Key', 'a password=hunter']] }, '(…)'],
    ['abcde…', { headers: [['X-Api-Key', 'abcdefgh']] }, '(…)'],
    ['abcdefgh abcde…', { headers: [['X-Api-Key', 'abcdefgh']] }, '(… …)'],
    ['abcdefgh abcd…', { headers: [['X-Api-Key', 'abcdefgh']] }, '(… …)'],
    ['abcdefgh abc…', { headers: [['X-Api-Key', 'abcdefgh']] }, '(… abc…)'],
    [
      'abcdefgh',
      {
        headers: [
          ['X-Api-Key', 'abcd'],
          ['Cookie', 'a=abcdefgh'],
        ],
      },
      '(…)',
    ],
  ])('%s beside %j becomes %s', (word, change, expected) => {
    expect(left(`(${word})`, change)).toBe(expected);
  });
});

describe('a secret in another form', () => {
  const secret = 'S3cret/Other+9Value77';
  const escapedBy = (escape: (code: number) => string) =>
    Array.from(secret, (character) => escape(character.charCodeAt(0))).join('');
  const base64 = Buffer.from(`x ${secret} y`).toString('base64');
  const started = Buffer.from(`x ${secret.slice(0, 9)}`).toString('base64');
  test.each<[string, string, string]>([
    ['percent-encoded', encodeURIComponent(secret), '…'],
    ['percent-encoded twice', encodeURIComponent(encodeURIComponent(secret)), '…'],
    ['in escapes of JSON', `"${escapedBy((code) => `\\u00${code.toString(16)}`)}"`, '"…"'],
    ['in references', escapedBy((code) => `&#${code};`), '…'],
    ['in a JSON pointer', `/a/${secret.replaceAll('/', '~1')}/b`, '/a/…/b'],
    ['in other letters', secret.toUpperCase(), '…'],
    ['after a letter that becomes two', `İ ${secret}`, 'İ …'],
    ['in base64', `(${base64})`, '(…)'],
    ['in base64 of two lines', `(${base64.slice(0, 20)}\r\n${base64.slice(20)})`, '(…)'],
    ['in base64 in front of a word in a line', `(${base64.replaceAll('=', '')}\nwords)`, '(…\nwords)'],
    ['in base64 with a slash', `(${Buffer.from(`??? ${secret}`).toString('base64')})`, '(…)'],
    ['in base64 that is cut short', `(${base64.slice(0, 16)}…)`, '(…)'],
    ['in base64, of which only the start is left', `(${started})`, `(${started})`],
    ['cut short', `${secret.slice(0, 5)}… (60 characters)`, '… (60 characters)'],
    ['cut short in the middle of an escape', `${encodeURIComponent(secret).slice(0, 8)}…`, '…%2…'],
    ['cut short without a mark of the cut', `${secret.slice(0, 17)}.`, '….'],
    ['in a word', `x${secret}y`, 'x…y'],
    ['beside itself', `${secret}${secret}`, '…'],
  ])('%s', (_name, text, expected) => {
    expect(left(text, { headers: [['Authorization', `Bearer ${secret}`]] })).toBe(expected);
  });

  test('that does not occur leaves the text unchanged', () => {
    const text = 'AccountKey must be %2541 &amp; "\\u0041", but is eyJ0b2tlbiI6MX0=.';
    expect(left(text, { headers: [['Authorization', `Bearer ${secret}`]] })).toBe(text);
    expect(left(text, {})).toBe(text);
  });
});
