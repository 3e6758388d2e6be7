/**
 * The results of orders that were not recorded, in the words of the recorded results.
 *
 * @see https://github.com/tradestation/webapi-docs/blob/7ec2c8a46037a04c5318e43f4764175d41e2bc37/en/orders/place-order.md
 */
import type { Order } from './orders.ts';

/** @param id the id that the order gets. */
export function resultOf(order: Order, id: string): Record<'Message' | 'OrderID' | 'OrderStatus', string> {
  return { Message: `Sent order: ${messageOf(order)}`, OrderID: id, OrderStatus: 'Ok' };
}

/** `Buy 10 ARNA @ 1.00 Limit` */
function messageOf(order: Order): string {
  const { TradeAction: action, Quantity: quantity, Symbol: symbol } = order;
  const parts = [words(text(action)), grouped(text(quantity)), text(symbol), '@', termsOf(order)];
  return parts.filter((part) => part !== '').join(' ');
}

function termsOf(order: Order): string {
  const limit = () => `${price(order, 'LimitPrice')} Limit`;
  const stop = () => price(order, 'StopPrice');
  const type = text(order['OrderType']);
  if (type === 'Limit') return limit();
  if (type === 'StopLimit') return `${limit()} ${stop()} Stop`;
  if (type !== 'StopMarket') return type;
  const trail = trailOf(order);
  // A trailing stop has no price to show: the recorded message has two spaces there.
  return trail === undefined ? `${stop()} Stop Market` : ` Stop Market - Trl: ${trail}`;
}

/** `3` points, `5%`. */
function trailOf({ AdvancedOptions: options }: Order): string | undefined {
  const { TrailingStop: trail } = (options ?? {}) as { readonly TrailingStop?: Order | null };
  if (!trail) return undefined;
  const percent = trail['Percent'] ?? (trail['ByPoints'] === false ? trail['Value'] : undefined);
  return percent === undefined ? text(trail['Value'] ?? trail['Amount']) : `${text(percent)}%`;
}

/** How many decimals a price has at least, by asset type. The recorded messages show currencies with three, and futures as they were sent. */
const DECIMALS: Readonly<Record<string, number>> = { FX: 3, FU: 0 };

function price(order: Order, member: string): string {
  const [whole = '', decimals = ''] = text(order[member]).split('.');
  const shown = decimals.padEnd(DECIMALS[text(order['AssetType'])] ?? 2, '0');
  const digits = whole.replace(/^(-?)0+(?=\d)/, '$1');
  const shortest = /\d$/.test(digits) ? digits : `${digits}0`;
  return `${shortest}${shown && `.${shown}`}`;
}

/** `BuyToCover` as `Buy to Cover`. */
function words(action: string): string {
  return action.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').replace(' To ', ' to ');
}

/** `20000` as `20,000`. */
function grouped(digits: string): string {
  const first = digits.length % 3 || 3;
  return [digits.slice(0, first), ...(digits.slice(first).match(/\d{3}/g) ?? [])].join(',');
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
