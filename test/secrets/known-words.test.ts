/** A log has the words of the contract, mistyped ones too, and nothing else that a client made up. */
import { expect, test } from 'vitest';
import { KnownWords } from '../../src/secrets/index.ts';

const words = new KnownWords(['/v2/orders', '/v2/data/sym', '/v2/users/{id}'], ['Symbol']);

test.each([
  ['/v2/orders', '/v2/orders'],
  ['/V2/Orders', '/V2/Orders'],
  ['/v3/vx/xv3', '/v3/…/…'],
  ['/v2/orderz', '/v2/orderz'],
  ['/v2/ordres', '/v2/ordres'],
  ['/v2/oders', '/v2/oders'],
  ['/v2/ordders', '/v2/ordders'],
  ['/v2/xyders', '/v2/…'],
  ['/v2/dta/sim', '/v2/dta/…'],
  ['/v2/orders12', '/v2/…'],
  ['/v2/sredro', '/v2/…'],
  ['/v22/12345678', '/…/…'],
])('of a path: %s', (path, logged) => {
  expect(words.path(path)).toBe(logged);
});

test.each([
  ['/Symbol/1', '/Symbol/1'],
  ['/content-type', '/content-type'],
  ['/symbol/1234', '/…/…'],
])('of a pointer: %s', (pointer, logged) => {
  expect(words.pointer(pointer)).toBe(logged);
});

test('of a method', () => {
  expect(['GET', 'get', 'TOKEN'].map((method) => words.method(method))).toEqual(['GET', '…', '…']);
});
