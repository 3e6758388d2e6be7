import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyFile } from '../recordings/report.ts';

const KNOWN = ['placeOrder.limit-negative', 'placeOrder.group-of-none'].map(
  (name) => `test/exchanges/${name}.refused.http`,
);

describe('a baseline', () => {
  let folder: string;
  let report: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'baseline-'));
    report = join(folder, 'baseline.json');
    const { code, output } = await verifyFile(...KNOWN);
    expect(code).toBe(1);
    await writeFile(report, output);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('lets what it knows pass, and counts it', async () => {
    const run = await verifyFile(...KNOWN, '--baseline', report);
    expect(run.code).toBe(0);
    expect(run.report).toMatchObject({ summary: { exchanges: 2, ok: 2 }, known: 2, passed: true });
  });

  test('knows a finding by operation, part, pointer and rule, whatever was received', async () => {
    const run = await verifyFile(
      'test/exchanges/placeOrder.limit-with-currency.refused.http',
      '--baseline',
      report,
    );
    expect(run.code).toBe(0);
  });

  test('lets nothing else pass', async () => {
    const run = await verifyFile(
      ...KNOWN,
      'test/exchanges/placeOrder.quantity-zero.refused.http',
      '--baseline',
      report,
    );
    expect(run.code).toBe(1);
    expect(run.report.summary).toMatchObject({ violates: 1, ok: 2 });
  });

  test.each([
    ['is not there', 'missing.json', /a file that can be read/],
    ['is no JSON', 'README.md', /a report of verify --format json/],
    ['is no report', 'package.json', /a report of verify --format json/],
  ])('that %s is refused with exit code 2', async (_case, file, reason) => {
    const run = await verifyFile(...KNOWN, '--baseline', file);
    expect(run.code).toBe(2);
    expect(run.errors).toMatch(reason);
  });
});
