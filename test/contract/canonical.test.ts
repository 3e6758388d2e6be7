import { describe, expect, test } from 'vitest';
import { canonicalForm } from '../../src/contract/canonical.ts';
import { validatorFor } from '../../src/contract/contract.ts';
import type { Validator } from '../../src/contract/document.ts';
import { canonicalize, contract } from '../../src/contract/index.ts';
import { limitOrder as order } from '../orders.ts';

function changes(body: unknown): string[] {
  return canonicalize(body).deviations.map(({ pointer, change }) => `${pointer}: ${change}`);
}

describe('canonical form', () => {
  test('of an order that conforms is the order itself, untouched', () => {
    expect(canonicalize(order)).toEqual({ value: order, deviations: [], faults: [] });
  });

  test.each([
    ['a word in another letter case', { TradeAction: 'buy' }, ['/TradeAction: letter case']],
    ['a tag in another letter case', { OrderType: 'limit' }, ['/OrderType: letter case']],
    ['a number for a string', { Quantity: 10 }, ['/Quantity: number to string']],
    ['a number for a word', { Duration: 1 }, ['/Duration: number to string']],
    ['null for an optional member', { Route: null }, ['/Route: dropped null']],
    ['null for a member with one legal value', { OrderID: null }, ['/OrderID: dropped null']],
    ['a zero for an empty price', { OrderType: 'Market', LimitPrice: 0 }, ['/LimitPrice: number to string']],
    ['a zero spelled otherwise', { OrderType: 'Market', LimitPrice: '.0' }, ['/LimitPrice: spelling']],
    [
      'null for the members of other alternatives',
      {
        OrderType: 'StopMarket',
        StopPrice: '2.00',
        AdvancedOptions: { TrailingStop: { ByPoints: null, Value: null, Amount: null, Percent: 1 } },
      },
      ['ByPoints', 'Value', 'Amount'].map((name) => `/AdvancedOptions/TrailingStop/${name}: dropped null`),
    ],
    ['an unknown member', { Description: 'x' }, ['/Description: dropped unknown member']],
    [
      'a deviation in a nested order',
      { OSOs: [{ Type: 'oco', Orders: [{ ...order, LimitPrice: 1.5 }, order] }] },
      ['/OSOs/0/Orders/0/LimitPrice: number to string', '/OSOs/0/Type: letter case'],
    ],
  ])('is reached from %s', (_case, change, expected) => {
    const { value, faults } = canonicalize({ ...order, ...change });
    expect(changes({ ...order, ...change })).toEqual(expected);
    expect(faults).toEqual([]);
    expect(canonicalize(value).deviations).toEqual([]);
  });

  test('is reached in as many rounds as it takes', () => {
    const oneByOne: Validator = (value): value is unknown => {
      const [member] = Object.keys(value as object);
      const fault = { keyword: 'additionalProperties', instancePath: '', schemaPath: '' };
      oneByOne.errors = [{ ...fault, params: { additionalProperty: member } }];
      return member === undefined;
    };
    const value = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 };
    expect(canonicalForm(value, oneByOne, new Set())).toMatchObject({ value: {}, faults: [] });
  });

  test('ends where a dropped member is reported again', () => {
    let calls = 0;
    const never: Validator = (_value): _value is unknown => {
      if ((calls += 1) > 10) throw new Error('expected an end');
      const fault = { keyword: 'additionalProperties', instancePath: '', schemaPath: '' };
      never.errors = [{ ...fault, params: { additionalProperty: 'a' } }];
      return false;
    };
    expect(canonicalForm({ a: 1, b: 2 }, never, new Set())).toMatchObject({
      value: { b: 2 },
      deviations: [],
      faults: [{ pointer: '/a', rule: 'additionalProperties' }],
    });
  });

  test('counts the errors that the validator did not keep', () => {
    const never = (more?: number): Validator => {
      const validator: Validator = (_value): _value is unknown => {
        const errors = [{ keyword: 'const', instancePath: '', schemaPath: '', params: { allowedValue: 1 } }];
        validator.errors = Object.assign(errors, more !== undefined && { more });
        return false;
      };
      return validator;
    };
    expect(canonicalForm(2, never(3), new Set())).toMatchObject({
      value: 2,
      faults: [{ rule: 'const' }],
      unseen: 3,
    });
    expect(canonicalForm(2, never(), new Set())).not.toHaveProperty('unseen');
  });

  test('leaves what was passed in as it is', () => {
    const sent = Object.freeze({ ...order, TradeAction: 'buy', Description: 'x' });
    expect(canonicalize(sent).value).toEqual(order);
    expect(canonicalForm(sent, validatorFor(contract, 'Order'), new Set()).value).toEqual(order);
    expect(sent.TradeAction).toBe('buy');
  });

  test('does not repair a whole number whose digits were lost', () => {
    const body: unknown = JSON.parse(JSON.stringify(order).replace('"123456"', '12345678901234567890'));
    const { deviations, faults } = canonicalize(body);
    expect(deviations).toEqual([]);
    expect(faults).toMatchObject([{ pointer: '/AccountKey', rule: 'type' }]);
  });

  test('reports null for a required member once, as missing, with what stood there', () => {
    const { deviations, faults } = canonicalize({ ...order, LimitPrice: null });
    expect(deviations).toEqual([]);
    expect(faults).toMatchObject([{ pointer: '/LimitPrice', rule: 'required', received: 'null' }]);
  });

  test('lists only the changes that mattered', () => {
    // Any route is legal for futures, so its letter case is nobody's business.
    const futures = { ...order, AssetType: 'FU', Route: 'nyse', Quantity: 1 };
    expect(changes(futures)).toEqual(['/Quantity: number to string']);
  });

  test('never shows a sensitive value', () => {
    const { deviations, faults } = canonicalize({ ...order, AccountKey: 998877665544 });
    expect(JSON.stringify(deviations.map(({ fault }) => fault)) + JSON.stringify(faults)).not.toContain(
      '998877',
    );
  });

  test('drops a member named __proto__ and pollutes nothing', () => {
    const body: unknown = JSON.parse(`${JSON.stringify(order).slice(0, -1)},"__proto__":{"polluted":true}}`);
    expect(changes(body)).toEqual(['/__proto__: dropped unknown member']);
    expect(canonicalize(body).value).toEqual(order);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('is refused for an operation that takes no body', () => {
    expect(() => canonicalize(order, 'placeOrderJsonp')).toThrow(
      /^expected an operation that takes a body \(placeOrder\b.*\), received placeOrderJsonp$/,
    );
  });
});
