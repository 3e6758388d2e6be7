/**
 * How fast `order-contract verify` reads NDJSON, beside reading the same lines and parsing them and their bodies alone, and beside
 * peers; and whether its memory stays flat.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackage } from './build.ts';
import { installPeers, ROOT, statsOf, versionOf, type Bench, type Options, type Row } from './harness.ts';
import { writeTraffic, writeWorst } from './traffic.ts';

const EMPTY = 'node -e 0';
const ALONE = 'reading and JSON.parse alone';
const HAR = 2000;
const WORST = 5000;
/** Megabytes of any input: seconds, and memory in MB. */
const MOST_SECONDS = 2;
const MOST_MEMORY = 300;

interface Run {
  readonly seconds: number;
  /** Of a processor. */
  readonly processor: number;
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
          ...(who.startsWith('verify') && { atLeast: 0.7 }),
          note: `peak ${statsOf(all.map(({ rss }) => rss)).median.toFixed(0)} MB`,
        });
      }
    }
    rows.push(
      ...(await flat(folder, cli, most)),
      ...(await onWorst(folder, cli, quick ? 500 : WORST, quick ? 1 : 5)),
      ...(await onTenFiles(folder, cli, quick ? 3 : 21)),
      ...(await onHar(folder, cli, quick ? 1 : 5)),
    );
    return { rows };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What keeps the memory at a million where it is at ten thousand: the space for new objects grows no further. */
const SMALL_HEAP = '--max-semi-space-size=4';

/** The peak of memory, over that of a hundredth of the exchanges. */
async function flat(folder: string, cli: string, most: number): Promise<Row[]> {
  const rows: Row[] = [];
  const verify = [cli, 'verify', '--format', 'ndjson', '-'];
  for (const [who, command] of [
    ['verify --format ndjson', verify],
    [`the same, NODE_OPTIONS=${SMALL_HEAP}`, [SMALL_HEAP, ...verify]],
  ] as const) {
    let first: Row | undefined;
    for (const exchanges of [most / 100, most / 10, most]) {
      const file = join(folder, `${exchanges}.ndjson`);
      if (!existsSync(file)) await writeTraffic(file, exchanges);
      const { rss, seconds } = await timed(command, file);
      const row: Row = {
        what: `memory, ${exchanges.toLocaleString('en')} exchanges`,
        ...{ who, value: rss, unit: 'MB' },
        ...(first && { ratio: rss / first.value, of: first.what, atMost: 1.3 }),
        note: `${seconds.toFixed(1)} s`,
      };
      first ??= row;
      rows.push(row);
    }
  }
  return rows;
}

/** The worst that a browser exports in earnest, by what of the time stands above an empty process. */
async function onWorst(folder: string, cli: string, count: number, rounds: number): Promise<Row[]> {
  const file = join(folder, 'worst.ndjson');
  await writeWorst(file, count);
  const megabytes = statSync(file).size / 1e6;
  const runs = await inTurns(
    {
      [EMPTY]: ['-e', '0'],
      [ALONE]: [join(import.meta.dirname, 'peers/parse.ts')],
      verify: [cli, 'verify', '--format', 'ndjson', '-'],
    },
    rounds,
    (command) => timed(command, file, [0, 1]),
  );
  const median = (who: string) => statsOf((runs[who] ?? []).map(({ processor }) => processor)).median;
  const rss = statsOf((runs['verify'] ?? []).map((run) => run.rss)).median;
  const what = `the worst ordinary input, ${count.toLocaleString('en')} exchanges, ${megabytes.toFixed(0)} MB`;
  const [alone, verify] = [median(ALONE), median('verify')].map((seconds) => seconds - median(EMPTY));
  return [
    { what, who: ALONE, value: (alone ?? NaN) / megabytes, unit: 's of a processor for a MB' },
    {
      ...{ what, who: 'verify --format ndjson', value: (verify ?? NaN) / megabytes },
      ...{ unit: 's of a processor for a MB', ratio: (alone ?? NaN) / (verify ?? NaN), of: ALONE },
      atLeast: 0.3,
    },
    {
      what: 'the same',
      who: 'verify, a MB',
      value: (verify ?? NaN) / megabytes,
      unit: 's',
      atMost: MOST_SECONDS,
    },
    { what: 'the same', who: 'verify, memory', value: rss, unit: 'MB', atMost: MOST_MEMORY },
  ];
}

/** Ten files from the start of the process, over a process that does nothing, in time of a processor. */
async function onTenFiles(folder: string, cli: string, rounds: number): Promise<Row[]> {
  const exchanges = join(ROOT, 'spec/exchanges');
  const files = readdirSync(exchanges)
    .filter((name) => name.endsWith('.http'))
    .slice(0, 10);
  const input = join(folder, 'empty');
  writeFileSync(input, '');
  const runs = await inTurns(
    { [EMPTY]: ['-e', '0'], verify: [cli, 'verify', ...files.map((name) => join(exchanges, name))] },
    rounds,
    (command) => timed(command, input),
  );
  const empty = statsOf((runs[EMPTY] ?? []).map(({ processor }) => processor)).median;
  return Object.entries(runs).map(([who, all]) => {
    const { median, spread } = statsOf(all.map(({ processor }) => processor));
    return {
      what: 'ten files, time of a processor',
      ...{ who, value: median * 1000, spread: [spread[0] * 1000, spread[1] * 1000], unit: 'ms' },
      ...(who !== EMPTY && { ratio: median / empty, of: EMPTY, atMost: 3 }),
    };
  });
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

/** @param codes the exit codes that are well. */
async function timed(
  command: readonly string[],
  input: string,
  codes: readonly number[] = command.includes('drift') ? [0, 1] : [0],
): Promise<Run> {
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
  if (!codes.includes(child.exitCode ?? -1))
    throw new Error(`${command.join(' ')} ended with ${child.exitCode}: ${said}`);
  const [rss = NaN, processor = NaN] = peak.split(' ').map(Number);
  return { seconds: (performance.now() - started) / 1000, processor: processor / 1e6, rss: rss / 1024 };
}

export const bench: Bench = { name: 'verify', title: 'Verify recorded exchanges', run };
