/** The order's rules as a person writes them for speed, without an error: what the others can come near to. */
import * as rules from './rules.ts';

type Members = Readonly<Record<string, unknown>>;

export function order(value: unknown): boolean {
  if (!isObject(value)) return false;
  let account, asset, symbol, quantity, type, limit, stop, duration: unknown;
  let date, action, route, confirm, id, options, osos, legs: unknown;
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
        options = member;
        break;
      case 'OSOs':
        osos = member;
        break;
      case 'Legs':
        legs = member;
        break;
      default:
        return false;
    }
  }
  if (asset !== 'EQ' && asset !== 'OP' && asset !== 'FU' && asset !== 'FX') return false;
  if (!prices(type, limit, stop, legs !== undefined)) return false;
  const { actions, dated, undated, routes } = rules.ASSETS[asset];
  if (!isOneOf(actions, action)) return false;
  if (isOneOf(undated, duration)) {
    if (date !== undefined && date !== '') return false;
  } else if (!isOneOf(dated, duration) || !matches(rules.DATE, date)) return false;
  if (!isAccountKey(account) || !isSymbol(symbol) || !isCount(quantity)) return false;
  if (route !== undefined && !isOneOf(routes, route)) return false;
  if (id !== undefined && id !== '') return false;
  if (confirm !== undefined && (typeof confirm !== 'string' || !fits(confirm))) return false;
  if (options !== undefined && !advanced(options, asset, type)) return false;
  if (legs !== undefined && !(Array.isArray(legs) && legs.length > 0 && legs.every(leg))) return false;
  return osos === undefined || (Array.isArray(osos) && osos.every(group));
}

function isOneOf(list: readonly string[], value: unknown): boolean {
  for (const one of list) if (one === value) return true;
  return false;
}

function matches(form: RegExp, value: unknown): boolean {
  return typeof value === 'string' && form.test(value);
}

function prices(type: unknown, limit: unknown, stop: unknown, signed: boolean): boolean {
  if (type === 'Limit') return price(limit, signed) && optionalPrice(stop, signed);
  if (type === 'Market') return noPrice(limit) && noPrice(stop);
  if (type === 'StopMarket') return price(stop, signed) && optionalPrice(limit, signed);
  return type === 'StopLimit' && price(limit, signed) && price(stop, signed);
}

const noPrice = (value: unknown) => value === undefined || value === '' || value === '0.00';

function optionalPrice(value: unknown, signed: boolean): boolean {
  return value === undefined || matches(signed ? rules.OPTIONAL_SIGNED_PRICE : rules.OPTIONAL_PRICE, value);
}

/** Digits of which one is not zero, and at most one dot that digits follow; with legs, any price. */
function price(value: unknown, signed: boolean): boolean {
  if (signed) return matches(rules.SIGNED_PRICE, value);
  if (typeof value !== 'string') return false;
  let dot = -1;
  let zero = true;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code === 0x2e && dot === -1) dot = at;
    else if (code < 0x30 || code > 0x39) return false;
    else if (code !== 0x30) zero = false;
  }
  return !zero && dot !== value.length - 1;
}

function isCount(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code < (at === 0 ? 0x31 : 0x30) || code > 0x39) return false;
  }
  return value.length > 0;
}

function isAccountKey(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code < 0x21 || code > 0x7e) return false;
  }
  return value.length > 0;
}

/** Most symbols are capital letters and digits; what else there is the pattern judges. */
function isSymbol(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (!((code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39))) return rules.SYMBOL.test(value);
  }
  return value.length > 0;
}

/** At most 25 characters; a character is one code unit or two. */
function fits(text: string): boolean {
  return text.length <= 25 || Array.from(text).length <= 25;
}

function isPositive(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value !== Infinity;
}

function advanced(value: unknown, asset: keyof typeof rules.ASSETS, type: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    const member = value[name];
    switch (name) {
      case 'TrailingStop':
        if (member !== null && !(type === 'StopMarket' && trailing(member))) return false;
        break;
      case 'MarketActivationRules':
        if (!(Array.isArray(member) && member.length <= 4 && member.every(activation))) return false;
        break;
      case 'TimeActivationRules':
        if (!(Array.isArray(member) && member.length <= 1 && member.every(time))) return false;
        break;
      case 'ShowOnlyQuantity':
        if (!isPositive(member) || asset === 'OP' || asset === 'FX') return false;
        if (member % (asset === 'EQ' ? 100 : 1) !== 0) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function trailing(value: unknown): boolean {
  if (!isObject(value)) return false;
  let one = '';
  let members = 0;
  for (const name in value) {
    one = name;
    members += 1;
  }
  if (members === 1) {
    const only = value[one];
    return isPositive(only) && (one === 'Amount' || (one === 'Percent' && rules.isHundredths(only)));
  }
  if (members !== 2) return false;
  const { ByPoints, Value } = value;
  if (ByPoints === true) return isPositive(Value) ? Number.isInteger(Value) : isCount(Value);
  if (ByPoints !== false) return false;
  return isPositive(Value) ? rules.isHundredths(Value) : matches(rules.PERCENT, Value);
}

function activation(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { RuleType, Symbol, Predicate, TriggerKey, Price, LogicOperator } = value;
  let members = LogicOperator === undefined ? 5 : 6;
  for (const _name in value) members -= 1;
  return (
    members === 0 &&
    RuleType === 'Price' &&
    isSymbol(Symbol) &&
    isOneOf(rules.PREDICATES, Predicate) &&
    isOneOf(rules.TRIGGERS, TriggerKey) &&
    matches(rules.SIGNED_PRICE, Price) &&
    (LogicOperator === undefined || isOneOf(rules.LOGIC, LogicOperator))
  );
}

function time(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) if (name !== 'TimeUtc') return false;
  return matches(rules.TIME, value['TimeUtc']);
}

function leg(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value)
    if (name !== 'Symbol' && name !== 'Quantity' && name !== 'TradeAction') return false;
  const { Symbol, Quantity, TradeAction } = value;
  return isSymbol(Symbol) && isCount(Quantity) && isOneOf(rules.ACTIONS, TradeAction);
}

function group(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) if (name !== 'Type' && name !== 'Orders') return false;
  const { Type, Orders } = value;
  if (Type !== 'NORMAL' && Type !== 'OCO' && Type !== 'BRK') return false;
  return Array.isArray(Orders) && Orders.length >= (Type === 'NORMAL' ? 1 : 2) && Orders.every(order);
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
