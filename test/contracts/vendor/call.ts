/** The other endpoints of the vendor, by the client and the mock. */
import { createOrderClient } from './src/client/index.ts';
import { RequestError } from './src/client/request-error.ts';
import { validation } from './src/client/validation.ts';
import { startMock } from './src/mock/index.ts';

const mock = await startMock({ port: 0 });
const client = createOrderClient({ accessToken: 'made-up-token', baseUrl: `${mock.url}/v2`, validation });
const path = { orderId: '207924381' };
const { data: accounts } = await client.GET('/users/{userId}/accounts', {
  params: { path: { userId: 'userid' } },
});
const keys: number[] | undefined = accounts?.map(({ Key }) => Key);
const body = {
  AccountKey: '123456',
  OrderID: '207924381',
  OrderType: 'Limit',
  Quantity: '10',
  LimitPrice: '11.01',
};
const { data: updated } = await client.PUT('/orders/{orderId}', { params: { path }, body });
const { data: twin } = await client.GET('/jsonp/orders/{orderId}/cancelreplace', {
  params: { path, query: { data: body, callback: 'show' } },
});
const { data: cancelled } = await client.DELETE('/orders/{orderId}', { params: { path } });
const { data: quotes } = await client.GET('/data/quote/{symbols}', {
  params: { path: { symbols: ['goog', 'msft'] } },
});
const refused = await client
  .PUT('/orders/{orderId}', { params: { path: { orderId: 'x' } }, body })
  .catch((error: unknown) => error);
// @ts-expect-error -- an update needs a quantity
export const wrong = () => client.PUT('/orders/{orderId}', { params: { path }, body: { OrderID: '1' } });
await mock.close();
const faults =
  refused instanceof RequestError ? refused.faults?.map(({ pointer }) => pointer) : String(refused);
const status = [
  updated?.OrderStatus,
  twin && 'OrderStatus' in twin && twin.OrderStatus,
  cancelled?.OrderStatus,
];
console.log(JSON.stringify({ keys: keys?.length, status, last: quotes?.map(({ Last }) => Last), faults }));
