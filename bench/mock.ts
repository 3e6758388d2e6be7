/** The mock as a process of its own, beside the `prism mock` CLI on the same document, and bare node:http as the limit. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPackage } from './build.ts';
import { ROOT, statsOf, versionOf, type Bench, type Options, type Row } from './harness.ts';
import { CASES } from './orders.ts';
import { load, memoryOf, start, stop, type Server } from './servers.ts';

const CONNECTIONS = 8;
const [LEGAL, REFUSED] = [CASES.find(({ legal }) => legal), CASES.find(({ legal }) => !legal)];

interface Contender extends Server {
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
        const { rate } = await load({
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
    figures[index]?.rss.push(memoryOf(child));
    await stop(child);
  }
  const rows: Row[] = [];
  const kinds = [
    ['legal', 'legal orders', 'requests/s', { atLeast: 4 }],
    ['refused', 'refused orders', 'requests/s', { atLeast: 15 }],
    ['rss', 'memory after that', 'MB', { atMost: 0.4 }],
    ['start', 'start to first answer', 'ms', { atMost: 0.5 }],
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

export const bench: Bench = { name: 'mock', title: 'The mock', run };
