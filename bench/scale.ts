/**
 * `verify --format ndjson` as a filter over an archive: one process, and what the platform makes of two processors. What two processes
 * gain at all on this machine is measured by two that only read and parse.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missing, startHosts, type Engine } from '../test/consumers/engines.ts';
import { buildPackage } from './build.ts';
import { statsOf, type Bench, type Options, type Row } from './harness.ts';
import { writeTraffic } from './traffic.ts';

const PARTS = 2;
const ONE = 'one process';

async function run({ quick, count }: Options) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-scale-'));
  const engines: Engine[] = [];
  const notes: string[] = [];
  try {
    const cli = join(buildPackage(), 'dist/cli.js');
    const exchanges = count ?? (quick ? 16_000 : 400_000);
    await writeTraffic(join(folder, 'archive.ndjson'), exchanges);
    mkdirSync(join(folder, 'parts'));
    const env = { ...process.env };
    const shell = (command: string) =>
      execFileSync('sh', ['-ec', command], { cwd: folder, env, stdio: 'pipe' });
    shell(`split -n l/${PARTS} --additional-suffix .ndjson archive.ndjson parts/`);
    const verify = `${process.execPath} ${cli} verify --format ndjson`;
    const parse = `${process.execPath} ${join(import.meta.dirname, 'peers/parse.ts')}`;
    const each = (processes: number, command: string) =>
      `ls parts/*.ndjson | xargs -P ${processes} -I % sh -c '${command}'; cat parts/*.out > all.out`;
    const commands: Record<string, string> = {
      [ONE]: `${verify} - < archive.ndjson > all.out`,
      'xargs -P 1': each(1, `${verify} % > %.out`),
      'xargs -P 2': each(2, `${verify} % > %.out`),
      'one that reads and parses': `${parse} < archive.ndjson`,
      'two that read and parse': `ls parts/*.ndjson | xargs -P 2 -I % sh -c '${parse} < %'`,
    };
    if (missing('parallel') === undefined)
      commands['parallel --pipepart -j 2'] =
        `parallel --pipepart -a archive.ndjson --block -1 -k -j 2 '${verify} -' > all.out`;
    else notes.push('GNU parallel is not installed: not run.');
    if (missing('parallel', 'sshd', 'ssh', 'rsync') === undefined) {
      const own = { PATH: process.env['PATH'] ?? '' };
      const hosts = await startHosts(folder, { 'host-a': own, 'host-b': own });
      engines.push(hosts);
      Object.assign(env, hosts.env);
      commands['parallel over two hosts by ssh'] =
        `ls parts/*.ndjson | parallel -k -j 1 -S host-a,host-b --transferfile {} --workdir ... --cleanup '${verify} {}' > all.out`;
    } else notes.push('parallel, sshd, ssh or rsync is not installed: hosts were not run.');
    const took = new Map<string, number[]>();
    let whole: string | undefined;
    for (let round = 0; round < (quick ? 1 : 3); round += 1)
      for (const [who, command] of Object.entries(commands)) {
        const started = performance.now();
        shell(command);
        took.set(who, [...(took.get(who) ?? []), (performance.now() - started) / 1000]);
        if (!command.includes('all.out')) continue;
        const report = shell(ADDED_UP).toString();
        whole ??= report;
        if (report !== whole) throw new Error(`expected of ${who} the report of ${ONE}, received another`);
      }
    const one = statsOf(took.get(ONE) ?? []).median;
    const parsed = statsOf(took.get('one that reads and parses') ?? []).median;
    const rows = [...took].map(([who, all]): Row => {
      const { median, spread } = statsOf(all);
      return {
        what: `${exchanges.toLocaleString('en')} exchanges`,
        who,
        value: exchanges / median,
        spread: [exchanges / spread[1], exchanges / spread[0]],
        unit: 'exchanges/s',
        ...(who === 'two that read and parse'
          ? { ratio: parsed / median, of: 'one that reads and parses' }
          : !who.startsWith('one') && { ratio: one / median, of: ONE }),
        ...(who.endsWith('2') && { atLeast: 1.6 }),
      };
    });
    notes.push(
      `Each report is that of one process: the same lines in the same order, but for their sources, and the same sums. The archive is in ${PARTS} parts.`,
    );
    return { rows, notes };
  } finally {
    for (const engine of engines) engine.stop();
    rmSync(folder, { recursive: true });
  }
}

/** The lines without what names a part, and the sums. */
const ADDED_UP = `grep -v '^{"summary"' all.out | sed 's/^{"source":"[^"]*",/{/' | cksum
grep '^{"summary"' all.out | tr -dc '0-9a-z,:\\n' | tr ',' '\\n' | sed 's/^summary://' |
  awk -F: '{ sum[$1] += $2 } END { for (name in sum) print name, sum[name] }' | sort`;

export const bench: Bench = { name: 'scale', title: 'Verify as a filter', run };
