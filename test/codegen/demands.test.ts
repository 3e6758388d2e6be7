/** What only the code of ajv judges: its errors bring the words for what must be. */
import { expect, test } from 'vitest';
import { strictAjv } from '../../src/codegen/ajv.ts';
import { decideAlternatives } from '../../src/codegen/tags.ts';
import { faultsOf } from '../../src/contract/explain.ts';

test.each<[Record<string, unknown>, unknown, string]>([
  [{ type: 'number', exclusiveMaximum: 1 }, 1, 'must be a number less than 1, but is 1.'],
  [{ format: 'date', type: 'string' }, 'x', 'must be a date of the form YYYY-MM-DD, but is "x".'],
  [{ format: 'ipv4', type: 'string' }, 'x', 'must be text of the format ipv4, but is "x".'],
  [
    { type: 'array', prefixItems: [{}], items: false, minItems: 1 },
    [1, 2],
    'must be an array of at most 1 element, but is an array of 2 elements.',
  ],
  [
    { type: 'object', maxProperties: 2 },
    { a: 1, b: 1, c: 1 },
    'must be an object of at most 2 members, but is an object.',
  ],
  [{ type: 'object', minProperties: 1 }, {}, 'must be an object of at least 1 member, but is an object.'],
  [
    { type: 'array', uniqueItems: true },
    [1, 1],
    'must be an array without two equal elements, but is an array of 2 elements.',
  ],
  [{ not: { enum: [7, 'y'] } }, 7, 'must be a value other than 7, "y", but is 7.'],
  [{ not: { const: 7 }, 'x-form': 'an x' }, 7, 'must be an x, but is 7.'],
  [{ not: {} }, 7, 'must be left out.'],
  [
    { anyOf: [{ minimum: 8, type: 'number' }, { const: 'y' }] },
    7,
    'must be one of these: number, "y", but is 7.',
  ],
])('%j', (schema, value, says) => {
  const validate = strictAjv().compile(decideAlternatives({ schema })['schema'] ?? {});
  expect(validate(value)).toBe(false);
  const [fault] = faultsOf(validate.errors ?? [], value, new Set());
  expect(fault?.message).toBe(`The value ${says}`);
});
