import fc from '../fast-check.ts';
import { describe, expect, test } from 'vitest';
import { parseQuery, splitTarget } from '../../src/wire/index.ts';
import { expectLinear } from '../linear.ts';

describe('a query becomes a list', () => {
  test.each<[string, string, [string, string][]]>([
    ['empty', '', []],
    ['in order, duplicates kept', 'b=1&a=2&b=3', [['b', '1'], ['a', '2'], ['b', '3']]], // prettier-ignore
    ['without empty segments', '&&a=1&&', [['a', '1']]],
    ['with names and values that are empty', 'a&b=&=c&=', [['a', ''], ['b', ''], ['', 'c'], ['', '']]], // prettier-ignore
    ['with further equals signs in the value', 'a=b=c', [['a', 'b=c']]],
    ['with a plus as a space and %2B as a plus', 'a+b=+%2B%20', [['a b', ' + ']]],
    ['with UTF-8', 'a=%E2%82%AC%F0%9F%98%80', [['a', '€😀']]],
    ['with separators that are encoded', 'data=%7B%22a%22%3A%22%26%3D%22%7D%0A', [['data', '{"a":"&="}\n']]],
    ['with a question mark', '?a=?', [['?a', '?']]],
    ['with names of the prototype', '__proto__=1&constructor=2', [['__proto__', '1'], ['constructor', '2']]], // prettier-ignore
    ['with a lone surrogate, not encoded', 'a=\ud800', [['a', '\ud800']]],
  ])('%s', (_name, query, value) => {
    expect(parseQuery(query)).toEqual({ ok: true, value });
  });

  test.each([
    ['a=%', 3, '`%` and two hexadecimal digits', 'end of text'],
    ['a=1&b%=%41', 6, '`%` and two hexadecimal digits', '`=`'],
    ['a=%41%4', 6, '`%` and two hexadecimal digits', 'end of text'],
    ['a=%zz', 3, '`%` and two hexadecimal digits', '`z`'],
    ['a=%4g', 3, '`%` and two hexadecimal digits', '`g`'],
    ['a=%u0041', 3, '`%` and two hexadecimal digits', '`u`'],
    ['a=%&b=%41', 3, '`%` and two hexadecimal digits', '`&`'],
    ['a=x%ff&b=%', 4, 'percent-encoded UTF-8', 'bytes that are not UTF-8'],
    ['a=%41&%41=%ff', 11, 'percent-encoded UTF-8', 'bytes that are not UTF-8'],
    ['a=%ED%A0%80', 3, 'percent-encoded UTF-8', 'bytes that are not UTF-8'],
    ['a=%C0%AF', 3, 'percent-encoded UTF-8', 'bytes that are not UTF-8'],
    ['a=%E2%82', 3, 'percent-encoded UTF-8', 'bytes that are not UTF-8'],
  ])('%s is refused', (query, column, expected, received) => {
    const problem = { rule: 'percent-encoding', expected, received, line: 1, column };
    expect(parseQuery(query)).toEqual({ ok: false, problem });
  });

  test('what URLSearchParams writes reads back', () => {
    const pairs = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })));
    fc.assert(
      fc.property(pairs, (written) => {
        const query = new URLSearchParams(written).toString();
        expect(parseQuery(query)).toEqual({ ok: true, value: [...new URLSearchParams(query)] });
      }),
    );
  });

  test.each(['%', '&', '=', '+', '%41', '%ff', 'a&', '%4'])('many %s take linear time', (piece) => {
    expectLinear((length) => piece.repeat(length / piece.length), parseQuery);
  });
});

describe('a target is split', () => {
  test.each([
    ['/orders', undefined, '/orders', ''],
    ['/a%2Fb/../c?x=%7b&y=a b', undefined, '/a%2Fb/../c', 'x=%7b&y=a b'],
    ['https://api.tradestation.com/v2/orders?a=1#b', 'https://api.tradestation.com', '/v2/orders', 'a=1'],
    ['HTTPS://Host:8443/A', 'https://host:8443', '/A', ''],
    ['http://host', 'http://host', '/', ''],
    ['http://host?x=/y', 'http://host', '/', 'x=/y'],
    ['https://user:pass@host/a@b', 'https://host', '/a@b', ''],
    ['http://[::1]:80/', 'http://[::1]:80', '/', ''],
    ['//host/a', undefined, '//host/a', ''],
    ['/a?u=http://b/c?d', undefined, '/a', 'u=http://b/c?d'],
    ['/a#b?c', undefined, '/a', ''],
    ['*', undefined, '*', ''],
    ['', undefined, '', ''],
    ['https://a@b@c.example/d', 'https://c.example', '/d', ''],
    ['/a/http://b/c', undefined, '/a/http://b/c', ''],
  ])('%s', (target, origin, path, query) => {
    expect(splitTarget(target)).toEqual({ origin, path, query });
  });

  test.each(['a', '/', '?', '#', '@', 'a://'])('many %s take linear time', (piece) => {
    expectLinear((length) => piece.repeat(length / piece.length), splitTarget);
  });
});
