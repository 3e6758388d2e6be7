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
const tried = (oneOf: unknown, form: unknown = expect.any(String)) => ({
  not: { not: { oneOf } },
  'x-alternatives': { rule: 'oneOf', form },
});

describe('alternatives', () => {
  test('with a required constant in each branch are decided by it', () => {
    const decided = decide({ type: 'object', oneOf: [branch('a'), branch('b')] });
    expect(decided?.['discriminator']).toEqual({ propertyName: 'kind', cases: [['a'], ['b']] });
  });

  test.each([
    ['one branch does not require the tag', [branch('a'), branch('b', [])]],
    ['two branches share a value', [branch('a'), branch('a')]],
    ['a tag is an object', [branch('a'), { required: ['kind'], properties: { kind: { const: {} } } }]],
  ])('are tried one by one where %s', (_case, oneOf) => {
    expect(decide({ type: 'object', oneOf })).toEqual({ type: 'object', allOf: [tried(oneOf)] });
  });

  test('are decided by a tag that is true or false', () => {
    const either = (kind: boolean) => ({ required: ['kind'], properties: { kind: { const: kind } } });
    const decided = decide({ type: 'object', oneOf: [either(true), either(false)] });
    expect(decided?.['discriminator']).toEqual({ propertyName: 'kind', cases: [[true], [false]] });
  });

  const closed = (...members: string[]): Schema => ({
    additionalProperties: false,
    required: members,
    properties: Object.fromEntries(members.map((name) => [name, {}])),
  });

  test('are decided by the members that only one of them has', () => {
    const decided = decide({ type: 'object', oneOf: [closed('a', 'b', 'c'), closed('c', 'd')] });
    expect(decided?.['discriminator']).toEqual({ cases: [['a', 'b'], ['d']] });
  });

  test('that have alternatives of their own are decided by what all of these require', () => {
    const inner = { type: 'object', oneOf: [closed('a', 'b'), closed('a', 'c')] };
    const decided = decide({ type: 'object', oneOf: [inner, closed('d')] });
    expect(decided?.['discriminator']).toEqual({ cases: [['a'], ['d']] });
  });

  test.each([
    ['one of them is open', [{ required: ['a'], properties: { a: {} } }, closed('b')]],
    ['one of them requires nothing of its own', [closed('a', 'b'), closed('b')]],
  ])('are tried one by one where %s', (_case, oneOf) => {
    expect(decide({ type: 'object', oneOf })).not.toHaveProperty('discriminator');
  });

  test('say at each rule which member makes it hold, but not at the tag, at a reference or at a value that is not a schema', () => {
    const own = { price: { type: 'string' }, part: { $ref: '#/$defs/Other' }, any: true };
    const Other = branch('b');
    const oneOf = [
      { ...branch('a'), properties: { kind: { const: 'a' }, ...own } },
      { $ref: '#/$defs/Other' },
      { required: ['kind'], properties: { kind: { enum: ['c', 'd'] } }, type: 'object' },
    ];
    const because = { 'x-because': 'kind' };
    expect(decide({ type: 'object', title: 'T', oneOf }, { Other })).toEqual({
      type: 'object',
      title: 'T',
      discriminator: { propertyName: 'kind', cases: [['a'], ['b'], ['c', 'd']] },
      oneOf: [
        {
          ...because,
          required: ['kind'],
          properties: { kind: { const: 'a' }, ...own, price: { type: 'string', ...because } },
        },
        { $ref: '#/$defs/Other' },
        { ...oneOf[2], ...because },
      ],
    });
  });

  test('are decided by a tag where each is an object, also in anyOf', () => {
    const object = (kind: string) => ({ ...branch(kind), type: 'object' });
    for (const key of ['oneOf', 'anyOf'])
      expect(decide({ [key]: [object('a'), object('b')] })).toMatchObject({
        type: 'object',
        discriminator: { propertyName: 'kind', cases: [['a'], ['b']] },
      });
    expect(decide({ oneOf: [object('a'), branch('b')] })).not.toHaveProperty('discriminator');
  });

  test('of two kinds are decided each by itself', () => {
    const anyOf = [{ type: 'string' }, { type: 'null' }];
    expect(decide({ anyOf, oneOf: [{ minLength: 1 }, { maxLength: 1 }] })).toEqual({
      allOf: [{ type: ['string', 'null'] }, tried([{ minLength: 1 }, { maxLength: 1 }])],
    });
    expect(
      decide({
        type: 'object',
        title: 'T',
        allOf: [{}],
        anyOf: [branch('a'), branch('b')],
        oneOf: [branch('c')],
      }),
    ).toEqual({
      type: 'object',
      title: 'T',
      allOf: [
        {},
        expect.objectContaining({
          type: 'object',
          discriminator: { propertyName: 'kind', cases: [['a'], ['b']] },
        }),
      ],
      oneOf: [expect.objectContaining({ required: ['kind'] })],
      discriminator: { propertyName: 'kind', cases: [['c']] },
    });
  });

  test('are found wherever they stand, and not in values', () => {
    const oneOf = [{ type: 'string' }, { type: 'null' }];
    const decided = { type: ['string', 'null'] };
    expect(decide({ properties: { a: { items: { oneOf } } }, not: { allOf: [{ oneOf }, true] } })).toEqual({
      properties: { a: { items: decided } },
      not: { allOf: [decided, true] },
    });
    expect(decide({ const: { oneOf }, enum: [{ oneOf }] })).toEqual({ const: { oneOf }, enum: [{ oneOf }] });
  });

  test.each([
    ['in the schema', { type: 'object', if: { required: ['a'] }, then: closed('a') }],
    ['in a part', { allOf: [{ type: 'object' }], if: { required: ['a'] }, then: closed('a') }],
    [
      'behind a reference',
      { allOf: [{ $ref: '#/$defs/Whole' }], if: { type: 'object', required: ['a'] }, then: closed('a') },
    ],
  ])('of a condition are decided where %s it is said to be an object', (_where, schema) => {
    const [first, ...parts] = (decide(schema, { Whole: { type: 'object' } })?.['allOf'] ?? []) as unknown[];
    expect(first).toEqual({
      type: 'object',
      oneOf: [closed('a'), {}],
      discriminator: { cases: [['a'], []] },
    });
    expect(parts).toEqual(('allOf' in schema ? schema.allOf : undefined) ?? []);
  });

  test('of a condition are left as they are where nothing says that it is an object', () => {
    const schema = { if: { required: ['a'] }, then: closed('a') };
    expect(decide(schema)).toEqual(schema);
  });

  test('of a condition on one member are decided by it', () => {
    const schema = { type: 'object', if: { required: ['a'], properties: { a: {} } }, else: closed('b') };
    expect(decide(schema)?.['allOf']).toEqual([
      { type: 'object', oneOf: [{}, closed('b')], discriminator: { cases: [['a'], []] } },
    ]);
  });

  test.each([
    ['asks for two members', { required: ['a', 'b'] }],
    ['asks for none', { properties: { a: {} } }],
    ['asks for a value', { required: ['a'], properties: { a: { const: 1 } } }],
  ])('of a condition that %s are left as they are', (_case, condition) => {
    const schema = { type: 'object', if: condition, else: closed('b') };
    expect(decide(schema)).toEqual(schema);
  });

  test('that are tried each have a name', () => {
    const oneOf = [
      { $ref: '#/$defs/Price' },
      { enum: ['a', 1] },
      { type: ['string', 'null'] },
      { default: null },
    ];
    const decided = decide({ oneOf }, { Price: { minLength: 1 } });
    expect(decided).toEqual({
      allOf: [tried(oneOf, 'one of these: Price, "a" or 1, string or null, alternative 4')],
    });
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
      [{ type: 'string', enum: ['a'], maxLength: 1 }, { type: 'null' }],
    ],
  ])('%s are tried one by one', (_case, oneOf) => {
    expect(decide({ oneOf })).toEqual({ allOf: [tried(oneOf)] });
  });
});
