import { describe, expect, test } from 'vitest';
import { contract } from '../../src/contract/index.ts';
import { loadOpenApi } from '../../src/load-openapi.ts';
import { prism, type MakeUp, type PrismAnswer } from '../../src/mock/prism.ts';
import { responder } from '../../src/mock/respond.ts';
import { limitOrder, limitResult } from './fixtures.ts';

const document = loadOpenApi();
const makeUp = prism(document);

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
  const good: PrismAnswer = {
    statusCode: 200,
    headers: { 'Content-type': 'application/json' },
    body: limitResult,
  };
  const failing =
    (message: string): MakeUp =>
    () =>
      Promise.reject(new Error(message));
  const answering =
    (answer: PrismAnswer): MakeUp =>
    () =>
      Promise.resolve(answer);

  test.each<[string, MakeUp, RegExp]>([
    ['it throws', failing('boom'), /boom/],
    ['it throws what holds a token', failing('at marked-token'), /at …/],
    [
      'it answers another status',
      answering({ ...good, statusCode: 404 }),
      /status 200 of Prism, received 404/,
    ],
    ['it answers what does not conform', answering({ ...good, body: [{}] }), /conforms to OrderResults/],
    ['it answers nothing', answering({ statusCode: 200 }), /conforms to OrderResults/],
  ])('%s', async (_name, broken, reason) => {
    const outcome = await responder(contract, document, broken, 100).respond(request);
    expect(outcome.reply.status).toBe(500);
    expect(JSON.parse(outcome.reply.body)).toEqual({
      Message: expect.stringContaining('log') as unknown,
      StatusCode: 500,
    });
    expect(outcome.reason).toMatch(reason);
    expect(JSON.stringify(outcome)).not.toContain('marked-token');
  });

  test('in JSONP it is an error inside of the call', async () => {
    const outcome = await responder(contract, document, failing('boom'), 100).respond(jsonp);
    expect(outcome.reply).toMatchObject({ status: 200, inside: 500, headers: { 'jsonp-callback': 'f' } });
    expect(outcome.reply.body).toMatch(/^f\(\{"Message":".*","StatusCode":500\}\)$/);
  });

  test('and neither is a fault of the judge', async () => {
    const { OrderResults: _gone, ...validators } = contract.validators;
    const outcome = await responder({ ...contract, validators }, document, makeUp, 100).respond(request);
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
  const mock = responder(contract, document, counting, 100);
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
  const without = (load: () => Promise<unknown>) => responder(contract, document, prism(document, load), 100);

  test.each<[string, () => Promise<unknown>, string]>([
    [
      'since it is not installed',
      () => import(missing),
      'expected @stoplight/prism-http, which makes up what was not recorded, received no such package, to mend: ' +
        'npm install --save-dev @stoplight/prism-http@5.16.0 @stoplight/prism-core@5.16.0',
    ],
    [
      'since this Node is too old',
      () => Promise.reject(new Error('require() of ES Module\nnot supported')),
      `expected @stoplight/prism-http to load on Node ${process.versions.node}, received: require() of ES Module, ` +
        'to mend: use Node 24',
    ],
  ])('%s, the answer that it should make up says so in one line', async (_name, load, message) => {
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

test('an operation that nobody recorded yet is answered by its schema', async () => {
  const bare = structuredClone(document);
  const strip = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    delete (node as { examples?: unknown }).examples;
    for (const child of Object.values(node)) strip(child);
  };
  strip(bare);
  const mock = responder(contract, bare, prism(bare), 100);
  const { reply } = await mock.respond({ ...request, headers: request.headers.slice(0, 2) });
  expect(reply.status).toBe(200);
  expect(contract.validators['OrderResults']?.(JSON.parse(reply.body))).toBe(true);
  expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
  expect((await mock.respond(jsonp)).reply.body).toMatch(/^f\(/);
});
