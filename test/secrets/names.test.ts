/** Which names carry secrets, in whatever letter case and with whatever separators. */
import { describe, expect, test } from 'vitest';
import { SecretNames } from '../../src/secrets/index.ts';
import { newNames } from './redacted.ts';

describe('a name', () => {
  test.each([
    ...['access_token', 'accessToken', 'ACCESS-TOKEN', 'oauth_token[]', 'oauth_token[0]', 'X-Auth-Token'],
    ...[
      'refresh_token',
      'id_token',
      'userAccessToken',
      'my.token',
      'tokens',
      'token2',
      'client_secret',
      'PassWord',
    ],
    ...[
      'api_key',
      'X-API-Key',
      'Ocp-Apim-Subscription-Key',
      'Proxy-Authorization',
      'PHPSESSID',
      'JSESSIONID',
      'sid',
    ],
    ...['code_verifier', 'client_assertion', 'SAMLResponse', 'csrf', 'pwd', 'bearer'],
    ...['oauth_tokn', 'oauthtokn', 'oauth_tokenn', 'oauth_toke', 'acces_token'],
    ...['user_pwd', 'loginPass', 'my-session[]', 'DB_PASS2', 'ｔｏｋｅｎ', 'ассеss_tоken'],
  ])('%s carries a token', (name) => {
    expect(newNames().kindOf(name)).toBe('token');
  });

  test.each([
    'AccountKey',
    'account_key',
    'Account-Key',
    'ACCOUNTKEY',
    'MyAccountKeys',
    'account',
    'AccountID',
    ...['brokerAccount', 'trading_accounts', 'ＡｃｃｏｕｎｔＫｅｙ', 'АссоuntКеу'],
    ...['AcountKey', 'AccountKy', 'AccountKe', 'AccoutKey', 'AccountKeey', 'Accountkez', 'AccuontKey'],
  ])('%s identifies an account', (name) => {
    expect(newNames().kindOf(name)).toBe('member');
  });

  test.each([
    ...[
      '',
      'Symbol',
      'token_type',
      'expires_in',
      'code',
      'key',
      'inside',
      'passage',
      'Message',
      'OrderConfirmId',
      'AccountType',
      'CountKey',
      'compass',
      'preauth',
      'Accounting',
      'Invalid account',
    ],
    `${'x'.repeat(100)}token`,
  ])('%j names no secret', (name) => {
    // Another contract may say so of some.
    expect(new SecretNames({ sensitive: ['AccountKey'] }).kindOf(name)).toBeUndefined();
  });

  test('of a contract matches as a whole or, if it is long, at the end of another name', () => {
    const names = new SecretNames({ sensitive: ['Pin-Code', 'Ref', 'CardCode'], tokens: ['Key', 'Ref'] });
    expect(['pincode', 'PIN_CODE', 'ref', 'myCardCode', 'key'].map((name) => names.kindOf(name))).toEqual([
      ...['member', 'member', 'member', 'member', 'token'],
    ]);
    expect(['myRef', 'myPinCode', 'monkey'].map((name) => names.kindOf(name))).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });

  test('of more than a hundred characters is not read', () => {
    const names = new SecretNames({ sensitive: [] });
    const long = `${'x'.repeat(95)}token`;
    expect([names.kindOf(long), names.kindOf(`x${long}`)]).toEqual(['token', undefined]);
    const state = `state${'-'.repeat(95)}`;
    expect([names.isPerhaps(state), names.isPerhaps(`${state}-`)]).toEqual([true, false]);
  });

  test('matches without brackets that follow it, but not without its last letter', () => {
    const names = new SecretNames({ sensitive: [] });
    expect(['token[ab]', 'tokenx'].map((name) => names.kindOf(name))).toEqual(['token', undefined]);
  });

  test('is still known after many others were read', () => {
    const names = new SecretNames({ sensitive: [] });
    for (let index = 0; index < 6000; index += 1) names.kindOf(`name${index}x`);
    expect([names.kindOf('access_token'), names.kindOf('x')]).toEqual(['token', undefined]);
  });
});

describe('a header', () => {
  test.each([
    'Content-Type',
    'ACCEPT',
    'access-control-allow-credentials',
    'Sec-Fetch-Site',
    'jsonp-callback',
  ])('%s is harmless', (name) => {
    expect(newNames().isHarmlessHeader(name)).toBe(true);
  });

  test.each(['Authorization', 'Cookie', 'X-Debug', 'Set-Cookie', 'X-Amz-Date', 'X-Sec-Ch-Key', ''])(
    '%s is not',
    (name) => {
      for (const names of [newNames(), new SecretNames({ sensitive: [] })])
        expect(names.isHarmlessHeader(name)).toBe(false);
    },
  );
});
