/** A name that was meant to be a known one, and a text that was meant to keep its form: what is said of each. */
import { expect, test } from 'vitest';
import { oddityOf } from '../../src/contract/odd-text.ts';
import { meantBy } from '../../src/contract/slip.ts';

const known = ['Symbol', 'LimitPrice', 'Route', 'OSOs', 'Leg', 'Value', 'Values'];

test.each([
  ['symbol', 'Symbol'],
  ['limit_price', 'LimitPrice'],
  ['Limit-Price', 'LimitPrice'],
  ['Symbl', 'Symbol'],
  ['Ssymbol', 'Symbol'],
  ['Symbop', 'Symbol'],
  ['Smybol', 'Symbol'],
  ['Symbolx', 'Symbol'],
  ['OSO', 'OSOs'],
  ['\u0405ymbol', 'Symbol'],
  ['R\u03bfute', 'Route'],
  ['\uff33ymbol', 'Symbol'],
  ['Symb\u00f6l', 'Symbol'],
  // Its own spelling counts before one edit of another.
  ['VALUES', 'Values'],
])('%s was meant to be %s', (name, meant) => {
  expect(meantBy(name, known)).toBe(meant);
});

test.each([
  'Legs',
  'Lag',
  'Symlob',
  'Syxxol',
  'Smybox',
  'Symbolxx',
  'Sbmyol',
  'Comment',
  '',
  '\u4e2d\u6587',
  'PriceLimit',
])('%s is like no known name', (name) => {
  expect(meantBy(name, known)).toBeUndefined();
});

const SYMBOL = '^[!-`{-~]+( [!-`{-~]+)*$';

test.each([
  [' AAPL', 'begin with a space'],
  ['AAPL ', 'end with a space'],
  ['  SPY C', 'begin with a space'],
  ['SPY C  ', 'end with a space'],
  ['SPY   C', 'have two spaces in a row'],
  ['SPY  C  D', 'have two spaces in a row'],
  ['A\u200b\u200bB\u0000', 'have the invisible character U+200B'],
  ['\u0410\u0410PL', 'have the letter U+0410 of another alphabet'],
  ['SPY  C', 'have two spaces in a row'],
  ['aapl', 'have lower-case letters'],
  ['AAPL\u200b', 'have the invisible character U+200B'],
  ['\u0410APL', 'have the letter U+0410 of another alphabet'],
  [' aapl ', 'begin with a space, or end with a space, or have lower-case letters'],
  ['A\n', 'have the invisible character U+000A'],
])('%j must not %s', (text, odd) => {
  expect(oddityOf(text, SYMBOL)).toBe(odd);
});

test('an oddity that the pattern allows, or that no repair mends, is not named', () => {
  expect(oddityOf(' aapl', '^ ?[A-Z]+$')).toBe('have lower-case letters');
  expect(oddityOf('A\u00a0B', '^A B$')).toBe('have the invisible character U+00A0');
  expect(oddityOf(' abc', '^[a-z]+$')).toBe('begin with a space');
  expect(oddityOf('Abc', '^\\p{Lu}+$')).toBe('have lower-case letters');
  expect(oddityOf('', SYMBOL)).toBeUndefined();
  expect(oddityOf('   ', SYMBOL)).toBeUndefined();
  expect(oddityOf('abc', '^[0-9]+$')).toBeUndefined();
});
