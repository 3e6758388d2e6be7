/** What a program holds is judged as the JSON that would be sent of it, by the exported validators and by `canonicalize`. */
import { describe, expect, test } from 'vitest';
import { validateError, validateOrder, validators } from '../../generated/validators.js';
import { isSentAsItIs, judgingAsSent } from '../../src/contract/as-sent.ts';
import { canonicalize } from '../../src/contract/index.ts';
import { marketOrder as order } from '../orders.ts';

/** What validateOrder is, of the code of src. */
const validateHere = judgingAsSent(validators['Order'] ?? expect.unreachable(), true);

/** An order with its members as fields. */
class Fields {
  constructor() {
    Object.assign(this, order);
  }
  /** On its class, so nobody sends it. */
  get Total(): number {
    return Object.keys(this).length;
  }
}

class Accessors {
  get Quantity(): string {
    return String(10);
  }
}

const { Quantity: _, ...rest } = order;

function hidden(value: object, name: string, member: unknown): object {
  return Object.defineProperty(value, name, { value: member });
}

function endless(): object {
  return new Proxy(
    {},
    {
      get: (_target, key) => (typeof key === 'symbol' || key === 'toJSON' ? undefined : endless()),
      ownKeys: () => ['a', 'b'],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    },
  );
}

const circle: Record<string, unknown> = { ...order };
circle['OSOs'] = [{ Type: 'NORMAL', Orders: [circle] }];
let doubled: object = { ...order };
for (let level = 0; level < 60; level += 1)
  doubled = { ...order, OSOs: [{ Type: 'NORMAL', Orders: [doubled, doubled] }] };
const { proxy: revoked, revoke } = Proxy.revocable({ ...order }, {});
revoke();

const faultsOf = (value: unknown) =>
  canonicalize(value).faults.map(({ pointer, rule, received }) => `${pointer} ${rule} ${received}`);

describe('counts, and is legal', () => {
  test.each<[string, unknown]>([
    ['an instance of a class, by its own members', new Fields()],
    ['an object without a prototype', Object.assign(Object.create(null) as object, order)],
    ['a Proxy, by what it answers', new Proxy(order, {})],
    ['what toJSON gives, for a member', { ...order, Quantity: { toJSON: () => '10' } }],
    ['what toJSON gives, for the whole', { toJSON: () => order }],
    ['what toJSON gives, which is not asked again', { toJSON: () => ({ ...order, toJSON: () => 1 }) }],
    ['what a toJSON gives that no loop shows', hidden({ ...order, Quantity: 10 }, 'toJSON', () => order)],
    ['what the toJSON of a list gives', { ...order, OSOs: hidden([1], 'toJSON', () => []) }],
    [
      'an order beside members that nobody would send',
      { ...order, Route: undefined, Send: () => 1, Note: Symbol('x') },
    ],
    ['an order in two places', { ...order, OSOs: [{ Type: 'OCO', Orders: [order, order] }] }],
  ])('%s', (_what, value) => {
    expect(canonicalize(value)).toEqual({
      value: JSON.parse(JSON.stringify(value)) as unknown,
      deviations: [],
      faults: [],
    });
    for (const validate of [validateOrder, validateHere]) {
      expect(validate(value)).toBe(true);
      expect(validate.errors).toBeNull();
    }
  });
});

describe('does not count, or cannot be sent', () => {
  test.each<[string, unknown, string]>([
    [
      'an inherited member',
      Object.assign(Object.create({ Quantity: '10' }) as object, rest),
      '/Quantity required nothing',
    ],
    ['an accessor of a class', Object.assign(new Accessors(), rest), '/Quantity required nothing'],
    ['a member that is not enumerable', hidden({ ...rest }, 'Quantity', '10'), '/Quantity required nothing'],
    ['a BigInt', { ...order, Quantity: 10n }, '/Quantity json a BigInt'],
    [
      'a BigInt far inside',
      { ...order, OSOs: [{ Type: 'OCO', Orders: [{ ...order, Quantity: 1n }] }] },
      '/OSOs/0/Orders/0/Quantity json a BigInt',
    ],
    ['NaN', { ...order, Quantity: NaN }, '/Quantity json the number NaN'],
    ['what toJSON makes of it', { ...order, Quantity: { toJSON: () => 10n } }, '/Quantity json a BigInt'],
    ['a Map', new Map(Object.entries(order)), '/AccountKey required nothing'],
    ['a member named __proto__', JSON.parse(JSON.stringify(order).replace('{', '{"__proto__":{"a":1},')), ''],
  ])('%s', (_what, value, expected) => {
    for (const validate of [validateOrder, validateHere]) {
      expect(validate(value)).toBe(false);
      expect(validate.errors?.length).toBeGreaterThan(0);
    }
    if (expected !== '') expect(faultsOf(value)).toContain(expected);
  });

  test('a BigInt where anything is legal', () => {
    expect(validateError({ Message: 'x', StatusCode: 400, More: 1n })).toBe(false);
  });

  test('a BigInt after as many values as are looked at', () => {
    const value = Array.from<unknown>({ length: 999_999 }).fill(0);
    const isAnything = judgingAsSent((_value): _value is unknown => true, true);
    expect(isAnything(value)).toBe(true);
    expect(isAnything([...value, 1n])).toBe(false);
    const texts = { a: 'x', b: 'y' };
    expect(isSentAsItIs(Array.from({ length: 333_333 }).fill(texts))).toBe(true);
    expect(isSentAsItIs(Array.from({ length: 333_334 }).fill(texts))).toBe(false);
    expect(isAnything({ toJSON: () => value })).toBe(true);
    expect(isAnything({ toJSON: () => [...value, 0] })).toBe(false);
  });

  test('a value with more levels than any order has', () => {
    const isAnything = judgingAsSent((_value): _value is unknown => true, true);
    for (const wrap of [(inner: unknown) => [inner], (inner: unknown) => ({ inner })]) {
      let value: unknown = wrap(1);
      for (let level = 1; level < 501; level += 1) value = wrap(value);
      expect([isSentAsItIs(value), isSentAsItIs(wrap(value))]).toEqual([true, false]);
      expect(isAnything(value)).toBe(true);
      expect(isAnything({ toJSON: () => value })).toBe(true);
      expect(isAnything(wrap(value))).toBe(false);
      expect(isAnything({ toJSON: () => wrap(value) })).toBe(false);
    }
  });

  test.each<[string, unknown]>([
    ['that contains itself', circle],
    ['that grows without end', doubled],
    ['of a Proxy without end', endless()],
  ])('a value %s', (_what, value) => {
    expect(validateOrder(value)).toBe(false);
    expect(validateOrder.errors?.[0]?.keyword).toBe('json');
    expect(canonicalize(value)).toMatchObject({
      deviations: [],
      faults: [{ rule: 'json', received: 'a value that contains itself or is too large' }],
    });
  });

  test('a value that cannot be read', () => {
    expect(validateOrder(revoked)).toBe(false);
    expect(canonicalize(revoked).faults).toMatchObject([
      {
        pointer: '',
        message: 'The value must be a value that JSON can hold, but is a value that cannot be read.',
      },
    ]);
  });
});

describe('is judged without a copy', () => {
  test.each<[boolean, string, unknown]>([
    [true, 'a text', 'x'],
    [true, 'a number', 1],
    [true, 'false', false],
    [true, 'null', null],
    [true, 'a list', [1, [null], { a: [] }]],
    [true, 'an object', { a: 'x', b: { c: 1 } }],
    [true, 'an object without a prototype', Object.assign(Object.create(null) as object, { a: 1 })],
    [false, 'an infinite number', [Infinity]],
    [false, 'undefined', { a: undefined }],
    [false, 'a function', { a: () => 1 }],
    [false, 'an instance of a class', [new Fields()]],
    [false, 'an object with toJSON', { a: { toJSON: 1 } }],
    [false, 'a list with toJSON', Object.assign([1], { toJSON: 1 })],
    [false, 'a hidden member', hidden({ a: 1 }, 'b', 1)],
    [false, 'what cannot be read', revoked],
  ])('%s: %s', (expected, _what, value) => {
    expect(isSentAsItIs(value)).toBe(expected);
    const judged: unknown[] = [];
    judgingAsSent((one): one is unknown => judged.push(one) > 0, false)(value);
    expect(judged[0] === value && judged.length === 1).toBe(expected);
  });

  test('a hidden member, where only a loop looks', () => {
    expect(isSentAsItIs([hidden({ a: 1 }, 'b', 1)], true)).toBe(true);
  });
});
