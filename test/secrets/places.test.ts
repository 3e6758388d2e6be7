/** Places that a secret may stand in, each with what is passed on: a fault in one branch of the search leaves one of them as it was. */
import { describe, expect, test } from 'vitest';
import { Hider, maskFor, SecretNames, Secrets, withoutSecrets } from '../../src/secrets/index.ts';
import { newNames, redacted, refused } from './redacted.ts';

const TOKEN = 'S3cretOther9Value77';
const JWT = 'eyJhbGciOiJub25lIn0.eyJhIjoxfQ.c2ln';

/** Without padding. */
const inBase64 = (text: string) => Buffer.from(text).toString('base64url');

test.each([
  // Names and values that are short, so that only their place tells them.
  ['["AccountKey","Q"]', '["AccountKey","B"]'],
  ['["AccountKey","Q","R"]', '["AccountKey","Q","R"]'],
  ['{"AccountKey":{"98765432":"a"}}', '{"AccountKey":{"10000001":"b"}}'],
  ['password: aBcd', 'password: REDACTED-TOKEN-1'],
  ['password: Abcd', 'password: Abcd'],
  ['see password=abc', 'see password=REDACTED-TOKEN-1'],
  ['see password=ab', 'see password=ab'],
  ['AccountKey=é 7%41', 'AccountKey=é 1B'],
  [`password='a b7' and "x"`, `password='REDACTED-TOKEN-1' and "x"`],
  ['https://x.example/cb?code=abc123&state=open', 'https://x.example/cb?code=REDACTED-TOKEN-1&state=open'],
  ['see code=abc123', 'see code=abc123'],
  [`see ${JWT}`, 'see REDACTED-TOKEN-1'],
  [JWT, 'REDACTED-TOKEN-1'],
  ['curl -u bob:S3cret x', 'curl -u REDACTED-TOKEN-1 x'],
  ['see //user:pw@x.example', 'see //REDACTED-TOKEN-1@x.example'],
  ['key="abcdefgh12345678 more"', 'key="REDACTED-TOKEN-1"'],
  ['the password abcdefghijklmnop', 'the password REDACTED-TOKEN-1'],
  ['the password abcdefghijklmno', 'the password abcdefghijklmno'],
  ['the token a12:34b', 'the token REDACTED-TOKEN-1'],
  ['password=`a b7`', 'password=`REDACTED-TOKEN-1`'],
  ['Cookie: sid=abc', 'Cookie: REDACTED-COOKIE-1'],
  [
    'see access_token=abcdefgh12345678&order=1234567890',
    'see access_token=REDACTED-TOKEN-1&order=1234567890',
  ],
  [
    'password=abc1 and the account 12345678 is closed',
    'password=REDACTED-TOKEN-1 and the account 10000001 is closed',
  ],
  ['account            12345678', 'account            10000001'],
  ['account             12345678', 'account             12345678'],
  ['{"\\u0041ccountKey":"Q"}', '{"\\u0041ccountKey":"B"}'],
  ['{"AccountKey":{"abCDef":"Q","ABCdef":"Q"}}', '{"AccountKey":{"aaAAab":"B","ABCdef":"B"}}'],
  ['access_token=%20%09', 'access_token=%20%09'],
  [`password=${' '.repeat(24)}q7`, `password=${' '.repeat(24)}REDACTED-TOKEN-1`],
  [`password=${' '.repeat(25)}q7`, `password=${' '.repeat(25)}q7`],
  // With what is cut off inside of it.
  ['access_token=abcd%2…1234', 'access_token=REDACTED-TOKEN-1'],
  ['"AccountKey": "-\\u00417"', '"AccountKey": "-A1"'],
  ['{"AccountKey":{"a123":"Q","a12":"Q"}}', '{"AccountKey":{"a001":"B","a12":"B"}}'],
  [
    JSON.stringify({ Message: 'x'.repeat(100), a: [{ name: 'AccountKey', value: 'Q' }] }),
    JSON.stringify({ Message: 'x'.repeat(100), a: [{ name: 'AccountKey', value: 'B' }] }),
  ],
  // What belongs to an element, and what stands behind it.
  ['see <b AccountKey=Q c=Q/>', 'see <b AccountKey=B c=Q/>'],
  ['account<b>98765432</b>', 'account<b>10000001</b>'],
  ['<AccountKey</AccountKey>Q7', '<AccountKey</AccountKey>Q7'],
  ['<b <AccountKey>Q</AccountKey>', '<b <AccountKey>B</AccountKey>'],
  ['<x><AccountKey/>Q7</x>', '<x><AccountKey/>Q7</x>'],
  ['<x of="AccountKey">Q7</x>', '<x of="AccountKey">Q7</x>'],
  ['<AccountKey><B7654321/>Q</AccountKey>', '<AccountKey><A0000001/>B</AccountKey>'],
  ['<AccountKey><!--Q7--><!--R7--></AccountKey>', '<AccountKey><!--A1--><!--A2--></AccountKey>'],
  ['<AccountKey><!--Q', '<AccountKey><!--B'],
  [
    '<AccountKey><AccountKey>Q7</AccountKey></AccountKey><b>R7</b>',
    '<AccountKey><AccountKey>A1</AccountKey></AccountKey><b>R7</b>',
  ],
  ['<AccountKey><b></b></b>Q</AccountKey>', '<AccountKey><b></b></b>B</AccountKey>'],
  ['<code name="AccountKey">Q7</code>', '<code name="AccountKey">A1</code>'],
  ['<AccountKey i2345="Q"/>', '<AccountKey i2345="B"/>'],
  ['<AccountKey>Q < R</AccountKey>', '<AccountKey>A < B</AccountKey>'],
  ['<AccountKey>Q <1 R</AccountKey>', '<AccountKey>A <0 B</AccountKey>'],
  ['see <p:pin>abcd</p:pin>', 'see <p:pin>REDACTED-TOKEN-1</p:pin>'],
  [
    '<p><input name="AccountKey" value="Q7"><b>R7</b></p>',
    '<p><input name="AccountKey" value="A1"><b>R7</b></p>',
  ],
  ['<value>Q7</value>AccountKey', '<value>Q7</value>AccountKey'],
  [
    '<e><p:value>Q7</p:value><p:key>AccountKey</p:key></e>',
    '<e><p:value>A1</p:value><p:key>AccountKey</p:key></e>',
  ],
  ['<name>AccountKey</name>', '<name>AccountKey</name>'],
  ['[["AccountKey"],"Q"]', '[["AccountKey"],"Q"]'],
  ['<b/>password>q7', '<b/>password>REDACTED-TOKEN-1'],
  ['</password>12345678', '</password>12345678'],
  // One secret inside of another.
  [
    '{"password":"{\\"pin\\":\\"abcd\\"}","secret":"{\\"pin\\":\\"bcde\\"}","c":"bcde"}',
    '{"password":"REDACTED-TOKEN-1","secret":"REDACTED-TOKEN-3","c":"REDACTED-TOKEN-4"}',
  ],
  ['//token=abc12345&more@x.example', '//REDACTED-TOKEN-1@x.example'],
  [
    '--x\r\nContent-Disposition: form-data; name="AccountKey"\r\n\r\nQ7\r\n--x--',
    '--x\r\nContent-Disposition: form-data; name="AccountKey"\r\n\r\nA1\r\n--x--',
  ],
  [
    '--x\r\nContent-Disposition: form-data; name="Card Number"\r\nX-Note: token=abc12345\r\n\r\nQ7\r\n--x--',
    '--x\r\nContent-Disposition: form-data; name="Card Number"\r\nX-Note: token=REDACTED-TOKEN-1\r\n\r\nA1\r\n--x--',
  ],
  ...[';name=AccountKey', "; name*=utf-8'en'acct", ';\tfilename="a";  NAME="AccountKey"'].map((name) => [
    `--x\r\nContent-Disposition: form-data${name}\r\n\r\nQ7\r\n--x--`,
    `--x\r\nContent-Disposition: form-data${name}\r\n\r\nA1\r\n--x--`,
  ]),
  ["'password' = 'hunter'", "'password' = 'REDACTED-TOKEN-1'"],
  ['is it? see code=abc123', 'is it? see code=abc123'],
  [inBase64('{"AccountKey":"Q72"}'), inBase64('{"AccountKey":"A01"}')],
  [inBase64('{"a":"???>>>","AccountKey":"Q72"}'), inBase64('{"a":"???>>>","AccountKey":"A01"}')],
  // What had a length that needs no padding gets the padding that it needs.
  // A part of a path, or a line, of sixteen characters, and a shorter one.
  ...['/', '\n'].map((between) => [
    ['', 'z'.repeat(22), btoa('pin=12345678'), btoa('pin=12345')].join(between),
    ['', 'z'.repeat(22), btoa('pin=10000001'), btoa('pin=12345')].join(between),
  ]),
  [
    `${inBase64('{"AccountKey":"Q7"}')}\n${inBase64('{"AccountKey":"R7"}')}`,
    `${inBase64('{"AccountKey":"A1"}')}\n${inBase64('{"AccountKey":"A2"}')}`,
  ],
  [btoa('{"access_token":"abcd1234"}'), btoa('{"access_token":"REDACTED-TOKEN-1"}')],
  ['%F0%9F%98%80 password=%C3%A9q7x', '%F0%9F%98%80 password=REDACTED-TOKEN-1'],
])('%s', (before, after) => {
  expect(redacted((secrets) => secrets.value(before))).toBe(after);
});

test.each(['%C3%A9', '%E0%A4%85', '%F0%9F%98%80'])('beside a letter of several bytes: %s', (letter) => {
  const known = [['token', 'abcd1234']] as const;
  expect(redacted((secrets) => secrets.value(`x ${letter}abcd1234`), known)).toBe(
    `x ${letter}REDACTED-TOKEN-1`,
  );
});

test.each([
  ['a=b1, c=d2', 'a=REDACTED-COOKIE-1, c=REDACTED-COOKIE-2'],
  ['a=b1,cc=d2', 'a=REDACTED-COOKIE-1,cc=REDACTED-COOKIE-2'],
  ['a=b1,c2; Path=/', 'a=REDACTED-COOKIE-1; Path=/'],
])('several cookies that a recorder joined: %s', (before, after) => {
  expect(redacted((secrets) => secrets.header('Set-Cookie', before))).toBe(after);
});

test('text that is encoded up to eight times is searched, and refused beyond that', () => {
  const nested = (times: number, inside = 'a few words'): string =>
    times === 0
      ? inside
      : `<a>${nested(times - 1, inside)
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')}</a>`;
  const spaces = (times: number) => `%${'25'.repeat(times - 1)}20`;
  const cases: readonly (readonly [most: number, text: (times: number) => string])[] = [
    [8, (times) => nested(times)],
    [9, (times) => nested(times, '')],
    [8, spaces],
    [7, (times) => `{"AccountKey":"${spaces(times)}"}`],
    [7, (times) => `{"a":"${spaces(times)}"}`],
    [7, (times) => `{"${spaces(times)}":1}`],
    [7, (times) => `<a b="${spaces(times)}"/>`],
    [7, (times) => `--x\r\nA: ${spaces(times)}\r\n\r\n\r\n--x--`],
    [7, (times) => `--x\r\n\r\n${spaces(times)}\r\n--x--`],
  ];
  for (const [most, text] of cases)
    expect([most, most + 1].map((times) => refused((secrets) => secrets.value(text(times))))).toEqual([
      'nothing',
      'expected text that is encoded at most eight times, received text encoded more often',
    ]);
});

test('in a stream a secret is known once it was seen, and keeps its replacement', () => {
  const secrets = new Secrets(new SecretNames({ sensitive: ['AccountKey'] }));
  const parts = [
    `a ${TOKEN}`,
    `access_token=${TOKEN}`,
    `again ${TOKEN}`,
    'REDACTED-TOKEN-1',
    'AccountKey=Q7',
    `again ${TOKEN}`,
    'AccountKey=Q7 again',
    // It looks like what stands for another.
    'AccountKey=A1',
  ];
  expect(parts.map((part) => secrets.inStream(() => secrets.value(part)))).toEqual([
    `a ${TOKEN}`,
    'access_token=REDACTED-TOKEN-1',
    'again REDACTED-TOKEN-1',
    'REDACTED-TOKEN-1',
    'AccountKey=A1',
    'again REDACTED-TOKEN-1',
    'AccountKey=A1 again',
    'AccountKey=A2',
  ]);
  const fields = [
    ['X-A', 'a'],
    ['X-B', 'b'],
    ['Cookie', 'a'],
  ] as const;
  expect(secrets.inStream(() => fields.map(([name, value]) => secrets.header(name, value)))).toEqual([
    'a',
    'b',
    'REDACTED-COOKIE-1',
  ]);
});

describe('text that is shown to its sender', () => {
  const hider = new Hider(newNames());

  test('holds no token in a header and in a target, however short', () => {
    expect(hider.header('Authorization', 'Bearer ab')).toBe('Bearer …');
    expect(hider.header('Cookie', 'a=bc')).toBe('a=…');
    expect(hider.header('X-Mine', 'mine')).toBe('mine');
    expect(hider.header('X-Mine', btoa('of no matter'))).toBe(btoa('of no matter'));
    expect(hider.header('X-Mine', '//token=abc12345&more@x.example')).toBe('//…@x.example');
    expect(hider.header('X-Mine', '//somebody-token=abc12345&@x')).toBe('//…@x');
    expect(hider.target('/v2/orders?oauth_token=ab&x=1')).toBe('/v2/orders?oauth_token=…&x=1');
    expect(hider.target('/v2/orders?AccountKey=12345678')).toBe('/v2/orders?AccountKey=12345678');
  });

  test('has a zero for each character of a secret, so that the rest keeps its place', () => {
    const text = '{"Symbol":"IBM","AccountKey":"12","Accountkey":"é7"}';
    expect(withoutSecrets(text, newNames())).toBe(text.replace('12', '\0\0').replace('é7', '\0\0'));
  });

  test.each([
    ['see //u:p4ss@x token=abc12345', 'see //******@x token=********'],
    ['{"password":"token=abc12345 x"}', '{"password":"****************"}'],
  ])('wherever it stands: %s', (text, left) => {
    expect(withoutSecrets(text, newNames())).toBe(left.replaceAll('*', '\0'));
  });
});

describe('a report', () => {
  const headers = [['Authorization', `Bearer ${TOKEN}`]] as const;
  const request = { method: 'POST', target: '/', headers, body: '' };
  const mask = (text: string) => maskFor({ request, response: undefined }, newNames())(text);

  test.each([
    ['S3cret…', '…'],
    ['S3cret x', 'S3cret x'],
    ['S3c…', 'S3c…'],
    [`${TOKEN.slice(0, 16)} x`, '… x'],
  ])('hides a token that was cut short: %s', (before, after) => {
    expect(mask(before)).toBe(after);
  });
});
