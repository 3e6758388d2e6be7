/** The mock as a process of its own, beside the `prism mock` CLI on the same document, and bare node:http as the limit. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPackage } from './build.ts';
import { ROOT, statsOf, versionOf, type Bench, type Options, type Row } from './harness.ts';
import type { Load } from './load.ts';
import { CASES } from './orders.ts';

const CONNECTIONS = 8;
const [LEGAL, REFUSED] = [CASES.find(({ legal }) => legal), CASES.find(({ legal }) => !legal)];

interface Contender {
  readonly who: string;
  readonly command: (port: number) => readonly string[];
  readonly path: string;
  /** The status of a refused order. */
  readonly refused: number;
}

async function run({ quick }: Options) {
  const prism = `prism mock ${versionOf('@stoplight/prism-cli')}`;
  const contenders: readonly Contender[] = [
    {
      who: 'this mock',
      command: (port) => [join(buildPackage(), 'dist/cli.js'), 'mock', '--port', String(port)],
      path: '/v2/orders',
      refused: 400,
    },
    {
      who: prism,
      command: (port) => [
        ...[fileURLToPath(import.meta.resolve('@stoplight/prism-cli')), 'mock', '-p', String(port)],
        join(ROOT, 'generated/openapi.json'),
      ],
      path: '/orders',
      refused: 422,
    },
    {
      who: 'bare node:http, the limit',
      command: (port) => [join(import.meta.dirname, 'peers/bare-server.ts'), String(port)],
      path: '/v2/orders',
      refused: 400,
    },
  ];
  buildPackage();
  const figures = contenders.map(() => ({
    start: [] as number[],
    legal: [] as number[],
    refused: [] as number[],
    rss: [] as number[],
  }));
  for (let round = 0; round < (quick ? 1 : 3); round += 1)
    for (const [index, contender] of contenders.entries()) {
      const server = await start(contender);
      figures[index]?.start.push(server.milliseconds);
      await stop(server.child);
    }
  const servers = [];
  for (const contender of contenders) servers.push({ contender, ...(await start(contender)) });
  const seconds = quick ? 0.3 : 1.5;
  for (let round = quick ? 0 : -1; round < (quick ? 1 : 5); round += 1)
    for (const kind of ['legal', 'refused'] as const)
      for (const [index, { contender, url }] of servers.entries()) {
        const rate = await load({
          url,
          body: (kind === 'legal' ? LEGAL : REFUSED)?.text ?? '',
          token: true,
          status: kind === 'legal' ? 200 : contender.refused,
          seconds,
          connections: CONNECTIONS,
        });
        if (round >= 0) figures[index]?.[kind].push(rate);
      }
  for (const [index, { child }] of servers.entries()) {
    figures[index]?.rss.push(
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024,
    );
    await stop(child);
  }
  const rows: Row[] = [];
  const kinds = [
    ['legal', 'legal orders', 'requests/s', { atLeast: 1.3 }],
    ['refused', 'refused orders', 'requests/s', { atLeast: 20 }],
    ['rss', 'memory after that', 'MB', { atMost: 0.8 }],
    ['start', 'start to first answer', 'ms', {}],
  ] as const;
  for (const [kind, what, unit, goal] of kinds) {
    const peer = statsOf(figures[1]?.[kind] ?? []).median;
    for (const [index, { who }] of contenders.entries()) {
      const { median, spread } = statsOf(figures[index]?.[kind] ?? []);
      const spreads = kind === 'rss' ? {} : { spread };
      rows.push({
        ...{ what, who, value: median, ...spreads, unit },
        ...(index !== 1 && { ratio: median / peer, of: 'prism mock' }),
        ...(index === 0 && goal),
      });
    }
  }
  const notes = [
    `A limit order without a token has status 401 here and in Prism; these have one. ${CONNECTIONS} connections are kept open by a client in another process, ` +
      'on the same processors as the server.',
  ];
  return { rows, notes };
}

async function load(terms: Load): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'load.ts'), JSON.stringify(terms)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child, 'close');
  return Number(said);
}

async function start({ command, path, who }: Contender) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}${path}`;
  const started = performance.now();
  const child = spawn(process.execPath, command(port), { stdio: 'ignore' });
  for (;;) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { authorization: 'Bearer made-up-access-token', 'content-type': 'application/json' },
      body: LEGAL?.text ?? '',
    }).catch(() => undefined);
    if (answer?.status === 200) {
      await answer.text();
      return { child, url, milliseconds: performance.now() - started };
    }
    if (child.exitCode !== null) throw new Error(`${who} ended with ${child.exitCode}`);
    if (performance.now() - started > 60_000) throw new Error(`${who} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

export const bench: Bench = { name: 'mock', title: 'The mock', run };
