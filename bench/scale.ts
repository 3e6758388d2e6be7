/** `verify --format ndjson` as a filter over an archive: one process, and two under `xargs -P 2`, each on parts of whole lines. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackage } from './build.ts';
import { statsOf, type Bench, type Options, type Row } from './harness.ts';
import { writeTraffic } from './traffic.ts';

const PARTS = 8;

async function run({ quick, count }: Options) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-scale-'));
  try {
    const cli = join(buildPackage(), 'dist/cli.js');
    const exchanges = count ?? (quick ? 16_000 : 400_000);
    const archive = join(folder, 'archive.ndjson');
    await writeTraffic(archive, exchanges);
    mkdirSync(join(folder, 'parts'));
    const shell = (command: string) => execFileSync('sh', ['-c', command], { cwd: folder });
    shell(`split -n l/${PARTS} --additional-suffix .ndjson archive.ndjson parts/`);
    const verify = `${process.execPath} ${cli} verify --format ndjson`;
    const commands = {
      'one process': `cat parts/*.ndjson | ${verify} - > parts/whole.out`,
      'xargs -P 1': `ls parts/*.ndjson | xargs -P 1 -I % sh -c '${verify} - < % > %.out'`,
      'xargs -P 2': `ls parts/*.ndjson | xargs -P 2 -I % sh -c '${verify} - < % > %.out'`,
    };
    const took = new Map<string, number[]>();
    for (let round = 0; round < (quick ? 1 : 3); round += 1)
      for (const [who, command] of Object.entries(commands)) {
        const started = performance.now();
        shell(command);
        took.set(who, [...(took.get(who) ?? []), (performance.now() - started) / 1000]);
      }
    const summaries = readdirSync(join(folder, 'parts'))
      .filter((name) => name.endsWith('.ndjson.out'))
      .map((name) => summaryOf(join(folder, 'parts', name)));
    const whole = summaryOf(join(folder, 'parts/whole.out'));
    for (const [name, amount] of Object.entries(whole)) {
      const sum = summaries.reduce((total, summary) => total + (summary[name] ?? NaN), 0);
      if (sum !== amount)
        throw new Error(`expected the parts to add up to ${amount} ${name}, received ${sum}`);
    }
    const one = statsOf(took.get('one process') ?? []).median;
    const rows = [...took].map(([who, all]): Row => {
      const { median, spread } = statsOf(all);
      return {
        what: `${exchanges.toLocaleString('en')} exchanges in ${PARTS} parts`,
        who,
        value: exchanges / median,
        spread: [exchanges / spread[1], exchanges / spread[0]],
        unit: 'exchanges/s',
        ...(who !== 'one process' && { ratio: one / median, of: 'one process' }),
      };
    });
    return { rows, notes: [`The summaries of the ${PARTS} parts add up to that of the whole.`] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function summaryOf(file: string): Readonly<Record<string, number>> {
  const last = readFileSync(file, 'utf8').trimEnd().split('\n').at(-1) ?? '';
  return (JSON.parse(last) as { summary: Record<string, number> }).summary;
}

export const bench: Bench = { name: 'scale', title: 'Verify as a filter', run };
