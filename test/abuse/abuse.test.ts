/** Each part of the abuse goes red when what it tries gets worse: an attack that nothing can fail proves nothing. */
import { describe, expect, test } from 'vitest';
import { contract } from '../../src/contract/index.ts';
import type { OrderClient } from '../../src/client/index.ts';
import { CALLS, clientFor } from './client/calls.ts';
import { trial } from './client/trial.ts';
import { checkAll } from './expressions/check.ts';
import { expressionsIn } from './expressions/find.ts';
import { attackOf, KINDS } from './mock/attacks.ts';
import { readRequests, readResponses } from './mock/http.ts';
import { JSON_ORDER, LEGAL, post } from './mock/requests.ts';
import { besiege } from './mock/siege.ts';
import { faultsOf } from './mock/verdict.ts';
import { Random } from './random.ts';
import { objectionTo } from './readers/conforms.ts';
import { corpus } from './readers/corpus.ts';
import { fuzz } from './readers/fuzz.ts';
import { ACCOUNT, leaksIn, TOKEN } from './secrets.ts';

const placed = '[{"Message":"Sent","OrderID":"1","OrderStatus":"Ok"}]';

function answer(
  body: string,
  status = 200,
  fields: readonly string[] = [],
  type = 'application/json',
): Buffer {
  const head = [
    `HTTP/1.1 ${status} x`,
    `Content-Type: ${type}`,
    ...fields,
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from([...head, '', body].join('\r\n'));
}

const error = (status: number) => answer(JSON.stringify({ Message: 'No.', StatusCode: status }), status);
const legal = LEGAL[0];

describe('the verdict on what a mock answers', () => {
  test.each<[name: string, sent: Buffer, received: Buffer]>([
    ['a legal order that is placed', legal, answer(placed)],
    ['an order that is refused', post('{}'), error(400)],
    ['what has no path', post('{}', [], '/x'), error(404)],
    ['what is no request', Buffer.from('x\r\n\r\n'), error(400)],
    ['an unfinished request that gets no answer', legal.subarray(0, -1), Buffer.alloc(0)],
  ])('%s is right', (_name, sent, received) => {
    expect(faultsOf(contract, sent, received)).toEqual([]);
  });

  test.each<[name: string, sent: Buffer, received: Buffer, says: RegExp]>([
    ['an illegal order that is placed', post('{}'), answer(placed), /expected a refusal, received success/],
    ['a broken body that is placed', post('{'), answer(placed), /expected a refusal/],
    [
      'a body in a coding that is placed',
      post(JSON_ORDER, ['Content-Encoding: gzip']),
      answer(placed),
      /expected a refusal/,
    ],
    [
      'a body that is too large and placed',
      post(JSON_ORDER + ' '.repeat(1_000_000)),
      answer(placed),
      /expected a refusal/,
    ],
    [
      'no request that is placed',
      Buffer.from('POST /v2/orders\r\n\r\n'),
      answer(placed),
      /refusal of what is no request/,
    ],
    [
      'a chunk too many',
      post(`${JSON_ORDER.length.toString(16)}\r\n${JSON_ORDER}x\r\n0\r\n\r\n`, [
        'Transfer-Encoding: chunked',
      ]),
      answer(placed),
      /what is no request/,
    ],
    [
      'two lengths',
      post(JSON_ORDER, ['Content-Length: 5', `Content-Length: ${JSON_ORDER.length}`]),
      answer(placed),
      /what is no request/,
    ],
    ['a result that is none', legal, answer('[{}]'), /keeps the contract/],
    ['a status that nobody knows', legal, answer(placed, 299), /keeps the contract/],
    ['an error of another shape', legal, answer('{"error":1}', 400), /keeps the contract/],
    ['a page', post('{}', [], '/x'), answer('<html>', 404), /the error of the contract/],
    [
      'a call of another function',
      LEGAL[2],
      answer(`f(${placed})`, 200, ['jsonp-callback: f'], 'text/javascript'),
      /keeps the contract/,
    ],
    ['two answers', legal, Buffer.concat([answer(placed), answer(placed)]), /at most 1 answers, received 2/],
    [
      'bytes behind the answer',
      legal,
      Buffer.concat([answer(placed), Buffer.from('x')]),
      /bytes that are none/,
    ],
    [
      'an answer after the last',
      Buffer.concat([legal, legal]),
      Buffer.concat([answer(placed, 200, ['Connection: close']), answer(placed)]),
      /nothing after an answer/,
    ],
    ['no answer', legal, Buffer.alloc(0), /an answer to each request/],
    ['the token', legal, answer(placed.replace('Sent', TOKEN)), /holds the token/],
    ['the account', legal, answer(placed.replace('Sent', ACCOUNT)), /holds the account key/],
    [
      'a mock without an answer',
      legal,
      answer('{"Message":"The mock has no answer that keeps the contract","StatusCode":500}', 500),
      /found no answer/,
    ],
  ])('%s is wrong', (_name, sent, received, says) => {
    expect(faultsOf(contract, sent, received).join('\n')).toMatch(says);
  });
});

describe('the reader of HTTP', () => {
  test('takes pipelined requests apart', () => {
    const { requests, rest } = readRequests(Buffer.concat([...LEGAL, legal.subarray(0, 20)]));
    expect(requests.map(({ method, body }) => [method, body?.length])).toEqual([
      ['POST', 180],
      ['POST', 270],
      ['GET', 0],
    ]);
    expect(rest).toBe('incomplete');
  });

  test('reads answers by what was asked', () => {
    expect(readResponses(answer(placed).subarray(0, -placed.length), ['HEAD']).stray).toBe(false);
    expect(readResponses(answer(placed).subarray(0, -1), ['POST']).stray).toBe(true);
  });
});

test('an attack is the same for the same seed and another for another', () => {
  const pieces = (seed: number) =>
    KINDS.map((_, at) => Buffer.concat(attackOf(new Random(seed, at), at).pieces).toString('latin1'));
  expect(pieces(3)).toEqual(pieces(3));
  expect(pieces(4).filter((one, at) => one === pieces(3)[at]).length).toBeLessThan(KINDS.length / 2);
});

describe('a worse mock is found out', () => {
  // Side by side: most of the time they wait until connections have ended.
  test.concurrent.each<[name: string, says: RegExp]>([
    ['crashes', /the mock ended with 7/],
    ['leaks', /expected memory to come back/],
    ['logs', /the log holds the token/],
    ['places', /expected a refusal, received success/],
    ['changes', /a legal order is answered otherwise/],
    ['warns', /the mock wrote an error/],
  ])('one that %s', async (name, says) => {
    const { faults } = await besiege({ seed: 1, attacks: 48, worse: name });
    expect(faults.join('\n')).toMatch(says);
  });
});

describe('worse readers are found out', () => {
  test.each<[name: string, says: RegExp]>([
    ['crash', /recording 2: the process ended with 7/],
    ['garbage', /recording 3 \(har, body\): passed/],
  ])('by %s', async (name, says) => {
    const { faults } = await fuzz({ seed: 1, recordings: 5, worse: name });
    expect(faults.join('\n')).toMatch(says);
  });

  test('what passes is judged again', () => {
    const legal = corpus.find(
      ({ request, response }) => request.method === 'POST' && response?.status === 200,
    );
    const passed = { verdict: 'ok', operationId: 'placeOrder', judgement: { request: {} } } as Parameters<
      typeof objectionTo
    >[0];
    if (!legal?.response) throw new Error('expected a recorded exchange');
    const { request, response } = legal;
    expect(objectionTo(passed, legal)).toBeUndefined();
    for (const body of ['{', '{}', '[]', String(request.body).replace('"Symbol"', '"Simbol"')])
      expect(objectionTo(passed, { request: { ...request, body }, response })).toMatch(/^ok, but/);
    for (const body of ['', '[]', '[{}]', 'Sent'])
      expect(objectionTo(passed, { request, response: { ...response, body } })).toMatch(/^ok, but/);
    const canonicalBody = { ...(JSON.parse(String(request.body)) as object), Quantity: '99' };
    const deviates = {
      ...passed,
      verdict: 'deviates',
      judgement: { request: { canonicalBody } },
    } as typeof passed;
    expect(objectionTo(deviates, legal)).toMatch(/its canonical form loses/);
  });
});

describe('a slow expression is found out', () => {
  test.each([
    ['/(a+)+$/', /exponential/],
    ['/\\s+$/', /polynomial/],
    ['/(?<!x)\\s+$/', /polynomial/],
    ['new RegExp("^(a|a)*$", "u")', /exponential/],
  ])('%s', async (text, says) => {
    const { written } = expressionsIn('src/x.ts', `const x = ${text};`);
    expect((await checkAll(written)).faults.join()).toMatch(says);
  });

  test('and one that is made at run time is one to be seen there', () => {
    expect(expressionsIn('src/x.ts', 'new RegExp(`${a}+`); RegExp(b, "g");').made).toEqual([
      'src/x.ts',
      'src/x.ts',
    ]);
  });
});

describe('a worse client is found out', () => {
  type Sender = OrderClient<'json' | 'xml'>;
  /** A client that does something else where an order fails. */
  const worse =
    (instead: (error: unknown, again: () => ReturnType<Sender['placeOrder']>) => unknown): typeof clientFor =>
    (url, options) => {
      const client = clientFor(url, options);
      const placeOrder: Sender['placeOrder'] = (...all) => {
        const place = () => client.placeOrder(...all);
        return place().catch((error: unknown) => instead(error, place)) as ReturnType<typeof place>;
      };
      return { ...client, placeOrder };
    };
  const withMore = (more: object) =>
    worse((error) => {
      throw Object.assign(error as Error, more);
    });

  test.each<[name: string, client: typeof clientFor, says: RegExp]>([
    ['sends twice', worse((_error, again) => again()), /received it 2 times/],
    [
      'says that nothing was sent',
      withMore({ mayHaveBeenPlaced: false }),
      /the server saw the order, and the error says/,
    ],
    [
      'throws what is none of its errors',
      worse(() => Promise.reject(new Error('x'))),
      /expected a RequestError/,
    ],
    ['tells the token', withMore({ cause: new Error(TOKEN) }), /the error holds the token/],
  ])('one that %s', async (_name, client, says) => {
    expect((await trial({ every: 40, client })).faults.join('\n')).toMatch(says);
  });

  test('there is a call in each format and transport', () => {
    expect(CALLS.map(({ type }) => type)).toEqual([
      'application/json',
      'application/xml',
      'application/json',
      'text/javascript',
    ]);
  });
});

test('a secret is found however it is written', () => {
  for (const text of [
    TOKEN,
    encodeURIComponent(TOKEN),
    [...Buffer.from(TOKEN)].map((byte) => `%${byte.toString(16)}`).join(''),
    ...['', 'a', 'ab', 'abc'].map((before) => Buffer.from(`${before}${TOKEN}xyz`).toString('base64')),
  ])
    expect(leaksIn(`x${text}y`)).toEqual(['the token']);
  expect(leaksIn(JSON.stringify({ a: ACCOUNT }))).toEqual(['the account key']);
  expect(leaksIn('nothing')).toEqual([]);
});
