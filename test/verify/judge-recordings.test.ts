/** What the options of `verify` change in the verdict of an exchange, and what is advised where one of them would help. */
import { expect, test } from 'vitest';
import { judgeBy, type Seen } from '../../src/verify/judge-recordings.ts';
import { order, placed, transcript } from './exchanges.ts';
import { report, run, type Options } from './run.ts';

const TOKEN = 'Zm9vbWFya2VkVG9rZW4';
const withoutToken = placed({ headers: [] });
const wrongToo = placed({ headers: [], body: { ...order, LimitPrice: undefined } });
const oddToo = placed({ headers: [], body: { ...order, TradeAction: 'buy' } });
const behindGateway = placed({ target: 'https://gateway.example/ts/v2/orders' });

test.each<[name: string, exchange: typeof withoutToken, options: Options, verdict: string, rules: string[]]>([
  ['no token', withoutToken, {}, 'violates', ['security']],
  ['no token, told not to be taken out', withoutToken, { sanitized: false }, 'violates', ['security']],
  ['a token that was taken out', withoutToken, { sanitized: true }, 'ok', []],
  ['a token that was taken out of a wrong order', wrongToo, { sanitized: true }, 'violates', ['required']],
  ['a token that was taken out of an odd order', oddToo, { sanitized: true }, 'deviates', ['enum']],
  ['another base path', behindGateway, {}, 'unchecked', ['no-operation']],
  ['another base path, named', behindGateway, { servers: ['https://gateway.example/ts/v2'] }, 'ok', []],
])('%s', async (_name, exchange, options, verdict, rules) => {
  const { exchanges } = await report({ 'a.http': transcript(exchange) }, options);
  expect(exchanges).toMatchObject([{ verdict, findings: rules.map((rule) => ({ rule })) }]);
});

test.each([
  ['--sanitized', withoutToken, true],
  ['--sanitized', wrongToo, true],
  ['--sanitized', placed({ body: { ...order, LimitPrice: undefined } }), false],
  ['--server', behindGateway, true],
  ['--server', placed({ target: '/ts/v2/orders' }), false],
])('%s is advised where it would help', async (option, exchange, isAdvised) => {
  const { exchanges } = await report({ 'a.http': transcript(exchange) });
  const messages = exchanges.flatMap(({ findings }) => findings.map(({ message }) => message));
  expect(messages.some((message) => message.includes(option))).toBe(isAdvised);
});

test('a method holds no secret, and the name of a file moves no cursor', async () => {
  const sent = placed({ headers: [['Authorization', `Bearer ${TOKEN}`]] });
  const exchange = { ...sent, request: { ...sent.request, method: TOKEN } };
  expect((await run({ 'a.http': transcript(exchange) })).stdout).not.toContain(TOKEN);
  const { stderr } = await run({ 'a\x1b[2J.har': '' }, { format: 'json' });
  expect(stderr).toContain('a\\u001b[2J.har: expected');
});

test('what is seen as it happens is judged without our own answer, by what was found already, and names no secret', () => {
  const { request, response } = placed({
    headers: [['Authorization', `Bearer ${TOKEN}`]],
    response: '{}',
  });
  const live = { time: new Date(0), test: `with ${TOKEN}`, times: 1, faults: [] };
  const seen = { source: 'mock:1', file: 'mock', line: 1, request, response, live, isOwnAnswer: false };
  const judged = (changed: Partial<Seen>) => {
    const result = judgeBy({})({ ...seen, ...changed });
    if (typeof result === 'string') throw new Error(`expected a verdict, received ${result}`);
    return result;
  };
  expect(judged({})).toMatchObject({ verdict: 'violates', live: { test: 'with …' } });
  expect(judged({ isOwnAnswer: true })).toMatchObject({ verdict: 'ok', findings: [] });
  const [found] = judged({}).findings;
  if (!found) throw new Error('expected a finding');
  const already = { ...found, where: 'request.body', message: 'found already' } as const;
  expect(judged({ isOwnAnswer: true, found: [already] })).toMatchObject({
    verdict: 'violates',
    findings: [{ message: 'found already' }],
  });
});
