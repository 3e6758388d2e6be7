/** The order in zod. */
import { z } from 'zod';
import * as rules from './rules.ts';

const form = (pattern) => z.string().regex(pattern);
const count = form(rules.COUNT);
const symbol = form(rules.SYMBOL);
const signedPrice = form(rules.SIGNED_PRICE);
const optionalSignedPrice = form(rules.OPTIONAL_SIGNED_PRICE).optional();
const noPrice = z.enum(rules.NO_PRICE).optional();
const percent = z.number().positive().refine(rules.isHundredths);

const TrailingStop = z.union([
  z.discriminatedUnion('ByPoints', [
    z.strictObject({ ByPoints: z.literal(true), Value: z.union([count, z.int().positive()]) }),
    z.strictObject({ ByPoints: z.literal(false), Value: z.union([form(rules.PERCENT), percent]) }),
  ]),
  z.strictObject({ Amount: z.number().positive() }),
  z.strictObject({ Percent: percent }),
]);

const activation = {
  MarketActivationRules: z
    .array(
      z.strictObject({
        RuleType: z.literal('Price'),
        Symbol: symbol,
        Predicate: z.enum(rules.PREDICATES),
        TriggerKey: z.enum(rules.TRIGGERS),
        Price: signedPrice,
        LogicOperator: z.enum(rules.LOGIC).optional(),
      }),
    )
    .max(4)
    .optional(),
  TimeActivationRules: z
    .array(z.strictObject({ TimeUtc: form(rules.TIME) }))
    .max(1)
    .optional(),
};

const group = (type, least) =>
  z.strictObject({ Type: type, Orders: z.array(z.lazy(() => Order)).min(least) });

const base = {
  AccountKey: form(rules.ACCOUNT_KEY),
  Symbol: symbol,
  Quantity: count,
  OrderConfirmId: z.string().max(25).optional(),
  OrderID: z.literal('').optional(),
  OSOs: z
    .array(z.discriminatedUnion('Type', [group(z.literal('NORMAL'), 1), group(z.enum(['OCO', 'BRK']), 2)]))
    .optional(),
  Legs: z
    .array(z.strictObject({ Symbol: symbol, Quantity: count, TradeAction: z.enum(rules.ACTIONS) }))
    .min(1)
    .optional(),
};

const options = (trailing, shown) =>
  z
    .strictObject({
      ...activation,
      TrailingStop: trailing.nullable().optional(),
      ShowOnlyQuantity: shown.optional(),
    })
    .optional();

const TYPES = [
  { OrderType: z.literal('Market'), LimitPrice: noPrice, StopPrice: noPrice },
  { OrderType: z.literal('Limit'), LimitPrice: signedPrice, StopPrice: optionalSignedPrice },
  { OrderType: z.literal('StopMarket'), LimitPrice: optionalSignedPrice, StopPrice: signedPrice },
  { OrderType: z.literal('StopLimit'), LimitPrice: signedPrice, StopPrice: signedPrice },
];

/** A union for each member that decides, so that one strict object reads the order, once. */
const asset = (type, shown) => {
  const { actions, dated, undated, routes } = rules.ASSETS[type];
  const terms = {
    ...base,
    AssetType: z.literal(type),
    TradeAction: z.enum(actions),
    Route: z.enum(routes).optional(),
  };
  const [plain, trailing] = [options(z.never(), shown), options(TrailingStop, shown)];
  return z.discriminatedUnion(
    'OrderType',
    TYPES.map((prices) => {
      const all = {
        ...terms,
        ...prices,
        AdvancedOptions: prices.OrderType.value === 'StopMarket' ? trailing : plain,
      };
      return z.discriminatedUnion('Duration', [
        z.strictObject({ ...all, Duration: z.enum(dated), GTDDate: form(rules.DATE) }).refine(rules.isPriced),
        z
          .strictObject({ ...all, Duration: z.enum(undated), GTDDate: z.literal('').optional() })
          .refine(rules.isPriced),
      ]);
    }),
  );
};

const Order = z.discriminatedUnion('AssetType', [
  asset('EQ', z.int().positive().multipleOf(100)),
  asset('OP', z.never()),
  asset('FU', z.int().positive()),
  asset('FX', z.never()),
]);

export const order = (value) => Order.safeParse(value).success;
