// Runs in an empty project that has installed the package: places an order, and tries one that is illegal.
/* global console, Response */
import { createOrderClient, OrderNotSentError } from 'tradestation-order-contract';
import { validation } from 'tradestation-order-contract/validation';

const order = {
  AccountKey: '123456',
  AssetType: 'EQ',
  Symbol: 'ARNA',
  TradeAction: 'Buy',
  Quantity: '10',
  OrderType: 'Limit',
  LimitPrice: '1.00',
  Duration: 'DYP',
};
const sent = [];
const client = createOrderClient({
  accessToken: 'AccessTokenGoesHere',
  validation,
  fetch: async (request) => {
    sent.push(request);
    const results = [
      { Message: 'Sent order: Buy 10 ARNA @ 1.00 Limit', OrderID: '207887693', OrderStatus: 'Ok' },
    ];
    return Response.json(results);
  },
});

const result = await client.placeOrder(order);
const refused = await client.placeOrder({ ...order, LimitPrice: undefined }).catch((error) => error);
if (!(refused instanceof OrderNotSentError) || sent.length !== 1) throw refused;
const [{ pointer, rule }] = refused.faults;
console.log(`${result.outcome} ${result.results[0].OrderID}; refused ${pointer} ${rule}`);
