/** The order's rules as a person writes them for speed, without an error: what the others can come near to. */
import { ACTIONS, DATE, DURATIONS, ROUTES, SYMBOL } from './rules.ts';

type Members = Readonly<Record<string, unknown>>;

export function order(value: unknown): boolean {
  if (!isObject(value)) return false;
  let account, asset, symbol, quantity, type, limit, stop, duration: unknown;
  let date, action, route, confirm, id, advancedOptions, osos: unknown;
  for (const name in value) {
    const member = value[name];
    switch (name) {
      case 'AccountKey':
        account = member;
        break;
      case 'AssetType':
        asset = member;
        break;
      case 'Symbol':
        symbol = member;
        break;
      case 'Quantity':
        quantity = member;
        break;
      case 'OrderType':
        type = member;
        break;
      case 'LimitPrice':
        limit = member;
        break;
      case 'StopPrice':
        stop = member;
        break;
      case 'Duration':
        duration = member;
        break;
      case 'GTDDate':
        date = member;
        break;
      case 'TradeAction':
        action = member;
        break;
      case 'Route':
        route = member;
        break;
      case 'OrderConfirmId':
        confirm = member;
        break;
      case 'OrderID':
        id = member;
        break;
      case 'AdvancedOptions':
        advancedOptions = member;
        break;
      case 'OSOs':
        osos = member;
        break;
      default:
        return false;
    }
  }
  if (asset !== 'EQ' && asset !== 'OP' && asset !== 'FU' && asset !== 'FX') return false;
  if (!prices(type, limit, stop)) return false;
  if (!isOneOf(ACTIONS[asset], action) || !isOneOf(DURATIONS[asset], duration)) return false;
  if (typeof account !== 'string' || account === '') return false;
  if (typeof symbol !== 'string' || typeof quantity !== 'string') return false;
  if (route !== undefined && (typeof route !== 'string' || !routed(asset, route))) return false;
  if (id !== undefined && id !== '') return false;
  if (confirm !== undefined && (typeof confirm !== 'string' || !fits(confirm))) return false;
  if (duration === 'GTD' || duration === 'GDP') {
    if (typeof date !== 'string' || !DATE.test(date)) return false;
  } else if (date !== undefined && date !== '') return false;
  if (!isSymbol(symbol) || !isQuantity(quantity)) return false;
  if (advancedOptions !== undefined && !advanced(advancedOptions)) return false;
  return osos === undefined || (Array.isArray(osos) && osos.every(group));
}

function isOneOf(list: readonly string[], value: unknown): boolean {
  for (const one of list) if (one === value) return true;
  return false;
}

function routed(asset: keyof typeof ACTIONS, route: string): boolean {
  return (asset !== 'EQ' && asset !== 'OP') || isOneOf(ROUTES[asset], route);
}

function prices(type: unknown, limit: unknown, stop: unknown): boolean {
  if (type === 'Limit') return price(limit) && optionalPrice(stop);
  if (type === 'Market') return noPrice(limit) && noPrice(stop);
  if (type === 'StopMarket') return price(stop) && optionalPrice(limit);
  return type === 'StopLimit' && price(limit) && price(stop);
}

const optionalPrice = (value: unknown) => value === undefined || value === '' || price(value);
const noPrice = (value: unknown) => value === undefined || value === '' || value === '0.00';

/** Digits, and at most one dot that digits follow. */
function price(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  let dot = -1;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code === 0x2e && dot === -1) dot = at;
    else if (code < 0x30 || code > 0x39) return false;
  }
  return value.length > 0 && dot !== value.length - 1;
}

function isQuantity(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < (at === 0 ? 0x31 : 0x30) || code > 0x39) return false;
  }
  return text.length > 0;
}

/** Most symbols are capital letters and digits; what else there is the pattern judges. */
function isSymbol(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!((code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39))) return SYMBOL.test(text);
  }
  return text.length > 0;
}

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
