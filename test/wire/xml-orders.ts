/** Orders and results at random, every one of them legal, with strings as odd as XML can carry them. */
import fc from 'fast-check';

const FRAGMENTS = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    ']]>',
    '&lt;',
    '&#13;',
    '&amp;amp;',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?',
    '</Order>',
  ],
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\u00a0',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\ud7ff',
    '\ue000',
    '\ufffd',
  ],
  ...['0', '3', '3.0', 'true', 'false', 'null', 'A', 'É', '漢', 'e\u0301', '😀', '👨‍👩‍👧', '\u{10ffff}'],
];

/** Any text that XML 1.0 can carry. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 6 }).map((fragments) => fragments.join('')),
  fc
    .string({ unit: 'binary', maxLength: 12 })
    .map((text) => text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')),
);

const price = fc.oneof(
  fc.constantFrom('1.00', '3', '3.0', '.25', '0.5', '007', '100000000000000000000000'),
  fc.integer({ min: 1, max: 99_999 }).map((cents) => (cents / 100).toFixed(2)),
);
const optionalPrice = fc.oneof(fc.constantFrom('', '0', '0.00'), price);
const trail = fc.oneof(
  fc.record({ ByPoints: fc.constant(true), Value: fc.constantFrom(1, 3, 1e15, '3', '100') }),
  fc.record({
    ByPoints: fc.constant(false),
    Value: fc.constantFrom(3, 0.29, 1.1, 0.5, '3', '3.0', '0.29', '.25'),
  }),
  fc.record({ Amount: fc.constantFrom(3, 0.25, 1e-7, Number.MAX_VALUE, Number.MIN_VALUE, 0.1 + 0.2) }),
  fc.record({ Percent: fc.constantFrom(3, 0.25) }),
);
const noTrail = { AdvancedOptions: fc.constantFrom({}, { TrailingStop: null }) };

const noPrice = fc.constantFrom('', '0.00');
const terms = {
  order: fc.oneof(
    fc.record(
      { OrderType: fc.constant('Market'), LimitPrice: noPrice, StopPrice: noPrice, ...noTrail },
      { requiredKeys: ['OrderType'] },
    ),
    fc.record(
      { OrderType: fc.constant('Limit'), LimitPrice: price, StopPrice: optionalPrice, ...noTrail },
      { requiredKeys: ['OrderType', 'LimitPrice'] },
    ),
    fc.record(
      {
        OrderType: fc.constant('StopMarket'),
        LimitPrice: optionalPrice,
        StopPrice: price,
        AdvancedOptions: fc.record({ TrailingStop: fc.option(trail) }),
      },
      { requiredKeys: ['OrderType', 'StopPrice'] },
    ),
    fc.record(
      { OrderType: fc.constant('StopLimit'), LimitPrice: price, StopPrice: price, ...noTrail },
      { requiredKeys: ['OrderType', 'LimitPrice', 'StopPrice'] },
    ),
  ),
  asset: fc.oneof(
    fc.record(
      {
        AssetType: fc.constant('EQ'),
        TradeAction: fc.constantFrom('Buy', 'Sell', 'BuyToCover', 'SellShort'),
        Route: fc.constantFrom('Intelligent', 'NYSE'),
      },
      { requiredKeys: ['AssetType', 'TradeAction'] },
    ),
    fc.record(
      {
        AssetType: fc.constant('OP'),
        TradeAction: fc.constantFrom('BuyToOpen', 'BuyToClose', 'SellToOpen', 'SellToClose'),
        Route: fc.constantFrom('Intelligent', 'CBOE'),
      },
      { requiredKeys: ['AssetType', 'TradeAction'] },
    ),
    fc.record({
      AssetType: fc.constantFrom('FU', 'FX'),
      TradeAction: fc.constantFrom('Buy', 'Sell'),
    }),
  ),
  duration: fc.oneof(
    fc.record({ Duration: fc.constant('GTD'), GTDDate: fc.constantFrom('12/31/2030', '01/02/2031') }),
    fc.record(
      { Duration: fc.constantFrom('DAY', 'GTC', 'IOC', 'FOK'), GTDDate: fc.constant('') },
      { requiredKeys: ['Duration'] },
    ),
  ),
  base: fc.record(
    {
      AccountKey: anyText.map((text) => text.replace(/[^!-~]/g, '') || '123456'),
      Symbol: anyText.map((text) => text.replace(/[^!-`{-~]/g, '') || 'MSFT'),
      Quantity: fc.integer({ min: 1 }).map(String),
      OrderConfirmId: anyText.map((text) => Array.from(text).slice(0, 25).join('')),
      OrderID: fc.constant(''),
    },
    { requiredKeys: ['AccountKey', 'Symbol', 'Quantity'] },
  ),
};

/** @param levels how many more levels of orders may hang on this one. */
function orders(levels: number): fc.Arbitrary<Record<string, unknown>> {
  const group = () =>
    fc.record({
      Type: fc.constantFrom('NORMAL', 'OCO', 'BRK'),
      Orders: fc.array(orders(levels - 1), { minLength: 2, maxLength: 3 }),
    });
  const attached = fc.record(
    { OSOs: levels === 0 ? fc.constant([]) : fc.array(group(), { maxLength: 2 }) },
    { requiredKeys: [] },
  );
  return fc
    .tuple(terms.base, terms.order, terms.asset, terms.duration, attached)
    .map((parts) => Object.assign({}, ...(parts as object[])) as Record<string, unknown>);
}

export const anyOrder: fc.Arbitrary<Record<string, unknown>> = orders(2);

export const anyResults: fc.Arbitrary<Record<string, unknown>[]> = fc.array(
  fc.record(
    {
      Message: fc.option(anyText),
      OrderID: anyText,
      OrderStatus: fc.constantFrom('Ok', 'Failed'),
      StatusCode: fc.integer(),
    },
    { requiredKeys: ['Message', 'OrderID', 'OrderStatus'] },
  ),
  { minLength: 1, maxLength: 4 },
);

export const anyError: fc.Arbitrary<Record<string, unknown>> = fc.record({
  Message: anyText,
  StatusCode: fc.integer(),
});
