/** Orders and results at random, every one of them legal, with strings as odd as XML can carry them. */
import fc from '../fast-check.ts';

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

/** Members that may be left out stand behind a question mark. */
const member = <T>(shape: Readonly<Record<string, fc.Arbitrary<T>>>) => {
  const names = Object.keys(shape);
  const plain = Object.entries(shape).map(([name, value]) => [name.replace('?', ''), value] as const);
  const requiredKeys = names.filter((name) => !name.endsWith('?'));
  return fc.record(Object.fromEntries(plain), { requiredKeys });
};

const price = fc.oneof(
  fc.constantFrom('1.00', '3', '3.0', '.25', '0.5', '007', '100000000000000000000000'),
  fc.integer({ min: 1, max: 99_999 }).map((cents) => (cents / 100).toFixed(2)),
);
const optionalPrice = fc.oneof(fc.constantFrom('', '0', '0.00', '.0'), price);
const above = fc.double({ min: 0, minExcluded: true, noNaN: true, noDefaultInfinity: true });
const hundredths = fc.oneof(
  fc.constantFrom(0.29, 1.1, 1e21, 1.5e22, Number.MAX_VALUE),
  fc.integer({ min: 1, max: 99_999 }).map((percent) => percent / 100),
);
const trailingStop = fc.oneof(
  member<unknown>({
    ByPoints: fc.constant(true),
    Value: fc.oneof(fc.constantFrom('3', '12'), fc.integer({ min: 1 })),
  }),
  member<unknown>({
    ByPoints: fc.constant(false),
    Value: fc.oneof(fc.constantFrom('5', '.5', '0.29', '07.10'), hundredths),
  }),
  member({ Amount: fc.oneof(above, fc.constantFrom(1e-7, Number.MIN_VALUE, 0.1 + 0.2)) }),
  member({ Percent: hundredths }),
);
const symbol = anyText.map((text) => text.replace(/[^!-`{-~]/g, '') || 'MSFT');
const rule = member<unknown>({
  RuleType: fc.constant('Price'),
  Symbol: symbol,
  Predicate: fc.constantFrom('Lt', 'Lte', 'Gt', 'Gte'),
  TriggerKey: fc.constantFrom('STT', 'TAB'),
  Price: fc.oneof(price, fc.constantFrom('-1000', '-.5', '0')),
  'LogicOperator?': fc.constantFrom('And', 'Or'),
});
const advanced = {
  'MarketActivationRules?': fc.array(rule, { maxLength: 4 }),
  'TimeActivationRules?': fc.array(member({ TimeUtc: fc.constantFrom('00:00:00', '23:59:59') }), {
    maxLength: 1,
  }),
};

const noPrice = fc.constantFrom('', '0.00');
const terms = {
  order: fc.oneof(
    member({
      OrderType: fc.constant('Market'),
      'LimitPrice?': noPrice,
      'StopPrice?': noPrice,
    }),
    member({ OrderType: fc.constant('Limit'), LimitPrice: price, 'StopPrice?': optionalPrice }),
    member<unknown>({
      OrderType: fc.constant('StopMarket'),
      'LimitPrice?': optionalPrice,
      StopPrice: price,
      'AdvancedOptions?': member<unknown>({ ...advanced, 'TrailingStop?': fc.option(trailingStop) }),
    }),
    member<unknown>({
      OrderType: fc.constant('StopLimit'),
      LimitPrice: price,
      StopPrice: price,
      'AdvancedOptions?': member<unknown>({ ...advanced, 'TrailingStop?': fc.constant(null) }),
    }),
    member<unknown>({
      OrderType: fc.constant('Limit'),
      LimitPrice: fc.oneof(price, fc.constantFrom('-0.35', '0', '-.5')),
      Legs: fc.array(
        member({
          Symbol: symbol,
          Quantity: fc.integer({ min: 1 }).map(String),
          TradeAction: fc.constantFrom('Buy', 'SellToOpen'),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
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
    fc.record(
      {
        AssetType: fc.constantFrom('FU', 'FX'),
        TradeAction: fc.constantFrom('Buy', 'Sell'),
        Route: fc.constant('Intelligent'),
      },
      { requiredKeys: ['AssetType', 'TradeAction'] },
    ),
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
      Symbol: symbol,
      Quantity: fc.integer({ min: 1 }).map(String),
      OrderConfirmId: anyText.map((text) => Array.from(text).slice(0, 25).join('')),
      OrderID: fc.constant(''),
    },
    { requiredKeys: ['AccountKey', 'Symbol', 'Quantity'] },
  ),
};

/** @param levels how many more levels of orders may hang on this one. */
function orders(levels: number): fc.Arbitrary<Record<string, unknown>> {
  const members = (minLength: number) => fc.array(orders(levels - 1), { minLength, maxLength: 3 });
  const group = () =>
    fc.oneof(
      fc.record({ Type: fc.constant('NORMAL'), Orders: members(1) }),
      fc.record({ Type: fc.constantFrom('OCO', 'BRK'), Orders: members(2) }),
    );
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
  StatusCode: fc.oneof(fc.integer(), fc.constantFrom('400', '503')),
});
