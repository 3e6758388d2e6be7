import { describe, expect, test } from 'vitest';
import { har, harEntry, order, placed, transcript } from './exchanges.ts';
import { run, type Files, type Options } from './run.ts';

const ok = transcript(placed());
const violates = transcript(placed({ body: { ...order, LimitPrice: undefined } }));
const deviates = transcript(placed({ body: { ...order, TradeAction: 'buy' } }));
const unchecked = transcript(placed({ target: 'https://other.example/v2/quotes' }));

describe('the exit code and the last line agree', () => {
  test.each<[string, Files, Options, number, string]>([
    ['one that is ok', { 'a.http': ok }, {}, 0, 'PASS  1 ok · 1 exchange'],
    ['one that violates', { 'a.http': violates }, {}, 1, 'FAIL  1 violates · 0 ok · 1 exchange'],
    ['one that deviates', { 'a.http': deviates }, {}, 0, 'PASS  1 deviates · 0 ok · 1 exchange'],
    [
      'one that deviates, strictly',
      { 'a.http': deviates },
      { strict: true },
      1,
      'FAIL  1 deviates · 0 ok · 1 exchange',
    ],
    ['one that is unchecked', { 'a.http': unchecked }, {}, 1, 'FAIL  1 unchecked · 0 ok · 1 exchange'],
    [
      'one that is unchecked, allowed',
      { 'a.http': unchecked },
      { allowUnchecked: true },
      0,
      'PASS  1 unchecked · 0 ok · 1 exchange',
    ],
    [
      'one that violates, with everything allowed',
      { 'a.http': violates },
      { allowUnchecked: true },
      1,
      'FAIL  1 violates · 0 ok · 1 exchange',
    ],
    [
      'all four in a folder',
      { 'b/a.http': ok, 'b/b.http': violates, 'b/c.http': deviates, 'd.http': unchecked },
      {},
      1,
      'FAIL  1 violates · 1 unchecked · 1 deviates · 1 ok · 4 exchanges',
    ],
    ['nothing', {}, {}, 2, 'FAIL  no exchange was judged · 1 input not read'],
    [
      'a file that is not there',
      {},
      { paths: ['a.http'] },
      2,
      'FAIL  no exchange was judged · 1 input not read',
    ],
    [
      'a broken file beside a good one',
      { 'a.http': ok, 'b.har': '{"log":' },
      {},
      2,
      'FAIL  1 ok · 1 exchange · 1 input not read',
    ],
    [
      'a broken file beside one that violates',
      { 'a.http': violates, 'b.har': '' },
      {},
      2,
      'FAIL  1 violates · 0 ok · 1 exchange · 1 input not read',
    ],
    [
      'everything left out by its host',
      { 'a.http': ok },
      { servers: ['https://other.example'] },
      2,
      'FAIL  no exchange was judged · 1 to other servers than --server',
    ],
    ['coverage that is enough', { 'a.http': ok }, { minCoverage: 5 }, 0, 'PASS  1 ok · 1 exchange'],
    ['coverage that is too little', { 'a.http': ok }, { minCoverage: 99.5 }, 1, 'FAIL  1 ok · 1 exchange'],
    ['coverage of less than all', { 'a.http': ok }, { minCoverage: 100 }, 1, 'FAIL  1 ok · 1 exchange'],
    ['coverage of nothing', {}, { minCoverage: 0 }, 2, 'FAIL  no exchange was judged · 1 input not read'],
  ])('%s', async (_name, files, options, code, line) => {
    const outcome = await run(files, options);
    expect(outcome.stdout.trimEnd().split('\n').at(-1)).toBe(line);
    expect(outcome.code).toBe(code);
    for (const format of ['json', 'ndjson', 'junit', 'github'] as const)
      expect((await run(files, { ...options, format })).code, format).toBe(code);
  });
});

describe('options that make no sense are refused before anything is read', () => {
  test.each<[string, Options, RegExp]>([
    [
      'a server that is not a URL',
      { servers: ['api.tradestation.com'] },
      /expected --server with a base URL/,
    ],
    ['a server that is not a host', { servers: ['file:///tmp'] }, /expected --server with a base URL/],
    ['a server of another scheme', { servers: ['ftp://a.example'] }, /expected --server with a base URL/],
    [
      'a server of a scheme that only ends alike',
      { servers: ['xhttp://a'] },
      /expected --server with a base URL/,
    ],
    ['a server that is empty', { servers: [''] }, /expected --server with a base URL/],
    ['a server with a query', { servers: ['https://a.example/?b'] }, /expected --server with a base URL/],
    ['a server with a fragment', { servers: ['https://a.example/#b'] }, /expected --server with a base URL/],
    [
      'a second server that is not a URL',
      { servers: ['https://a.example', 'b'] },
      /expected --server with a base URL/,
    ],
    ['a second pattern that is not a path', { other: ['/users', 'b'] }, /expected --other with a path/],
    ['a pattern that is not a path', { other: ['users/**'] }, /expected --other with a path/],
    ['less than nothing', { minCoverage: -1 }, /expected minCoverage with a number from 0 to 100/],
    ['more than all', { minCoverage: 101 }, /expected minCoverage with a number from 0 to 100/],
    [
      'a coverage that is not a number',
      { minCoverage: NaN },
      /expected minCoverage with a number from 0 to 100, received NaN/,
    ],
  ])('%s', async (_name, options, message) => {
    const outcome = await run({ 'a.har': har([harEntry(placed())]) }, options);
    expect(outcome).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(message) as string });
  });
});
