/** The recipes of docs/verify-in-ci.md, in the languages that this machine has. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startMock } from '../../src/mock/index.ts';
import { runCli } from '../cases/run-cli.ts';
import { pythonWith } from './python.ts';

const recipe = (name: string) => resolve('test/recipes', name);
const python = pythonWith('import pytest, requests');
const hasCurl = spawnSync('curl', ['--version']).status === 0;
const pytest = (name: string) => [
  ...[python ?? 'python3', '-B', '-m', 'pytest', '-q', '-p', 'no:cacheprovider'],
  recipe(name),
];

describe.skipIf(python === undefined)('pytest with requests', () => {
  test('a run that passes', async () => {
    const { code, stdout } = await runCli('mock', '--', ...pytest('test_orders.py'));
    expect([code, stdout]).toEqual([0, expect.stringMatching(/2 passed[^]*\n2 orders\.\nPASS {2}2 ok/)]);
  });

  test('a run that fails, though its tests pass', async () => {
    const { code, stdout } = await runCli('mock', '--', ...pytest('test_illegal.py'));
    expect(stdout).toMatch(/2 passed[^]*mock:1 \([^)]*, test_action\)[^]*2 requests refused\.\n/);
    expect(code).toBe(1);
  });

  test('a test that places an order twice is found by its name', async () => {
    const { code, stdout } = await runCli('mock', '--', ...pytest('test_retry.py'));
    expect(stdout).toMatch(/mock:2 \([^)]*, test_retry\): this order came 2 times\n1 order, 1 of them/);
    expect(code).toBe(0);
  });

  test('the same is found behind a proxy', async () => {
    await using mock = await startMock({ keep: 0 });
    const { code, stdout } = await runCli('proxy', '--target', mock.url, '--', ...pytest('test_retry.py'));
    expect(stdout).toMatch(/proxy:2 \([^)]*, test_retry\): this order came 2 times\n1 order, 1 of them/);
    expect(code).toBe(1);
  });
});

test.skipIf(!hasCurl)('curl in bash', async () => {
  const { code, stdout } = await runCli('mock', '--', 'bash', recipe('orders.sh'));
  expect([code, stdout]).toEqual([0, expect.stringContaining('PASS  2 ok · 2 exchanges\n')]);
});
