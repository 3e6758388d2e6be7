/** `order-contract mock -- COMMAND`: the traffic of a program is judged and reported when it ends. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { contract } from '../../src/contract/index.ts';
import { runMock } from '../../src/traffic/index.ts';
import { basePath } from '../../src/traffic/mock.ts';
import { reachable } from '../../src/traffic/run-live.ts';
import { limitOrder, post } from '../mock/fixtures.ts';
import { scratch } from '../scratch.ts';
import { collect, mockRun, usual } from './live.ts';

const named = (test: string) => ({ headers: { 'X-Test-Name': test } });
const ACCOUNT = 'MARKaccountMARK';
const TOKEN = 'MARKtokenMARK';

describe('what a program sends is reported when it ends', () => {
  test('a legal order passes', async () => {
    expect(await mockRun([{}])).toEqual({
      code: 0,
      stdout: '1 order.\nPASS  1 ok · 1 exchange\n',
      stderr: '',
    });
  });

  test('an illegal order fails, with its number, its time and its test', async () => {
    const { code, stdout } = await mockRun([{}, { body: { TradeAction: 'Hold' }, ...named('test_hold') }]);
    expect(stdout).toContain('mock:2 (TIME, test_hold)  POST /v2/orders  violates\n');
    expect(stdout).toContain('"TradeAction":"Hold"');
    expect(stdout).toMatch(
      /\n1 order\.\n1 request refused\.\n1 exchange violates the contract\.\nFAIL {2}1 violates · 1 ok · 2 exchanges\n$/,
    );
    expect(code).toBe(1);
  });

  test('the program gets the URL of this mock, whatever its environment had before', async () => {
    vi.stubEnv('ORDER_CONTRACT_URL', 'http://127.0.0.1:1/v2');
    const { stdout } = await mockRun([{}]).finally(() => vi.unstubAllEnvs());
    expect(stdout).toContain('PASS  1 ok');
  });

  test('the name of a test is cut at two hundred characters', async () => {
    const { stdout } = await mockRun([{ body: { TradeAction: 'Hold' }, ...named('n'.repeat(500)) }]);
    expect(stdout).toContain(`, ${'n'.repeat(200)})`);
  });

  test.each([
    ['UTF-8', 'prüft 注文 🎉', 'utf8'],
    ['Latin-1', 'prüft', 'latin1'],
  ] as const)('the name of a test may be in %s', async (_name, name, encoding) => {
    // The program writes a character as a byte.
    const sent = Buffer.from(name, encoding).toString('latin1');
    const { stdout } = await mockRun([{ body: { TradeAction: 'Hold' }, ...named(sent) }]);
    expect(stdout).toContain(`mock:1 (TIME, ${name})`);
  });

  test('an order that a retry placed twice is reported with the name of its test', async () => {
    const faults = ['drop, then ok'];
    const { code, stdout } = await mockRun([{ ...named('test_retry'), retry: true }], { faults });
    expect(stdout).toBe(
      'mock:2 (TIME, test_retry): this order came 2 times\n' +
        '1 order, 1 of them sent more than once.\n' +
        'Faults played: drop once.\n' +
        'PASS  2 ok · 2 exchanges\n',
    );
    expect(code).toBe(0);
  });

  test('a JSONP call that cannot be read is reported without the status of the refusal', async () => {
    const path = '/jsonp/orders/send?oauth_token=any&callback=1&data=';
    const { stdout } = await mockRun([
      { method: 'GET', path: `${path}%FC` },
      { method: 'GET', path: `${path}{}` },
    ]);
    expect(stdout).toContain('callback must be an identifier');
    expect(stdout).not.toContain('status 400');
    expect(stdout).toContain('FAIL  2 violate · 0 ok · 2 exchanges\n');
  });

  test('if a fault changed an answer, its request is judged and the answer is not', async () => {
    const faults = ['gateway, then redirect, then drop-half, then length-too-short, then 503'];
    const body = { OrderType: 'market' };
    const { stdout } = await mockRun([{}, {}, {}, {}, { body }], { faults });
    expect(stdout).toContain('PASS  1 deviates · 4 ok · 5 exchanges\n');
  });

  test('an order that a fault left unread is counted as that fault, and does not pass', async () => {
    const { code, stdout } = await mockRun([{}], { faults: ['drop-unread'] });
    expect(stdout).toContain(
      'Faults played: drop-unread once.\nNothing was judged: there was no exchange.\n',
    );
    expect(code).toBe(2);
  });

  test('a request to no path of the contract counts as refused, and is not taken for a probe', async () => {
    const { code, stdout } = await mockRun([{ path: '/nowhere', method: 'GET' }, { method: 'HEAD' }]);
    expect(stdout).toContain('2 requests refused.\n');
    expect(stdout).toContain('FAIL  2 unchecked · 0 ok · 2 exchanges\n');
    expect(code).toBe(1);
  });

  test('a request that the mock refused before it was read completely is reported', async () => {
    const { stdout } = await mockRun([{ size: 1_000_001 }]);
    expect(stdout).toContain('expected a request body of at most 1000000 bytes, received a longer one');
    expect(stdout).toContain('FAIL  1 violates');
  });

  test('preferences in the query do not make an order illegal', async () => {
    const data = encodeURIComponent(
      '{"AccountKey":"1","AssetType":"EQ","Duration":"DAY","OrderType":"Market","Quantity":"1","Symbol":"IBM","TradeAction":"Buy"}',
    );
    const path = `/jsonp/orders/send?data=${data}&callback=c&oauth_token=any&__fault=drop`;
    expect((await mockRun([{ path, method: 'GET' }])).stdout).toContain('PASS  1 ok');
  });
});

test('without a program it prints its address and logs requests until a signal ends it', async () => {
  const { code, stdout, stderr } = await collect(async (streams) => {
    const run = runMock({ ...usual, faults: [], ...streams });
    await expect.poll(() => streams.stderr.text).toMatch(/\n$/);
    const url = /^mock: (http:\S+)\/v2\n$/.exec(streams.stderr.text)?.[1] ?? '';
    await post(url, limitOrder);
    process.listeners('SIGTERM').at(-1)?.('SIGTERM');
    return run;
  });
  expect([code, stdout]).toEqual([0, '1 order.\nPASS  1 ok · 1 exchange\n']);
  expect(stderr).toMatch(/^mock: .*\nTIME POST \/v2\/orders ok 200 .*\n$/);
});

describe('the exit code', () => {
  test('is that of the program if it failed, and the report is printed all the same', async () => {
    const { code, stdout } = await mockRun([{}], { exit: 7 });
    expect([code, stdout]).toEqual([7, '1 order.\nPASS  1 ok · 1 exchange\n']);
  });

  test('is 2 if nothing was sent, and the message says what to do', async () => {
    const { code, stderr } = await mockRun([]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'order-contract: the command sent nothing; its environment variable ORDER_CONTRACT_URL has the URL to send to\n',
    );
  });

  test('is 2 for a probe, and for a CORS preflight', async () => {
    const preflight = { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } };
    const { code, stdout, stderr } = await mockRun([{ path: '/../', method: 'HEAD' }, preflight]);
    expect(stderr).toBe('');
    expect(stdout).toContain('Nothing was judged: 1 CORS preflight.\n');
    expect(code).toBe(2);
  });

  test.each([
    [
      ['no-such-program'],
      'expected a command that can be run after --, received no-such-program, which was not found',
    ],
    [['.'], 'expected a command that can be run after --, received ., which may not be executed'],
    [
      ['./package.json/pytest'],
      'expected a command that can be run after --, received ./package.json/pytest, which failed with ENOTDIR',
    ],
  ])('is 2 for %j', async (command, says) => {
    const { code, stderr, stdout } = await mockRun([], { command });
    expect([code, stdout, stderr]).toEqual([2, '', `order-contract: ${says}. See order-contract --help.\n`]);
  });

  test('is 2 for a script of Windows, and says how one is run', async () => {
    const { platform } = process;
    Object.defineProperty(process, 'platform', { value: 'win32' });
    try {
      const { code, stderr } = await mockRun([], { command: ['no-such-program'] });
      expect(code).toBe(2);
      expect(stderr).toContain('which was not found; on Windows, run a .cmd such as npm by cmd /c.');
    } finally {
      Object.defineProperty(process, 'platform', { value: platform });
    }
  });

  test('is 2 for an unknown fault, and no command is run', async () => {
    const { code, stderr } = await mockRun([], { faults: ['dropp'], command: ['no-such-program'] });
    expect(code).toBe(2);
    expect(stderr).toContain('expected a fault that the mock knows, received "dropp"');
  });
});

test.each([
  ['http://0.0.0.0:4010', 'http://127.0.0.1:4010'],
  ['http://[::]:4010', 'http://[::1]:4010'],
  ['http://[::1]:4010', 'http://[::1]:4010'],
])('a program that is to use %s gets %s', (url, told) => {
  expect(reachable(url)).toBe(told);
});

test.each([
  [['https://a.example/v2/', 'https://b.example/v3'], '/v2'],
  [['https://a.example/v2'], '/v2'],
  [['https://a.example/a/b'], '/a/b'],
  [['https://a.example'], ''],
  [[], ''],
])('a contract with the servers %j has the API at %j', (servers, base) => {
  expect(basePath({ ...contract, document: { ...contract.document, servers } })).toBe(base);
});

describe("verify's options", () => {
  const illegal = { body: { TradeAction: 'Hold' } };

  test('--allow-refused excuses only a request that asked for an error', async () => {
    const asked = { ...illegal, headers: { prefer: 'code=400' } };
    const excused = await mockRun([asked], { allowRefused: true });
    expect([excused.code, excused.stdout]).toEqual([
      0,
      expect.stringContaining('PASS  0 ok · 1 refused, allowed by --allow-refused · 1 exchange\n'),
    ]);
    expect((await mockRun([illegal], { allowRefused: true })).code).toBe(1);
    expect((await mockRun([asked])).code).toBe(1);
  });

  test('--strict, --other and --min-coverage work as in verify', async () => {
    const { code, stdout } = await mockRun(
      [{ body: { TradeAction: 'buy' } }, { path: '/users/1', method: 'GET' }],
      {
        strict: true,
        other: ['/v2/users/**'],
        minCoverage: 99,
      },
    );
    expect(stdout).toContain('1 exchange deviates, which --strict forbids.\n');
    expect(stdout).toMatch(/The coverage is [\d.]+ %, and --min-coverage asks for 99 %\.\n/);
    expect(stdout).toContain('1 to --other endpoints');
    expect(stdout).toContain('1 request refused.\n');
    expect(code).toBe(1);
  });

  test('--output writes the report to a file, and the last line is still printed', async () => {
    const output = join(scratch({}, onTestFinished), 'report.xml');
    const { stdout, stderr } = await mockRun([{ ...named('a <test>') }], { format: 'junit', output });
    const xml = await readFile(output, 'utf8');
    expect([stdout, stderr]).toEqual(['', 'order-contract: PASS  1 ok · 1 exchange\n']);
    expect(xml).toMatch(/<testcase name="mock:1 \([^)]*, a &lt;test&gt;\) placeOrder"/);
    expect(xml).toContain('<system-out>1 order.</system-out>');
  });

  test.each(['json', 'ndjson'] as const)('--format %s keeps its schema', async (format) => {
    const { stdout } = await mockRun([named('one'), illegal, {}], { format, faults: ['ok x2, then 503'] });
    const read = async (file: string) => JSON.parse(await readFile(`src/reports/${file}`, 'utf8')) as object;
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    ajv.addSchema(await read('report.schema.json'), 'report.schema.json');
    ajv.addSchema(await read('report-line.schema.json'), 'report-line.schema.json');
    const isValid = ajv.getSchema(format === 'json' ? 'report.schema.json' : 'report-line.schema.json');
    const texts = format === 'json' ? [stdout] : stdout.trimEnd().split('\n');
    for (const text of texts) expect(isValid?.(JSON.parse(text)), text).toBe(true);
    expect(stdout).toContain('"test":"one"');
    expect(stdout).toContain('"faults":{"503":1}');
  });

  test('--format github names the exchange, and no file', async () => {
    const { stdout } = await mockRun([{ ...illegal, ...named('::error::x') }], { format: 'github' });
    expect(stdout).toMatch(/^::error title=placeOrder request\.body /);
    expect(stdout).toContain(' At mock:1 (TIME, ::error::x).\n');
    expect(stdout).not.toContain('file=');
  });
});

test.each(['pretty', 'json', 'ndjson', 'junit', 'github'] as const)(
  'no secret is in a report: %s',
  async (format) => {
    const headers = { authorization: `Bearer ${TOKEN}`, 'X-Test-Name': `test ${TOKEN} of ${ACCOUNT}` };
    const body = { AccountKey: ACCOUNT, Symbol: TOKEN.toLowerCase(), OrderType: ACCOUNT };
    const requests = [
      { headers, body },
      { headers, body: `{"AccountKey":"${ACCOUNT}",` },
      { headers: { ...headers, 'X-Test-Name': `test ${TOKEN}` }, path: `/orders/${TOKEN}` },
      { headers, method: TOKEN },
      { headers, body: { AccountKey: ACCOUNT } },
      { headers, body: { AccountKey: ACCOUNT } },
    ];
    const { stdout, stderr } = await mockRun(requests, { format });
    expect((stdout + stderr).toLowerCase()).not.toMatch(/marktoken|markaccount|a-test-token/);
  },
);
