/** Bodies as the vendor's own C# and Java samples send them: every field of a class is there, unused ones null. */
import { describe, expect, test } from 'vitest';
import { placed, placedByJsonp, transcript } from './exchanges.ts';
import { report } from './run.ts';

const body = (limitPrice: string | null) => ({
  Description: '',
  OrderID: null,
  AssetType: 'EQ',
  Symbol: 'MSFT',
  Quantity: '1',
  LimitPrice: limitPrice,
  StopPrice: null,
  OrderType: 'Limit',
  Route: 'Intelligent',
  Duration: 'DAY',
  AccountKey: 123456,
  GTDDate: '',
  TradeAction: 'buy',
  IsDelayed: true,
  AdvancedOptions: null,
  OSOs: [],
});

const target = 'https://api.tradestation.com/v2/orders?oauth_token=made-up';
const deviations = [
  '/AccountKey',
  '/AdvancedOptions',
  '/Description',
  '/IsDelayed',
  '/OrderID',
  '/StopPrice',
  '/TradeAction',
];

describe.each([
  ['C#, with indents and a byte order mark', (text: object) => `\ufeff${JSON.stringify(text, undefined, 2)}`],
  ['Java, on one line', (text: object) => JSON.stringify(text)],
])('an order of the sample client in %s', (_name, write) => {
  test('deviates exactly where it departs from the documentation', async () => {
    const { code, exchanges } = await report({
      'a.http': transcript(placed({ body: write(body('1.00')), target, headers: [] })),
    });
    expect(exchanges[0]?.verdict).toBe('deviates');
    expect(exchanges[0]?.findings.map(({ pointer }) => pointer).sort()).toEqual(deviations);
    expect(new Set(exchanges[0]?.findings.map(({ verdict, where }) => `${verdict} ${where}`))).toEqual(
      new Set(['deviates request.body']),
    );
    expect(code).toBe(0);
  });

  test('violates without its limit price, and only there', async () => {
    const { code, exchanges } = await report({
      'a.http': transcript(placed({ body: write(body(null)), target, headers: [] })),
    });
    const violations = exchanges[0]?.findings.filter(({ verdict }) => verdict === 'violates');
    expect(violations).toMatchObject([{ where: 'request.body', pointer: '/LimitPrice' }]);
    expect(exchanges[0]?.verdict).toBe('violates');
    expect(code).toBe(1);
  });
});

test('the same wrong body as JSON and as JSONP gets the same findings', async () => {
  const wrong = JSON.stringify({ ...body(null), Symbol: 'msft', Duration: 'GTD' });
  const { exchanges } = await report({
    'a.http': transcript(placed({ body: wrong, target, headers: [] }), placedByJsonp({ data: wrong })),
  });
  expect(exchanges[0]?.findings.length).toBeGreaterThan(3);
  expect(exchanges[1]?.findings).toEqual(exchanges[0]?.findings);
});
