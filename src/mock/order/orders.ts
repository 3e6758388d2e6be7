/**
 * What the mock knows about orders: which operations place them, which orders are in a request, when two of them are the same, and which
 * fault an order asks for. Outside this folder, the room knows no member of any API.
 */
import type { Operation } from '../../contract/index.ts';
import { isRecord } from '../../wire/index.ts';

export type Order = Readonly<Record<string, unknown>>;

/** Whether an operation places the order in its body, and answers with a result for each order in it. */
export function placesOrders({ requestBody, responses }: Operation): boolean {
  const has = (content: Readonly<Record<string, string>> = {}, schema: string) =>
    Object.values(content).includes(schema);
  return has(requestBody?.content, 'Order') && has(responses['200']?.content, 'OrderResults');
}

/** The order and those attached to it (order sends order), at any depth, each before its own attached ones. */
export function ordersIn(order: unknown): Order[] {
  const found: Order[] = [];
  const visit = (one: unknown): void => {
    if (!isRecord(one)) return;
    found.push(one);
    for (const group of listOf(one['OSOs'])) if (isRecord(group)) listOf(group['Orders']).forEach(visit);
  };
  visit(order);
  return found;
}

/** The id by which the server recognises an order that was sent twice. */
export function confirmIdOf({ OrderConfirmId: id }: Order): string | undefined {
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** What an order asks for: everything except the ids that a client makes up to tell one sending from another. */
export function askedBy(order: unknown): unknown {
  if (!isRecord(order)) return order;
  const { OrderConfirmId: _, OSOs: groups, ...asked } = order;
  if (groups === undefined) return asked;
  if (!Array.isArray(groups)) return { ...asked, OSOs: groups };
  const attached = groups.map((group: unknown) =>
    isRecord(group) && Array.isArray(group['Orders'])
      ? { ...group, Orders: group['Orders'].map(askedBy) }
      : group,
  );
  return { ...asked, OSOs: attached };
}

/** The fault that an order asks for in its Symbol (`MOCK DROP`), for clients that can set neither header nor query. */
export function wishOf(order: unknown): string | undefined {
  const symbol = isRecord(order) ? order['Symbol'] : undefined;
  return typeof symbol === 'string' ? /^MOCK (.+)$/.exec(symbol)?.[1] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
