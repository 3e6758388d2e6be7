/** Whatever is in a text, its secrets are found, replaced and masked in time that grows with its length. */
import { describe, test } from 'vitest';
import { contract } from '../../src/contract/index.ts';
import { maskFor, Secrets } from '../../src/secrets/index.ts';
import { expectLinear, times } from '../linear.ts';

const numbered = (make: (index: number) => string, length: number) =>
  Array.from({ length: Math.ceil(length / make(0).length) }, (_, index) => make(index)).join('');

const texts: readonly (readonly [string, (length: number) => string])[] = [
  ['one long word', times('a')],
  ['one long value', (length) => `token=${'a1'.repeat(length / 2)}`],
  ['names', times('token ')],
  ['names that depend on the value', times('key:')],
  ['the same with quotation marks', times('key="')],
  ['names and words between', times('token is ')],
  ['names with quotation marks of each kind', times(`token='token="token=\``)],
  ['names and equals signs', times('code=')],
  ['schemes and equals signs', times('token=')],
  ['values', times('token a1b2 ')],
  ['different values', (length) => numbered((index) => `token=a${index}bcdefg `, length)],
  ['full stops', (length) => `token=${'.:!?'.repeat(length / 4)}`],
  ['cookies', times('cookie: a=b; ')],
  ['cookies in one word', times('cookie:a;')],
  ['dates of cookies', (length) => `cookie: ${times('expires=Wed, 09 Jun 2027 10:18:14 GMT, ')(length)}`],
  ['slashes', (length) => `${'/'.repeat(length)}@`],
  ['users', times('//a:b')],
  ['starts of tokens', times('eyJ')],
  ['tokens with dots', times('eyJaaaaa.')],
  ['lines of base64', times('QUJDREVGR0hJSktMTU5P\n')],
  ['lines that are not base64', times('zzzzzzzzzzzzzzzzzzzz\n')],
  ['parts of a path', times('/zzzzzzzzzzzzzzzzzzzz')],
  ['brackets', times('a[')],
  ['escapes', times('%2525token%3D')],
  ['elements', times('<value>a1b2</value><key>account</key>')],
  ['elements that never end', times('<token><code>')],
  ['hidden fields', times('<input name=code value=abcdefgh12345678>')],
  ['a list of names', (length) => JSON.stringify(Array(Math.ceil(length / 8)).fill('token'))],
  [
    'an account in a longer word',
    (length) => `{"AccountKey":"${'A'.repeat(length / 4)}","a":"${'A'.repeat(length)}"}`,
  ],
  ['accounts', (length) => `[${numbered((index) => `{"AccountKey":"A${index}bcdefg"},`, length)}1]`],
];

describe('hostile text', () => {
  test.each(texts)('%s', (_name, make) => {
    expectLinear(make, (text) => {
      const secrets = new Secrets(contract.names);
      secrets.value(text);
      secrets.settle();
      secrets.value(text);
      const request = { method: 'POST', target: '/', headers: [['Cookie', text]] as const, body: text };
      maskFor({ request, response: undefined }, contract.names)(text);
    });
  });

  test.each([
    ['pairs in one Set-Cookie', times('a=b1c2d3e4f5; ')],
    ['commas in one Set-Cookie', times('a=b1c2d3e4f5, ')],
    ['different cookies', (length: number) => numbered((index) => `c${index}=v${index}abcdefgh; `, length)],
  ])('%s', (_name, make) => {
    expectLinear(make, (text) => {
      const secrets = new Secrets(contract.names);
      for (const name of ['Cookie', 'Set-Cookie']) secrets.header(name, text);
      secrets.settle();
      for (const name of ['Cookie', 'Set-Cookie']) secrets.header(name, text);
    });
  });
});
