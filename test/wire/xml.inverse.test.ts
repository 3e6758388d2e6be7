/** Reading what was written gives what was written, or nothing was written. */
import fc from '../fast-check.ts';
import { describe, expect, test } from 'vitest';
import { validators } from '../../generated/validators.js';
import { DocumentError } from '../../src/codegen/document-error.ts';
import type { XmlCodec } from '../../src/wire/xml.ts';
import { codecOf, codecOfSchema, type Schema } from './xml-codecs.ts';
import { anyError, anyOrder, anyResults, anyText } from './xml-orders.ts';

describe('decode(encode(value)) is the value', () => {
  test.each([
    ['Order', anyOrder, 1500],
    ['OrderResults', anyResults, 500],
    ['Error', anyError, 300],
  ] as const)('%s', (name, values, numRuns) => {
    const codec = codecOf(name);
    const isLegal = validators[name];
    fc.assert(
      fc.property(values as fc.Arbitrary<unknown>, (value) => {
        expect(isLegal?.(value)).toBe(true);
        expect(codec.decode(codec.encode(value))).toEqual({ ok: true, value });
      }),
      { numRuns },
    );
  });

  test.each(['3', '3.0', 3, 0, '0', '0.00', '.25', 0.25, '1e21', 1e21, '1e+21', '007', 5e-324])(
    'the value of a trailing stop, %j',
    (Value) => {
      const codec = codecOf('AdvancedOptions');
      const value = { TrailingStop: { ByPoints: true, Value } };
      expect(codec.decode(codec.encode(value))).toEqual({ ok: true, value });
    },
  );
});

/** A value at random put in the place of another, so that most are illegal. */
const spoiled = fc
  .tuple(anyOrder, fc.infiniteStream(fc.nat(12)), fc.oneof(fc.jsonValue({ maxDepth: 3 }), anyText))
  .map(([order, steps, other]) => {
    const root = structuredClone(order);
    let at: Record<string, unknown> = root;
    for (const step of steps) {
      const keys = Object.keys(at);
      const key = keys[step % Math.max(keys.length, 1)] ?? 'New';
      const next = at[key];
      if (typeof next === 'object' && next !== null && step < 10) at = next as Record<string, unknown>;
      else {
        at[step === 12 && !Array.isArray(at) ? 'Unknown' : key] = other;
        break;
      }
    }
    return JSON.parse(JSON.stringify(root)) as unknown;
  });

const name = fc.constantFrom('a', 'b', 'c', 'Ab', '__proto__', 'constructor');
const xml = fc.record({ name, wrapped: fc.constant(true) }, { requiredKeys: ['wrapped'] });
const type = fc.constantFrom('string', 'number', 'integer', 'boolean', 'null', 'object', 'array');
const { anySchema } = fc.letrec<{ anySchema: Schema }>((tie) => {
  const some = fc.array(tie('anySchema'), { minLength: 1, maxLength: 2 });
  return {
    anySchema: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.record({ type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1 })) }, { requiredKeys: [] }),
      fc.record({ $ref: fc.constantFrom('#/$defs/A', '#/$defs/B') }),
      fc.record(
        {
          type: fc.constant('object'),
          properties: fc.dictionary(name, tie('anySchema'), { maxKeys: 3 }),
          required: fc.uniqueArray(name),
          additionalProperties: fc.boolean(),
        },
        { requiredKeys: ['properties'] },
      ),
      fc.record({
        type: fc.constant('array'),
        items: fc.oneof(
          tie('anySchema'),
          fc.tuple(tie('anySchema'), xml).map(([one, named]) => ({ ...one, xml: named })),
        ),
        xml: fc.constant({ wrapped: true }),
      }),
      fc.record({ allOf: some }),
      fc.record({ oneOf: some }),
      fc.record({ anyOf: some }),
    ),
  };
});
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(anyText, fc.constantFrom(null, true, false, 0, 1.5, '', '1', 'true', ' ')),
    fc.dictionary(name, tie('value'), { maxKeys: 3 }),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
})).value;

describe('a value is written so that it is read as itself, or refused', () => {
  /** How many were written: a property that refuses everything proves nothing. */
  const written = (codec: XmlCodec, value: unknown): number => {
    let text: string;
    try {
      text = codec.encode(value);
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
      expect((error as Error).message).toMatch(/^expected .+, received /);
      return 0;
    }
    expect(codec.decode(text)).toEqual({ ok: true, value });
    return 1;
  };

  test('orders with one fault', () => {
    const count = { tried: 0, written: 0 };
    const codec = codecOf('Order');
    fc.assert(
      fc.property(spoiled, (value) => {
        count.tried += 1;
        count.written += written(codec, value);
      }),
      { numRuns: 1500 },
    );
    expect(count.written).toBeGreaterThan(count.tried / 3);
  });

  test('any value by any schema', () => {
    const count = { tried: 0, written: 0 };
    fc.assert(
      fc.property(anySchema, anySchema, anyValue, (A, B, value) => {
        count.tried += 1;
        let codec: XmlCodec;
        try {
          codec = codecOfSchema(A, { B });
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentError);
          return;
        }
        count.written += written(codec, JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 6000 },
    );
    expect(count.written).toBeGreaterThan(count.tried / 6);
  });
});
