/** The order in zod. */
import { z } from 'zod';
import * as rules from './rules.ts';

const any = z.unknown().optional();
const price = z.string().regex(rules.PRICE);
const optionalPrice = z.string().regex(rules.OPTIONAL_PRICE).optional();
const noPrice = z.enum(rules.NO_PRICE).optional();

const Base = z.strictObject({
  AccountKey: z.string().min(1),
  AssetType: any,
  Symbol: z.string().regex(rules.SYMBOL),
  Quantity: z.string().regex(rules.QUANTITY),
  OrderType: any,
  LimitPrice: any,
  StopPrice: any,
  Duration: any,
  GTDDate: any,
  TradeAction: any,
  Route: z.string().optional(),
  OrderConfirmId: z.string().max(25).optional(),
  OrderID: z.literal('').optional(),
  AdvancedOptions: z
    .strictObject({
      TrailingStop: z
        .strictObject({ ByPoints: z.boolean(), Value: z.union([price, z.number().min(0)]) })
        .nullable()
        .optional(),
    })
    .optional(),
  get OSOs() {
    return z
      .array(z.strictObject({ Type: z.enum(rules.GROUPS), Orders: z.array(z.lazy(() => Order)).min(1) }))
      .optional();
  },
});

const asset = (type, routes) =>
  z.looseObject({
    AssetType: z.literal(type),
    TradeAction: z.enum(rules.ACTIONS[type]),
    Duration: z.enum(rules.DURATIONS[type]).optional(),
    ...(routes && { Route: z.enum(routes).optional() }),
  });

// An intersection would let unknown members pass: those that one side takes count as known.
const Order = Base.pipe(
  z.discriminatedUnion('OrderType', [
    z.looseObject({ OrderType: z.literal('Market'), LimitPrice: noPrice, StopPrice: noPrice }),
    z.looseObject({ OrderType: z.literal('Limit'), LimitPrice: price, StopPrice: optionalPrice }),
    z.looseObject({ OrderType: z.literal('StopMarket'), LimitPrice: optionalPrice, StopPrice: price }),
    z.looseObject({ OrderType: z.literal('StopLimit'), LimitPrice: price, StopPrice: price }),
  ]),
)
  .pipe(
    z.discriminatedUnion('AssetType', [
      asset('EQ', rules.ROUTES.EQ),
      asset('OP', rules.ROUTES.OP),
      asset('FU'),
      asset('FX'),
    ]),
  )
  .pipe(
    z.discriminatedUnion('Duration', [
      z.looseObject({ Duration: z.enum(rules.DATED), GTDDate: z.string().regex(rules.DATE) }),
      z.looseObject({ Duration: z.enum(rules.UNDATED), GTDDate: z.literal('').optional() }),
    ]),
  );

export const order = (value) => Order.safeParse(value).success;
