/**
 * How fast `order-contract verify` reads NDJSON, beside reading the same lines and parsing them and their bodies alone, and beside
 * peers; and whether its memory stays flat.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackage } from './build.ts';
import { installPeers, ROOT, statsOf, versionOf, type Bench, type Options, type Row } from './harness.ts';
import { writeTraffic } from './traffic.ts';

const ALONE = 'reading and JSON.parse alone';
const HAR = 2000;

interface Run {
  readonly seconds: number;
  readonly rss: number;
}

async function run({ quick, count }: Options) {
  installPeers();
  const folder = mkdtempSync(join(tmpdir(), 'bench-verify-'));
  try {
    const cli = join(buildPackage(), 'dist/cli.js');
    const most = count ?? (quick ? 20_000 : 1_000_000);
    const rows: Row[] = [];
    for (const [exchanges, rounds] of [
      [most / 10, quick ? 1 : 5],
      [most, quick ? 1 : 3],
    ] as const) {
      const file = join(folder, `${exchanges}.ndjson`);
      await writeTraffic(file, exchanges);
      const peer = `openapi-response-validator ${versionOf('openapi-response-validator')}, responses alone`;
      const commands: Record<string, readonly string[]> = {
        [ALONE]: [join(import.meta.dirname, 'peers/parse.ts')],
        ...Object.fromEntries(
          ['pretty', 'json', 'ndjson', 'github'].map((format) => [
            `verify --format ${format}`,
            [cli, 'verify', '--format', format, '-'],
          ]),
        ),
        ...(exchanges < most && { [peer]: [join(import.meta.dirname, 'peers/response-validator.ts')] }),
      };
      const runs = await inTurns(commands, rounds, (command) => timed(command, file));
      const alone = statsOf((runs[ALONE] ?? []).map(({ seconds }) => seconds)).median;
      for (const [who, all] of Object.entries(runs)) {
        const { median, spread } = statsOf(all.map(({ seconds }) => seconds));
        rows.push({
          what: `${exchanges.toLocaleString('en')} exchanges`,
          who,
          value: exchanges / median,
          spread: [exchanges / spread[1], exchanges / spread[0]],
          unit: 'exchanges/s',
          ...(who !== ALONE && { ratio: alone / median, of: ALONE }),
          ...(who.startsWith('verify') && { atLeast: 0.65 }),
          note: `peak ${statsOf(all.map(({ rss }) => rss)).median.toFixed(0)} MB`,
        });
      }
    }
    rows.push(...(await onHar(folder, cli, quick ? 1 : 5)));
    return { rows };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A HAR that redocly drift reads too; the time of the whole process, its start included. */
async function onHar(folder: string, cli: string, rounds: number): Promise<Row[]> {
  const lines = join(folder, 'har.ndjson');
  await writeTraffic(lines, HAR);
  const entries = readFileSync(lines, 'utf8').trimEnd().split('\n').join(',');
  const file = join(folder, 'traffic.har');
  writeFileSync(
    file,
    `{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"entries":[${entries}]}}`,
  );
  const redocly = join(ROOT, 'node_modules/@redocly/cli/bin/cli.js');
  const drift = `redocly drift ${versionOf('@redocly/cli')}`;
  const runs = await inTurns(
    {
      verify: [cli, 'verify', file],
      [drift]: [
        ...[redocly, 'drift', file, '--api', join(ROOT, 'generated/openapi.json')],
        ...['--format', 'json', '--output', join(folder, 'drift.json')],
      ],
    },
    rounds,
    (command) => timed(command, file),
  );
  const peer = statsOf((runs[drift] ?? []).map(({ seconds }) => seconds)).median;
  return Object.entries(runs).map(([who, all]) => {
    const { median, spread } = statsOf(all.map(({ seconds }) => seconds));
    return {
      what: `a HAR of ${HAR.toLocaleString('en')} entries`,
      ...{ who, value: median * 1000, spread: [spread[0] * 1000, spread[1] * 1000], unit: 'ms' },
      ...(who !== drift && { ratio: median / peer, of: 'redocly drift' }),
      note: `peak ${statsOf(all.map(({ rss }) => rss)).median.toFixed(0)} MB`,
    };
  });
}

async function inTurns<T>(
  commands: Readonly<Record<string, readonly string[]>>,
  rounds: number,
  run: (command: readonly string[]) => Promise<T>,
): Promise<Record<string, T[]>> {
  const runs = Object.fromEntries(Object.keys(commands).map((who): [string, T[]] => [who, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [who, command] of Object.entries(commands)) runs[who]?.push(await run(command));
  return runs;
}

async function timed(command: readonly string[], input: string): Promise<Run> {
  const stdin = openSync(input, 'r');
  const started = performance.now();
  const watch = join(import.meta.dirname, 'peers/peak.mjs');
  const child = spawn(process.execPath, ['--import', watch, ...command], {
    stdio: [stdin, 'ignore', 'pipe', 'ignore', 'pipe'],
  });
  let peak = '';
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdio[4]?.on('data', (chunk: Buffer) => (peak += chunk.toString()));
  await once(child, 'close');
  closeSync(stdin);
  // It ends with 1 where it finds something to say, as drift does of paths in other letters.
  if (child.exitCode !== 0 && !command.includes('drift'))
    throw new Error(`${command.join(' ')} ended with ${child.exitCode}: ${said}`);
  return { seconds: (performance.now() - started) / 1000, rss: Number(peak.split('\n')[0]) / 1024 };
}

export const bench: Bench = { name: 'verify', title: 'Verify recorded exchanges', run };
