import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser } from 'fast-xml-parser';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { FaultGroups } from '../../src/reports/fault-groups.ts';
import { REPORTERS, noCounts, noTraffic, summarise } from '../../src/reports/index.ts';
import { jobSummary } from '../../src/reports/job-summary.ts';
import { harEntry, order, placed, placedByJsonp, transcript } from './exchanges.ts';
import { report, run, type Files } from './run.ts';
import { scratch } from '../scratch.ts';

const files: Files = {
  'ok.http': transcript(placed(), placedByJsonp()),
  'violates.http': transcript(
    placed({ body: { ...order, LimitPrice: undefined, Symbol: 'a%,:"<&]]>\u0007\u202e' } }),
    placed({ body: '{"a":' }),
    placed({ body: '' }),
    placed({ mediaType: 'text/plain' }),
    placed({ headers: [] }),
    placed({ status: 302, response: '' }),
    placedByJsonp({ called: 'other' }),
  ),
  'deviates.http': transcript(placed({ body: { ...order, TradeAction: 'buy', 'odd/na~me': 1 } })),
  'unchecked.http': transcript(placed({ target: 'https://other.example/v2/quotes' })),
};
const broken: Files = { ...files, 'z.har': '{"log":{\n"entries":[{' };

describe('json', () => {
  test.each<[string, Files]>([
    ['all verdicts', files],
    [
      'entries that share a line',
      { 'a.har': JSON.stringify({ log: { entries: [placed(), placed()].map(harEntry) } }) },
    ],
    ['a problem with a line, and one without', { ...broken, 'empty.http': '' }],
    ['nothing', {}],
  ])('has the shape of its schema: %s', async (_name, files) => {
    const schema = JSON.parse(await readFile('src/reports/report.schema.json', 'utf8')) as object;
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    const { stdout } = await run(files, { format: 'json' });
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('counts what it lists', async () => {
    const { summary, exchanges, passed, unjudged } = await report(files);
    const count = (verdict: string) => exchanges.filter((one) => one.verdict === verdict).length;
    expect(summary).toEqual({
      exchanges: exchanges.length,
      ok: count('ok'),
      deviates: count('deviates'),
      violates: count('violates'),
      unchecked: count('unchecked'),
      known: 0,
      refused: 0,
    });
    expect(summary).toMatchObject({ exchanges: 11, ok: 2, deviates: 1, violates: 7, unchecked: 1 });
    expect({ passed, ...unjudged }).toEqual({ passed: false, elsewhere: 0, other: 0, preflights: 0 });
  });

  test('says what the other formats say', async () => {
    const { exchanges } = await report(files);
    expect(exchanges.at(-1)).toEqual({
      source: 'violates.http:62',
      operationId: 'placeOrderJsonp',
      status: 200,
      verdict: 'violates',
      findings: [
        {
          verdict: 'violates',
          where: 'response.body',
          pointer: '',
          rule: 'callback',
          expected: '"jQuery1_2"',
          received: '"other"',
          message: expect.stringContaining('"other"') as string,
        },
      ],
    });
  });
});

interface Suite {
  readonly '@name': string;
  readonly '@tests': string;
  readonly '@failures': string;
  readonly '@errors': string;
  readonly '@skipped': string;
  readonly testcase: readonly Record<string, unknown>[];
}

function suitesOf(xml: string): Suite[] {
  expect(Array.from(xml).filter((character) => character < ' ' && character !== '\n')).toEqual([]);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => name === 'testsuite' || name === 'testcase',
  });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the package that it names instead is not installed
  return (parser.parse(xml, true) as { testsuites: { testsuite?: Suite[] } }).testsuites.testsuite ?? [];
}

describe('junit', () => {
  test('is XML whose counts are right, with a case for each exchange', async () => {
    const suites = suitesOf((await run(broken, { format: 'junit' })).stdout);
    for (const suite of suites) {
      const count = (outcome: string) => String(suite.testcase.filter((one) => outcome in one).length);
      expect(
        [suite['@tests'], suite['@failures'], suite['@errors'], suite['@skipped']],
        suite['@name'],
      ).toEqual([String(suite.testcase.length), count('failure'), count('error'), count('skipped')]);
    }
    expect(
      suites.map((suite) => [suite['@name'], suite['@tests'], suite['@failures'], suite['@errors']]),
    ).toEqual([
      ['deviates.http', '1', '0', '0'],
      ['ok.http', '2', '0', '0'],
      ['unchecked.http', '1', '1', '0'],
      ['violates.http', '7', '7', '0'],
      ['z.har', '1', '0', '1'],
    ]);
    expect(suites[3]?.testcase[0]).toMatchObject({
      '@name': 'violates.http:1 placeOrder',
      '@classname': 'violates.http',
      '@file': 'violates.http',
      '@line': '1',
      failure: {
        '@type': 'violates',
        '#text': expect.stringContaining('violates: request.body /LimitPrice (required)') as string,
      },
    });
  });

  test.each([
    ['what deviates fails', { strict: true }, 0, 'failure'],
    ['what deviates is reported', {}, 0, 'system-out'],
    ['what is unchecked is skipped', { allowUnchecked: true }, 2, 'skipped'],
  ])('with options, %s', async (_name, options, suite, outcome) => {
    const suites = suitesOf((await run(files, { format: 'junit', ...options })).stdout);
    expect(suites[suite]?.testcase[0]).toHaveProperty(outcome);
  });

  test('escapes markup', async () => {
    const { stdout } = await run(files, { format: 'junit' });
    expect(stdout).toContain('a%,:\\&quot;&lt;&amp;]]&gt;');
  });

  test('too little coverage is a failure, and enough is none', async () => {
    const outcomes = await Promise.all(
      [100, 1].map((minCoverage) => run(files, { format: 'junit', minCoverage })),
    );
    const [failed, passed] = outcomes.map(({ stdout }) => suitesOf(stdout).at(-1));
    expect(failed).toMatchObject({ '@name': 'coverage', '@failures': '1' });
    expect(passed).toMatchObject({ '@name': 'coverage', '@failures': '0' });
  });

  test('a suite holds at most a thousand', async () => {
    const many = `${transcript(placed())}\n`.repeat(2001);
    const suites = suitesOf((await run({ 'a.http': many }, { format: 'junit' })).stdout);
    expect(suites.map((suite) => [suite['@name'], suite['@tests']])).toEqual([
      ['a.http', '1000'],
      ['a.http', '1000'],
      ['a.http', '1'],
    ]);
  });

  test('a run without exchanges is an error', async () => {
    expect(suitesOf((await run({}, { format: 'junit' })).stdout).at(-1)).toMatchObject({ '@errors': '1' });
  });
});

describe('github', () => {
  const lines = async (options = {}) =>
    (await run(broken, { format: 'github', ...options })).stdout.trimEnd().split('\n');

  test('is an annotation for each finding, on its file and line', async () => {
    const all = await lines();
    expect(
      all
        .filter((line) => line.startsWith('::'))
        .every((line) => /^::(error|warning) (file=[^,:]+,(line=\d+,)?)?title=[^,:]+::[^\r\n]+$/.test(line)),
    ).toBe(true);
    expect(all).toContainEqual(
      expect.stringMatching(
        /^::warning file=.*deviates\.http,line=1,title=placeOrder request\.body \/TradeAction \(enum\)::/,
      ),
    );
    expect(all).toContainEqual(
      expect.stringMatching(
        /^::error file=.*unchecked\.http,line=1,title=no operation request \(no-operation\)::/,
      ),
    );
    expect(all).toContainEqual(
      expect.stringMatching(/^::error file=.*z\.har,line=2,title=Could not be read::/),
    );
    expect(all.at(-1)).toMatch(
      /^FAIL {2}7 violate · 1 unchecked · 1 deviates · 2 ok · 11 exchanges · 1 input not read$/,
    );
  });

  test('escapes what its format gives a meaning to', async () => {
    const all = await lines();
    expect(all).toContainEqual(
      expect.stringContaining('title=placeOrder request.body /odd~1na~0me (additionalProperties)'),
    );
    expect(all).toContainEqual(expect.stringContaining('a%25,:\\"<&]]>\\u0007\\u202e'));
    const { stdout } = await run(
      { 'a,b:c%\u202e.http': transcript(placed({ headers: [] })) },
      { format: 'github' },
    );
    expect(stdout).toContain('a%2Cb%3Ac%25\\u202e.http,line=1,');
  });

  test('is as strict as the options ask', async () => {
    expect((await lines({ strict: true })).filter((line) => line.startsWith('::warning'))).toEqual([]);
    expect(
      (await lines({ allowUnchecked: true })).filter((line) => line.startsWith('::warning')).join('\n'),
    ).toContain('(no-operation)');
  });
});

describe('the summary of a job of GitHub', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  const annotated = async (file: string) => {
    vi.stubEnv('GITHUB_STEP_SUMMARY', file);
    return (await run(broken, { format: 'github' })).stdout;
  };

  test('is added to what is there, and nothing of a message is markup; where it cannot be written, a warning says so', async () => {
    const folder = scratch({}, onTestFinished);
    const file = join(folder, 'summary.md');
    for (const count of [1, 2]) {
      expect(await annotated(file)).not.toContain('Job summary');
      expect((await readFile(file, 'utf8')).match(/^### order-contract$/gm)).toHaveLength(count);
    }
    const text = await readFile(file, 'utf8');
    expect(text).toContain('Bearer &lt;access token&gt;');
    expect(text).not.toContain('(0 more like this)');
    expect(await annotated(folder)).toContain('::warning title=Job summary::');
  });

  test('takes remarks on traffic for text', () => {
    const terms = { strict: false, allowUnchecked: false };
    const traffic = { ...noTraffic(), remarks: ['<b>\u202e'] };
    const summary = summarise({ ...noCounts(), exchanges: 1, ok: 1 }, undefined, terms, traffic);
    expect(jobSummary(new FaultGroups(), summary, terms)).toContain('<li>&lt;b&gt;\\u202e</li>');
    for (const format of ['github', 'pretty'] as const) {
      let text = '';
      const write = (part: string) => (text += part);
      const paint = (_style: string, part: string) => part;
      REPORTERS[format]({ write, paint, terms, title: 'x', version: '1' }).end(summary);
      expect(text).toContain('<b>\\u202e\n');
    }
  });
});

test.each(['github', 'pretty'] as const)(
  '%s tells twenty inputs that could not be read, in text that moves nothing',
  async (format) => {
    const odd = Object.fromEntries(
      Array.from({ length: 21 }, (_, index) => [`${index + 10}\u202e.har`, '[]']),
    );
    const { stdout } = await run(odd, { format });
    expect(stdout.match(/\d\d\\u202e\.har/g)).toHaveLength(20);
    expect(stdout).not.toContain('\u202e');
  },
);

describe('pretty', () => {
  test('starts with what failed, and ends with one line that says it all', async () => {
    const { stdout } = await run(broken, { coverage: true });
    const heads = stdout.match(/^\S+ .*(?:violates|unchecked|deviates)$/gm) ?? [];
    const verdicts = heads.map((head) => head.split('  ').at(-1));
    expect(verdicts).toEqual(
      ['violates', 'unchecked', 'deviates'].flatMap((verdict) => verdicts.filter((one) => one === verdict)),
    );
    expect(new Set(verdicts).size).toBe(3);
    expect(stdout.startsWith('z.har:2: expected')).toBe(true);
    expect(stdout.indexOf('Coverage of the contract by this traffic')).toBeGreaterThan(
      stdout.indexOf('  deviates\n'),
    );
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^FAIL {2}7 violate · /);
  });

  test('says how to filter if a path is not in the contract', async () => {
    expect((await run(files)).stdout).toContain(
      'To leave out other endpoints, use --other PATTERN; to leave out other servers, --server URL',
    );
  });

  test.each([
    ['says how to filter by the host alone', 'Host: a.example\n', true],
    ['says nothing of a filter where no host is known', '', false],
  ])('%s', async (_name, host, says) => {
    const { stdout } = await run({ 'a.http': `GET /v1/x HTTP/1.1\n${host}\n` });
    expect(stdout.includes('To leave out')).toBe(says);
  });

  test('tells the same fault once, with how often and where first', async () => {
    const many = `${transcript(placed({ body: { ...order, LimitPrice: undefined } }))}\n`.repeat(500);
    const { stdout } = await run({ 'a.http': many });
    expect(stdout).toBe(`a.http:1  POST /v2/orders  violates
  LimitPrice is missing for OrderType "Limit". (placeOrder request.body, required)
  499 more times: a.http:12, a.http:23, a.http:34 and 496 more

500 exchanges violate the contract.
FAIL  500 violate · 0 ok · 500 exchanges
`);
  });

  test('stays bounded if every fault is of its own kind', async () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      transcript(placed({ body: { ...order, [`x${index}`]: 1 } })),
    ).join('\n');
    const { stdout } = await run({ 'a.http': many });
    expect(stdout).toContain('200 more findings of other kinds: --format json lists them all.');
  });

  test('has no character that moves the cursor', async () => {
    const odd = { ...order, '\u001b[2J\r\u202e': 1 };
    const { stdout } = await run({ ...files, 'a.http': transcript(placed({ body: odd })) });
    expect(
      Array.from(stdout).filter((character) => /[\p{Cc}\p{Cf}]/u.test(character) && character !== '\n'),
    ).toEqual([]);
  });
});
