/** Each order goes out with an id by which the server can recognise it. */
import { expect, test } from 'vitest';
import type { Order, OrderError } from '../../src/client/index.ts';
import { orderToSend } from '../../src/client/order/order-to-send.ts';
import { answer, failed, ok, order, recorded, thrown } from './fixtures.ts';

const { OrderConfirmId: _, ...plain } = order;
const ID = /^[0-9a-v]{22}$/;
const group = (...Orders: Order[]) => ({ Type: 'NORMAL', Orders }) as const;

test('an order without an id gets one, attached orders their own; the outcome has the order as it was sent', async () => {
  const { client, sent } = recorded();
  const mine: Order = { ...plain, OSOs: [group({ ...plain, OSOs: [group(plain)] }, order)] };
  const before = structuredClone(mine);
  const outcome = await client.placeOrder(mine);
  expect(mine).toEqual(before);
  expect(JSON.parse(sent().body)).toEqual(outcome.order);
  const ids = [...sent().body.matchAll(/"OrderConfirmId":"(.*?)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(4);
  expect(ids.filter((id) => ID.test(id ?? ''))).toHaveLength(3);
  expect(ids).toContain(order.OrderConfirmId);
});

test.each([undefined, null, ''])('%j does not count as an id', async (OrderConfirmId) => {
  const { client, sent } = recorded();
  await client.placeOrder({ ...plain, OrderConfirmId } as Order);
  expect((JSON.parse(sent().body) as Order).OrderConfirmId).toMatch(ID);
});

test('a value that is not an order is left to the validator', () => {
  for (const value of [undefined, null, 'text', 1, { OSOs: [null, { Orders: [null, 'text', 1] }] }]) {
    const sent = orderToSend(value as never, true) as object | undefined;
    expect(sent).toEqual(value && typeof value === 'object' ? expect.objectContaining(value) : value);
  }
});

test('confirmIds: false leaves the order as it is', async () => {
  const { client, sent } = recorded(undefined, { confirmIds: false });
  const { order: placed } = await client.placeOrder(plain);
  expect(JSON.parse(sent().body)).toEqual(plain);
  expect(placed).toEqual(plain);
});

test('both errors have the order, out of sight of what prints them', async () => {
  const unsent = recorded(undefined, { accessToken: '' }).client;
  const unconfirmed = recorded(() => answer('')).client;
  for (const client of [unsent, unconfirmed]) {
    const error = (await thrown(client.placeOrder(plain))) as OrderError;
    expect(error.order).toMatchObject(plain);
    expect(error.order?.OrderConfirmId).toMatch(ID);
    expect(Object.keys(error)).not.toContain('order');
  }
});

test.each(['20788769312345678901', '2078876931234567890.5'])(
  'a result with the number %s leaves the order unconfirmed, since JavaScript would change it',
  async (number) => {
    const { client } = recorded(() => answer(JSON.stringify([ok]).replace(`"${ok.OrderID}"`, number)));
    const error = (await thrown(client.placeOrder(order))) as OrderError;
    expect(error.name).toBe('OrderUnconfirmedError');
    expect(error.message).toContain('with a number that JavaScript rounds');
  },
);

test.each(['1234567890123456', '0.30000000000000004'])(
  'a result with the number %s, which JavaScript keeps, is read however it is laid out',
  async (number) => {
    const text = JSON.stringify([ok], null, 2).replace('{', `{"Sent": ${number},`);
    const { client } = recorded(() => answer(text));
    expect(await client.placeOrder(order)).toMatchObject({ outcome: 'placed' });
  },
);

test('a result with a member twice leaves the order unconfirmed', async () => {
  const text = JSON.stringify([failed]);
  const { client } = recorded(() =>
    answer(text.replace('"OrderStatus"', '"OrderStatus":"Ok","OrderStatus"')),
  );
  const error = (await thrown(client.placeOrder(order))) as OrderError;
  expect(error.name).toBe('OrderUnconfirmedError');
  expect(error.message).toContain('with a member twice');
});

test.each(['{"a": {"b": ":"}, "c" : "\\":"}', '[{"a":1},{"a":2}]', '"\\u003a"'])(
  '%s has no member twice, and is read',
  async (text) => {
    const { client } = recorded(() => answer(text));
    expect(await client.POST('/orders', { body: order })).toMatchObject({
      data: JSON.parse(text) as unknown,
    });
  },
);
