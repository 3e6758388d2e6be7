/** The order in valibot. */
import * as v from 'valibot';
import * as rules from './rules.ts';

const form = (pattern) => v.pipe(v.string(), v.regex(pattern));
const count = form(rules.COUNT);
const symbol = form(rules.SYMBOL);
const signedPrice = form(rules.SIGNED_PRICE);
const optionalSignedPrice = v.optional(form(rules.OPTIONAL_SIGNED_PRICE));
const noPrice = v.optional(v.picklist(rules.NO_PRICE));
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const whole = v.pipe(v.number(), v.integer(), v.gtValue(0));
const percent = v.pipe(positive, v.check(rules.isHundredths));

const TrailingStop = v.union([
  v.variant('ByPoints', [
    v.strictObject({ ByPoints: v.literal(true), Value: v.union([count, whole]) }),
    v.strictObject({ ByPoints: v.literal(false), Value: v.union([form(rules.PERCENT), percent]) }),
  ]),
  v.strictObject({ Amount: positive }),
  v.strictObject({ Percent: percent }),
]);

const activation = {
  MarketActivationRules: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          RuleType: v.literal('Price'),
          Symbol: symbol,
          Predicate: v.picklist(rules.PREDICATES),
          TriggerKey: v.picklist(rules.TRIGGERS),
          Price: signedPrice,
          LogicOperator: v.optional(v.picklist(rules.LOGIC)),
        }),
      ),
      v.maxLength(4),
    ),
  ),
  TimeActivationRules: v.optional(
    v.pipe(v.array(v.strictObject({ TimeUtc: form(rules.TIME) })), v.maxLength(1)),
  ),
};

const group = (type, least) =>
  v.strictObject({ Type: type, Orders: v.pipe(v.array(v.lazy(() => Order)), v.minLength(least)) });

const base = {
  AccountKey: form(rules.ACCOUNT_KEY),
  Symbol: symbol,
  Quantity: count,
  OrderConfirmId: v.optional(v.pipe(v.string(), v.maxLength(25))),
  OrderID: v.optional(v.literal('')),
  OSOs: v.optional(
    v.array(v.variant('Type', [group(v.literal('NORMAL'), 1), group(v.picklist(['OCO', 'BRK']), 2)])),
  ),
  Legs: v.optional(
    v.pipe(
      v.array(v.strictObject({ Symbol: symbol, Quantity: count, TradeAction: v.picklist(rules.ACTIONS) })),
      v.minLength(1),
    ),
  ),
};

const TYPES = [
  { OrderType: v.literal('Market'), LimitPrice: noPrice, StopPrice: noPrice },
  { OrderType: v.literal('Limit'), LimitPrice: signedPrice, StopPrice: optionalSignedPrice },
  { OrderType: v.literal('StopMarket'), LimitPrice: optionalSignedPrice, StopPrice: signedPrice },
  { OrderType: v.literal('StopLimit'), LimitPrice: signedPrice, StopPrice: signedPrice },
];

const options = (trailing, shown) =>
  v.optional(
    v.strictObject({
      ...activation,
      TrailingStop: v.nullish(trailing),
      ShowOnlyQuantity: v.optional(shown),
    }),
  );

/** A union for each member that decides, so that one strict object reads the order, once. */
const asset = (type, shown) => {
  const { actions, dated, undated, routes } = rules.ASSETS[type];
  const terms = {
    ...base,
    AssetType: v.literal(type),
    TradeAction: v.picklist(actions),
    Route: v.optional(v.picklist(routes)),
  };
  const [plain, trailing] = [options(v.never(), shown), options(TrailingStop, shown)];
  return v.variant(
    'OrderType',
    TYPES.map((prices) => {
      const all = {
        ...terms,
        ...prices,
        AdvancedOptions: prices.OrderType.literal === 'StopMarket' ? trailing : plain,
      };
      return v.variant('Duration', [
        v.pipe(
          v.strictObject({ ...all, Duration: v.picklist(dated), GTDDate: form(rules.DATE) }),
          v.check(rules.isPriced),
        ),
        v.pipe(
          v.strictObject({ ...all, Duration: v.picklist(undated), GTDDate: v.optional(v.literal('')) }),
          v.check(rules.isPriced),
        ),
      ]);
    }),
  );
};

const Order = v.variant('AssetType', [
  asset('EQ', v.pipe(whole, v.multipleOf(100))),
  asset('OP', v.never()),
  asset('FU', whole),
  asset('FX', v.never()),
]);

export const order = (value) => v.is(Order, value);
