/** The order in TypeBox, compiled. */
import Type from 'typebox';
import { Compile } from 'typebox/compile';
import * as rules from './rules.ts';

const oneOf = (values) => Type.Enum([...values]);
const any = Type.Optional(Type.Unknown());
const form = (pattern) => Type.String({ pattern: pattern.source });
const price = form(rules.PRICE);
const optionalPrice = Type.Optional(form(rules.OPTIONAL_PRICE));
const noPrice = Type.Optional(oneOf(rules.NO_PRICE));
const closed = { additionalProperties: false };

const asset = (type, routes) =>
  Type.Object({
    AssetType: Type.Literal(type),
    TradeAction: oneOf(rules.ACTIONS[type]),
    Duration: Type.Optional(oneOf(rules.DURATIONS[type])),
    Route: routes ? Type.Optional(oneOf(routes)) : any,
  });

const Module = Type.Cyclic(
  {
    Order: Type.Intersect([
      Type.Object(
        {
          AccountKey: Type.String({ minLength: 1 }),
          AssetType: any,
          Symbol: form(rules.SYMBOL),
          Quantity: form(rules.QUANTITY),
          OrderType: any,
          LimitPrice: any,
          StopPrice: any,
          Duration: any,
          GTDDate: any,
          TradeAction: any,
          Route: Type.Optional(Type.String()),
          OrderConfirmId: Type.Optional(Type.String({ maxLength: 25 })),
          OrderID: Type.Optional(Type.Literal('')),
          AdvancedOptions: Type.Optional(
            Type.Object(
              {
                TrailingStop: Type.Optional(
                  Type.Union([
                    Type.Null(),
                    Type.Object(
                      { ByPoints: Type.Boolean(), Value: Type.Union([price, Type.Number({ minimum: 0 })]) },
                      closed,
                    ),
                  ]),
                ),
              },
              closed,
            ),
          ),
          OSOs: Type.Optional(
            Type.Array(
              Type.Object(
                { Type: oneOf(rules.GROUPS), Orders: Type.Array(Type.Ref('Order'), { minItems: 1 }) },
                closed,
              ),
            ),
          ),
        },
        closed,
      ),
      Type.Union([
        Type.Object({ OrderType: Type.Literal('Market'), LimitPrice: noPrice, StopPrice: noPrice }),
        Type.Object({ OrderType: Type.Literal('Limit'), LimitPrice: price, StopPrice: optionalPrice }),
        Type.Object({ OrderType: Type.Literal('StopMarket'), LimitPrice: optionalPrice, StopPrice: price }),
        Type.Object({ OrderType: Type.Literal('StopLimit'), LimitPrice: price, StopPrice: price }),
      ]),
      Type.Union([asset('EQ', rules.ROUTES.EQ), asset('OP', rules.ROUTES.OP), asset('FU'), asset('FX')]),
      Type.Union([
        Type.Object({ Duration: oneOf(rules.DATED), GTDDate: form(rules.DATE) }),
        Type.Object({ Duration: oneOf(rules.UNDATED), GTDDate: Type.Optional(Type.Literal('')) }),
      ]),
    ]),
  },
  'Order',
);

const validator = Compile(Module);

export const order = (value) => validator.Check(value);
