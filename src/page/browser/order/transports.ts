/** The three ways in which the page sends an order. */
import { createOrderClient, type OrderClient, type OrderClientOptions } from '../../../client/index.ts';
import { createJsonpClient } from '../../../client/order/jsonp.ts';
import { xml } from '../../../client/xml.ts';
import type { Transport } from '../transport.ts';

type Order = Parameters<OrderClient['placeOrder']>[0];

/** @param filled what stands in the form. It may not be an order; the validator decides. */
export function transports(
  filled: () => unknown,
  options: () => OrderClientOptions & Parameters<typeof createJsonpClient>[0],
): Transport[] {
  const order = () => filled() as Order;
  return [
    {
      name: 'JSON',
      action: 'Send as JSON',
      hint: 'By fetch, as today’s clients do',
      send: async () => createOrderClient(options()).placeOrder(order()),
    },
    {
      name: 'XML',
      action: 'Send as XML',
      hint: 'By fetch; order and answer in XML',
      send: async () => createOrderClient({ ...options(), xml }).placeOrder(order(), { format: 'xml' }),
    },
    {
      name: 'JSONP',
      action: 'Send by JSONP',
      hint: 'By a script element, as old pages do',
      send: async () => createJsonpClient(options()).placeOrder(order()),
    },
  ];
}
