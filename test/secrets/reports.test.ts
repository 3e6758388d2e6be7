/** Nothing that is secret is in any report, wherever it stood in an exchange. */
import { verifyFile } from '../recordings/report.ts';
import { describe, expect, test } from 'vitest';
import { contract, judge } from '../../src/contract/index.ts';
import { har, harEntry, order, placed, placedByJsonp, transcript } from '../verify/exchanges.ts';
import { run, type Files } from '../verify/run.ts';

const TOKEN = 'MARKtokenMARK';
const ACCOUNT = 'MARKaccountMARK';
const COOKIE = 'MARKcookieMARK';
const secretive = [
  ['Authorization', `Bearer ${TOKEN}`],
  ['Cookie', `session=${COOKIE}; b=${COOKIE}`],
] as const;
const response = (text: string) => JSON.stringify([{ Message: text, OrderID: 1, OrderStatus: text }]);
const own = { ...order, AccountKey: ACCOUNT };
const url = `https://api.tradestation.com/v2/orders?oauth_token=${TOKEN}`;

/** Each of these has findings. */
const exchanges = {
  'a token in a header of a wrong form': placed({ headers: [['Authorization', `Basic ${TOKEN}`]] }),
  'a token alone in a header': placed({ headers: [['Authorization', TOKEN]] }),
  'a token in an unknown parameter': placed({
    target: `https://api.tradestation.com/v2/orders?session_token=${TOKEN}`,
  }),
  'a token in a name of the query': placed({
    target: `https://api.tradestation.com/v2/orders?oauth_token%3D${TOKEN}`,
  }),
  'a token without a name': placed({ target: `https://api.tradestation.com/v2/orders?${TOKEN}${TOKEN}` }),
  'a token twice in the query': placed({ target: `${url}&oauth_token=${TOKEN}` }),
  'a token in a query that lost its question mark': placed({ target: `/v2/orders&oauth_token=${TOKEN}` }),
  'a token in a query whose question mark is encoded': placed({
    target: `/v2/orders%3Foauth_token=${TOKEN}`,
  }),
  'a token in a query that cannot be read': placed({ target: `${url}%` }),
  'a token in front of the host': placed({ target: `https://${TOKEN}@api.tradestation.com/v2/quotes` }),
  'a token in the body': placed({
    body: { ...own, oauth_token: TOKEN, Symbol: TOKEN.toLowerCase() },
    headers: secretive,
  }),
  'a token in the wrong member': placed({ body: { ...own, Duration: TOKEN }, headers: secretive }),
  'a token in an answer': placed({ response: response(`Bearer ${TOKEN}`), headers: secretive }),
  'a cookie in an answer': placed({ response: response(COOKIE), headers: secretive }),
  'an account as a number': placed({ body: { ...own, AccountKey: 7654321, OrderID: '7654321' } }),
  'an account in a list': placed({ body: { ...own, AccountKey: [ACCOUNT] } }),
  'an account in an object': placed({ body: { ...own, AccountKey: { [ACCOUNT]: ACCOUNT } } }),
  'an account in a wrong member': placed({ body: { ...own, OrderType: ACCOUNT } }),
  'an account in other letters': placed({
    body: {
      ...own,
      accountkey: ACCOUNT,
      AccountKey: undefined,
      Symbol: `${ACCOUNT.toLowerCase()} ${ACCOUNT}`,
    },
  }),
  'an account in an answer': placed({ body: own, response: response(`Account ${ACCOUNT}`) }),
  'an account in a body that was encoded twice': placed({ body: JSON.stringify(JSON.stringify(own)) }),
  'an account in a member that was encoded': placed({
    body: { ...order, OSOs: JSON.stringify(own), Duration: JSON.stringify({ AccountKey: ACCOUNT }) },
  }),
  'an account in a body that is not JSON': placed({ body: `{"AccountKey":"${ACCOUNT}",}` }),
  'an account in a form': placed({
    body: `AccountKey=${ACCOUNT}`,
    mediaType: 'application/x-www-form-urlencoded',
  }),
  'an account in an order within the order': placed({
    body: { ...order, OSOs: [{ Type: 'x', Orders: [{ ...own, AccountKey: [ACCOUNT], Duration: ACCOUNT }] }] },
  }),
  'an account in data': placedByJsonp({
    data: JSON.stringify({ ...own, OrderType: ACCOUNT, AccountKey: [ACCOUNT] }),
  }),
  'an account in data that is not JSON': placedByJsonp({ data: `{"AccountKey":"${ACCOUNT}"` }),
  'an account cut in two by what is shown': placed({
    body: { ...own, Duration: `${'x'.repeat(34)}${ACCOUNT}` },
  }),
  'an account of several words': placed({
    body: { ...own, AccountKey: 'MARKone, "MARKtwo"', Duration: 'MARKone, "MARKtwo"' },
  }),
  'an account that is only in a member that was encoded': placed({
    body: { ...order, OSOs: JSON.stringify(own), Duration: ACCOUNT },
  }),
  'an account in a path': placed({ body: own, target: '/v2/accounts/MARK1234567' }),
  'a page that repeats the request': placed({
    body: own,
    status: 403,
    response: `<p>AccountKey: ${ACCOUNT}</p>`,
  }),
};

const lines = Object.values(exchanges).map((exchange) => JSON.stringify(harEntry(exchange)));
const files: Files = {
  ...Object.fromEntries(
    Object.entries(exchanges).map(([name, exchange]) => [`${name}.http`, transcript(exchange)]),
  ),
  'a.har': har(Object.values(exchanges).map(harEntry)),
  'a.ndjson': lines.join('\n'),
  // Broken in every place, so that a message about it can hold what stands there.
  ...Object.fromEntries(
    lines
      .slice(0, 6)
      .map((line, index) => [
        `broken${index}.ndjson`,
        Array.from({ length: 20 }, (_, part) => line.slice(0, Math.floor((line.length * part) / 20))).join(
          '\n',
        ),
      ]),
  ),
  'broken.har': `{"log":{"entries":[${lines[8] ?? ''}${ACCOUNT}`,
  'broken.http': `${transcript(exchanges['an account in a list'])}\n${TOKEN}: ${TOKEN}\nGET /?oauth_token=${TOKEN} HTTP/1.1\n${TOKEN} ${TOKEN}\n`,
  'note.http': `# a note\n${TOKEN}\n`,
  'other.txt': TOKEN,
};

describe.each(['pretty', 'json', 'ndjson', 'junit', 'github'] as const)('a %s report', (format) => {
  test.each([{}, { strict: true, minCoverage: 100 }, { allowUnchecked: true }, { isTTY: true }])(
    'with %j holds no secret',
    async (options) => {
      const { stdout, stderr } = await run(files, { format, ...options, paths: ['.', 'other.txt'] });
      expect(stdout.length).toBeGreaterThan(5000);
      const leaks = `${stdout}${stderr}`
        .split('\n')
        .filter((line) => /MARK|mark(token|account|cookie)|7654321/.test(line));
      expect(leaks).toEqual([]);
    },
  );
});

test('each exchange has findings that could show a secret', async () => {
  for (const [name, exchange] of Object.entries(exchanges)) {
    const { stdout } = await run({ 'a.http': transcript(exchange) }, { format: 'json' });
    expect(
      (JSON.parse(stdout) as { exchanges: { findings: unknown[] }[] }).exchanges[0]?.findings.length,
      name,
    ).toBeGreaterThan(0);
  }
});

describe('the judges mask by themselves', () => {
  test.each([
    'a token in a header of a wrong form',
    'a token in an unknown parameter',
    'a token without a name',
    'a token in a query that lost its question mark',
    'a token in a query whose question mark is encoded',
    'a token in front of the host',
    'an account in a list',
    'an account in a body that was encoded twice',
    'an account in a member that was encoded',
    'an account in a path',
  ] as const)('%s', (name) => {
    const { findings } = judge(contract, exchanges[name]);
    expect(findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(findings)).not.toContain('MARK');
  });
});

test('the scheme without a token is not a secret', async () => {
  const { output } = await verifyFile('test/exchanges/placeOrder.token-empty.refused.http');
  expect(output).toContain('Authorization: Bearer <access token>');
});
