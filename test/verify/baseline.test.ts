import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { violation } from '../../src/contract/finding.ts';
import { readBaseline } from '../../src/reports/baseline.ts';
import type { Judged } from '../../src/reports/index.ts';
import { verifyFile } from '../recordings/report.ts';
import { scratch } from '../scratch.ts';

const KNOWN = ['placeOrder.limit-negative', 'placeOrder.group-of-none'].map(
  (name) => `test/exchanges/${name}.refused.http`,
);

describe('a baseline', () => {
  const folder = scratch();
  let report: string;

  beforeAll(async () => {
    report = join(folder, 'baseline.json');
    const { code, output } = await verifyFile(...KNOWN);
    expect(code).toBe(1);
    await writeFile(report, output);
  });

  test('lets known findings pass, and counts them', async () => {
    const run = await verifyFile(...KNOWN, '--baseline', report);
    expect(run.code).toBe(0);
    expect(run.report).toMatchObject({ summary: { exchanges: 2, ok: 0, known: 2 }, passed: true });
    expect(run.report.exchanges).toMatchObject([
      { verdict: 'violates', counted: 'known', findings: [{ known: true }] },
      { verdict: 'violates', counted: 'known', findings: [{ known: true }] },
    ]);
  });

  test.each([
    ['UTF-8 with a byte order mark', 'utf8'],
    ['UTF-16, as PowerShell writes it', 'utf16le'],
  ] as const)('may be in %s', async (_encoding, encoding) => {
    const file = join(folder, `${encoding}.json`);
    await writeFile(file, `\ufeff${await readFile(report, 'utf8')}`, encoding);
    expect((await verifyFile(...KNOWN, '--baseline', file)).code).toBe(0);
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
    expect(run.report.summary).toMatchObject({ violates: 1, known: 2, ok: 0 });
  });

  test('knows a finding in its own operation only, wherever it stands in a list', async () => {
    const file = join(folder, 'own.json');
    const finding = violation('request.body', {
      pointer: '/list/0/a1/2',
      rule: 'type',
      expected: 'x',
      received: 'y',
      message: 'm',
    });
    const exchanges = [
      { operationId: 'place', findings: [finding] },
      { operationId: null, findings: [{ ...finding, rule: 'no-operation' }] },
    ];
    await writeFile(file, JSON.stringify({ exchanges }));
    const baseline = await readBaseline(file);
    const knownOf = (operationId: string | undefined, changed: object) =>
      baseline.mark({
        operationId,
        verdict: 'violates',
        counted: 'violates',
        findings: [{ ...finding, ...changed }],
      } as unknown as Judged).counted;
    expect(knownOf('place', {})).toBe('known');
    expect(knownOf('place', { pointer: '/list/17/a1/0', received: 'z' })).toBe('known');
    expect(knownOf(undefined, { rule: 'no-operation' })).toBe('known');
    const others = [{ pointer: '/list/0/a2/2' }, { rule: 'const' }, { where: 'response.body' }];
    for (const changed of others) expect(knownOf('place', changed)).toBe('violates');
    expect(knownOf('other', {})).toBe('violates');
    expect(knownOf(undefined, {})).toBe('violates');
    const deviates = { ...finding, verdict: 'deviates', rule: 'enum' };
    const judged = {
      operationId: 'place',
      verdict: 'violates',
      counted: 'violates',
      findings: [finding, deviates],
    };
    expect(baseline.mark(judged as unknown as Judged)).toEqual({
      ...judged,
      counted: 'deviates',
      findings: [{ ...finding, known: true }, deviates],
    });
  });

  test('never knows a worse verdict, and knows a better one', async () => {
    const finding = { where: 'request.body', pointer: '/a', rule: 'enum', received: 'x' };
    const of = async (known: string, verdict: string) => {
      const file = join(folder, 'worse.json');
      const exchanges = [{ operationId: 'place', findings: [{ ...finding, verdict: known }] }];
      await writeFile(file, JSON.stringify({ exchanges }));
      const judged = { operationId: 'place', verdict, counted: verdict, findings: [{ ...finding, verdict }] };
      return (await readBaseline(file)).mark(judged as unknown as Judged).counted;
    };
    expect(await of('deviates', 'violates')).toBe('violates');
    expect(await of('deviates', 'unchecked')).toBe('unchecked');
    expect(await of('unchecked', 'violates')).toBe('violates');
    expect(await of('violates', 'deviates')).toBe('known');
    expect(await of('deviates', 'deviates')).toBe('known');
  });

  test('knows the worst verdict that it has of a finding, in whatever order', async () => {
    const finding = { where: 'request.body', pointer: '/a', rule: 'enum', received: 'x' };
    for (const verdicts of [
      ['violates', 'deviates'],
      ['deviates', 'violates'],
    ]) {
      const file = join(folder, 'order.json');
      const findings = verdicts.map((verdict) => ({ ...finding, verdict }));
      await writeFile(file, JSON.stringify({ exchanges: [{ operationId: 'place', findings }] }));
      const judged = {
        operationId: 'place',
        verdict: 'violates',
        counted: 'violates',
        findings: [{ ...finding, verdict: 'violates' }],
      };
      expect((await readBaseline(file)).mark(judged as unknown as Judged).counted).toBe('known');
    }
  });

  test.each([
    ['what was received, of a whole message', 'response.status', '', { received: '202' }, 'violates'],
    ['what was received, of a header', 'request.headers', '/content-type', { received: '202' }, 'violates'],
    ['nothing, of a value', 'request.body', '/a', { received: '202' }, 'known'],
    ['the status, of a response', 'response.body', '/a', { status: 500 }, 'violates'],
    ['nothing, of a request', 'request.body', '/a', { status: 500 }, 'known'],
    [
      'nothing, of a request that --allow-refused excuses',
      'request.body',
      '/a',
      { counted: 'refused' },
      'refused',
    ],
  ])('tells findings apart by %s', async (_by, where, pointer, other, counted) => {
    const file = join(folder, 'apart.json');
    const finding = { where, pointer, rule: 'status', received: '302', verdict: 'violates' };
    const known = { operationId: 'place', status: 200, findings: [finding] };
    await writeFile(file, JSON.stringify({ exchanges: [known] }));
    const baseline = await readBaseline(file);
    const of = (changed: object) => {
      const findings = [{ ...finding, ...changed }];
      const judged = { ...known, verdict: 'violates', counted: 'violates', ...changed, findings };
      return baseline.mark(judged as unknown as Judged).counted;
    };
    expect(of({})).toBe('known');
    expect(of(other)).toBe(counted);
  });

  test.each([
    null,
    {},
    [{}],
    [{ findings: {} }],
    [{ findings: [null] }],
    [{ findings: [] }, {}],
    [{ findings: [{ where: 'a', rule: 'b' }] }],
    [{ findings: [{ where: 'a', pointer: '', rule: 'b', verdict: 'violates' }] }],
    [{ findings: [{ where: 'a', pointer: '', rule: 'b', received: 'c' }] }],
    [{ findings: [{ where: 'a', pointer: '', rule: 'b', received: 'c', verdict: 'ok' }] }],
  ])('with %j for exchanges is refused', async (exchanges) => {
    const file = join(folder, 'none.json');
    await writeFile(file, JSON.stringify({ exchanges }));
    await expect(readBaseline(file)).rejects.toThrow('a report of verify --format json');
  });

  test.each([
    ['does not exist', 'missing.json', /a file that can be read/],
    ['is not JSON', 'README.md', /a report of verify --format json/],
    ['is not a report', 'package.json', /a report of verify --format json/],
  ])('that %s is refused with exit code 2', async (_case, file, reason) => {
    const run = await verifyFile(...KNOWN, '--baseline', file);
    expect(run.code).toBe(2);
    expect(run.errors).toMatch(reason);
  });

  test('that does not exist is reported with its name and the reason', async () => {
    const file = join(folder, 'none', 'missing.json');
    await expect(readBaseline(file)).rejects.toThrow(
      `expected --baseline with a file that can be read, received ${file}, which does not exist`,
    );
  });
});
