/** The ways in which the client sends an order, and how a server answers each of them that an order was placed. */
import {
  createOrderClient,
  type Order,
  type OrderClient,
  type OrderClientOptions,
} from '../../../src/client/index.ts';
import { xml, xmlCodec } from '../../../src/client/xml.ts';
import { ACCOUNT, TOKEN } from '../secrets.ts';
import { limitOrder } from '../../orders.ts';

export interface Call {
  readonly name: string;
  /** Whether it returns an outcome, and not what came. */
  readonly outcome: boolean;
  readonly send: (
    client: OrderClient<'json' | 'xml'>,
    order: Order,
    signal?: AbortSignal,
  ) => Promise<unknown>;
  readonly type: string;
  readonly body: (id: string) => string;
}

export const order: Order = { ...limitOrder, AccountKey: ACCOUNT };

/** More than a connection holds on its way: its sender is still sending when the receiver stops. */
export const longOrder: Order = {
  ...order,
  OSOs: [{ Type: 'NORMAL', Orders: Array.from({ length: 25_000 }, () => order) }],
};

const results = (id: string) => [{ Message: 'Sent order', OrderID: id, OrderStatus: 'Ok' as const }];
const inJson = { type: 'application/json', body: (id: string) => JSON.stringify(results(id)) };
const signalOf = (signal?: AbortSignal) => (signal ? { signal } : {});

export const CALLS: readonly Call[] = [
  {
    name: 'placeOrder',
    outcome: true,
    send: (client, order, signal) => client.placeOrder(order, signalOf(signal)),
    ...inJson,
  },
  {
    name: 'placeOrder in XML',
    outcome: true,
    send: (client, order, signal) => client.placeOrder(order, { format: 'xml', ...signalOf(signal) }),
    type: 'application/xml',
    body: (id) => xmlCodec('OrderResults').encode(results(id)),
  },
  {
    name: 'POST',
    outcome: false,
    send: (client, order, signal) => client.POST('/orders', { body: order, ...signalOf(signal) }),
    ...inJson,
  },
  {
    name: 'GET by JSONP',
    outcome: false,
    send: (client, order, signal) =>
      client.GET('/jsonp/orders/send', {
        params: { query: { data: order, callback: 'cb' } },
        ...signalOf(signal),
      }),
    type: 'text/javascript',
    body: (id) => `cb(${JSON.stringify(results(id))})`,
  },
];

export function clientFor(
  baseUrl: string,
  options: Partial<OrderClientOptions> = {},
): OrderClient<'json' | 'xml'> {
  return createOrderClient({ accessToken: TOKEN, baseUrl, xml, ...options });
}
