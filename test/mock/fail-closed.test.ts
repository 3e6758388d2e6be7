import { describe, expect, test } from 'vitest';
import { contract, type Operation } from '../../src/contract/index.ts';
import * as generated from '../../generated/recordings.js';
import type { RecordedExchange } from '../../generated/recordings.js';
import { engine, type EngineOptions } from '../../src/mock/engine.ts';
import type { MakeUp } from '../../src/mock/make-up.ts';
import { jsonpReply, writable } from '../../src/mock/reply.ts';
import { prism } from '../../src/mock/server/prism.ts';
import type { RequestMessage } from '../../src/wire/index.ts';
import { limitOrder, limitResult } from './fixtures.ts';

const makeUp = prism();

/** What the mock answers to whole messages. */
function mockOf(options: Partial<EngineOptions>) {
  const own = engine({ contract, ...options });
  return { respond: ({ body, ...head }: RequestMessage) => own.open(head).respond(body) };
}

const request = {
  method: 'POST',
  target: '/v2/orders',
  headers: [
    ['Authorization', 'Bearer marked-token'],
    ['Content-Type', 'application/json'],
    ['Prefer', 'dynamic=true'],
  ],
  body: JSON.stringify(limitOrder),
} as const;

const jsonp = {
  method: 'GET',
  target: `/v2/jsonp/orders/send?${new URLSearchParams({ data: request.body, callback: 'f', oauth_token: 'marked-token', __dynamic: 'true' })}`,
  headers: [],
  body: '',
};

describe('what Prism gets wrong is not passed on', () => {
  const failing =
    (message: string): MakeUp =>
    () =>
      Promise.reject(new Error(message));
  const answering =
    (value: unknown): MakeUp =>
    () =>
      Promise.resolve({ value, headers: {} });

  test.each<[string, MakeUp, RegExp]>([
    ['it throws', failing('boom'), /boom/],
    ['it throws what holds a token', failing('at marked-token'), /at …$/],
    ['it answers what does not conform', answering([{}]), /conforms to OrderResults/],
    ['it answers nothing', answering(undefined), /conforms to OrderResults/],
  ])('%s', async (_name, broken, reason) => {
    const outcome = await mockOf({ makeUp: broken }).respond(request);
    expect(outcome.reply.status).toBe(500);
    expect(JSON.parse(outcome.reply.body)).toEqual({
      Message: expect.stringContaining('log') as unknown,
      StatusCode: 500,
    });
    expect(outcome.reason).toMatch(reason);
    expect(JSON.stringify(outcome)).not.toContain('marked-token');
  });

  test.each([
    [
      'an answer of another status than was asked for',
      { _tag: 'Right', right: { output: { statusCode: 404 } } },
      'expected status 200 from Prism, received 404',
    ],
    ['no answer', { _tag: 'Left', left: { message: 'None' } }, 'Prism did not answer: None'],
    [
      'no answer for a reason',
      { _tag: 'Left', left: { message: 'None', detail: 'the reason' } },
      'Prism did not answer: None: the reason',
    ],
  ])('%s', async (_name, answer, says) => {
    const load = () =>
      Promise.resolve({
        getHttpOperationsFromSpec: () => Promise.resolve([]),
        createInstance: () => ({ request: () => () => Promise.resolve(answer) }),
      });
    const { reply, reason } = await mockOf({ makeUp: prism(load) }).respond(request);
    expect(reply.status).toBe(500);
    expect(reason).toBe(`Error: ${says}`);
  });

  test('Prism is asked for a status, and for a media type if there is one', async () => {
    const asked: unknown[] = [];
    const answer = { _tag: 'Right', right: { output: { statusCode: 200 } } };
    const request = (...all: unknown[]) => {
      asked.push(all);
      return () => Promise.resolve(answer);
    };
    const module = {
      getHttpOperationsFromSpec: () => Promise.resolve([]),
      createInstance: () => ({ request }),
    };
    const make = prism(() => Promise.resolve(module));
    const [operation] = contract.document.operations;
    if (!operation) throw new Error('expected an operation');
    for (const type of ['text/xml', undefined]) await make(operation, 200, type);
    const asking = (mock: object) => [
      { method: 'post', url: { path: operation.path } },
      [],
      expect.objectContaining({ mock: { code: 200, dynamic: true, ...mock } }) as unknown,
    ];
    expect(asked).toEqual([asking({ mediaTypes: ['text/xml'] }), asking({})]);
  });

  test('the error says why Prism did not answer', async () => {
    const [operation] = contract.document.operations;
    if (!operation) throw new Error('expected an operation');
    const answer = makeUp({ ...operation, path: '/nowhere' }, 200, undefined);
    await expect(answer).rejects.toThrow(/^Prism did not answer: Route not resolved/);
  });

  test.each<[string, MakeUp]>([
    ['it throws', failing('boom')],
    ['it answers what does not conform', answering([{}])],
  ])('in JSONP it becomes an error inside the call: %s', async (_name, broken) => {
    const outcome = await mockOf({ makeUp: broken }).respond(jsonp);
    expect(outcome.reply).toMatchObject({ status: 200, inside: 500, headers: { 'jsonp-callback': 'f' } });
    expect(outcome.reply.body).toMatch(/^f\(\{"Message":".*","StatusCode":500\}\)$/);
  });

  test('and neither is a fault of the judge', async () => {
    const { OrderResults: _gone, ...validators } = contract.validators;
    const headers = request.headers.slice(0, 2);
    const outcome = await mockOf({ contract: { ...contract, validators } }).respond({ ...request, headers });
    expect(outcome.reply.status).toBe(500);
    expect(outcome.reason).toMatch(/expected a validator named OrderResults/);
  });
});

test('Prism is asked for what is to be made up, and for nothing else', async () => {
  let calls = 0;
  const counting: MakeUp = (...all) => {
    calls += 1;
    return makeUp(...all);
  };
  const mock = mockOf({ makeUp: counting });
  const recorded = { ...request, headers: request.headers.slice(0, 2) };
  for (const body of ['{', '{}', '[]', '', '['.repeat(1000)]) await mock.respond({ ...request, body });
  await mock.respond({ ...request, headers: [] });
  await mock.respond({ ...request, method: 'GET' });
  await mock.respond({ ...request, target: '/nowhere' });
  for (const code of [200, 400, 403, 418, 503])
    await mock.respond({ ...recorded, headers: [...recorded.headers, ['Prefer', `code=${code}`]] });
  await mock.respond(recorded);
  expect(calls).toBe(0);
  await mock.respond(request);
  expect(calls).toBe(1);
});

describe('where Prism does not load', () => {
  const missing = '@stoplight/prism-http-that-is-not-here';
  const without = (load: () => Promise<unknown>) => mockOf({ makeUp: prism(load) });

  test.each<[string, () => Promise<unknown>, string]>([
    [
      'since it is not installed',
      () => import(missing),
      'expected @stoplight/prism-http, which makes up answers that were not recorded, but it is not installed; run: ' +
        'npm install --save-dev @stoplight/prism-http@5.16.0 @stoplight/prism-core@5.16.0',
    ],
    [
      'since this Node is too old',
      () => Promise.reject(new Error('require() of ES Module\nnot supported')),
      `expected @stoplight/prism-http to load on Node ${process.versions.node}, received the error: ` +
        'require() of ES Module; use Node 24',
    ],
  ])('%s, the answer that it should make up says so in one line', async (_name, load, message) => {
    const [operation] = contract.document.operations;
    if (!operation) throw new Error('expected an operation');
    await expect(prism(load)(operation, 200, undefined)).rejects.toHaveProperty('cause.message');
    const { reply, reason } = await without(load).respond(request);
    expect([reply.status, JSON.parse(reply.body)]).toEqual([501, { Message: message, StatusCode: 501 }]);
    expect(reason).toContain(message);
  });

  test('a recorded answer is given all the same', async () => {
    const headers = request.headers.slice(0, 2);
    const { reply } = await without(() => import(missing)).respond({ ...request, headers });
    expect(JSON.parse(reply.body)).toEqual(limitResult);
  });
});

test('an operation without recorded exchanges gets an answer made up from its schema', async () => {
  const mock = mockOf({ recordings: { ...generated, recordings: {} }, makeUp });
  const { reply } = await mock.respond({ ...request, headers: request.headers.slice(0, 2) });
  expect(reply.status).toBe(200);
  expect(contract.validators['OrderResults']?.(JSON.parse(reply.body))).toBe(true);
  expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
  expect((await mock.respond(jsonp)).reply.body).toMatch(/^f\(/);
});

describe('with a contract that has what this one lacks', () => {
  const { document } = contract;
  const [post, ...others] = document.operations;
  if (!post) throw new Error('expected an operation, found none');
  const withOperation = (more: Partial<Operation>) => ({
    contract: { ...contract, document: { ...document, operations: [{ ...post, ...more }, ...others] } },
  });
  const recordedAs = (more: Pick<RecordedExchange, 'status' | 'headers'>) => ({
    recordings: {
      ...generated,
      recordings: { placeOrder: { words: {}, exchanges: [{ name: 'made-up', ...more }] } },
    },
  });
  const header = (name: string) => ({ name, required: false, schema: 'OrderID', type: 'string' }) as const;
  const plain = { ...request, headers: request.headers.slice(0, 2) };

  test('each authentication scheme is named once if the token is missing', async () => {
    const [bearer, basic] = ['bearer', 'basic'].map((scheme) => ({ type: 'http', scheme }) as const);
    if (!bearer || !basic) throw new Error('expected two schemes');
    const key = { type: 'apiKey', in: 'header', name: 'X-Key' } as const;
    const answer = (security: Operation['security']) =>
      mockOf(withOperation({ security })).respond({ ...plain, headers: plain.headers.slice(1) });
    const { reply } = await answer([[bearer], [basic, key], [bearer, key]]);
    expect([reply.status, reply.headers['www-authenticate']]).toEqual([401, 'Bearer, Basic']);
    expect((await answer([[key]])).reply.headers).not.toHaveProperty('www-authenticate');
  });

  test('an error without a response of its own status is in the words of the contract', async () => {
    const responses = { ...post.responses, '4XX': post.responses['403'] ?? { headers: [], content: {} } };
    const headers = [...plain.headers, ['Prefer', 'code=418']] as const;
    const { reply } = await mockOf(withOperation({ responses })).respond({ ...plain, headers });
    expect([reply.status, JSON.parse(reply.body)]).toEqual([
      418,
      { Message: 'Any other fault of the request.', StatusCode: 418 },
    ]);
  });

  test('a call has no header that the contract does not declare, and no content type if it has none', () => {
    const operation = { ...post, jsonp: { callback: 'callback', data: 'data' } } as unknown as Operation;
    expect(jsonpReply(operation, 'f', undefined, 1)).toStrictEqual({
      status: 200,
      headers: {},
      body: 'f(1)',
    });
  });

  test('a media type that cannot be written is not offered, except in JSONP, where each type is JSON', () => {
    const content = { 'image/png': 'OrderID', 'application/json': 'OrderResults' };
    expect(writable(contract, post, content)).toEqual(['application/json']);
    expect(writable(contract, others[0], content)).toEqual(Object.keys(content));
  });

  test('an error with a status that the contract lacks is JSON', async () => {
    const responses = Object.fromEntries(Object.entries(post.responses).slice(0, 1));
    const headers = [...plain.headers, ['Accept', 'application/xml']] as const;
    const { reply } = await mockOf(withOperation({ responses })).respond({ ...plain, headers, body: '{' });
    expect([reply.status, reply.headers['content-type']]).toEqual([400, 'application/json; charset=utf-8']);
    expect(JSON.parse(reply.body)).toMatchObject({ StatusCode: 400 });
  });

  test('an answer without a body has the headers that the contract declares, and no others', async () => {
    const responses = { 202: { headers: [header('X-One'), header('X-Two')], content: {} } };
    const headers = { 'X-One': 'a', 'X-Other': 'b' };
    const { contract: other } = withOperation({ responses });
    const alone = {
      ...other,
      document: { ...other.document, operations: other.document.operations.slice(0, 1) },
    };
    for (const [more, expected] of [
      [recordedAs({ status: 202, headers }), { 'X-One': 'a' }],
      [{ recordings: { ...generated, recordings: {} } }, {}],
    ] as const) {
      const { reply } = await mockOf({ contract: alone, ...more }).respond(plain);
      expect([reply.status, reply.body]).toEqual([202, '']);
      expect(
        Object.fromEntries(Object.entries(reply.headers).filter(([name]) => name.startsWith('X-'))),
      ).toEqual(expected);
    }
  });

  test('a made-up header is a text or a number', async () => {
    const terms = post.responses['200'];
    const headers = ['X-Text', 'X-Number', 'X-Object', 'X-None'].map(header);
    const responses = { ...post.responses, 200: { content: {}, ...terms, headers } };
    const made = { 'X-Text': 'a', 'X-Number': 1, 'X-Object': {}, 'X-Other': 'b' };
    const makeUp: MakeUp = () => Promise.resolve({ value: limitResult, headers: made });
    const { reply } = await mockOf({ ...withOperation({ responses }), makeUp }).respond(request);
    expect(reply).toMatchObject({ status: 200, headers: { 'X-Text': 'a', 'X-Number': '1' } });
    expect(Object.keys(reply.headers).filter((name) => name.startsWith('X-'))).toEqual([
      'X-Text',
      'X-Number',
    ]);
  });
});
