import { describe, expect, test } from 'vitest';
import { contract } from '../../src/contract/index.ts';
import { loadOpenApi } from '../../src/load-openapi.ts';
import { startPrism, type Prism, type PrismAnswer } from '../../src/mock/prism.ts';
import { responder } from '../../src/mock/respond.ts';
import { limitOrder, limitResult } from './fixtures.ts';

const document = loadOpenApi();
const prism = await startPrism(document);

const request = {
  method: 'POST',
  target: '/v2/orders',
  headers: [
    ['Authorization', 'Bearer marked-token'],
    ['Content-Type', 'application/json'],
  ],
  body: JSON.stringify(limitOrder),
} as const;

const jsonp = {
  method: 'GET',
  target: `/v2/jsonp/orders/send?${new URLSearchParams({ data: request.body, callback: 'f', oauth_token: 'marked-token' })}`,
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
    (message: string): Prism =>
    () =>
      Promise.reject(new Error(message));
  const answering =
    (answer: PrismAnswer): Prism =>
    () =>
      Promise.resolve(answer);

  test.each<[string, Prism, RegExp]>([
    ['it throws', failing('boom'), /boom/],
    ['it throws what holds a token', failing('at marked-token'), /at \(masked\)/],
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
    const outcome = await responder({ ...contract, validators }, document, prism, 100).respond(request);
    expect(outcome.reply.status).toBe(500);
    expect(outcome.reason).toMatch(/expected a validator named OrderResults/);
  });
});

test('a request that is refused does not reach Prism', async () => {
  let calls = 0;
  const counting: Prism = (...all) => {
    calls += 1;
    return prism(...all);
  };
  const mock = responder(contract, document, counting, 100);
  for (const body of ['{', '{}', '[]', '', '['.repeat(1000)]) await mock.respond({ ...request, body });
  await mock.respond({ ...request, headers: [] });
  await mock.respond({ ...request, method: 'GET' });
  await mock.respond({ ...request, target: '/nowhere' });
  expect(calls).toBe(0);
  await mock.respond(request);
  expect(calls).toBe(1);
});

test('an operation that nobody recorded yet is answered by its schema', async () => {
  const bare = structuredClone(document);
  const strip = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    delete (node as { examples?: unknown }).examples;
    for (const child of Object.values(node)) strip(child);
  };
  strip(bare);
  const mock = responder(contract, bare, await startPrism(bare), 100);
  const { reply } = await mock.respond(request);
  expect(reply.status).toBe(200);
  expect(contract.validators['OrderResults']?.(JSON.parse(reply.body))).toBe(true);
  expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
  expect((await mock.respond(jsonp)).reply.body).toMatch(/^f\(/);
});
