/** The order in arktype. */
import { scope, type } from 'arktype';
import * as rules from './rules.ts';

const oneOf = (values) => type.enumerated(...values);
const closed = { '+': 'reject' };
const price = type(rules.PRICE);
const optionalPrice = type(rules.OPTIONAL_PRICE);
const noPrice = oneOf(rules.NO_PRICE);

const asset = (name, routes) =>
  type({
    AssetType: type.unit(name),
    TradeAction: oneOf(rules.ACTIONS[name]),
    'Duration?': oneOf(rules.DURATIONS[name]),
    'Route?': routes ? oneOf(routes) : type.string,
  });

const { Order } = scope({
  Base: {
    ...closed,
    AccountKey: 'string >= 1',
    'AssetType?': 'unknown',
    Symbol: rules.SYMBOL,
    Quantity: rules.QUANTITY,
    'OrderType?': 'unknown',
    'LimitPrice?': 'unknown',
    'StopPrice?': 'unknown',
    'Duration?': 'unknown',
    'GTDDate?': 'unknown',
    'TradeAction?': 'unknown',
    'Route?': 'string',
    'OrderConfirmId?': 'string <= 25',
    'OrderID?': "''",
    'AdvancedOptions?': 'AdvancedOptions',
    'OSOs?': 'GroupOrder[]',
  },
  AdvancedOptions: { ...closed, 'TrailingStop?': 'TrailingStop | null' },
  TrailingStop: { ...closed, ByPoints: 'boolean', Value: price.or('number >= 0') },
  GroupOrder: { ...closed, Type: oneOf(rules.GROUPS), Orders: 'Order[] >= 1' },
  Prices: type({ OrderType: "'Market'", 'LimitPrice?': noPrice, 'StopPrice?': noPrice })
    .or({ OrderType: "'Limit'", LimitPrice: price, 'StopPrice?': optionalPrice })
    .or({ OrderType: "'StopMarket'", 'LimitPrice?': optionalPrice, StopPrice: price })
    .or({ OrderType: "'StopLimit'", LimitPrice: price, StopPrice: price }),
  Assets: asset('EQ', rules.ROUTES.EQ).or(asset('OP', rules.ROUTES.OP)).or(asset('FU')).or(asset('FX')),
  Dates: type({ Duration: oneOf(rules.DATED), GTDDate: rules.DATE }).or({
    Duration: oneOf(rules.UNDATED),
    'GTDDate?': "''",
  }),
  Order: 'Base & Prices & Assets & Dates',
}).export();

export const order = (value) => Order.allows(value);
