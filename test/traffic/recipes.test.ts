/** The recipes of docs/verify-in-ci.md, in the languages that this machine has. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { startMock } from '../../src/mock/index.ts';
import { freePort } from '../listening.ts';
import { runProgram } from '../run-cli.ts';
import { scratch } from '../scratch.ts';
import { pythonWith } from '../python.ts';

const recipe = (name: string) => resolve('test/recipes', name);
const python = pythonWith('import pytest, requests');
const hasCurl = spawnSync('curl', ['--version']).status === 0;
const pytest = (name: string) => [
  ...[python ?? 'python3', '-B', '-m', 'pytest', '-q', '-p', 'no:cacheprovider'],
  recipe(name),
];

describe.skipIf(python === undefined)('pytest with requests', () => {
  test('a run that passes', async () => {
    const { code, stdout } = await runProgram('mock', '--', ...pytest('test_orders.py'));
    expect([code, stdout]).toEqual([0, expect.stringMatching(/2 passed[^]*\n2 orders\.\nPASS {2}2 ok/)]);
  });

  test('a run that fails, though its tests pass', async () => {
    const { code, stdout } = await runProgram('mock', '--', ...pytest('test_illegal.py'));
    expect(stdout).toMatch(/2 passed[^]*mock:1 \([^)]*, test_action\)[^]*2 requests refused\.\n/);
    expect(code).toBe(1);
  });

  test('the report names a test that places an order twice', async () => {
    const { code, stdout } = await runProgram('mock', '--', ...pytest('test_retry.py'));
    expect(stdout).toMatch(/mock:2 \([^)]*, test_retry\): this order came 2 times\n1 order, 1 of them/);
    expect(code).toBe(0);
  });

  test('the report names it behind a proxy too', async () => {
    await using mock = await startMock({ keep: 0 });
    const { code, stdout } = await runProgram(
      'proxy',
      '--target',
      mock.url,
      '--',
      ...pytest('test_retry.py'),
    );
    expect(stdout).toMatch(/proxy:2 \([^)]*, test_retry\): this order came 2 times\n1 order, 1 of them/);
    expect(code).toBe(1);
  });
});

test.skipIf(!hasCurl)('curl in bash', async () => {
  const { code, stdout } = await runProgram('mock', '--', 'bash', recipe('orders.sh'));
  expect([code, stdout]).toEqual([0, expect.stringContaining('PASS  2 ok · 2 exchanges\n')]);
});

const vcr = pythonWith('import pytest, requests, vcr');

test.skipIf(vcr === undefined)('a cassette of VCR, replayed against the mock', async () => {
  vi.stubEnv('CASSETTE', recipe('orders.cassette.yaml'));
  const args = ['-B', '-m', 'pytest', '-q', '-p', 'no:cacheprovider', recipe('test_cassette.py')];
  const { code, stdout } = await runProgram('mock', '--', vcr ?? '', ...args);
  vi.unstubAllEnvs();
  expect(stdout).toMatch(/2 passed[^]*mock:2 \([^)]*, test_replay\[POST1\]\)[^]*TradeAction must be one of/);
  expect([code, stdout]).toEqual([1, expect.stringContaining('\nFAIL  1 violates · 1 ok · 2 exchanges\n')]);
});

/** Where the mitmproxy of Debian has its example. */
const HAR_DUMP = '/usr/share/doc/mitmproxy/examples/contrib/har_dump.py';
const hasMitmproxy = existsSync(HAR_DUMP) && spawnSync('mitmdump', ['--version']).status === 0;

test.skipIf(!hasMitmproxy || !hasCurl)('what mitmproxy recorded in front of the mock', async () => {
  await using mock = await startMock();
  const har = join(scratch({}, onTestFinished), 'orders.har');
  const port = String(await freePort());
  const options = ['--mode', `reverse:${mock.url}`, '--listen-host', '127.0.0.1', '--listen-port', port];
  const child = spawn('mitmdump', ['--quiet', ...options, '-s', HAR_DUMP, '--set', `hardump=${har}`]);
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}/v2`;
  await expect
    .poll(() =>
      fetch(url).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
  const env = { ...process.env, ORDER_CONTRACT_URL: url };
  expect((await once(spawn('bash', [recipe('orders.sh')], { env }), 'exit'))[0]).toBe(0);
  child.kill('SIGTERM');
  await ended;
  const { code, stdout } = await runProgram('verify', har, '--server', `${mock.url}/v2`, '--other', '/v2');
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^PASS {2}2 ok · 2 exchanges · 1 /m)]);
});
