/** The proxy, with and without a recording, beside a pass-through of node:http that does nothing else, in front of the same server. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackage } from './build.ts';
import { statsOf, type Bench, type Options, type Row } from './harness.ts';
import { load, memoryOf, ORDER, start, stop, type Server } from './servers.ts';

/** Milliseconds that the proxy may add to what a pass-through takes. */
const MOST = 1;
/** Requests over which the memory is to stay as it is. */
const MANY = 100_000;

async function run({ quick, count = quick ? 2000 : MANY }: Options) {
  const peers = join(import.meta.dirname, 'peers');
  const folder = mkdtempSync(join(tmpdir(), 'bench-proxy-'));
  const path = '/v2/orders';
  const target = await start({
    who: 'the server behind',
    command: (port) => [join(peers, 'bare-server.ts'), String(port)],
    path,
  });
  const { origin } = new URL(target.url);
  const cli = join(buildPackage(), 'dist/cli.js');
  const proxy = (port: number) => [cli, 'proxy', '--target', origin, '--port', String(port)];
  const contenders: readonly Server[] = [
    {
      who: 'pass-through of node:http',
      command: (port) => [join(peers, 'pass-through.ts'), String(port), origin],
      path,
    },
    { who: 'this proxy', command: proxy, path },
    {
      who: 'this proxy, --record',
      command: (port) => [...proxy(port), '--record', join(folder, 'traffic.har')],
      path,
    },
  ];
  const servers = [{ who: 'no proxy', ...target, took: [] as number[] }];
  for (const one of contenders) servers.push({ who: one.who, ...(await start(one)), took: [] });
  const ask = (url: string, connections: number, seconds: number) =>
    load({ url, body: ORDER, token: true, status: 200, seconds, connections });
  // The first round is for the engine to get warm.
  for (let round = quick ? 0 : -1; round < (quick ? 1 : 9); round += 1)
    for (const { url, took } of servers) {
      const { median } = await ask(url, 1, quick ? 0.3 : 1);
      if (round >= 0) took.push(median);
    }
  const rows: Row[] = [];
  const passThrough = statsOf(servers[1]?.took ?? []).median;
  for (const [index, { who, took }] of servers.entries()) {
    const { median, spread } = statsOf(took);
    rows.push({ what: 'one order after the other', who, value: median, spread, unit: 'ms' });
    if (index > 1)
      rows.push({
        what: 'added to the pass-through',
        who,
        value: median - passThrough,
        unit: 'ms',
        atMost: MOST,
      });
  }
  for (const { who, url, child } of servers.slice(2)) {
    const memory: number[] = [];
    for (let sent = 0; sent < count;) {
      const seconds = quick ? 0.5 : 5;
      sent += (await ask(url, 8, seconds)).rate * seconds;
      memory.push(memoryOf(child));
    }
    // What a process takes until its heap has the size that it needs is no growth.
    const early = Math.max(...memory.slice(0, Math.ceil(memory.length / 2)));
    const late = Math.max(...memory.slice(Math.floor(memory.length / 2)));
    rows.push({
      ...{ what: `memory over ${count.toLocaleString('en')} orders`, who, value: late, unit: 'MB' },
      ...{ ratio: late / early, of: 'that of the first half', atMost: 1.2 },
    });
  }
  for (const { child } of servers.toReversed()) await stop(child);
  rmSync(folder, { recursive: true });
  const notes = [
    'One connection that is kept open; the median of each turn, and the median of the turns. The memory is that of 8 connections at once.',
  ];
  return { rows, notes };
}

export const bench: Bench = { name: 'proxy', title: 'The proxy', run };
