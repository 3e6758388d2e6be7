/** What the options of `verify` change in the verdict of an exchange, and what is advised where one of them would help. */
import { expect, test } from 'vitest';
import { judgeBy, type Seen } from '../../src/verify/judge-recordings.ts';
import { harEntry, ndjson, order, placed, placedByJsonp, transcript } from './exchanges.ts';
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
  [
    'the host that is named, over http',
    placed({ target: 'http://api.tradestation.com/v2/orders' }),
    { servers: ['https://api.tradestation.com/v2'] },
    'violates',
    ['server'],
  ],
  ['another base path, named', behindGateway, { servers: ['https://gateway.example/ts/v2'] }, 'ok', []],
])('%s', async (_name, exchange, options, verdict, rules) => {
  const { exchanges } = await report({ 'a.http': transcript(exchange) }, options);
  expect(exchanges).toMatchObject([{ verdict, findings: rules.map((rule) => ({ rule })) }]);
});

test.each<[option: string, exchange: typeof withoutToken, isAdvised: boolean, options?: Options]>([
  ['--sanitized', withoutToken, true],
  ['--sanitized', wrongToo, true],
  ['--sanitized', placed({ body: { ...order, LimitPrice: undefined } }), false],
  ['--server', behindGateway, true],
  ['--server', placed({ target: '/ts/v2/orders' }), false],
  ['--server', behindGateway, false, { servers: ['https://gateway.example'] }],
])('%s is advised where it would help', async (option, exchange, isAdvised, options = {}) => {
  const { exchanges } = await report({ 'a.http': transcript(exchange) }, options);
  const messages = exchanges.flatMap(({ findings }) => findings.map(({ message }) => message));
  expect(messages.some((message) => message.includes(option))).toBe(isAdvised);
});

test('two hundred characters of a long path are shown', async () => {
  const target = `https://a.example/${'n'.repeat(500)}`;
  const { stdout } = await run({ 'a.http': transcript(placed({ target })) });
  expect(stdout).toContain(` /${'n'.repeat(199)}…  unchecked\n`);
});

const LONG = 'N'.repeat(5000);
const sentAs = (body: string) => {
  const exchange = placed();
  return { ...exchange, request: { ...exchange.request, body } };
};

test('a name of two hundred characters is whole in a pointer', async () => {
  const name = LONG.slice(0, 200);
  const exchange = sentAs(JSON.stringify({ ...order, [name]: '1' }));
  const { stdout } = await run({ 'a.http': transcript(exchange) }, { format: 'json' });
  expect(stdout).toContain(`"pointer":"/${name}"`);
});

test.each([
  ['member', sentAs(JSON.stringify({ ...order, [LONG]: '1' }))],
  ['member that stands twice', sentAs(`{"${LONG}":1,"${LONG}":1}`)],
  ['method', { ...placed(), request: { ...placed().request, method: LONG } }],
  ['method in lower case', { ...placed(), request: { ...placed().request, method: LONG.toLowerCase() } }],
])('a long name of a %s is cut in every report', async (_name, exchange) => {
  for (const format of ['pretty', 'json', 'ndjson', 'junit', 'github'] as const) {
    const { stdout, code } = await run({ 'a.http': transcript(exchange) }, { format });
    expect(stdout).toMatch(/N{40}…|n{200}…/);
    expect(stdout).not.toMatch(/N{201}|n{201}/);
    expect(code).toBeLessThan(2);
  }
});

test.each(['request', 'response'] as const)(
  'the reason why the %s body could not be read is given for that body alone',
  async (side) => {
    const entry = harEntry(placed({ headers: [] })) as unknown as Record<string, Record<string, object>>;
    const part = side === 'request' ? 'postData' : 'content';
    const beside = { ...entry, [side]: { ...entry[side], [part]: { _file: 'a.bin' }, bodySize: 9 } };
    const { exchanges } = await report({ 'a.ndjson': ndjson([beside]) });
    const found = exchanges.flatMap(({ findings }) => findings);
    const told = found.map(({ where, rule }) => `${where} ${rule}`);
    expect(told.sort()).toEqual(['request.security security', `${side}.body unreadable`].sort());
    expect(found.find(({ rule }) => rule === 'unreadable')).toMatchObject({
      received: 'a body that cannot be read',
      message: `The ${side} body could not be read, so nothing judged it: it is in a separate file; record the HAR with its bodies embedded.`,
    });
  },
);

test('a method holds no secret, and the name of a file moves no cursor', async () => {
  const sent = placed({ headers: [['Authorization', `Bearer ${TOKEN}`]] });
  const exchange = { ...sent, request: { ...sent.request, method: TOKEN } };
  expect((await run({ 'a.http': transcript(exchange) })).stdout).not.toContain(TOKEN);
  const { stderr } = await run({ 'a\x1b[2J.har': '' }, { format: 'json' });
  expect(stderr).toContain('a\\u001b[2J.har: expected');
});

test.each<[prefer: string, byMock: boolean, isExcusable: boolean]>([
  ['code=400', true, true],
  ['code=499', true, true],
  ['code=399', true, false],
  ['code=500', true, false],
  ['wait=1', true, false],
  ['wait=1', false, true],
])(
  'a request that prefers %s, answered by our mock: %s, can be excused: %s',
  (prefer, byMock, isExcusable) => {
    const { request, response } = placed({
      headers: [
        ['Authorization', 'Bearer any'],
        ['Prefer', prefer],
      ],
    });
    if (!response) throw new Error('expected a response');
    const headers = byMock ? [...response.headers, ['mock-verdict', 'ok'] as const] : response.headers;
    const recording = { source: 'a:1', file: 'a', line: 1, request, response: { ...response, headers } };
    expect(judgeBy({})(recording)).toMatchObject({ isExcusable });
  },
);

const refusal = { response: '{"Message":"Invalid.","StatusCode":400}', status: 400 };
const illegal = { ...order, TradeAction: 'Hold' };

test.each<[what: string, exchange: typeof withoutToken, options: Options, summary: object]>([
  ['an illegal order that was refused', placed({ body: illegal, ...refusal }), {}, { violates: 1 }],
  [
    'one, where that is allowed',
    placed({ body: illegal, ...refusal }),
    { allowRefused: true },
    { refused: 1 },
  ],
  ['one that was placed all the same', placed({ body: illegal }), { allowRefused: true }, { violates: 1 }],
  ['a legal one that was refused', placed(refusal), { allowRefused: true }, { ok: 1 }],
])('how %s is counted', async (_what, exchange, options, counted) => {
  const { summary } = await report({ 'a.http': transcript(exchange) }, options);
  expect(summary).toMatchObject({ exchanges: 1, ok: 0, violates: 0, refused: 0, ...counted });
});

test('live traffic is judged without our own answer, by what was found already, and names no secret', () => {
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
  const unsigned = judged({ request: { ...request, headers: request.headers.slice(1) } });
  expect(unsigned.findings).not.toEqual([]);
  expect(JSON.stringify(unsigned.findings)).not.toContain('--sanitized');
  const [found] = judged({}).findings;
  if (!found) throw new Error('expected a finding');
  const already = { ...found, where: 'request.body', message: 'found already' } as const;
  const rules = (changed: Partial<Seen>) => judged(changed).findings.map(({ rule }) => rule);
  const jsonp = placedByJsonp();
  const odd = { ...jsonp, response: jsonp.response && { ...jsonp.response, status: 400 } };
  expect(rules(odd)).toContain('status');
  expect(rules({ ...odd, found: [] })).toEqual([]);
  expect(rules({ found: [] })).toEqual([found.rule]);
  expect(judged({ isOwnAnswer: true, found: [already] })).toMatchObject({
    verdict: 'violates',
    findings: [{ message: 'found already' }],
  });
});
