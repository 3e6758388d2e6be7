/** Each comparison goes red when one of its judges says something else: a comparison that cannot fail proves nothing. */
import { describe, expect, test } from 'vitest';
import { contract, createContract, type Contract } from '../../src/contract/index.ts';
import { validatorFor } from '../../src/contract/contract.ts';
import type { ValidationError, Validator } from '../../src/contract/document.ts';
import type { ResponseMessage } from '../../src/wire/index.ts';
import { againstEvaluator } from './against-evaluator.ts';
import { againstHyperjump } from './against-hyperjump.ts';
import { againstMock } from './against-mock.ts';
import { againstTypes } from './against-types.ts';
import { obstaclesOf } from './carried.ts';
import { compare, sample, type Comparison } from './compare.ts';
import { coverageOf } from './coverage.ts';
import { edgesOf } from './edges.ts';
import { nearMisses } from './near-misses.ts';
import { evaluator, orderPlace, orderSchema } from './orders.ts';
import { Schemas, type Schema } from './schema.ts';

const RUN = { seed: 7, orders: 150 };
const isOrder = validatorFor(contract, 'Order');

/** A validator that has forgotten a keyword. */
function without(keyword: string): Validator {
  const lax = (value: unknown): value is unknown => {
    isOrder(value);
    const errors = (isOrder.errors ?? []).filter((error) => error.keyword !== keyword);
    lax.errors = errors;
    return errors.length === 0;
  };
  lax.errors = [] as readonly ValidationError[];
  return lax;
}

/** A validator that refuses what is legal. */
const strict: Validator = Object.assign(
  (value: unknown): value is unknown => isOrder(value) && !('OrderConfirmId' in (value as object)),
  { errors: [{ keyword: 'type', instancePath: '', schemaPath: '', params: {} }] },
);

function said({ disagreements }: Comparison): string[] {
  return disagreements.map(({ says }) => says);
}

describe('the orders', () => {
  const cases = sample(RUN);

  test('those that are not broken are legal, the others mostly not', () => {
    expect(cases.filter(({ breaks, order }) => breaks.length === 0 && !isOrder(order))).toEqual([]);
    const broken = cases.filter(({ breaks }) => breaks.length > 0);
    expect(broken.filter(({ order }) => !isOrder(order)).length).toBeGreaterThan(broken.length / 2);
    expect(cases.length - broken.length).toBeGreaterThan(10);
  });

  test('are the same for the same seed, and others for another', () => {
    expect(sample(RUN)).toEqual(cases);
    expect(sample({ ...RUN, seed: 8 })).not.toEqual(cases);
  });

  test('a constraint that no order tries is missing', () => {
    const legal = cases.filter(({ breaks }) => breaks.length === 0).map(({ order }) => order);
    expect(coverageOf(legal).missing).toContain('never broken alone: /Price/pattern');
    expect(coverageOf([]).missing).toContain('never kept: /AssetTerms/oneOf/2');
  });

  test('a keyword that nothing here knows is refused', () => {
    const schema = { type: 'object', minProperties: 1 } as Schema;
    expect(() => new Schemas({ Order: schema })).toThrow(/received minProperties, at \/Order/);
  });

  test('a constraint counts as broken where it alone is in the way', () => {
    const counts = new Map<string, { kept: number; broken: number }>();
    const order = { AccountKey: '1', Symbol: 'A', AssetType: 'FU', TradeAction: 'Buy', OrderType: 'Market' };
    expect(evaluator.count(orderSchema, { ...order, Quantity: '1', Duration: 'CLO' }, counts)).toBe(false);
    const broken = [...counts].filter(([, count]) => count.broken > 0).map(([id]) => id);
    expect(broken.sort()).toEqual([
      '/AssetTerms/oneOf',
      '/AssetTerms/oneOf/0/properties/AssetType/const',
      '/AssetTerms/oneOf/2/properties/Duration/enum',
      // What other order types would be.
      ...[1, 2, 3].map((index) => `/OutrightTerms/oneOf/${index}/properties/OrderType/const`),
    ]);
  });
});

describe('the orders at the edges', () => {
  const edges = edgesOf();
  const about = (place: string) => ({ edges: edges.filter(({ at }) => at === place), seed: 7, orders: 1 });

  test('keep and break each constraint', () => {
    expect(coverageOf(edges.map(({ order }) => order)).missing).toEqual([]);
  });

  test.each([
    'maxLength',
    'exclusiveMinimum',
    'multipleOf',
    'x-decimals',
    'minItems',
    'maxItems',
    'pattern',
    'const',
  ])('show where a validator has forgotten %s', async (keyword) => {
    const found = await compare('', { edges, seed: 7, orders: 1 }, againstEvaluator(without(keyword)), 0);
    expect(found.disagreements.flatMap(({ at }) => at).length).toBeGreaterThan(0);
  });

  test('show a limit that has moved by one, and where it stands', async () => {
    const place = '/OrderBase/properties/OrderConfirmId';
    const lax = (value: unknown): value is unknown => {
      const { OrderConfirmId: id } = Object(value) as { OrderConfirmId?: unknown };
      return isOrder(value) || (typeof id === 'string' && Array.from(id).length === 26);
    };
    const { disagreements } = await compare('', { edges, seed: 7, orders: 1 }, againstEvaluator(lax), 0);
    expect(disagreements).toMatchObject([{ says: 'true here, false there', at: [place] }]);
  });

  test('show a member whose type is too wide, and which', async () => {
    const place = '/OrderBase/properties/OrderID';
    const wide =
      `import type { Order as Real } from '../../generated/types.js'; ` +
      `type Wide<T> = T extends unknown ? Omit<T, 'OrderID'> & { OrderID?: string } : never; type Order = Wide<Real>;`;
    const { disagreements } = await compare('', about(place), againstTypes(isOrder, wide).judges, 0);
    expect(disagreements).toMatchObject([{ says: 'compiles, though it breaks const', at: [place] }]);
  });

  test('show alternatives whose members go together, and which', async () => {
    const together =
      `import type { Order as Real } from '../../generated/types.js'; interface Both { Amount?: number; Percent?: number } ` +
      `type Order = Real | (Omit<Real, 'AdvancedOptions'> & { AdvancedOptions: { TrailingStop: Both } });`;
    const place = '/TrailingStop';
    const { disagreements } = await compare('', about(place), againstTypes(isOrder, together).judges, 0);
    expect(disagreements.filter(({ says }) => says.includes('discriminator'))).toMatchObject([
      { at: [place] },
    ]);
  });

  test.each([
    [/^[1-9][0-9]*$/u, ['48'], ['1', '9', '10'], ['', '0', '00', '10\n', '10.', '010', '٣0']],
    [
      /^(0[1-9]|1[0-2])\/(0[1-9]|[12][0-9]|3[01])$/u,
      ['11/11'],
      ['12/31', '01/01', '09/01', '02/29'],
      ['13/31', '12/32', '00/01', '01/00', '02/2٣', '12-31'],
    ],
    [/^[A-Z]+( [A-Z]+)*$/u, ['A', 'A B'], ['A B B', 'AA'], ['a B', 'A  B', 'A\tB', 'A ']],
  ])('lie on both sides of %s', (pattern, texts, legal, illegal) => {
    const near = nearMisses(pattern, texts);
    expect([...legal, ...illegal].filter((text) => !near.has(text))).toEqual([]);
    expect(legal.every((text) => pattern.test(text)) && !illegal.some((text) => pattern.test(text))).toBe(
      true,
    );
  });
});

describe('goes red when the validators forget a rule, or make one up', () => {
  test('against the other implementation of JSON Schema, with an order made as small as it goes', async () => {
    const run = { seed: 7, orders: 300 };
    const [lax] = (await compare('', run, await againstHyperjump(without('additionalProperties'))))
      .disagreements;
    expect(lax).toMatchObject({ says: 'legal here, illegal there' });
    expect(lax?.count).toBeGreaterThan(3);
    expect(Object.keys(lax?.order as object).length).toBeLessThan(13);
    expect(said(await compare('', run, await againstHyperjump(strict), 0))).toEqual([
      'illegal here, legal there',
    ]);
    expect(said(await compare('', run, await againstHyperjump(isOrder)))).toEqual([]);
  });

  test('against the evaluator', async () => {
    const judges = againstEvaluator(without('enum'));
    expect(said(await compare('', RUN, judges, 0))).toEqual(['true here, false there']);
    expect(said(await compare('', RUN, againstEvaluator(strict), 0))).toEqual(['false here, true there']);
  });

  test('against the compiler, from both sides', async () => {
    const run = { seed: 7, orders: 40 };
    const lax = await compare('', run, againstTypes(without('additionalProperties')).judges, 0);
    expect(said(lax)).toContain('does not compile, though it breaks nothing');
    const refusing = await compare('', run, againstTypes(strict).judges, 0);
    expect(said(refusing)).toEqual(expect.arrayContaining(['compiles, though it breaks type']));
    const open = 'type Order = Record<string, unknown>;';
    expect(said(await compare('', run, againstTypes(isOrder, open).judges, 0)).join()).toMatch(
      /^compiles, though/,
    );
  });

  test('against the mock', async () => {
    const { document, validators, xml } = contract;
    const changed: Contract = createContract(document, { ...validators, Order: without('enum') }, xml);
    expect(await withMock(changed)).toContain('JSON: expected the verdict ok, the mock says violates');
    // Every boolean of XML is read as a string.
    const shapes = { ...xml.shapes, '#boolean': { types: ['string'] as const } };
    const deaf = createContract(document, validators, { ...xml, shapes });
    expect(await withMock(deaf)).toContain('XML: other findings than JSON');
  });
});

describe('goes red when the mock answers otherwise in one transport', () => {
  const changes: [string, string, (response: ResponseMessage) => ResponseMessage, string | RegExp][] = [
    [
      'another status',
      'XML',
      (response) => ({ ...response, status: response.status === 400 ? 401 : 200 }),
      /status/,
    ],
    [
      'another result',
      'XML',
      (one) => ({ ...one, body: String(one.body).replace('Sent', 'Send') }),
      /another result/,
    ],
    [
      'another result',
      'JSONP',
      (one) => ({ ...one, body: String(one.body).replace('Sent', 'Send') }),
      /another result/,
    ],
    [
      'an error',
      'JSON',
      (one) => ({ ...one, status: 500, body: '{"Message":"","StatusCode":500}' }),
      /status/,
    ],
    ['no JSON', 'JSON', (one) => ({ ...one, body: 'Sent' }), /does not keep the contract/],
  ];

  test.each(changes)('%s in %s', async (_what, transport, change, says) => {
    const found = await withMock(contract, (name, response) =>
      name === transport ? change(response) : response,
    );
    expect(found.join()).toMatch(says);
  });

  test('and stays green when it does not', async () => {
    expect(await withMock(contract)).toEqual([]);
  });
});

async function withMock(judging: Contract, received?: Parameters<typeof againstMock>[1]): Promise<string[]> {
  const mock = await againstMock(judging, received);
  try {
    return said(await compare('', { seed: 7, orders: 200 }, mock.judges, 0));
  } finally {
    await mock.close();
  }
}

describe('what XML cannot carry', () => {
  const order = { AccountKey: '1' };

  test.each([
    [{ ...order, AccountKey: '\u0000' }, ['character']],
    [{ ...order, Note: '\ud800' }, ['character']],
    [{ ...order, 'a b': 1 }, ['name']],
    [{ ...order, GroupOrder: 1 }, ['name']],
    [{ ...order, AccountKey: ['1'] }, ['array']],
    [{ ...order, Note: [1] }, ['array']],
    [{ ...order, Note: [[1, 2], 3] }, ['array']],
    [{ ...order, OSOs: { GroupOrder: 1 } }, ['array']],
    [[], ['array']],
    [{ ...order, AccountKey: {} }, ['empty']],
    [{ ...order, OSOs: {} }, ['empty']],
    [{ ...order, Note: {} }, ['empty']],
    [{ ...order, Quantity: 10, Note: [1, 2], OSOs: [], AdvancedOptions: {}, Symbol: null }, []],
  ])('%j: %j', (value, obstacles) => {
    expect([...obstaclesOf(orderPlace, value)]).toEqual(obstacles);
  });
});
