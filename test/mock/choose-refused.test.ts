import { beforeAll, describe, expect, test } from 'vitest';
import { contract, type Finding } from '../../src/contract/index.ts';
import { chooseRefused } from '../../src/mock/choose-refused.ts';
import type { Recorded } from '../../src/mock/recorded.ts';
import { createMock, type FetchMock } from '../../src/mock/index.ts';
import { limitOrder } from './fixtures.ts';

const [operation, wrapper] = contract.document.operations;
if (!operation || !wrapper) throw new Error('expected a contract with two operations, received fewer');

function entry(
  name: string,
  [where, pointer, rule]: [Finding['where'], string, string],
  received?: unknown,
  more: Partial<Recorded> = {},
): Recorded {
  return {
    ...{ name, operation: operation as never, outcome: 400, value: {}, sameness: undefined },
    traits: { structure: new Set(), values: new Set() },
    refused: { where, pointer, rule, received },
    parameters: new Set(),
    ...more,
  };
}

const { refused: _, ...accepted } = entry('accepted', ['request.body', '/a', 'pattern']);

const recorded: Recorded[] = [
  accepted,
  entry('a text', ['request.body', '/a', 'pattern'], 'x'),
  entry('an empty text', ['request.body', '/a', 'pattern'], ''),
  entry('a list', ['request.body', '/a', 'pattern'], []),
  entry('another text', ['request.body', '/a', 'pattern'], 'y'),
  entry('first an empty text', ['request.body', '/c', 'pattern'], ''),
  entry('then one with letters', ['request.body', '/c', 'pattern'], 'x'),
  entry('an object', ['request.body', '/d', 'type'], {}),
  entry('after it a list', ['request.body', '/d', 'type'], []),
  entry('the first request', ['request.body', '/e', 'const'], 'x'),
  entry('a request like it', ['request.body', '/e', 'const'], 'x'),
  entry('missing', ['request.body', '/a', 'required']),
  entry('nested', ['request.body', '/list/0/b', 'required']),
  entry('an element', ['request.body', '/list/0', 'type']),
  entry('a list of parts', ['request.body', '/parts', 'minItems']),
  entry('a list in a list of parts', ['request.body', '/parts/0', 'minItems']),
  entry('the whole', ['request.body', '', 'type']),
  entry('a token', ['request.security', '', 'security'], undefined, { outcome: 401 }),
  entry('a token in JSONP', ['request.security', '', 'security'], undefined, {
    operation: wrapper,
    outcome: 401,
  }),
];

describe('the exchange that was refused for the same fault', () => {
  const choose = (
    [where, pointer, rule]: [Finding['where'], string, string],
    received?: unknown,
    { status = 400, asked = operation } = {},
  ) => {
    const finding = {
      verdict: 'violates',
      where,
      pointer,
      rule,
      expected: '',
      received: '',
      message: '',
    } as const;
    const unlikeness = ({ name }: Recorded) =>
      Number(name === 'the first request') + Number(name !== 'a request like it');
    return chooseRefused(recorded, { finding, received, operation: asked, status, unlikeness })?.name;
  };

  test.each<[string, [Finding['where'], string, string], unknown, string | undefined]>([
    ['has the same value', ['request.body', '/a', 'pattern'], 'y', 'another text'],
    ['has a value of the same kind', ['request.body', '/a', 'pattern'], 'z', 'a text'],
    ['has a value that is as empty', ['request.body', '/a', 'pattern'], '', 'an empty text'],
    ['is not about an empty text', ['request.body', '/c', 'pattern'], 'z', 'then one with letters'],
    ['has a list where there is a list', ['request.body', '/a', 'pattern'], [1], 'a list'],
    [
      'has a list where there is a list, not an object',
      ['request.body', '/d', 'type'],
      [1],
      'after it a list',
    ],
    ['has the request that is most alike', ['request.body', '/e', 'const'], 'z', 'a request like it'],
    ['has the same rule', ['request.body', '/a', 'required'], undefined, 'missing'],
    [
      'has the same member further down',
      ['request.body', '/list/3/list/0/a', 'required'],
      undefined,
      'missing',
    ],
    ['has the same member further up', ['request.body', '/b', 'required'], undefined, 'nested'],
    ['is about an element, not about the whole', ['request.body', '/list/7', 'type'], 1, 'an element'],
    [
      'is about a list in a list, not about the list',
      ['request.body', '/parts/7', 'minItems'],
      [],
      'a list in a list of parts',
    ],
    ['is about the whole, not about an element', ['request.body', '', 'type'], 1, 'the whole'],
    ['does not exist for another rule', ['request.body', '/a', 'enum'], 'x', undefined],
    ['does not exist for another member', ['request.body', '/ba', 'required'], undefined, undefined],
    ['does not exist for another rule of the whole', ['request.body', '', 'required'], undefined, undefined],
    ['does not exist for another place', ['request.query', '/a', 'required'], undefined, undefined],
  ])('%s', (_name, fault, received, name) => {
    expect(choose(fault, received)).toBe(name);
  });

  test('is of the same transport where the fault is not in the body, and of the same status', () => {
    const fault: [Finding['where'], string, string] = ['request.security', '', 'security'];
    expect(choose(fault, undefined, { status: 401 })).toBe('a token');
    expect(choose(fault, undefined, { status: 401, asked: wrapper })).toBe('a token in JSONP');
    expect(choose(fault)).toBeUndefined();
  });
});

describe('a refused order is answered in the words of the server, and the mock says what is wrong', () => {
  let mock: FetchMock;
  beforeAll(() => {
    mock = createMock();
  });
  const { Quantity: _, ...without } = limitOrder;

  test.each<[string, unknown, string, RegExp]>([
    ['without a quantity', without, 'Missing order quantity.', /^Quantity is missing/],
    [
      'without a quantity further down',
      { ...limitOrder, OSOs: [{ Type: 'NORMAL', Orders: [without] }] },
      'Missing order quantity.',
      /^OSOs\[0\]\.Orders\[0\]\.Quantity is missing/,
    ],
    [
      'with an empty price',
      { ...limitOrder, LimitPrice: '' },
      'Missing order limit price.',
      /^LimitPrice must/,
    ],
    [
      'with a price that is not a number',
      { ...limitOrder, LimitPrice: 'x' },
      'Invalid limit price.',
      /^LimitPrice must/,
    ],
    [
      'with a trailing stop on an order that is not a stop order',
      { ...limitOrder, AdvancedOptions: { TrailingStop: { Amount: 2 } } },
      'Order failed. Reason: Trailing stop is valid for stop orders only',
      /^AdvancedOptions\.TrailingStop/,
    ],
    [
      'with a trailing stop on a StopLimit order',
      {
        ...limitOrder,
        OrderType: 'StopLimit',
        StopPrice: '1.00',
        AdvancedOptions: { TrailingStop: { Amount: 2 } },
      },
      'Order failed. Reason: Trailing stop limit order requires an Auto-Limit condition',
      /^AdvancedOptions\.TrailingStop/,
    ],
    [
      'for none, though a leg for none was refused too',
      { ...limitOrder, Quantity: '0' },
      'Failed to build order: Invalid quantity.',
      /^Quantity must/,
    ],
    [
      'with a second leg of a part, though an order for a part was refused too',
      {
        ...limitOrder,
        Legs: ['1', '0.5'].map((Quantity) => ({ Symbol: 'ARNA', Quantity, TradeAction: 'Buy' })),
      },
      'Failed to build order: Reason will be provided',
      /^Legs\[1\]\.Quantity must/,
    ],
    [
      'with a duration that its asset does not have',
      { ...limitOrder, AssetType: 'FU', Duration: 'CLO' },
      'Order failed. Reason: Missing TIF',
      /^Duration must/,
    ],
    ['of an unknown type', { ...limitOrder, OrderType: 'Best' }, 'Invalid order type.', /^OrderType must/],
  ])('%s', async (_name, order, message, says) => {
    const answer = await mock.fetch('https://mock.example/v2/orders', {
      method: 'POST',
      headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
      body: JSON.stringify(order),
    });
    expect(await answer.json()).toEqual({ Message: message, StatusCode: 400 });
    expect(answer.headers.get('mock-finding')).toMatch(says);
    expect(answer.headers.get('mock-exchange')).toMatch(/; by=finding$/);
  });
});
