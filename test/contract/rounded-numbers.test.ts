/** A number with more digits than a double holds violates wherever it is judged; where nothing is said of it, it may stand. */
import { describe, expect, test } from 'vitest';
import { contract, judge } from '../../src/contract/index.ts';
import { limitOrder as order } from '../orders.ts';
import { placed } from '../verify/exchanges.ts';

const result = { Message: 'Sent', OrderID: '1', OrderStatus: 'Ok' };

/** What is found where a value is put into an order, or into a result, as it is spelled. */
function findings(change: string, answer = '') {
  const json = (value: object, more: string) =>
    JSON.stringify(value).replace(/\}$/, `${more && `,${more}`}}`);
  const name = /^"(\w+)"/.exec(change)?.[1] ?? '';
  const { [name as keyof typeof order]: _, ...rest } = order;
  const exchange = placed({ body: json(rest, change), response: `[${json(result, answer)}]` });
  return judge(contract, exchange).findings.map(({ verdict, pointer, received }) => [
    verdict,
    pointer,
    received,
  ]);
}

describe('in an order', () => {
  test.each([
    'LimitPrice',
    'Quantity',
    'Symbol',
    'OrderType',
    'AssetType',
    'Duration',
    'TradeAction',
    'Route',
  ])('%s', (name) => {
    const found = findings(`"${name}":99.999999999999999999`);
    const violation = ['violates', `/${name}`, '99.999999999999999999 (readers of JSON round it)'];
    // Two rules can refuse one value.
    expect(found).toEqual(found.map(() => violation));
    expect(found).toContainEqual(violation);
  });

  test('a secret stays masked', () => {
    expect(findings('"AccountKey":1234567890123456789')).toEqual([
      ['violates', '/AccountKey', 'a number (masked)'],
    ]);
  });

  test('a number that a double holds deviates as before, however it is spelled', () => {
    expect(findings('"LimitPrice":1.10')).toEqual([['deviates', '/LimitPrice', '1.1']]);
    expect(findings('"Quantity":1e1')).toEqual([['deviates', '/Quantity', '10']]);
  });

  test('a member that the contract does not know is left out, whatever it is', () => {
    expect(findings('"SentAt":99.999999999999999999')).toEqual([
      ['deviates', '/SentAt', 'a member of that name'],
    ]);
  });

  test('a long number is cut', () => {
    expect(findings(`"Quantity":${'9'.repeat(1000)}`)).toEqual([
      ['violates', '/Quantity', `${'9'.repeat(40)}… (readers of JSON round it)`],
    ]);
  });
});

describe('in an answer', () => {
  test('a member that the contract knows violates', () => {
    expect(findings('', '"StatusCode":200.00000000000000000001')).toEqual([
      ['violates', '/0/StatusCode', '200.00000000000000000001 (readers of JSON round it)'],
    ]);
  });

  test('a member that the contract does not describe may be a long number', () => {
    expect(findings('', '"Ticks":638400000000000001')).toEqual([]);
  });
});
