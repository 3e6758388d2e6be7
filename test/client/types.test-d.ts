/**
 * What the compiler refuses: `npm run typecheck` reads this file, and an expected error that no longer comes is one. The
 * error stands at the call; so each order breaks one rule, beside a twin that keeps it.
 */
import { expectTypeOf } from 'vitest';
import type {
  DistributiveOmit,
  Error as ErrorBody,
  Order,
  OrderClient,
  OrderDraft,
  OrderNotSentError,
  OrderOutcome,
  OrderResult,
  OrderResults,
  OrderUnconfirmedError,
  Xml,
} from '../../src/client/index.ts';
import { createOrderClient } from '../../src/client/index.ts';
import { createJsonpClient, type JsonpClient } from '../../src/client/order/jsonp.ts';
import { validateOrder } from '../../generated/validators.js';
import { xmlCodec } from '../../src/client/xml.ts';

declare const client: OrderClient;
declare const xml: Xml;

const common = { AccountKey: '123456', Symbol: 'ARNA', Quantity: '10' } as const;
const shares = { ...common, AssetType: 'EQ', TradeAction: 'Buy' } as const;
const option = { ...common, AssetType: 'OP' } as const;
const future = { ...common, AssetType: 'FU', TradeAction: 'Buy' } as const;
const market = { OrderType: 'Market', Duration: 'DAY' } as const;

void client.placeOrder({ ...shares, ...market });
// @ts-expect-error an order without an account
void client.placeOrder({ Symbol: 'ARNA', Quantity: '10', AssetType: 'EQ', TradeAction: 'Buy', ...market });
// @ts-expect-error an order without an action
void client.placeOrder({ ...common, AssetType: 'EQ', ...market });
// @ts-expect-error a number for a quantity
void client.placeOrder({ ...shares, ...market, Quantity: 10 });
// @ts-expect-error an unknown member
void client.placeOrder({ ...shares, ...market, Comment: 'mine' });

// What may be undefined, as the signal of an event that may have none, can be passed on.
declare const perhaps: { readonly signal: AbortSignal | undefined; readonly headers: Headers | undefined };
void client.placeOrder({ ...shares, ...market }, perhaps);
declare const jsonpClient: JsonpClient;
void jsonpClient.placeOrder({ ...shares, ...market }, { signal: perhaps.signal });
declare const settings: { readonly nonce: string | undefined; readonly timeout: number | undefined };
void createJsonpClient({ accessToken: 'any', baseUrl: 'simulator', validation: undefined, ...settings });

// Prices by order type.
void client.placeOrder({ ...shares, Duration: 'DAY', OrderType: 'Limit', LimitPrice: '1.00' });
// @ts-expect-error Limit without LimitPrice
void client.placeOrder({ ...shares, Duration: 'DAY', OrderType: 'Limit' });
void client.placeOrder({ ...shares, Duration: 'DAY', OrderType: 'StopMarket', StopPrice: '1.00' });
// @ts-expect-error StopMarket without StopPrice
void client.placeOrder({ ...shares, Duration: 'DAY', OrderType: 'StopMarket', LimitPrice: '1.00' });
void client.placeOrder({
  ...shares,
  Duration: 'DAY',
  OrderType: 'StopLimit',
  LimitPrice: '1.00',
  StopPrice: '1',
});
// @ts-expect-error StopLimit without StopPrice
void client.placeOrder({ ...shares, Duration: 'DAY', OrderType: 'StopLimit', LimitPrice: '1.00' });
// @ts-expect-error StopLimit without LimitPrice
void client.placeOrder({ ...shares, Duration: 'DAY', OrderType: 'StopLimit', StopPrice: '1.00' });
void client.placeOrder({ ...shares, ...market, LimitPrice: '0.00', StopPrice: '' });
// @ts-expect-error Market with a LimitPrice
void client.placeOrder({ ...shares, ...market, LimitPrice: '1.00' });
// @ts-expect-error Market with a StopPrice
void client.placeOrder({ ...shares, ...market, StopPrice: '1.00' });
declare const price: string;
// @ts-expect-error Market with what may be a price
void client.placeOrder({ ...shares, ...market, LimitPrice: price });
// @ts-expect-error an order type that there is not
void client.placeOrder({ ...shares, Duration: 'DAY', OrderType: 'limit', LimitPrice: '1.00' });

// Actions, durations and routes by asset type.
void client.placeOrder({ ...option, ...market, TradeAction: 'BuyToOpen' });
// @ts-expect-error an option with Buy
void client.placeOrder({ ...option, ...market, TradeAction: 'Buy' });
// @ts-expect-error shares with BuyToOpen
void client.placeOrder({ ...shares, ...market, TradeAction: 'BuyToOpen' });
// @ts-expect-error a future sold short
void client.placeOrder({ ...future, ...market, TradeAction: 'SellShort' });
void client.placeOrder({ ...shares, OrderType: 'Market', Duration: 'DYP' });
void client.placeOrder({ ...future, OrderType: 'Market', Duration: 'DAY' });
// @ts-expect-error a future with DYP
void client.placeOrder({ ...future, OrderType: 'Market', Duration: 'DYP' });
// @ts-expect-error an option at the close
void client.placeOrder({ ...option, TradeAction: 'BuyToOpen', OrderType: 'Market', Duration: 'CLO' });
void client.placeOrder({ ...shares, ...market, Route: 'ARCA' });
// @ts-expect-error shares by a route of options
void client.placeOrder({ ...shares, ...market, Route: 'CBOE' });

// The date by duration.
void client.placeOrder({ ...shares, OrderType: 'Market', Duration: 'GTD', GTDDate: '12/31/2030' });
// @ts-expect-error GTD without GTDDate
void client.placeOrder({ ...shares, OrderType: 'Market', Duration: 'GTD' });
// @ts-expect-error GDP without GTDDate
void client.placeOrder({ ...shares, OrderType: 'Market', Duration: 'GDP' });
void client.placeOrder({ ...shares, OrderType: 'Market', Duration: 'DAY', GTDDate: '' });
// @ts-expect-error DAY with a date
void client.placeOrder({ ...shares, OrderType: 'Market', Duration: 'DAY', GTDDate: '12/31/2030' });

// Advanced options by order type and asset.
const stop = { ...shares, Duration: 'DAY', OrderType: 'StopMarket', StopPrice: '2.00' } as const;
const limit = { ...shares, Duration: 'DAY', OrderType: 'Limit', LimitPrice: '2.00' } as const;
const points = { TrailingStop: { ByPoints: true, Value: 3 } };
void client.placeOrder({ ...stop, AdvancedOptions: points });
void client.placeOrder({ ...stop, AdvancedOptions: { TrailingStop: { Percent: 1.5 } } });
void client.placeOrder({ ...limit, AdvancedOptions: { TrailingStop: null } });
// @ts-expect-error a trailing stop on a limit order
void client.placeOrder({ ...limit, AdvancedOptions: points });
// @ts-expect-error a trailing stop on a market order
void client.placeOrder({ ...shares, ...market, AdvancedOptions: { TrailingStop: { Amount: 1 } } });
// @ts-expect-error points without their number
void client.placeOrder({ ...stop, AdvancedOptions: { TrailingStop: { ByPoints: true } } });
void client.placeOrder({
  ...stop,
  // @ts-expect-error a distance in points and in money
  AdvancedOptions: { TrailingStop: { ByPoints: true, Value: 3, Amount: 1 } },
});
// @ts-expect-error a distance in money and in percent
void client.placeOrder({ ...stop, AdvancedOptions: { TrailingStop: { Amount: 1, Percent: 1 } } });
void client.placeOrder({ ...limit, AdvancedOptions: { ShowOnlyQuantity: 100 } });
const call = { ...option, ...market, TradeAction: 'BuyToOpen' } as const;
// @ts-expect-error a part of a quantity of options
void client.placeOrder({ ...call, AdvancedOptions: { ShowOnlyQuantity: 100 } });
const leg = { Symbol: 'ARNA', Quantity: '1', TradeAction: 'Buy' } as const;
void client.placeOrder({ ...limit, LimitPrice: '-0.35', Legs: [leg, leg] });
// @ts-expect-error a leg without an action
void client.placeOrder({ ...limit, Legs: [{ Symbol: 'ARNA', Quantity: '1' }] });

// Orders built by parts, and step by step.
declare const part: DistributiveOmit<Order, 'AccountKey'>;
void client.placeOrder({ ...part, AccountKey: '123456' });
const { AccountKey, ...limitless } = { ...shares, Duration: 'DAY', OrderType: 'Limit' } as const;
// @ts-expect-error Limit without LimitPrice, before it has its account
expectTypeOf<DistributiveOmit<Order, 'AccountKey'>>(limitless);
const draft: OrderDraft = { AccountKey, OrderType: 'Limit' };
draft.LimitPrice = '1.00';
draft.Duration = 'GTD';
// @ts-expect-error an action that no order has
draft.TradeAction = 'Short';
// @ts-expect-error a draft is no order before it is judged
void client.placeOrder(draft);
if (validateOrder(draft)) void client.placeOrder(draft);

// The same in JSONP, and inside OSOs.
const sound: Order = { ...shares, ...market };
void client.GET('/jsonp/orders/send', { params: { query: { data: sound, callback: 'cb' } } });
// @ts-expect-error text in place of the order
void client.GET('/jsonp/orders/send', { params: { query: { data: JSON.stringify(sound), callback: 'cb' } } });
// @ts-expect-error no callback
void client.GET('/jsonp/orders/send', { params: { query: { data: sound } } });
void client.placeOrder({ ...shares, ...market, OSOs: [{ Type: 'NORMAL', Orders: [sound] }] });
void client.placeOrder({
  ...shares,
  ...market,
  // @ts-expect-error Limit without LimitPrice in a group
  OSOs: [{ Type: 'NORMAL', Orders: [{ ...shares, Duration: 'DAY', OrderType: 'Limit' }] }],
});
// @ts-expect-error a path that there is not
void client.POST('/order', { body: sound });
// @ts-expect-error a token in the options of a call
void client.placeOrder(sound, { accessToken: 'secret' });

// XML only where the client was made with its codec.
const both = createOrderClient({ accessToken: 'a', baseUrl: 'simulator', xml });
const json = createOrderClient({ accessToken: 'a', baseUrl: 'simulator' });
// @ts-expect-error no base URL: nobody trades with real money by leaving something out
createOrderClient({ accessToken: 'a' });
expectTypeOf(both.placeOrder(sound, { format: 'xml' })).resolves.toEqualTypeOf<OrderOutcome>();
void both.placeOrder(sound, { format: 'json' });
void json.placeOrder(sound, { format: 'json' });
// @ts-expect-error XML without its codec
void json.placeOrder(sound, { format: 'xml' });
// @ts-expect-error a format that there is not
void both.placeOrder(sound, { format: 'yaml' });
expectTypeOf(both).toExtend<OrderClient>();
xmlCodec('Order').encode(sound);
// @ts-expect-error results where an order is due
xmlCodec('Order').encode([]);
// @ts-expect-error a schema that there is not
xmlCodec('Orders');

// What comes back cannot be used before one has looked what it is.
declare const outcome: OrderOutcome;
expectTypeOf(client.placeOrder(sound)).resolves.toEqualTypeOf<OrderOutcome>();
expectTypeOf(outcome.mayHaveBeenPlaced).toEqualTypeOf<boolean>();
// @ts-expect-error results before it is known that there are any
expectTypeOf(outcome.results);
if (outcome.outcome === 'placed') {
  expectTypeOf(outcome.mayHaveBeenPlaced).toEqualTypeOf<true>();
  expectTypeOf(outcome.results[0]).toEqualTypeOf<OrderResult>();
} else if (outcome.outcome === 'rejected') {
  expectTypeOf(outcome.mayHaveBeenPlaced).toEqualTypeOf<boolean>();
  expectTypeOf(outcome.placed).toEqualTypeOf<readonly OrderResult[]>();
  expectTypeOf(outcome.failed[0]).toEqualTypeOf<OrderResult>();
  expectTypeOf(outcome.messages[0]).toEqualTypeOf<string>();
} else if (outcome.status === 403) {
  expectTypeOf(outcome.error).toEqualTypeOf<string | ErrorBody>();
  expectTypeOf(outcome.mayHaveBeenPlaced).toEqualTypeOf<false>();
} else {
  expectTypeOf(outcome.error).toEqualTypeOf<ErrorBody>();
  if (outcome.status === 400 || outcome.status === 401)
    expectTypeOf(outcome.mayHaveBeenPlaced).toEqualTypeOf<false>();
  if (outcome.status === 404 || outcome.status === 500 || outcome.status === 503)
    expectTypeOf(outcome.mayHaveBeenPlaced).toEqualTypeOf<true>();
  // @ts-expect-error a status that is no error
  expectTypeOf(outcome.status === 200);
}

const jsonp = await client.GET('/jsonp/orders/send', { params: { query: { data: sound, callback: 'cb' } } });
expectTypeOf(jsonp.data).toEqualTypeOf<OrderResults | ErrorBody | undefined>();

declare const unsent: OrderNotSentError;
declare const unconfirmed: OrderUnconfirmedError;
expectTypeOf(unsent.mayHaveBeenPlaced).toEqualTypeOf<false>();
expectTypeOf(unconfirmed.mayHaveBeenPlaced).toEqualTypeOf<true>();
