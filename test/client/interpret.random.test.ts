/** The client and verify find the same faults in values that nobody thought of. */
import fc from '../fast-check.ts';
import { expect, test } from 'vitest';
import { validators } from '../../generated/validators.js';
import { anyError, anyOrder, anyResults } from '../wire/xml-orders.ts';
import { byCode, byData, names } from './two-judges.ts';

const SEEDED = { seed: 4711, numRuns: 1500 };

test.each([
  ['Order', anyOrder],
  ['OrderResults', anyResults],
  ['Error', anyError],
] as const)('data and code find no fault in a legal %s', (name, values) => {
  fc.assert(
    fc.property(values, (value) => {
      expect(byCode(validators[name], value)).toEqual([]);
      expect(byData(name, value)).toEqual([]);
    }),
    { ...SEEDED, numRuns: 300 },
  );
});

test.each([
  ['Order', anyOrder],
  ['JsonpResult', anyResults],
  ['JsonpResult', anyError],
  ['OrderResults', anyResults],
] as const)('data and code find the same faults in a broken %s', (name, values) => {
  let [broken, runs] = [0, 0];
  fc.assert(
    fc.property(values, fc.array(anyBreak, { minLength: 1, maxLength: 3 }), (value, breaks) => {
      runs += 1;
      const wrong = breaks.reduce<unknown>((before, one) => one(before), value);
      const found = byData(name, wrong);
      broken += Math.sign(found.length);
      expect(found).toEqual(byCode(validators[name], wrong));
    }),
    SEEDED,
  );
  expect(broken).toBeGreaterThan(runs / 3);
});

test('data and code find the same faults in any value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...names), (value, name) => {
      expect(byData(name, value)).toEqual(byCode(validators[name], value));
    }),
    SEEDED,
  );
});

/** A change somewhere in a value: another value, a member more, one less, or one of another name. */
const anyBreak: fc.Arbitrary<(value: unknown) => unknown> = fc
  .tuple(
    fc.nat(),
    fc.constantFrom('replace', 'remove', 'rename', 'add'),
    fc.oneof(
      fc.constantFrom<unknown>(
        null,
        0,
        10,
        '',
        '1.00',
        'Buy',
        'Limit',
        'GTD',
        'DAY',
        [],
        {},
        true,
        'x'.repeat(26),
      ),
      fc.jsonValue(),
    ),
  )
  .map(([where, how, other]) => (value) => {
    const copy = structuredClone({ root: value }) as Record<string, unknown>;
    const places = placesIn(copy);
    const [parent, key] = places[where % places.length] ?? [copy, 'root'];
    const old = parent[key];
    if (how === 'remove' || how === 'rename') Reflect.deleteProperty(parent, key);
    if (how === 'rename') parent[`${key}s`] = old;
    if (how === 'add') parent['Extra/~'] = other;
    if (how === 'replace') parent[key] = other;
    return copy['root'];
  });

function placesIn(parent: Record<string, unknown>): [parent: Record<string, unknown>, key: string][] {
  return Object.entries(parent).flatMap(([key, value]) => [
    [parent, key],
    ...(typeof value === 'object' && value !== null ? placesIn(value as Record<string, unknown>) : []),
  ]);
}
