/** The order's rules as a person writes them for speed, without an error: what the others can come near to. */
import * as rules from './rules.ts';

type Members = Readonly<Record<string, unknown>>;

const MEMBERS = new Set([
  ...['AccountKey', 'AssetType', 'Symbol', 'Quantity', 'OrderType', 'LimitPrice', 'StopPrice', 'Duration'],
  ...['GTDDate', 'TradeAction', 'Route', 'OrderConfirmId', 'OrderID', 'AdvancedOptions', 'OSOs'],
]);
const set = (values: readonly string[]): ReadonlySet<unknown> => new Set(values);
const assets = {
  EQ: { actions: set(rules.ACTIONS.EQ), durations: set(rules.DURATIONS.EQ), routes: set(rules.ROUTES.EQ) },
  OP: { actions: set(rules.ACTIONS.OP), durations: set(rules.DURATIONS.OP), routes: set(rules.ROUTES.OP) },
  FU: { actions: set(rules.ACTIONS.FU), durations: set(rules.DURATIONS.FU), routes: undefined },
  FX: { actions: set(rules.ACTIONS.FX), durations: set(rules.DURATIONS.FX), routes: undefined },
};

export function order(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) if (!MEMBERS.has(name)) return false;
  const { AccountKey, AssetType, Symbol, Quantity, OrderType, LimitPrice, StopPrice, Duration } = value;
  const { GTDDate, TradeAction, Route, OrderConfirmId, OrderID, AdvancedOptions, OSOs } = value;
  const asset = AssetType === 'EQ' || AssetType === 'OP' || AssetType === 'FU' || AssetType === 'FX';
  if (!asset) return false;
  const { actions, durations, routes } = assets[AssetType];
  if (!actions.has(TradeAction) || !durations.has(Duration)) return false;
  if (Route !== undefined && (typeof Route !== 'string' || routes?.has(Route) === false)) return false;
  if (OrderID !== undefined && OrderID !== '') return false;
  if (typeof AccountKey !== 'string' || AccountKey === '') return false;
  if (typeof Symbol !== 'string' || typeof Quantity !== 'string') return false;
  if (OrderConfirmId !== undefined && (typeof OrderConfirmId !== 'string' || !fits(OrderConfirmId)))
    return false;
  if (Duration === 'GTD' || Duration === 'GDP') {
    if (typeof GTDDate !== 'string' || !rules.DATE.test(GTDDate)) return false;
  } else if (GTDDate !== undefined && GTDDate !== '') return false;
  if (!prices(OrderType, LimitPrice, StopPrice)) return false;
  if (!rules.SYMBOL.test(Symbol) || !rules.QUANTITY.test(Quantity)) return false;
  if (AdvancedOptions !== undefined && !advanced(AdvancedOptions)) return false;
  return OSOs === undefined || (Array.isArray(OSOs) && OSOs.every(group));
}

function prices(type: unknown, limit: unknown, stop: unknown): boolean {
  if (type === 'Limit') return price(limit) && optionalPrice(stop);
  if (type === 'Market') return noPrice(limit) && noPrice(stop);
  if (type === 'StopMarket') return price(stop) && optionalPrice(limit);
  return type === 'StopLimit' && price(limit) && price(stop);
}

const price = (value: unknown) => typeof value === 'string' && rules.PRICE.test(value);
const optionalPrice = (value: unknown) => value === undefined || value === '' || price(value);
const noPrice = (value: unknown) => value === undefined || value === '' || value === '0.00';

/** At most 25 characters; a character is one code unit or two. */
function fits(text: string): boolean {
  return text.length <= 25 || Array.from(text).length <= 25;
}

function advanced(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) if (name !== 'TrailingStop') return false;
  const { TrailingStop } = value;
  return TrailingStop === undefined || TrailingStop === null || trailing(TrailingStop);
}

function trailing(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) if (name !== 'ByPoints' && name !== 'Value') return false;
  const { ByPoints, Value } = value;
  if (typeof ByPoints !== 'boolean') return false;
  return typeof Value === 'number' ? Number.isFinite(Value) && Value >= 0 : price(Value);
}

function group(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) if (name !== 'Type' && name !== 'Orders') return false;
  const { Type, Orders } = value;
  if (Type !== 'NORMAL' && Type !== 'OCO' && Type !== 'BRK') return false;
  return Array.isArray(Orders) && Orders.length > 0 && Orders.every(order);
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
