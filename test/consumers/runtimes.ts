/** The package on each runtime that it is said to support, against the mock. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marketOrder } from '../orders.ts';
import { equal, said } from './check.ts';
import { fixture, root } from './project.ts';
import { tried } from './rows.ts';
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
    const trial = {
      ...{ table: 'Runtimes', project: 'client, validation, validators, XML, contract, matchers' },
      ...{ on, command: `${shown} place-order.mjs` },
      modules: 'ES',
    } as const;
    await tried(trial, `${on} places an order, and tries some that are refused`, async () =>
      said(await run(project, ENV, command, [...args, 'place-order.mjs', mock]), SAID),
    );
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
    const trial = { table: 'Commands', project: 'verify, redact', on, command: 'npx order-contract' };
    await tried(trial, `${on} verifies and redacts recordings`, async () => {
      const { stdout } = await command('verify', 'exchanges', '--format', 'json');
      const { summary } = JSON.parse(stdout) as { summary: { exchanges: number; ok: number } };
      equal(summary.exchanges > 40, true);
      equal(summary.ok, summary.exchanges);
      equal((await command('verify', 'refused')).code, 1);
      equal((await command('redact', 'exchanges', '--output', `redacted-${major}`)).code, 0);
      const redacted = readFileSync(join(project, `redacted-${major}/placeOrder.limit-buy.http`), 'utf8');
      equal(/Qk5WZG01Y2dxRXNyV2kyMGVl|123456/.test(redacted), false);
      equal((await command('verify', `redacted-${major}`)).code, 0);
      return 'legal ones pass, refused ones fail, redacted ones pass and hold no secret';
    });
  }
}

/**
 * Serves the mock on each Node, with made-up answers too: Prism names Node 24.18 or later, and runs on others.
 *
 * @param bare a project with nothing but the package.
 * @param withPrism one that has installed all that docs/mock.md says.
 * @param port where the one with Prism listens; it stays.
 * @returns its address.
 */
export async function startMocks(bare: string, withPrism: string, port: number): Promise<string> {
  const start = async (project: string, major: number, at = 0) => {
    const args = ['order-contract', 'mock', '--port', String(at)];
    const [, url = ''] = await serve(project, environment(node(major)), 'npx', args, /^mock: (\S+)$/m);
    return url;
  };
  for (const major of NODES) {
    const on = `Node ${versionOf(`node-${major}`)}`;
    const trial = { table: 'Commands', project: 'mock', on, command: 'npx order-contract mock' };
    await tried(trial, `${on} serves the mock, which says of what it lacks what to install`, async () => {
      const url = await start(bare, major);
      equal((await placed(url)).status, 200);
      const [status, body] = await made(url);
      equal(status, 501);
      equal(body.includes('npm install --save-dev @stoplight/prism-http'), true);
      return 'places orders; says what made-up answers need';
    });
  }
  let address = '';
  // The first stays.
  for (const major of [24, 20, 22, 26]) {
    const on = `Node ${versionOf(`node-${major}`)}`;
    const trial = { table: 'Commands', project: 'mock, with Prism', on, command: 'npx order-contract mock' };
    await tried(trial, `${on} makes up an answer by Prism`, async () => {
      const url = await start(withPrism, major, address === '' ? port : 0);
      address ||= url;
      equal((await made(url))[0], 200);
      return 'makes up answers';
    });
  }
  return address;
}

async function made(url: string): Promise<[status: number, body: string]> {
  const answer = await placed(url, { prefer: 'dynamic=true' });
  return [answer.status, await answer.text()];
}

function placed(url: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/v2/orders`, {
    method: 'POST',
    headers: { authorization: 'Bearer made-up', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(marketOrder),
  });
}
