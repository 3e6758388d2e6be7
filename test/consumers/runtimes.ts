/** The package on each runtime that it is said to support, against the mock. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, equal } from './check.ts';
import { fixture, root } from './project.ts';
import { rows } from './rows.ts';
import { end, environment, run, serve } from './shell.ts';
import { ENV, node, tool, versionOf } from './tools.ts';

const NODES = [20, 22, 24, 26];
/** What place-order.mjs prints; see there. */
const SAID = 'placed 207887693 placed /LimitPrice false error 400 rejected true true false required Buy true';

interface Runtime {
  readonly on: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly shown: string;
}

const RUNTIMES: readonly Runtime[] = [
  ...NODES.map((major) => ({
    on: `Node ${versionOf(`node-${major}`)}`,
    command: node(major),
    args: [],
    shown: 'node',
  })),
  {
    on: `Deno ${versionOf('deno')}`,
    command: tool('deno/deno'),
    args: ['run', '--no-remote', '--allow-net=127.0.0.1', '--allow-read=.', '--allow-env'],
    shown: 'deno run --allow-net --allow-read --allow-env',
  },
  { on: `Bun ${versionOf('bun')}`, command: tool('bun/bin/bun.exe'), args: [], shown: 'bun' },
];

/**
 * Places orders on each runtime.
 *
 * @param project one with nothing but the package.
 * @param mock the address of the mock.
 */
export async function checkRuntimes(project: string, mock: string): Promise<void> {
  fixture(project, 'place-order.mjs');
  for (const { on, command, args, shown } of RUNTIMES) {
    const passed = await check(`${on} places an order, and tries some that are refused`, async () => {
      equal((await run(project, ENV, command, [...args, 'place-order.mjs', mock])).trim(), SAID);
    });
    const tried = 'client, validation, validators, XML, contract, matchers';
    rows.push({ table: 'Runtimes', on, tried, command: `${shown} place-order.mjs`, passed });
  }
}

/** Judges and redacts recordings by the command line, on each Node. */
export async function checkCommands(project: string): Promise<void> {
  cpSync(join(root, 'spec/exchanges'), join(project, 'exchanges'), { recursive: true });
  cpSync(join(root, 'test/exchanges'), join(project, 'refused'), { recursive: true });
  for (const major of NODES) {
    const on = `Node ${versionOf(`node-${major}`)}`;
    const command = (...args: string[]) =>
      end(project, environment(node(major)), 'npx', ['order-contract', ...args]);
    const passed = await check(`${on} verifies and redacts recordings`, async () => {
      const { stdout } = await command('verify', 'exchanges', '--format', 'json');
      const { summary } = JSON.parse(stdout) as { summary: { exchanges: number; ok: number } };
      equal(summary.exchanges > 40, true);
      equal(summary.ok, summary.exchanges);
      equal((await command('verify', 'refused')).code, 1);
      equal((await command('redact', 'exchanges', '--output', `redacted-${major}`)).code, 0);
      const redacted = readFileSync(join(project, `redacted-${major}/placeOrder.limit-buy.http`), 'utf8');
      equal(/Qk5WZG01Y2dxRXNyV2kyMGVl|123456/.test(redacted), false);
      equal((await command('verify', `redacted-${major}`)).code, 0);
    });
    rows.push({ table: 'Commands', on, tried: 'verify, redact', command: 'npx order-contract', passed });
  }
  await check('the mock without Prism says what to install, in one line, and exits 2', async () => {
    const { code, stderr } = await end(project, ENV, node(20), ['node_modules/.bin/order-contract', 'mock']);
    equal(code, 2);
    equal(stderr.includes('npm install --save-dev @stoplight/prism-http'), true);
    equal(stderr.trim().split('\n').length, 1);
  });
}

/**
 * Serves the mock on the Nodes that Prism takes.
 *
 * @param project one that has installed what docs/mock.md says.
 * @param port where the first one listens; it stays.
 * @returns its address.
 */
export async function startMocks(project: string, port: number): Promise<string> {
  let address = '';
  for (const [major, at] of [
    [24, port],
    [26, 0],
  ] as const) {
    const on = `Node ${versionOf(`node-${major}`)}`;
    const passed = await check(`${on} serves the mock`, async () => {
      const args = ['order-contract', 'mock', '--port', String(at)];
      const [, url = ''] = await serve(project, environment(node(major)), 'npx', args, /^mock: (\S+)$/m);
      address ||= url;
      const { status } = await fetch(`${url}/v2/orders`, { method: 'POST' });
      equal(status, 401);
    });
    rows.push({ table: 'Commands', on, tried: 'mock', command: 'npx order-contract mock', passed });
  }
  return address;
}
