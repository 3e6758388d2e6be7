/** The orders that the benches judge and send, and the bodies of the recorded exchanges. */
import { readExchanges } from '../src/codegen/examples.ts';
import { headerValue } from '../src/wire/index.ts';

const flat = {
  AccountKey: '123456',
  AssetType: 'EQ',
  Symbol: 'ARNA',
  TradeAction: 'Buy',
  Quantity: '10',
  OrderType: 'Limit',
  LimitPrice: '1.00',
  Duration: 'DYP',
  OrderConfirmId: '0123456789abcdef012345',
};
const { LimitPrice: _price, ...unpriced } = flat;
const trailing = {
  ...unpriced,
  OrderType: 'StopMarket',
  StopPrice: '1.00',
  AdvancedOptions: { TrailingStop: { ByPoints: false, Value: 10 } },
};
const stop = {
  ...unpriced,
  TradeAction: 'Sell',
  OrderType: 'StopMarket',
  StopPrice: '0.50',
  Duration: 'GTC',
};
const bracketOf = (last: object) => ({
  ...flat,
  OSOs: [{ Type: 'BRK', Orders: [{ ...flat, TradeAction: 'Sell', LimitPrice: '2.00' }, last] }],
});
const threeLevels = (last: object) => ({
  ...flat,
  OSOs: [{ Type: 'NORMAL', Orders: [bracketOf(last)] }],
});

export interface Case {
  readonly name: string;
  readonly legal: boolean;
  readonly text: string;
}

const LEGAL = {
  'a limit order': flat,
  'a trailing stop': trailing,
  'a bracket': bracketOf(stop),
  'three levels': threeLevels(stop),
};
const REFUSED = {
  'no price': unpriced,
  'another action': { ...flat, TradeAction: 'BuyToOpen' },
  'a fault at the third level': threeLevels({ ...stop, StopPrice: '0,50' }),
};

export const CASES: readonly Case[] = [
  ...Object.entries(LEGAL).map(([name, order]) => ({ name, legal: true, text: JSON.stringify(order) })),
  ...Object.entries(REFUSED).map(([name, order]) => ({ name, legal: false, text: JSON.stringify(order) })),
];

export const ORDER = flat;

/** The request bodies in JSON of all recorded exchanges, legal and not, by the name of their file. */
export async function recordedBodies(): Promise<
  readonly { readonly name: string; readonly body: unknown }[]
> {
  const all = [...(await readExchanges('spec/exchanges')), ...(await readExchanges('test/exchanges'))];
  return all.flatMap(({ exchange: { source, request } }) => {
    if (!headerValue(request.headers, 'content-type')?.includes('json')) return [];
    try {
      return [{ name: source, body: JSON.parse(String(request.body)) as unknown }];
    } catch {
      return [];
    }
  });
}
