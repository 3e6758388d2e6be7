/** What a report shows of much: the limits themselves. */
import { describe, expect, test } from 'vitest';
import { contract } from '../../src/contract/index.ts';
import { coverageFor, percentOf } from '../../src/reports/coverage/coverage.ts';
import { coverageTable, missingLine } from '../../src/reports/coverage/table.ts';
import { run } from './run.ts';

describe('the table of coverage', () => {
  const coverage = coverageFor(contract)?.report();
  if (!coverage) throw new Error('expected coverage for the contract of this package, received none');
  const paint = (_style: string, text: string) => text;

  test('lists what is missing line by line where it is too little, and else the first three', () => {
    for (const minimum of [undefined, 0, coverage.percent]) {
      expect(coverageTable(coverage, minimum, paint)).toMatch(/ {3}without .+, .+, .+ and \d+ more\n/);
      expect(coverageTable(coverage, minimum, paint)).not.toContain('    - ');
    }
    const failed = coverageTable(coverage, coverage.percent + 1, paint);
    expect(failed).not.toContain('without');
    expect(failed.match(/\n {4}- /g)?.length).toBeGreaterThan(50);
    expect(failed).toMatch(/\n {4}and \d+ more\n/);
  });

  test('says how many more there are, and no word of none', () => {
    expect(missingLine(['a', 'b', 'c'], 3)).toBe('without a, b, c');
    expect(missingLine(['a', 'b', 'c', 'd'], 3)).toBe('without a, b, c and 1 more');
    expect([percentOf(0, 3), percentOf(3, 3)]).toEqual([0, 100]);
  });
});

test('files are read in the order of their names, and of many that cannot be read the first are told', async () => {
  const names = Array.from({ length: 150 }, (_, index) => `${String(index).padStart(3, '0')}.har`);
  const { stdout, code } = await run(Object.fromEntries(names.toReversed().map((name) => [name, '[]'])));
  expect(code).toBe(2);
  const told = [...stdout.matchAll(/\d{3}\.har/g)].map(([name]) => name);
  expect(told).toEqual(names.slice(0, told.length));
  expect(stdout).toContain(`and ${names.length - told.length} more that could not be read\n`);
});
