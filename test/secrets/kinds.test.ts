/** The many ways in which programs and people write a secret down: none is passed on, and none is in a report. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { maskFor, type Secrets } from '../../src/secrets/index.ts';
import { newNames, redacted } from './redacted.ts';

const TOKEN = 'S3cretOther9Value77';
const ACCOUNT = '98765432';

const base64 = (text: string) => Buffer.from(text).toString('base64');

const texts: readonly string[] = [
  ...[
    'account @',
    'Account Number @',
    'account no. @',
    'account #@',
    'acct (@)',
    'Acct. @',
    "account '@' is closed",
  ],
  ...['order for account @ rejected.', 'Account: number @.', '<dt>Account Number</dt><dd>@</dd>'],
  ...[
    'token "@" expired',
    'token (@) expired',
    'invalid token [@]',
    'access token is @',
    'API key @ invalid',
  ],
  ...['password @!', 'refresh token @', 'session @ expired', 'authorization code @', 'access_token -> @'],
  ...['access_token\t@', 'access_token|@', 'access_token,@', '[access_token] => @', '--access-token @'],
  ...[
    `setItem('access_token', '@')`,
    `[('access_token', '@')]`,
    `{'access_token': b'@'}`,
    'x["accessToken"]="@"',
  ],
  ...[
    'map[access_token:@ b:c]',
    's:12:"access_token";s:19:"@";',
    'a:1:{s:12:"access_token";s:19:"@";}',
    'access_token: >-\n  @\n',
    'accounts:\n  - @\n',
  ],
  ...['<?access_token @?>', '<!ENTITY access_token "@">', `<a onclick="go('access_token','@')">`],
  '<e><value>@</value><key>access_token</key></e>',
  ...['Cookie: a=b; c=@', 'Set-Cookie: a=b; Path=/, c=@; Secure', 'Cookie: a=b; Secure; c=@'],
  'Set-Cookie: a=b; Expires=Wed, 09 Jun 2027 10:18:14 GMT, c=@',
  ...['see //user:@@x.example/', 'https://@:x@x.example/'],
  ...['curl -u bob:@ x', `curl -sS --user 'bob:@' x`, '-U "bob:@"', '--proxy-user=bob:@', '-ubob:@'],
  ...['{"tokenValue":"@"}', '{"pw":"@"}'],
  ...['{"rawHeaders":["Host","x","Cookie","a=@","B","c"]}', '["a","b","access_token","@"]'],
  ...['{"headers":{"Cookie":"sid=@; a=b"}}', '{"oauth_token[a][0]":"@"}'],
  ...['accounts/@', 'GET /v2/accounts/11112222,@/balances failed.', '{"next":"/token/@?page=2"}'],
  ...[
    "AccountKey eq '@'",
    "the access token '@': expired",
    '“account”: “@”',
    'the ‘access_token’ is ‘@’',
    '«account» = «@»',
    '**account**: @',
  ],
];

/** Under these names only a long value is one. */
const longTexts: readonly string[] = [
  ...['<input type="hidden" name="code" value="@">', '<code>@</code>', 'code: @', 'state=@', 'the key @'],
  ...['{"code":"@"}', '{"a":[{"name":"code","value":"@"}]}', 'https://x.example/cb?key=@'],
];

/** What becomes of it. */
const passedOn = (before: string, redact: (secrets: Secrets) => string) => {
  const after = redacted(redact);
  expect(after).not.toBe(before);
  return after;
};

describe.each([
  [TOKEN, [...texts, ...longTexts]],
  [ACCOUNT, texts],
])('%s', (secret, written) => {
  test.each(written)('%j', (text) => {
    const before = text.replaceAll('//user:@@', `//user:${secret}@`).replace(/@(?!x\.example)/, secret);
    expect(before).toContain(secret);
    expect(passedOn(before, (secrets) => secrets.value(before))).not.toContain(secret);
    const answer = { status: 200, headers: [], body: before };
    const exchange = {
      request: { method: 'POST', target: '/', headers: [], body: '' },
      response: answer,
    };
    expect(maskFor(exchange, newNames())(`is "${secret}"`)).toBe('is "…"');
  });

  test.each([
    ['Set-Cookie', 'a=1; b=@'],
    ['Set-Cookie', 'a=1; Path=/\rb=@'],
    ['Host', 'user:@@x'],
    [':authority', 'user:@@x'],
    ['Referer', '//user:@@x/'],
    ['Location', '//user:@@x/'],
    ['Cookie2', 'a=@'],
    ['X-Original-Cookie', 'a=@'],
  ])('%s: %s', (name, text) => {
    const before = text.replace('@', secret);
    expect(passedOn(before, (secrets) => secrets.header(name, before))).not.toContain(secret);
  });

  test.each([
    'order[AccountKey]=@',
    'AccountKey[a]=@',
    'oauth_token[a]=@',
    'code=@',
    'id_token_hint=@',
    'acct=@',
    'device_code=@',
  ])('as a form: %s', (text) => {
    const before = text.replace('@', secret);
    expect(passedOn(before, (secrets) => secrets.form(before))).not.toContain(secret);
  });

  test('in base64 of several lines, and in a path', () => {
    const wrapped = base64(JSON.stringify({ padding: 'x'.repeat(60), access_token: secret }));
    const lines = wrapped.replace(/.{40}/g, '$&\r\n');
    const path = `/a/${base64(JSON.stringify({ access_token: secret })).replaceAll('=', '')}/b`;
    for (const before of [lines, path]) {
      const after = passedOn(before, (secrets) => secrets.value(before));
      const encoded = after === before ? '' : after.replace(/\s|^\/a\/|\/b$/g, '');
      const [, value = ''] = /"access_token":"(.*)"/.exec(Buffer.from(encoded, 'base64').toString()) ?? [];
      expect(value).toMatch(/^(?:REDACTED-TOKEN-1|\d{8})$/);
      expect(value).not.toBe(secret);
    }
  });

  test.each(['then', 'then\nmore words'])('in base64 of several lines, with words after it: %s', (words) => {
    for (const padding of ['', 'x'.repeat(5)]) {
      const lines = base64(JSON.stringify({ access_token: secret, padding })).replace(/.{20}/g, '$&\n');
      const text = `see ${lines.trimEnd()}\n${words}`;
      const after = passedOn(text, (secrets) => secrets.value(text));
      expect(after).toMatch(new RegExp(`^see [^]*\\n${words}$`));
      expect(Buffer.from(after.slice(4, -words.length), 'base64').toString()).not.toContain(secret);
    }
  });

  test.each<[string, string, BufferEncoding]>([
    ['of text in UTF-16, as Windows writes it', '{', 'utf16le'],
    ['of text in UTF-16 with a mark of its order', '\ufeff{', 'utf16le'],
    ['of text in other letters', `"${'é'.repeat(23)}${'語'.repeat(20)}": {`, 'utf8'],
    ['of text in other letters, one further on', `"a${'é'.repeat(23)}${'😀'.repeat(20)}": {`, 'utf8'],
  ])('in base64 %s', (_name, start, encoding) => {
    const written = (token: string) =>
      Buffer.from(`${start}"access_token":"${token}","Symbol":"É"}`, encoding).toString('base64');
    expect(passedOn(written(secret), (secrets) => secrets.value(written(secret)))).toBe(
      written(secret === TOKEN ? 'REDACTED-TOKEN-1' : '10000001'),
    );
  });

  test('in compressed data, of which nothing is left', () => {
    const text = `{"a":"${gzipSync(JSON.stringify({ access_token: secret })).toString('base64')}"}`;
    expect(passedOn(text, (secrets) => secrets.value(text))).toBe('{"a":"REDACTED-TOKEN-1"}');
  });

  test('in a report that shows a part of a path that is base64', () => {
    const path = `/aaaaaaaa/${base64(JSON.stringify({ access_token: secret }))}`;
    const request = { method: 'POST', target: '/', headers: [], body: `{"Symbol":"${path}"}` };
    const mask = maskFor({ request, response: undefined }, newNames());
    expect(mask(`is "${path}"`)).toBe('is "/aaaaaaaa/…"');
    expect(mask(`is "${path.slice(0, -5)}…"`)).toBe('is "/aaaaaaaa/…"');
  });
});

test('text in the place of a method is searched too', () => {
  const request = { method: `POST token=${TOKEN}`, target: '/', headers: [], body: '' };
  const mask = maskFor({ request, response: undefined }, newNames());
  expect(mask(`POST TOKEN=${TOKEN.toUpperCase()}`)).toBe('POST TOKEN=…');
  const alone = { request: { ...request, method: TOKEN }, response: undefined };
  expect(maskFor(alone, newNames())(TOKEN.toUpperCase())).toBe('…');
  const stray = { request: { ...request, method: '98765432' }, response: undefined };
  expect(maskFor(stray, newNames())('98765432')).toBe('…');
  const methods = [TOKEN, '98765432', 'POST', 'pOST', 'VERSION-CONTROL', 'BASELINE-CONTROL'];
  expect(redacted((secrets) => methods.map((method) => secrets.method(method)))).toEqual([
    ...['REDACTED-TOKEN-1', '10000001', 'POST', 'pOST', 'VERSION-CONTROL', 'BASELINE-CONTROL'],
  ]);
});

test.each([
  ['/v2/orders?S3cretOther9Value77', '/v2/orders?REDACTED-TOKEN-1'],
  ['/v2/orders/S3cretOther9Value77', '/v2/orders/REDACTED-TOKEN-1'],
  ['/v2/orders?SecretOther9Value77&b=c', '/v2/orders?REDACTED-TOKEN-1&b=c'],
  ['/v2/orders?conditionalOrder1Type=Limit', '/v2/orders?conditionalOrder1Type=Limit'],
  ['/v2/averyverylongword?anotherverylongword', '/v2/averyverylongword?anotherverylongword'],
  ['/v2/account//a123/account/a12', '/v2/account//a001/account/a12'],
  ['//u:p@api.tradestation.com/v2/orders', '//REDACTED-TOKEN-1@api.tradestation.com/v2/orders'],
])('a secret that lost its name in a target: %s', (before, after) => {
  expect(redacted((secrets) => secrets.target(before))).toBe(after);
});

test.each([
  ['accounts: @, @', 'accounts%3A+10000001%2C+10000001'],
  ['map[AccountKey:@ token:q7]', 'map%5BAccountKey%3A10000001+token%3AREDACTED-TOKEN-1%5D'],
])('in a form with a plus for each space: %s', (text, after) => {
  const form = String(new URLSearchParams({ note: text.replaceAll('@', ACCOUNT) }));
  expect(redacted((secrets) => secrets.form(secrets.form(form)))).toBe(`note=${after}`);
});

test('base64 in a form is written without a plus', () => {
  const note = (token: string) => base64(JSON.stringify({ access_token: token, abc: '>>>' }));
  const after = redacted((secrets) => secrets.form(String(new URLSearchParams({ note: note(TOKEN) }))));
  expect(after).toContain('%2B');
  expect(new URLSearchParams(after).get('note')).toBe(note('REDACTED-TOKEN-1'));
});

test.each([
  [`%7B'access_token'%3A%20'q7'%7D`, `%7B'access_token'%3A%20'REDACTED-TOKEN-1'%7D`],
  [`{'AccountKey':%20${ACCOUNT}}`, `{'AccountKey':%2010000001}`],
])('an escape is not a part of a secret: %s', (before, after) => {
  expect(redacted((secrets) => secrets.value(before))).toBe(after);
});

test('a plus in a query is a space, and may be a plus', () => {
  const texts = ['Ab 1234', 'Ab+1234'];
  expect(
    redacted((secrets) => [
      secrets.target('/v2/orders?AccountKey=Ab+1234'),
      ...texts.map((text) => secrets.value(`see ${text}.`)),
    ]),
  ).toEqual(['/v2/orders?AccountKey=Aa+0001', 'see Aa 0001.', 'see Aa+0001.']);
});

test.each([
  'Accounts 11112222, 33334444 and 55556666 are closed.',
  'Account 11112222 or 33334444 may not trade; moved from account 55556666 to 77778888.',
  'GET /accounts/11112222;33334444|55556666/balances: account 55556666 -> 77778888',
  'account numbers: 11112222; 33334444, and 55556666 / 77778888.',
  'accounts (11112222), (33334444), "55556666" | #77778888',
  '?accounts=11112222,33334444&x=y',
  "accounts = ['11112222', '33334444']",
  'accounts:\n  - 11112222\n  - 33334444\n',
  'accounts:\n  * 11112222\n  * 33334444\n',
  "accounts 11112222 33334444, '55556666' '77778888'",
  'accounts 1111222, 33334444 and 555566667',
  'accounts:\n1. 11112222\n2. 33334444\n12. 55556666',
  'accounts (1) 11112222 (2) 33334444, account: 1) 55556666',
  'accounts [0]: 11112222, [1]: 33334444',
  'accounts: 11112222 (margin), 33334444 (my IRA) and 55556666',
  'accounts:\n1. 11112222 (margin)\n2. 33334444 (my IRA)\n',
  '{"a":"accounts=1111222|33334444","b":"33334444 is closed"}',
])('each account of a list: %s', (text) => {
  expect(redacted((secrets) => secrets.value(text))).not.toMatch(/1111|3333|5555|7777/);
});

test('a number after an account is not one if it is longer or shorter, or in no list', () => {
  const rest = ', 1000 shares, 207887693 at 20260101';
  expect(redacted((secrets) => secrets.value(`account 11112222${rest}`))).toMatch(
    new RegExp(`^account \\d*${rest}$`),
  );
  expect(redacted((secrets) => secrets.value('account 11112222 20260101'))).toBe('account 10000001 20260101');
  expect(redacted((secrets) => secrets.value('accounts 11112222 1000 10000000'))).toBe(
    'accounts 10000001 1000 10000000',
  );
});

describe('is not a secret', () => {
  test.each([
    'The token expired at 10:30.',
    'Account closed. Order 207887693 was not placed.',
    'The session of 9:30 to 16:00 is over: 10000000 shares.',
    'cookies are required',
    'Bearer realm="x", error="invalid_token", error_description="The access token expired"',
    'password must have 12 characters',
    'authorization is required to place 100000 orders',
    'a password. 12345678 is the number of the order',
    '{"code":"INVALID","Field":"OrderType","state":"open"}',
    '{"token_type":"Bearer","expires_in":1200}',
    '["AccountKey","AssetType","LimitPrice"]',
    '<code>a = b</code>',
    'key: value; state = open',
    'token: type=bearer',
    'account x 12345678 "a"',
    'Invalid account. 12345678 orders are open',
    'account is the id of 207887693',
    'account<b>closed</b>',
    'cookie: required',
    'the session is from 09:30 to 16:00',
    '---\r\n\r\naccount\r\n---\r\n\r\n12345678\r\n-----',
    'f({"a":"the account","id":"207887693"})',
    '\ufeff{"a":"the account","id":"207887693"}',
  ])('%s', (text) => {
    expect(redacted((secrets) => secrets.value(text))).toBe(text);
  });
});
