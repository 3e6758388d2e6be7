/** `startMock()` of `tradestation-order-contract/mock`: a test asks it for the report of all that it has seen. */
import { describe, expect, test, vi } from 'vitest';
import { matchers, type KeepContractRunOptions } from '../../src/matchers/index.ts';
import { startMock, type Mock } from '../../src/traffic/for-tests.ts';
import { limitOrder, post } from '../mock/fixtures.ts';
import { withoutTimes } from './live.ts';

test('a mock reports what it received, as the command does', async () => {
  await using mock = await startMock();
  await post(mock.url, limitOrder);
  await post(mock.url, limitOrder, { 'X-Test-Name': 'test_again' });
  const { text, ...rest } = await mock.report();
  const counts = { ok: 2, deviates: 0, violates: 0, unchecked: 0 };
  expect(rest).toEqual({ passed: true, exitCode: 0, counts });
  expect(withoutTimes(text)).toBe(
    'mock:2 (TIME, test_again): this order came 2 times\n1 order, 1 of them sent more than once.\nPASS  2 ok · 2 exchanges\n',
  );
  await post(mock.url, { ...limitOrder, LimitPrice: '-1' });
  expect(await mock.report()).toMatchObject({ passed: false, exitCode: 1 });
  mock.reset();
  expect(await mock.report()).toMatchObject({ passed: false, exitCode: 2 });
});

test('it reports in the jsdom environment of jest, which has the globals of a page', async () => {
  await using mock = await startMock();
  vi.stubGlobal('setImmediate', undefined);
  try {
    expect(await mock.report()).toMatchObject({ exitCode: 2 });
  } finally {
    vi.unstubAllGlobals();
  }
});

test('it takes the options of the command', async () => {
  await using mock = await startMock({ faults: ['503'] });
  await post(mock.url, { ...limitOrder, TradeAction: 'buy' });
  await fetch(`${mock.url}/v2/users/1`);
  const { text, exitCode } = await mock.report({ format: 'json', strict: true, other: ['/v2/users/**'] });
  expect(exitCode).toBe(1);
  expect(JSON.parse(text)).toMatchObject({
    summary: { deviates: 1 },
    unjudged: { other: 1 },
    traffic: { orders: 1, faults: { 503: 1 } },
  });
  await expect(mock.report({ minCoverage: NaN })).rejects.toThrow(
    'expected minCoverage with a number from 0 to 100, received NaN',
  );
  await expect(mock.report({ format: 'xml' as 'json' })).rejects.toThrow(
    'expected format pretty, json, ndjson, junit, github, received xml',
  );
  // As a variable that is not set gives it.
  const nothing = { format: undefined, strict: undefined } as unknown as { format: 'json' };
  expect((await mock.report(nothing)).text).toContain('mock:1 (');
});

test('a report is whole, however long it is', async () => {
  await using mock = await startMock();
  for (let count = 0; count < 120; count += 1) await post(mock.url, { ...limitOrder, LimitPrice: '-1' });
  const { text } = await mock.report({ format: 'json' });
  // More than a stream takes at once.
  expect(text.length).toBeGreaterThan(65_536);
  expect(JSON.parse(text)).toMatchObject({ summary: { violates: 120 } });
});

test('a mock that has forgotten exchanges does not pass, and says so', async () => {
  await using mock = await startMock({ keep: 5000 });
  while ((mock.exchanges[0]?.number ?? 1) === 1) await post(mock.url, limitOrder);
  const { text, exitCode } = await mock.report();
  expect(text).toMatch(
    /^mock: expected all exchanges of the run, received all but the first 1, which are forgotten; start the mock with a higher `keep`\n/,
  );
  expect(exitCode).toBe(2);
});

describe('expect(mock).toKeepContract()', () => {
  expect.extend(matchers);
  const lowerCase = { ...limitOrder, TradeAction: 'buy' };
  const illegal = { ...limitOrder, LimitPrice: '-1' };
  const elsewhere = '/v2/users/1';

  test.each<[string, unknown[], KeepContractRunOptions, keeps: boolean, breaks: boolean]>([
    ['keeps it', [limitOrder], {}, true, false],
    ['deviates', [lowerCase], {}, true, false],
    ['deviates, and is judged strictly', [lowerCase], { strict: true }, false, true],
    ['violates it once', [limitOrder, illegal], {}, false, true],
    ['sends nothing', [], {}, false, false],
    ['sends what nothing judges', [limitOrder, elsewhere], {}, false, false],
    ['sends what is named', [limitOrder, elsewhere], { other: ['/v2/users/**'] }, true, false],
    ['exercises little', [limitOrder], { minCoverage: 90 }, false, false],
    [
      'exercises little, and is judged strictly',
      [limitOrder],
      { minCoverage: 90, strict: true },
      false,
      false,
    ],
    ['deviates, and exercises little', [lowerCase], { minCoverage: 90 }, false, false],
  ])('a run that %s', async (_name, sent, options, keeps, breaks) => {
    await using mock = await startMock();
    for (const one of sent) await (one === elsewhere ? fetch(mock.url + elsewhere) : post(mock.url, one));
    const holds = (expectation: Promise<void>) =>
      expectation.then(
        () => true,
        () => false,
      );
    expect(await holds(expect(mock).toKeepContract(options))).toBe(keeps);
    expect(await holds(expect(mock).not.toKeepContract(options))).toBe(breaks);
  });

  test('says why it fails, in the words of the report', async () => {
    await using mock: Mock = await startMock();
    await post(mock.url, illegal, { 'X-Test-Name': 'test_price' });
    await expect(expect(mock).toKeepContract()).rejects.toThrow(
      /^expected the run to keep the contract\n\nmock:1 \(.*, test_price\) {2}POST \/v2\/orders {2}violates\n[^]*LimitPrice[^]*\nFAIL {2}1 violates · 0 ok · 1 exchange$/,
    );
  });
});
