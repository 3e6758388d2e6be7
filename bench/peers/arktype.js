/** The order in arktype. */
import { scope, type } from 'arktype';
import * as rules from './rules.ts';

const oneOf = (values) => type.enumerated(...values);
const closed = { '+': 'reject' };
const price = type(rules.SIGNED_PRICE);
const optionalPrice = type(rules.OPTIONAL_SIGNED_PRICE);
const noPrice = oneOf(rules.NO_PRICE);
const positive = type('number > 0').narrow(Number.isFinite);
const percent = positive.narrow(rules.isHundredths);
const noTrail = type({ 'TrailingStop?': 'null' });

const asset = (name, shown) => {
  const { actions, dated, undated, routes } = rules.ASSETS[name];
  return type({
    AssetType: type.unit(name),
    TradeAction: oneOf(actions),
    Duration: oneOf([...dated, ...undated]),
    'Route?': oneOf(routes),
    'AdvancedOptions?': { 'ShowOnlyQuantity?': shown },
  });
};

const { Order } = scope({
  Base: {
    ...closed,
    AccountKey: rules.ACCOUNT_KEY,
    'AssetType?': 'unknown',
    Symbol: rules.SYMBOL,
    Quantity: rules.COUNT,
    'OrderType?': 'unknown',
    'LimitPrice?': 'unknown',
    'StopPrice?': 'unknown',
    'Duration?': 'unknown',
    'GTDDate?': 'unknown',
    'TradeAction?': 'unknown',
    'Route?': 'unknown',
    'OrderConfirmId?': 'string <= 25',
    'OrderID?': "''",
    'AdvancedOptions?': 'AdvancedOptions',
    'OSOs?': 'GroupOrder[]',
    'Legs?': 'Leg[] >= 1',
  },
  AdvancedOptions: {
    ...closed,
    'TrailingStop?': 'TrailingStop | null',
    'MarketActivationRules?': 'MarketActivationRule[] <= 4',
    'TimeActivationRules?': 'TimeActivationRule[] <= 1',
    'ShowOnlyQuantity?': 'number.integer > 0',
  },
  TrailingStop: type({ ...closed, ByPoints: 'true', Value: type(rules.COUNT).or('number.integer > 0') })
    .or({ ...closed, ByPoints: 'false', Value: type(rules.PERCENT).or(percent) })
    .or({ ...closed, Amount: positive })
    .or({ ...closed, Percent: percent }),
  MarketActivationRule: {
    ...closed,
    RuleType: "'Price'",
    Symbol: rules.SYMBOL,
    Predicate: oneOf(rules.PREDICATES),
    TriggerKey: oneOf(rules.TRIGGERS),
    Price: rules.SIGNED_PRICE,
    'LogicOperator?': oneOf(rules.LOGIC),
  },
  TimeActivationRule: { ...closed, TimeUtc: rules.TIME },
  // No union: where arktype tries alternatives in turn, the second takes for legal each order that the first has seen.
  GroupOrder: [
    { ...closed, Type: "'NORMAL' | 'OCO' | 'BRK'", Orders: 'Order[] >= 1' },
    ':',
    ({ Type, Orders }) => Type === 'NORMAL' || Orders.length > 1,
  ],
  Leg: { ...closed, Symbol: rules.SYMBOL, Quantity: rules.COUNT, TradeAction: oneOf(rules.ACTIONS) },
  Prices: type({
    OrderType: "'Market'",
    'LimitPrice?': noPrice,
    'StopPrice?': noPrice,
    'AdvancedOptions?': noTrail,
  })
    .or({ OrderType: "'Limit'", LimitPrice: price, 'StopPrice?': optionalPrice, 'AdvancedOptions?': noTrail })
    .or({ OrderType: "'StopMarket'", 'LimitPrice?': optionalPrice, StopPrice: price })
    .or({ OrderType: "'StopLimit'", LimitPrice: price, StopPrice: price, 'AdvancedOptions?': noTrail }),
  Assets: asset('EQ', 'number % 100')
    .or(asset('OP', 'never'))
    .or(asset('FU', 'unknown'))
    .or(asset('FX', 'never')),
  Dates: type({ Duration: oneOf(rules.ASSETS.EQ.dated), GTDDate: rules.DATE }).or({
    Duration: oneOf(rules.ASSETS.EQ.undated),
    'GTDDate?': "''",
  }),
  Order: ['Base & Prices & Assets & Dates', ':', rules.isPriced],
}).export();

export const order = (value) => Order.allows(value);
