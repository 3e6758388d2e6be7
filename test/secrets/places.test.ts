/** Places that a secret may stand in, each with what is passed on: a fault in one branch of the search leaves one of them as it was. */
import { describe, expect, test } from 'vitest';
import { contract } from '../../src/contract/index.ts';
import { Hider, maskFor, SecretNames, Secrets, withoutSecrets } from '../../src/secrets/index.ts';
import { redacted, refused } from './redacted.ts';

const TOKEN = 'S3cretOther9Value77';

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
  ['see eyJhbGciOiJub25lIn0.eyJhIjoxfQ.c2ln', 'see REDACTED-TOKEN-1'],
  ['<b/>password>q7', '<b/>password>REDACTED-TOKEN-1'],
  ['</password>12345678', '</password>12345678'],
  // One secret inside of another.
  ['//token=abc12345&more@x.example', '//REDACTED-TOKEN-1@x.example'],
  [
    '--x\r\nContent-Disposition: form-data; name="AccountKey"\r\n\r\nQ7\r\n--x--',
    '--x\r\nContent-Disposition: form-data; name="AccountKey"\r\n\r\nA1\r\n--x--',
  ],
  ...[';name=AccountKey', "; name*=utf-8''AccountKey", ';\tfilename="a";  NAME="AccountKey"'].map((name) => [
    `--x\r\nContent-Disposition: form-data${name}\r\n\r\nQ7\r\n--x--`,
    `--x\r\nContent-Disposition: form-data${name}\r\n\r\nA1\r\n--x--`,
  ]),
  ["'password' = 'hunter'", "'password' = 'REDACTED-TOKEN-1'"],
  ['is it? see code=abc123', 'is it? see code=abc123'],
  [inBase64('{"AccountKey":"Q72"}'), inBase64('{"AccountKey":"A01"}')],
  ['%F0%9F%98%80 password=%C3%A9q7x', '%F0%9F%98%80 password=REDACTED-TOKEN-1'],
])('%s', (before, after) => {
  expect(redacted((secrets) => secrets.value(before))).toBe(after);
});

test('beside a letter that is written in several bytes', () => {
  const known = [['token', 'abcd1234']] as const;
  expect(redacted((secrets) => secrets.value('x %C3%A9abcd1234'), known)).toBe('x %C3%A9REDACTED-TOKEN-1');
});

test.each([
  ['a=b1, c=d2', 'a=REDACTED-COOKIE-1, c=REDACTED-COOKIE-2'],
  ['a=b1,c2; Path=/', 'a=REDACTED-COOKIE-1; Path=/'],
])('several cookies that a recorder joined: %s', (before, after) => {
  expect(redacted((secrets) => secrets.header('Set-Cookie', before))).toBe(after);
});

test('XML inside of XML is looked through eight times, and not passed on where there is more', () => {
  const nested = (times: number): string =>
    times === 0
      ? 'a few words'
      : `<a>${nested(times - 1)
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')}</a>`;
  expect([8, 9].map((times) => refused((secrets) => secrets.value(nested(times))))).toEqual([
    'nothing',
    'expected text that is encoded at most eight times, received one that is encoded more often',
  ]);
});

test('in a stream what was seen once is known from then on, and what stands for it stays', () => {
  const secrets = new Secrets(new SecretNames({ sensitive: ['AccountKey'] }));
  const parts = [
    `a ${TOKEN}`,
    `access_token=${TOKEN}`,
    `again ${TOKEN}`,
    'REDACTED-TOKEN-1',
    'AccountKey=Q7',
  ];
  expect(parts.map((part) => secrets.inStream(() => secrets.value(part)))).toEqual([
    `a ${TOKEN}`,
    'access_token=REDACTED-TOKEN-1',
    'again REDACTED-TOKEN-1',
    'REDACTED-TOKEN-1',
    'AccountKey=A1',
  ]);
});

describe('what is shown to the one who sent it', () => {
  const hider = new Hider(contract.names);

  test('holds no token in a header and in a target, however short', () => {
    expect(hider.header('Authorization', 'Bearer ab')).toBe('Bearer …');
    expect(hider.header('X-Mine', 'mine')).toBe('mine');
    expect(hider.target('/v2/orders?oauth_token=ab&x=1')).toBe('/v2/orders?oauth_token=…&x=1');
  });

  test('has a zero for each character of a secret, so that the rest stays in its place', () => {
    const text = '{"Symbol":"IBM","AccountKey":"12","Accountkey":"é7"}';
    expect(withoutSecrets(text, contract.names)).toBe(text.replace('12', '\0\0').replace('é7', '\0\0'));
  });
});

describe('a report', () => {
  const headers = [['Authorization', `Bearer ${TOKEN}`]] as const;
  const request = { method: 'POST', target: '/', headers, body: '' };
  const mask = maskFor({ request, response: undefined }, contract.names);

  test.each([
    ['S3cret…', '…'],
    ['S3cret x', 'S3cret x'],
    ['S3c…', 'S3c…'],
    [`${TOKEN.slice(0, 16)} x`, '… x'],
  ])('of a token that was cut short: %s', (before, after) => {
    expect(mask(before)).toBe(after);
  });
});
