/** The order in TypeBox, compiled. */
import Type from 'typebox';
import { Compile } from 'typebox/compile';
import * as rules from './rules.ts';

const { Optional, Literal, Union } = Type;
const oneOf = (values) => Type.Enum([...values]);
const form = (pattern) => Type.String({ pattern: pattern.source });
const closed = (members) => Type.Object(members, { additionalProperties: false });
const any = Optional(Type.Unknown());
const absent = Optional(Type.Never());
const positive = Type.Number({ exclusiveMinimum: 0 });
const percent = Type.Refine(positive, rules.isHundredths);
const noPrice = Optional(oneOf(rules.NO_PRICE));
const noTrail = Optional(Type.Object({ TrailingStop: Optional(Type.Null()) }));

const prices = (legs, price, optional) => [
  Type.Object({
    OrderType: Literal('Limit'),
    Legs: legs,
    LimitPrice: price,
    StopPrice: optional,
    AdvancedOptions: noTrail,
  }),
  Type.Object({ OrderType: Literal('StopMarket'), Legs: legs, LimitPrice: optional, StopPrice: price }),
  Type.Object({
    OrderType: Literal('StopLimit'),
    Legs: legs,
    LimitPrice: price,
    StopPrice: price,
    AdvancedOptions: noTrail,
  }),
];
const asset = (type, shown) =>
  Type.Object({
    AssetType: Literal(type),
    TradeAction: oneOf(rules.ASSETS[type].actions),
    Duration: oneOf([...rules.ASSETS[type].dated, ...rules.ASSETS[type].undated]),
    Route: Optional(oneOf(rules.ASSETS[type].routes)),
    AdvancedOptions: Optional(Type.Object({ ShowOnlyQuantity: shown })),
  });

const TrailingStop = Union([
  closed({
    ByPoints: Literal(true),
    Value: Union([form(rules.COUNT), Type.Integer({ exclusiveMinimum: 0 })]),
  }),
  closed({ ByPoints: Literal(false), Value: Union([form(rules.PERCENT), percent]) }),
  closed({ Amount: positive }),
  closed({ Percent: percent }),
]);

const Base = closed({
  AccountKey: form(rules.ACCOUNT_KEY),
  AssetType: any,
  Symbol: form(rules.SYMBOL),
  Quantity: form(rules.COUNT),
  OrderType: any,
  LimitPrice: any,
  StopPrice: any,
  Duration: any,
  GTDDate: any,
  TradeAction: any,
  Route: any,
  OrderConfirmId: Optional(Type.String({ maxLength: 25 })),
  OrderID: Optional(Literal('')),
  AdvancedOptions: Optional(
    closed({
      TrailingStop: Optional(Union([Type.Null(), TrailingStop])),
      MarketActivationRules: Optional(
        Type.Array(
          closed({
            RuleType: Literal('Price'),
            Symbol: form(rules.SYMBOL),
            Predicate: oneOf(rules.PREDICATES),
            TriggerKey: oneOf(rules.TRIGGERS),
            Price: form(rules.SIGNED_PRICE),
            LogicOperator: Optional(oneOf(rules.LOGIC)),
          }),
          { maxItems: 4 },
        ),
      ),
      TimeActivationRules: Optional(Type.Array(closed({ TimeUtc: form(rules.TIME) }), { maxItems: 1 })),
      ShowOnlyQuantity: Optional(Type.Integer({ exclusiveMinimum: 0 })),
    }),
  ),
  OSOs: Optional(
    Type.Array(
      Union([
        closed({ Type: Literal('NORMAL'), Orders: Type.Array(Type.Ref('Order'), { minItems: 1 }) }),
        closed({ Type: oneOf(['OCO', 'BRK']), Orders: Type.Array(Type.Ref('Order'), { minItems: 2 }) }),
      ]),
    ),
  ),
  Legs: Optional(
    Type.Array(
      closed({ Symbol: form(rules.SYMBOL), Quantity: form(rules.COUNT), TradeAction: oneOf(rules.ACTIONS) }),
      { minItems: 1 },
    ),
  ),
});

const Order = Type.Intersect([
  Union([
    Type.Object({
      OrderType: Literal('Market'),
      LimitPrice: noPrice,
      StopPrice: noPrice,
      AdvancedOptions: noTrail,
    }),
    ...prices(absent, form(rules.PRICE), Optional(form(rules.OPTIONAL_PRICE))),
    ...prices(Type.Unknown(), form(rules.SIGNED_PRICE), Optional(form(rules.OPTIONAL_SIGNED_PRICE))),
  ]),
  Union([
    asset('EQ', Optional(Type.Integer({ multipleOf: 100 }))),
    asset('OP', absent),
    asset('FU', any),
    asset('FX', absent),
  ]),
  Union([
    Type.Object({ Duration: oneOf(rules.ASSETS.EQ.dated), GTDDate: form(rules.DATE) }),
    Type.Object({ Duration: oneOf(rules.ASSETS.EQ.undated), GTDDate: Optional(Literal('')) }),
  ]),
  Base,
]);

const validator = Compile(Type.Cyclic({ Order }, 'Order'));

export const order = (value) => validator.Check(value);
