import { beforeEach, describe, expect, test } from 'vitest';
import * as generated from '../../generated/recordings.js';
import { contract, type Operation } from '../../src/contract/index.ts';
import { chooser, type Chooser } from '../../src/mock/choose.ts';
import { errorShape } from '../../src/mock/error-shape.ts';
import { playbooks } from '../../src/mock/playbook.ts';
import { recordedExchanges, type Recorded } from '../../src/mock/recorded.ts';
import { sameness } from '../../src/mock/sameness.ts';
import { listedAsJson, traitsOf } from '../../src/mock/traits.ts';

const listed = listedAsJson({ kind: ['a', 'b', 'c'], price: [''] });

describe('traits of a value', () => {
  test.each<[string, unknown, string[]]>([
    ['listed values, not free text', { kind: 'a', name: 'a' }, ['', '/kind is "a"']],
    ['a listed value of a member that takes others too', { price: '' }, ['', '/price is ""']],
    ['not what is not listed there', { kind: 'z', price: '1.00', count: 3 }, ['']],
    ['yes and no', { flag: false }, ['', '/flag is false']],
    [
      'lists and what is in them',
      { parts: [{ kind: 'b' }] },
      ['', '/parts has 1', '/parts', '/parts/kind is "b"'],
    ],
    ['no empty lists, empty objects or nulls', { parts: [], more: { none: null }, none: null }, ['']],
    ['nothing of no body', undefined, []],
  ])('%s', (_name, value, traits) => {
    const { structure, values } = traitsOf(value, listed);
    expect([...structure, ...values]).toEqual(traits);
  });
});

test('traits at unknown places are left out', () => {
  const deep = { parts: [{ kind: 'a', parts: [{ kind: 'b' }] }] };
  const { values } = traitsOf(deep, listed, new Set(['', '/parts']));
  expect([...values]).toEqual(['/parts/kind is "a"']);
});

describe('two requests are the same', () => {
  test('whatever the order of their members', () => {
    expect(sameness({}, { a: 1, b: { c: [1, 2], d: null } })).toBe(
      sameness({}, { b: { d: null, c: [1, 2] }, a: 1 }),
    );
  });

  test('whether a number is one or its text, as in XML', () => {
    expect(sameness({}, { a: 1.5 })).toBe(sameness({}, { a: '1.5' }));
  });

  test.each<[unknown, unknown]>([
    [{ a: 1 }, { a: '2' }],
    [{ a: [1, 2] }, { a: [2, 1] }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1 }, [['a', 1]]],
    [[1], { 0: 1 }],
    [null, {}],
  ])('but not %j and %j', (one, other) => {
    expect(sameness({}, one)).not.toBe(sameness({}, other));
  });

  test('but not with other path parameters', () => {
    expect(sameness({ id: '1' }, undefined)).not.toBe(sameness({ id: '2' }, undefined));
  });
});

const [one] = contract.document.operations;
if (!one) throw new Error('expected a contract with an operation, received none');

describe('the most similar recorded exchange', () => {
  const entry = (name: string, body: unknown, more: Partial<Recorded> = {}): Recorded => ({
    name,
    operation: one,
    outcome: 200,
    value: [],
    sameness: sameness({}, body),
    parameters: new Set(),
    traits: traitsOf(body, listed),
    ...more,
  });
  const recorded = [
    entry('exact', { kind: 'a', flag: true }, { exact: true }),
    entry('illegal', undefined, {
      ...{ outcome: 400, refused: { where: 'request.body', pointer: '', rule: 'type', received: 1 } },
      traits: traitsOf({ kind: 'a', flag: true }, listed),
    }),
    entry('refused', { kind: 'a', flag: true }, { outcome: 400 }),
    entry('first', { kind: 'b' }),
    entry('second', { kind: 'b' }, { sameness: undefined }),
    entry('flag', { kind: 'b', flag: true }),
    entry('nested', { kind: 'a', parts: [{ kind: 'a' }, { kind: 'b' }] }),
    entry('again', { kind: 'b' }),
  ];
  let choose: Chooser;
  beforeEach(() => {
    choose = chooser(recorded, listed);
  });
  const asked = (body: unknown) => ({ parameters: {}, body, sameness: sameness({}, body) });

  test.each([
    ['shares most', { kind: 'b', flag: true, name: 'x' }, 'flag'],
    ['does not have what the request has not', { kind: 'a' }, 'first'],
    ['has the same nested lists', { kind: 'b', parts: [{ kind: 'a' }, { kind: 'c' }] }, 'nested'],
    ['is the first of equals', { kind: 'b' }, 'first'],
    ['is the first where nothing is alike', { name: 'x' }, 'first'],
  ])('%s', (_name, body, name) => {
    expect(choose.alike(asked(body), 200)?.name).toBe(name);
  });

  test('is never one whose request was refused as illegal', () => {
    expect(choose.alike(asked({ kind: 'a', flag: true }), 400)?.name).toBe('refused');
  });

  test('does not exist if no exchange has that status', () => {
    expect(choose.alike(asked({}), 500)).toBeUndefined();
  });

  test('the same request finds an exact or refused exchange too, and the first of several', () => {
    const same = (body: unknown) => choose.same(asked(body))?.name;
    expect([same({ flag: true, kind: 'a' }), same({ kind: 'b' }), same({ kind: 'c' })]).toEqual([
      'exact',
      'first',
      undefined,
    ]);
  });
});

test.each<[unknown, number | undefined, string]>([
  [{ m: 'a', s: 400 }, 400, 'a'],
  [{ m: 'a', s: '400' }, 400, 'a'],
  [{ m: 'a', s: 40 }, 40, 'a'],
  [{ m: 'a', s: '40' }, undefined, ''],
  [{ m: 'a', s: '4000' }, undefined, ''],
  [{ m: 'a' }, undefined, ''],
  [{ s: 400 }, undefined, ''],
  [[400], undefined, ''],
  ['400', undefined, ''],
  [null, undefined, ''],
])('an error of the contract has this status and message: %j', (value, status, message) => {
  const shape = errorShape({ message: 'm', status: 's' });
  expect([shape.statusOf(value), shape.messageOf(value)]).toEqual([status, message]);
  expect(shape.withStatus(value, 500)).toEqual(
    status === undefined ? value : { ...(value as object), s: 500 },
  );
});

test('a recorded request without a body is recognised by its parameters', () => {
  const operation: Operation = {
    id: 'read',
    method: 'GET',
    path: '/things/{id}',
    parameters: [
      { name: 'id', in: 'path', required: true, schema: 'Id', type: 'string' },
      { name: 'of', in: 'query', required: false, schema: 'Of', type: 'string' },
    ],
    security: [],
    responses: { '2XX': { headers: [], content: { 'text/plain': 'Text' } } },
  };
  const exchange = { status: 200, mediaType: 'text/plain', contentType: 'text/plain' };
  const exchanges = [
    { ...exchange, name: 'one', parameters: { id: '1', of: 'a' }, value: 'a' },
    { ...exchange, name: 'two', parameters: { id: '2' }, value: 'b' },
    { ...exchange, name: 'three', parameters: { id: '1', of: 'c' }, value: 'c' },
  ];
  const shape = errorShape({ message: 'm', status: 's' });
  const choose = chooser(recordedExchanges({ words: {}, exchanges }, operation, shape, listed), listed);
  const asked = (parameters: Readonly<Record<string, string>>) => ({
    ...{ parameters, body: undefined, sameness: sameness(parameters, undefined) },
  });
  const names = (parameters: Readonly<Record<string, string>>) => [
    choose.same(asked(parameters))?.name,
    choose.alike(asked(parameters), 200)?.name,
  ];
  expect(names({ id: '2' })).toEqual(['two', 'two']);
  expect(names({ of: 'c', id: '1' })).toEqual(['three', 'three']);
  expect(names({ id: '1', of: 'b' })).toEqual([undefined, 'one']);
  expect(names({ id: '2', of: 'c' })).toEqual([undefined, 'two']);
  expect(names({ id: '3' })).toEqual([undefined, 'two']);
});

test('the recorded answers of an operation are not for another, and its success is its lowest 2XX', () => {
  const [post, twin] = contract.document.operations;
  if (!post || !twin) throw new Error('expected an operation and its JSONP twin, found none');
  const successOf = (...statuses: string[]) => {
    const responses = Object.fromEntries(statuses.map((status) => [status, { headers: [], content: {} }]));
    const other = { ...post, id: 'other', path: '/other', responses };
    const operations = [post, twin, other];
    const recorded = { placeOrder: { words: {}, exchanges: [{ name: 'one', status: 200 }] } };
    const shape = errorShape(generated.errorMembers);
    const books = playbooks(
      { ...contract, document: { ...contract.document, operations } },
      recorded,
      shape,
      listed,
    );
    expect(operations.map(({ id }) => books.get(id)?.source.id)).toEqual([
      'placeOrder',
      'placeOrder',
      'other',
    ]);
    expect(books.get('other')?.recorded).toEqual([]);
    return books.get('other')?.success;
  };
  expect([successOf(), successOf('100', '204', '4XX'), successOf('2XX', '404')]).toEqual([200, 204, 200]);
  expect([successOf('202', '201'), successOf('1200', '2000', '203')]).toEqual([201, 203]);
});

test('an operation gives its own recorded answers, or those of the operation that it wraps in JSONP', () => {
  const error = { Message: 'No', StatusCode: 401 };
  const type = (contentType: string) => ({ status: 200, value: [], mediaType: 'a/b', contentType });
  const recorded = {
    placeOrder: {
      words: {},
      exchanges: [
        { name: 'no body', status: 200 },
        { name: 'first', ...type('a/b; c=1') },
        { name: 'second', ...type('a/b; c=2') },
      ],
    },
    placeOrderJsonp: {
      words: {},
      exchanges: [
        { name: 'an error inside', status: 200, value: error },
        { name: 'in JSONP', ...type('c/d; e=1') },
      ],
    },
  };
  const books = playbooks(contract, recorded, errorShape(generated.errorMembers), listed);
  const [post, jsonp] = ['placeOrder', 'placeOrderJsonp'].map((id) => books.get(id));
  for (const book of [post, jsonp])
    expect(book?.recorded.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['first', 200],
      ['second', 200],
      ['an error inside', 401],
      ['in JSONP', 200],
    ]);
  // Each in the words of its own answers.
  expect(['a/b', 'c/d'].map((name) => post?.contentType(name))).toEqual(['a/b; c=1', 'c/d; charset=utf-8']);
  expect(['a/b', 'c/d'].map((name) => jsonp?.contentType(name))).toEqual(['a/b', 'c/d; e=1']);
});

test('no two recorded requests of the contract are the same', () => {
  const { recordings, errorMembers } = generated;
  const books = playbooks(contract, recordings, errorShape(errorMembers), listed);
  const taken = [...books.values()]
    .filter(({ operation, source }) => operation === source)
    .flatMap(({ operation, recorded }) =>
      recorded.flatMap((one) => (one.refused ? [] : [`${operation.id} ${one.sameness}`])),
    );
  expect(taken.length).toBeGreaterThan(80);
  expect(new Set(taken).size).toBe(taken.length);
});
