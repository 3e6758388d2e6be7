/** What the mock answers to orders that nobody recorded, and how it counts them. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { recordings } from '../../generated/recordings.js';
import { contract } from '../../src/contract/index.ts';
import { createMock, formatLogEntry, type FetchMock } from '../../src/mock/index.ts';
import { OrderBook } from '../../src/mock/order/order-book.ts';
import { askedBy, ordersIn, placesOrders, wishOf } from '../../src/mock/order/orders.ts';
import { resultOf } from '../../src/mock/order/results.ts';
import { limitOrder } from './fixtures.ts';

interface Result {
  readonly Message: string | null;
  readonly OrderID: string;
  readonly OrderStatus: string;
}

const lines: string[] = [];
let mock: FetchMock;
beforeAll(() => {
  mock = createMock({ log: (entry) => lines.push(formatLogEntry(entry)) });
});
beforeEach(() => {
  mock.reset();
  lines.length = 0;
});

test('an operation places orders if its body is an order, and its answer has a result for each', () => {
  const post = contract.document.operations.find(({ id }) => id === 'placeOrder');
  if (!post) throw new Error('expected placeOrder, found none');
  const { requestBody: _body, ...withoutBody } = post;
  const all = [post, withoutBody, { ...post, responses: {} }];
  expect(all.map(placesOrders)).toEqual([true, false, false]);
});

test.each<[string, unknown, number]>([
  ['text', 'x', 0],
  ['a list', [{}], 0],
  ['an order', { OSOs: null }, 1],
  ['an object instead of a list of groups', { OSOs: { Orders: [{}] } }, 1],
  ['values that are not groups', { OSOs: [null, 'x', [{}], {}, { Orders: {} }] }, 1],
  ['values that are not orders', { OSOs: [{ Orders: [null, 'x', {}] }] }, 2],
])('a value that is not an order is skipped: %s', (_name, body, orders) => {
  expect(ordersIn(body)).toHaveLength(orders);
  expect(askedBy(body)).toEqual(body);
});

test.each([
  ['MOCK DROP', 'DROP'],
  ['MOCK 503, THEN OK', '503, THEN OK'],
  ['MOCK', undefined],
  ['MOCK ', undefined],
  ['A MOCK DROP', undefined],
  ['mock drop', undefined],
  ['MOCK DROP\nx', undefined],
  [['MOCK DROP'], undefined],
  [5, undefined],
])('the fault that an order asks for: %j', (Symbol, wish) => {
  expect(wishOf({ Symbol })).toBe(wish);
  expect(wishOf([Symbol])).toBeUndefined();
});

test('the content of an order is everything except its ids', () => {
  const ids = {
    OrderConfirmId: 'A-1',
    Quantity: '1',
    OSOs: [{ Type: 'OCO', Orders: [{ OrderConfirmId: 'A-2', Quantity: '2' }] }],
  };
  expect(askedBy(ids)).toEqual({ Quantity: '1', OSOs: [{ Type: 'OCO', Orders: [{ Quantity: '2' }] }] });
});

const URL = 'https://mock.example/v2/orders';
const AUTHORIZATION = { authorization: 'Bearer t' };

function place(order: unknown, prefer = ''): Promise<Response> {
  const headers = { ...AUTHORIZATION, 'content-type': 'application/json', prefer };
  return mock.fetch(URL, { method: 'POST', headers, body: JSON.stringify(order) });
}

const resultsOf = async (order: unknown) => (await (await place(order)).json()) as Result[];

const market = {
  AccountKey: '11223344',
  AssetType: 'EQ',
  Duration: 'DAY',
  OrderType: 'Market',
  Quantity: '100',
  Symbol: 'IBM',
  TradeAction: 'Buy',
};

describe('the message describes the order that came', () => {
  test.each<[string, Record<string, unknown>]>([
    ['Buy 100 IBM @ Market', {}],
    ['Buy 10 ARNA @ 1.00 Limit', { Quantity: '10', Symbol: 'ARNA', OrderType: 'Limit', LimitPrice: '1.00' }],
    ['Sell Short 10 WMT @ 2.00 Limit', { TradeAction: 'SellShort', Quantity: '10', Symbol: 'WMT', OrderType: 'Limit', LimitPrice: '2' }], // prettier-ignore
    ['Buy to Cover 100 IBM @ 0.25 Limit', { TradeAction: 'BuyToCover', OrderType: 'Limit', LimitPrice: '.25' }], // prettier-ignore
    ['Buy 100 IBM @ 12.3456 Limit', { OrderType: 'Limit', LimitPrice: '12.3456' }],
    ['Sell 100 IBM @ 99.50 Stop Market', { TradeAction: 'Sell', OrderType: 'StopMarket', StopPrice: '99.5' }],
    ['Buy 100 IBM @ 1.00 Limit 2.00 Stop', { OrderType: 'StopLimit', LimitPrice: '1.00', StopPrice: '2.00' }], // prettier-ignore
    [
      'Buy 100 IBM @  Stop Market - Trl: 3',
      { OrderType: 'StopMarket', StopPrice: '2.00', AdvancedOptions: { TrailingStop: { ByPoints: true, Value: 3 } } }, // prettier-ignore
    ],
    [
      'Buy 100 IBM @  Stop Market - Trl: 5.5%',
      { OrderType: 'StopMarket', StopPrice: '2.00', AdvancedOptions: { TrailingStop: { ByPoints: false, Value: '5.5' } } }, // prettier-ignore
    ],
    ['Buy 20,000 USDJPY @ 1.000 Limit', { AssetType: 'FX', Symbol: 'USDJPY', Quantity: '20000', OrderType: 'Limit', LimitPrice: '1' }], // prettier-ignore
    ['Buy 1,234,567 IBM @ Market', { Quantity: '1234567' }],
    ['Buy 2 ESZ27 @ 4010.5 Limit', { AssetType: 'FU', Symbol: 'ESZ27', Quantity: '2', OrderType: 'Limit', LimitPrice: '4010.5' }], // prettier-ignore
  ])('%s', async (message, terms) => {
    const [result] = await resultsOf({ ...market, ...terms });
    expect(result).toEqual({
      Message: `Sent order: ${message}`,
      OrderID: expect.stringMatching(/^[3-8]\d{8}$/) as unknown,
      OrderStatus: 'Ok',
    });
  });

  test.each<[string, Record<string, unknown>]>([
    ['@', {}],
    ['@ 0.00 Limit', { OrderType: 'Limit', Symbol: null, LimitPrice: {} }],
    ['@ 0.00 Limit', { OrderType: 'Limit', LimitPrice: '0' }],
    ['@ 10.00 Limit', { OrderType: 'Limit', LimitPrice: '0010' }],
    ['@ -0.50 Limit', { OrderType: 'Limit', LimitPrice: '-00.5' }],
    ['@ -7.00 Limit', { OrderType: 'Limit', LimitPrice: -7 }],
    [
      '@  Stop Market - Trl: 4',
      { OrderType: 'StopMarket', AdvancedOptions: { TrailingStop: { Amount: 4 } } },
    ],
    [
      '@  Stop Market - Trl: 4%',
      { OrderType: 'StopMarket', AdvancedOptions: { TrailingStop: { Percent: 4, Value: 5 } } },
    ],
    [
      '@ 3.00 Stop Market',
      { OrderType: 'StopMarket', StopPrice: 3, AdvancedOptions: { TrailingStop: null } },
    ],
    ['@ 3.00 Stop Market', { OrderType: 'StopMarket', StopPrice: 3, AdvancedOptions: null }],
  ])('%s, even if the order lacks other members', (message, order) => {
    expect(resultOf(order, '7')).toEqual({
      Message: `Sent order: ${message}`,
      OrderID: '7',
      OrderStatus: 'Ok',
    });
  });

  test('as the recorded messages do', () => {
    const all = Object.entries(recordings)
      .flatMap(([id, { exchanges }]) => (id.startsWith('placeOrder') ? exchanges : []))
      .filter(({ exact, refused, value }) => !exact && !refused && Array.isArray(value));
    const pairs = all.flatMap(({ name, body, value }) =>
      (value as Result[]).map(({ Message }, index) => {
        const order = ordersIn(body)[index] ?? {};
        return { name, recorded: Message, made: resultOf(order, '').Message };
      }),
    );
    expect(pairs.length).toBeGreaterThan(80);
    expect(pairs.filter(({ recorded, made }) => recorded !== null && recorded !== made)).toEqual([]);
  });

  test('for each attached order too, in their order', async () => {
    const attached = { ...market, TradeAction: 'Sell', OrderType: 'Limit', LimitPrice: '20' };
    const stop = { ...market, TradeAction: 'Sell', OrderType: 'StopMarket', StopPrice: '10' };
    const results = await resultsOf({ ...market, OSOs: [{ Type: 'BRK', Orders: [attached, stop] }] });
    expect(results.map(({ Message }) => Message)).toEqual([
      'Sent order: Buy 100 IBM @ Market',
      'Sent order: Sell 100 IBM @ 20.00 Limit',
      'Sent order: Sell 100 IBM @ 10.00 Stop Market',
    ]);
    expect(new Set(results.map(({ OrderID }) => OrderID)).size).toBe(3);
  });

  test('in JSONP and XML as in JSON, and the answer says which exchange it follows', async () => {
    const answer = await place(market);
    expect(answer.headers.get('mock-exchange')).toMatch(/^placeOrder\.[\w-]+; by=alike$/);
    expect(lines.at(-1)).toMatch(/ placeOrder\.[\w-]+; by=alike$/);
    const query = new URLSearchParams({ data: JSON.stringify(market), callback: 'f', oauth_token: 't' });
    const jsonp = await mock.fetch(`https://mock.example/v2/jsonp/orders/send?${query}`);
    expect(await jsonp.text()).toContain('"Message":"Sent order: Buy 100 IBM @ Market"');
    const members = Object.entries(market)
      .sort()
      .map(([name, value]) => `<${name}>${value}</${name}>`);
    const xml = await mock.fetch(URL, {
      method: 'POST',
      headers: { ...AUTHORIZATION, 'content-type': 'application/xml', accept: 'application/xml' },
      body: `<Order>${members.join('')}</Order>`,
    });
    expect(await xml.text()).toContain('<Message>Sent order: Buy 100 IBM @ Market</Message>');
    expect(mock.orders).toEqual({ orders: 1, repeated: 1 });
  });
});

describe('the id of an order', () => {
  const idOf = async (order: unknown) => (await resultsOf(order))[0]?.OrderID;

  test('follows from its OrderConfirmId, however often it comes', async () => {
    const order = { ...market, OrderConfirmId: 'A-1' };
    const first = await idOf(order);
    expect(await idOf(order)).toBe(first);
    expect(await idOf({ ...order, Quantity: '5' })).toBe(first);
    expect(await idOf({ ...order, OrderConfirmId: 'A-2' })).not.toBe(first);
  });

  test('follows from the order and how often it came, so that a run can be repeated', async () => {
    const run = async () => [
      await idOf(market),
      await idOf(market),
      await idOf({ ...market, Quantity: '5' }),
    ];
    const ids = await run();
    expect(new Set(ids).size).toBe(3);
    mock.reset();
    expect(await run()).toEqual(ids);
  });

  test('is the same in each release', () => {
    const book = new OrderBook();
    const attached = { OSOs: [{ Orders: [{}, { OrderConfirmId: 'A-2' }] }] };
    const idsOf = (order: object, times = 1) => book.idsOf({ order, sameness: JSON.stringify(order) }, times);
    expect([idsOf({ OrderConfirmId: 'A-1', ...attached }), idsOf(attached), idsOf(attached, 2)]).toEqual([
      ['451572818', '783263737', '878428392'],
      ['489917977', '769892180', '878428392'],
      ['328601341', '464843710', '878428392'],
    ]);
  });

  test('is unique among all that are remembered', () => {
    const book = new OrderBook();
    const ids = new Set<string>();
    for (let number = 0; number < 50_000; number += 1) {
      const sent = { order: { OrderConfirmId: `C-${number}` }, sameness: '' };
      for (const id of book.idsOf(sent, 1)) ids.add(id);
    }
    expect(ids.size).toBe(50_000);
    expect([...ids].filter((id) => !/^[3-8]\d{8}$/.test(id))).toEqual([]);
  });
});

test.each([[''], [7], [null]])('a value that is not a text, or empty, is not an id: %j', (OrderConfirmId) => {
  const book = new OrderBook();
  const times = ['a', 'b', 'a'].map((sameness) => book.add({ order: { OrderConfirmId }, sameness }));
  expect(times).toEqual([1, 1, 2]);
});

describe('an order that comes twice is reported', () => {
  test('by its OrderConfirmId, in log, header and summary; it is answered as before', async () => {
    const order = { ...market, OrderConfirmId: 'A-1' };
    const first = await place(order);
    expect(first.headers.has('mock-repeated')).toBe(false);
    const second = await place({ ...order, Quantity: '5' });
    expect(second.status).toBe(200);
    expect(second.headers.get('mock-repeated')).toBe('2');
    expect(lines.map((line) => /this order came \d+ times/.exec(line)?.[0])).toEqual([
      undefined,
      'this order came 2 times',
    ]);
    await place(order);
    expect(mock.orders).toEqual({ orders: 1, repeated: 1 });
    expect(mock.exchanges.map(({ times }) => times)).toEqual([1, 2, 3]);
  });

  test('by its content, if it has no id', async () => {
    await place(market);
    await place({ ...market, Quantity: 100 });
    await place({ ...market, Quantity: '101' });
    expect(mock.exchanges.map(({ times }) => times)).toEqual([1, 2, 1]);
    expect(mock.orders).toEqual({ orders: 2, repeated: 1 });
  });

  test('by the id of an attached order, which should have its own', async () => {
    const attached = { ...market, TradeAction: 'Sell', OrderConfirmId: 'A-1' };
    const answer = await place({
      ...market,
      OrderConfirmId: 'A-1',
      OSOs: [{ Type: 'NORMAL', Orders: [attached] }],
    });
    expect(answer.headers.get('mock-repeated')).toBe('2');
    expect(mock.orders).toEqual({ orders: 1, repeated: 1 });
  });

  test('among the recorded orders too', async () => {
    for (const _ of [1, 2]) expect(await resultsOf(limitOrder)).toMatchObject([{ OrderID: '207887693' }]);
    expect(mock.exchanges.map(({ times }) => times)).toEqual([1, 2]);
  });

  test('but not if it was refused, and so not placed before', async () => {
    for (const prefer of ['code=401', 'code=400', 'example=nope', 'fault=429']) await place(market, prefer);
    expect((await place({ ...market, Quantity: '0' })).status).toBe(400);
    expect(mock.orders).toEqual({ orders: 0, repeated: 0 });
    await place(market, 'code=500');
    expect((await place(market)).headers.get('mock-repeated')).toBe('2');
  });
});

test('the book forgets its oldest orders, and no others', () => {
  const book = new OrderBook();
  const times = (number: number) => book.add({ order: { OrderConfirmId: `C-${number}` }, sameness: '' });
  for (let number = 0; number < 100_000; number += 1) times(number);
  // What comes again is the newest.
  expect([times(0), times(100_000)]).toEqual([2, 1]);
  expect([times(1), times(0), times(3), times(100_000)]).toEqual([1, 3, 2, 2]);
});
