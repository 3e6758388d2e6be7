/** What is an access token, and what stands in the place of one: the grammar of RFC 6750, once, in one place. */
import { expect, test } from 'vitest';
import { contract, judgeRequest } from '../../src/contract/index.ts';
import { expectLinear } from '../linear.ts';
import { placed, placedByJsonp } from '../verify/exchanges.ts';

type Fields = readonly (readonly [string, string])[];

function asked(query: string, headers: Fields) {
  return judgeRequest(contract, placed({ target: `/v2/orders${query}`, headers }).request).findings;
}

const field = (text: string): Fields => [['Authorization', text]];

test.each<[string, string, Fields]>([
  ['a token in the header', '', field('Bearer abc.DEF-123_~+/==')],
  ['the scheme in other letters, and more than one space', '', field(' bearer   abc ')],
  ['a token in the query', '?oauth_token=abc', []],
  ['one that is percent-encoded', '?oauth_token=a%2Bb%3D', []],
  ['the same token twice, in header and query', '?oauth_token=abc', field('Bearer abc')],
  ['a token that begins with a word for none', '', field('Bearer nullary')],
])('%s is read', (_what, query, headers) => {
  expect(asked(query, headers)).toEqual([]);
});

test.each<[string, string, Fields, string]>([
  ['two fields', '', [...field('Bearer a'), ...field('Bearer a')], '2 Authorization fields'],
  ['several words', '', field('Bearer abc xyz'), 'a token of several words (masked)'],
  ['two schemes in one field', '', field('Bearer abc, Basic xyz'), 'a token of several words (masked)'],
  ['the scheme twice', '', field('Bearer Bearer abc'), 'the scheme twice'],
  ['an object', '', field('Bearer [object Promise]'), 'an object in place of a token'],
  ['a template', '', field('Bearer ${token}'), 'a template that was not filled in'],
  ['a template of mustaches', '', field('Bearer {{token}}'), 'a template that was not filled in'],
  ['undefined', '', field('Bearer undefined'), 'the word undefined in place of a token'],
  ['null', '', field('Bearer null'), 'the word null in place of a token'],
  ['None, of another language', '', field('Bearer None'), 'the word none in place of a token'],
  ['quotation marks', '', field('Bearer "abc"'), 'a token in quotation marks (masked)'],
  ['other characters', '', field('Bearer abc;xyz'), 'a token with illegal characters (masked)'],
  ['a padding that is not at the end', '', field('Bearer ab=c'), 'a token with illegal characters'],
  ['an empty token', '', field('Bearer '), 'an empty token'],
  ['a tab after the scheme', '', field('Bearer\tabc'), 'an Authorization header of another form (masked)'],
  ['another scheme', '', field('Basic YTpi'), 'an Authorization header of another form (masked)'],
  ['undefined in the query', '?oauth_token=undefined', [], 'the word undefined in place of a token'],
  ['a template in the query', '?oauth_token=%24%7Btoken%7D', [], 'a template that was not filled in'],
  ['two tokens', '?oauth_token=abc', field('Bearer xyz'), 'several tokens that differ (masked)'],
  ['two names of the query', '?oauth_token=abc&access_token=xyz', [], 'several tokens that differ (masked)'],
  ['a good one beside a bad one', '?oauth_token=abc', field('Bearer undefined'), 'the word undefined'],
])('%s: no access token', (_what, query, headers, received) => {
  const findings = asked(query, headers);
  expect(findings).toMatchObject([{ verdict: 'violates', where: 'request.security', rule: 'security' }]);
  expect(findings[0]?.received).toContain(received);
  expect(findings[0]?.message).not.toMatch(/abc|xyz|YTpi/);
});

test('a bearer token where only the query is read is in the wrong place, and the finding says so', () => {
  const { request } = placedByJsonp();
  const target = request.target.replace(/&oauth_token=.*/, '');
  const { findings } = judgeRequest(contract, { ...request, target, headers: field('Bearer abc') });
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^The access token is not where this operation expects it: /),
  ]);
});

test('many spaces in a field cost no more than their length', () => {
  expectLinear(
    (length) => `Bearer a${' '.repeat(length)}b`,
    (text) => asked('', field(text)),
  );
});
