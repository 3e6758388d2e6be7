/** What findings say, to the letter: one of each kind that has words of its own. */
import { expect, test } from 'vitest';
import { contract, judgeRequest } from '../../src/contract/index.ts';
import { marketOrder } from '../orders.ts';

const TOKEN =
  'the header Authorization: Bearer <access token> or the query parameter oauth_token or the query parameter access_token';

interface Sent {
  readonly target?: string;
  readonly token?: string;
  readonly coding?: string;
  readonly more?: object;
}

test.each<[string, Sent, string[]]>([
  [
    'a coding that does not exist',
    { coding: 'zip' },
    [
      'request.headers',
      '/content-encoding',
      'content-encoding',
      'a body without content coding',
      'zip',
      'The request body must be without content coding, but Content-Encoding is zip, which is not a content coding.',
    ],
  ],
  [
    'a path without a slash',
    { target: 'orders' },
    [
      'request',
      '',
      'server',
      'a path that begins with a slash, or a whole URL',
      'a path without a slash',
      'The request must go to a path that begins with a slash, or a whole URL, but went to a path without a slash.',
    ],
  ],
  [
    'another port',
    { target: 'https://api.tradestation.com:8443/v2/orders' },
    [
      'request',
      '',
      'server',
      'https://api.tradestation.com/v2',
      'https://api.tradestation.com:8443',
      'The request must go to https://api.tradestation.com/v2, but went to https://api.tradestation.com:8443.',
    ],
  ],
  [
    'no token',
    { token: '' },
    [
      'request.security',
      '',
      'security',
      TOKEN,
      'none',
      `There is no access token: expected ${TOKEN}, received none.`,
    ],
  ],
  [
    'a word for no token',
    { token: 'Bearer null' },
    [
      'request.security',
      '',
      'security',
      TOKEN,
      'the word null in place of a token',
      `The access token cannot be read: expected ${TOKEN}, received the word null in place of a token.`,
    ],
  ],
  [
    'two tokens',
    { target: '/v2/orders?oauth_token=x' },
    [
      'request.security',
      '',
      'security',
      TOKEN,
      'several tokens that differ (masked)',
      `It is not defined which of several access tokens counts: expected ${TOKEN}, received several tokens that differ (masked).`,
    ],
  ],
  [
    'a member that is missing',
    { more: { Symbol: undefined } },
    ['request.body', '/Symbol', 'required', 'a value', 'nothing', 'Symbol is missing.'],
  ],
  [
    'spaces at the end',
    { more: { Symbol: 'ARNA  ' } },
    [
      'request.body',
      '/Symbol',
      'pattern',
      'a symbol in upper case',
      '"ARNA  "',
      'Symbol must not end with a space, but is "ARNA  ".',
    ],
  ],
])('%s', (_what, { target = '/v2/orders', token = 'Bearer t', coding, more }, said) => {
  const headers: [string, string][] = [['Content-Type', 'application/json']];
  if (token !== '') headers.push(['Authorization', token]);
  if (coding !== undefined) headers.push(['Content-Encoding', coding]);
  const body = JSON.stringify({ ...marketOrder, Symbol: 'ARNA', ...more });
  const { findings } = judgeRequest(contract, { method: 'POST', target, headers, body });
  expect(
    findings.map((one) => [one.where, one.pointer, one.rule, one.expected, one.received, one.message]),
  ).toEqual([said]);
});

test('the findings beyond the limit are counted', () => {
  const unknown = Object.fromEntries(Array.from({ length: 103 }, (_, index) => [`Other${index}`, 'x']));
  const { findings } = judgeRequest(contract, {
    method: 'POST',
    target: '/v2/orders',
    headers: [
      ['Content-Type', 'application/json'],
      ['Authorization', 'Bearer t'],
    ],
    body: JSON.stringify({ ...marketOrder, ...unknown }),
  });
  expect(findings).toHaveLength(101);
  expect(findings.at(-1)).toMatchObject({
    where: 'request.body',
    pointer: '',
    rule: 'more',
    expected: 'at most 100 findings',
    received: '3 more',
    message: 'There are 3 more findings in this part.',
  });
});
