import { describe, expect, test } from 'vitest';
import type { Schema } from '../../src/contract/openapi.ts';
import { decideAlternatives } from '../../src/codegen/tags.ts';

function decide(schema: Schema, others: Record<string, Schema> = {}): Schema | undefined {
  return decideAlternatives({ ...others, Subject: schema })['Subject'];
}

const branch = (kind: string, required = ['kind']): Schema => ({
  required,
  properties: { kind: { const: kind } },
});

/** What is tried keeps the faults of its alternatives to itself. */
const tried = (oneOf: unknown) => ({
  not: { not: { oneOf } },
  'x-alternatives': expect.objectContaining({ rule: 'oneOf' }) as unknown,
});

describe('alternatives', () => {
  test('with a required constant in each branch are decided by it', () => {
    const decided = decide({ type: 'object', oneOf: [branch('a'), branch('b')] });
    expect(decided?.['discriminator']).toEqual({ propertyName: 'kind', cases: [['a'], ['b']] });
  });

  test.each([
    ['one branch does not require the tag', [branch('a'), branch('b', [])]],
    ['two branches share a value', [branch('a'), branch('a')]],
  ])('are tried one by one where %s', (_case, oneOf) => {
    expect(decide({ type: 'object', oneOf })).toEqual({ type: 'object', allOf: [tried(oneOf)] });
  });

  test('are tried one by one where nothing says that the value is an object', () => {
    expect(decide({ oneOf: [branch('a'), branch('b')] })).not.toHaveProperty('discriminator');
  });

  test('of different types become one schema of several types', () => {
    const decided = decide(
      { oneOf: [{ $ref: '#/$defs/Price' }, { type: 'number', minimum: 0 }] },
      {
        Price: { type: 'string', pattern: '^\\d+$' },
      },
    );
    expect(decided).toEqual({ type: ['string', 'number'], pattern: '^\\d+$', minimum: 0 });
  });

  test.each([
    ['of types that overlap', [{ type: 'integer' }, { type: 'number', minimum: 0 }]],
    [
      'of the same type',
      [
        { type: 'string', pattern: 'a' },
        { type: 'string', pattern: 'b' },
      ],
    ],
    [
      'with a keyword that looks at values of every type',
      [{ type: 'string', enum: ['a'] }, { type: 'null' }],
    ],
  ])('%s are tried one by one', (_case, oneOf) => {
    expect(decide({ oneOf })).toEqual({ allOf: [tried(oneOf)] });
  });
});
