/** What a report shows of much: the limits themselves. */
import { describe, expect, test } from 'vitest';
import { contract } from '../../src/contract/index.ts';
import { coverageFor, percentOf } from '../../src/reports/coverage/coverage.ts';
import { coverageTable, missingLine } from '../../src/reports/coverage/table.ts';
import { harEntry, ndjson, order, placed } from './exchanges.ts';
import { run } from './run.ts';

describe('the table of coverage', () => {
  const coverage = coverageFor(contract)?.report();
  if (!coverage) throw new Error('expected coverage for the contract of this package, received none');
  const paint = (_style: string, text: string) => text;

  test('is for the contract of this package, and for no other', () => {
    expect(coverageFor({ ...contract })).toBeUndefined();
  });

  test('lists what is missing line by line if it is too little, otherwise the first three', () => {
    for (const minimum of [undefined, 0, coverage.percent]) {
      expect(coverageTable(coverage, minimum, paint)).toMatch(/ {3}without .+, .+, .+ and \d+ more\n/);
      expect(coverageTable(coverage, minimum, paint)).not.toContain('    - ');
    }
    const failed = coverageTable(coverage, coverage.percent + 1, paint);
    expect(failed).not.toContain('without');
    expect(failed.match(/\n {4}- /g)?.length).toBeGreaterThan(50);
    expect(failed).toMatch(/\n {4}and \d+ more\n/);
  });

  test('says how many more there are, and nothing if there are no more', () => {
    expect(missingLine(['a', 'b', 'c'], 3)).toBe('without a, b, c');
    expect(missingLine(['a', 'b', 'c', 'd'], 3)).toBe('without a, b, c and 1 more');
    expect([percentOf(0, 3), percentOf(3, 3)]).toEqual([0, 100]);
  });
});

test('files are read in the order of their names, and the first of many that cannot be read are reported', async () => {
  const names = Array.from({ length: 150 }, (_, index) => `${String(index).padStart(3, '0')}.har`);
  const { stdout, code } = await run(Object.fromEntries(names.toReversed().map((name) => [name, '[]'])));
  expect(code).toBe(2);
  const told = [...stdout.matchAll(/\d{3}\.har/g)].map(([name]) => name);
  expect(told).toEqual(names.slice(0, told.length));
  expect(stdout).toContain(`and ${names.length - told.length} more that could not be read\n`);
});

describe('an exchange with more faults than anybody reads', () => {
  const judge = async (body: object, response?: string) => {
    const exchange = placed(response === undefined ? { body } : { body, response });
    const { stdout } = await run({ 'a.ndjson': ndjson([harEntry(exchange)]) }, { format: 'json' });
    const { exchanges } = JSON.parse(stdout) as {
      exchanges: [{ verdict: string; findings: { verdict: string; rule: string; message: string }[] }];
    };
    return exchanges[0];
  };
  const more = (count: number, verdict = 'violates') =>
    expect.objectContaining({
      verdict,
      rule: 'more',
      message: `There are ${count} more findings in this part.`,
    }) as unknown;

  test('tells a hundred of them, and how many more there are', async () => {
    const { verdict, findings } = await judge({ ...order, OSOs: Array(100_000).fill({}) });
    expect(verdict).toBe('violates');
    expect(findings).toHaveLength(101);
    expect(findings.at(-1)).toEqual(more(200_000 - 100));
  });

  test('tells a hundred for an answer too', async () => {
    const { findings } = await judge(order, JSON.stringify(Array(300).fill(1)));
    expect(findings).toHaveLength(101);
    expect(findings.at(-1)).toEqual(more(200));
  });

  test('tells what violates first, and that the rest only deviates', async () => {
    const orders = Array.from({ length: 101 }, () => ({ ...order, Quantity: 10 }));
    const group = { Type: 'OCO', Orders: [...orders, { ...order, Quantity: 'x' }] };
    const { verdict, findings } = await judge({ ...order, OSOs: [group] });
    expect(verdict).toBe('violates');
    expect(findings.filter(({ verdict }) => verdict === 'violates').map(({ rule }) => rule)).toEqual([
      'pattern',
    ]);
    expect(findings.at(-1)).toEqual(more(2, 'deviates'));
  });

  test('deviates if it only has deviations, however many', async () => {
    const orders = Array.from({ length: 12_000 }, () => ({ ...order, Quantity: 10 }));
    const { verdict, findings } = await judge({ ...order, OSOs: [{ Type: 'OCO', Orders: orders }] });
    expect(verdict).toBe('deviates');
    expect(findings.at(-1)).toEqual(more(12_000 - 100, 'deviates'));
  });
});
