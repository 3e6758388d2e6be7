/** The order in valibot. */
import * as v from 'valibot';
import * as rules from './rules.ts';

const any = v.optional(v.unknown());
const price = v.pipe(v.string(), v.regex(rules.PRICE));
const optionalPrice = v.optional(v.pipe(v.string(), v.regex(rules.OPTIONAL_PRICE)));
const noPrice = v.optional(v.picklist(rules.NO_PRICE));

const Base = v.strictObject({
  AccountKey: v.pipe(v.string(), v.minLength(1)),
  AssetType: any,
  Symbol: v.pipe(v.string(), v.regex(rules.SYMBOL)),
  Quantity: v.pipe(v.string(), v.regex(rules.QUANTITY)),
  OrderType: any,
  LimitPrice: any,
  StopPrice: any,
  Duration: any,
  GTDDate: any,
  TradeAction: any,
  Route: v.optional(v.string()),
  OrderConfirmId: v.optional(v.pipe(v.string(), v.maxLength(25))),
  OrderID: v.optional(v.literal('')),
  AdvancedOptions: v.optional(
    v.strictObject({
      TrailingStop: v.optional(
        v.nullable(
          v.strictObject({
            ByPoints: v.boolean(),
            Value: v.union([price, v.pipe(v.number(), v.finite(), v.minValue(0))]),
          }),
        ),
      ),
    }),
  ),
  OSOs: v.optional(
    v.array(
      v.strictObject({
        Type: v.picklist(rules.GROUPS),
        Orders: v.pipe(v.array(v.lazy(() => Order)), v.minLength(1)),
      }),
    ),
  ),
});

const asset = (type, routes) =>
  v.looseObject({
    AssetType: v.literal(type),
    TradeAction: v.picklist(rules.ACTIONS[type]),
    Duration: v.optional(v.picklist(rules.DURATIONS[type])),
    Route: routes ? v.optional(v.picklist(routes)) : any,
  });

const Order = v.intersect([
  Base,
  v.variant('OrderType', [
    v.looseObject({ OrderType: v.literal('Market'), LimitPrice: noPrice, StopPrice: noPrice }),
    v.looseObject({ OrderType: v.literal('Limit'), LimitPrice: price, StopPrice: optionalPrice }),
    v.looseObject({ OrderType: v.literal('StopMarket'), LimitPrice: optionalPrice, StopPrice: price }),
    v.looseObject({ OrderType: v.literal('StopLimit'), LimitPrice: price, StopPrice: price }),
  ]),
  v.variant('AssetType', [
    asset('EQ', rules.ROUTES.EQ),
    asset('OP', rules.ROUTES.OP),
    asset('FU'),
    asset('FX'),
  ]),
  v.variant('Duration', [
    v.looseObject({ Duration: v.picklist(rules.DATED), GTDDate: v.pipe(v.string(), v.regex(rules.DATE)) }),
    v.looseObject({ Duration: v.picklist(rules.UNDATED), GTDDate: v.optional(v.literal('')) }),
  ]),
]);

export const order = (value) => v.is(Order, value);
