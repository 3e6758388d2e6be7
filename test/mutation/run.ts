/**
 * `npm run test:mutation -- [ROOM ...] [--share 0..1] [--again] [--concurrency N]`: StrykerJS on the rooms, each with its tests. The
 * results are kept in `reports/` and become the tables of docs/mutation.md. A mutant that a test killed is not tried again as long as its
 * file is as it was; `--again` forgets that.
 * @see https://stryker-mutator.io/docs/stryker-js/configuration/
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installed } from '../installed.ts';
import { collect, digest, type Known, type StrykerReport } from './results.ts';
import { rooms } from './rooms.ts';
import type { Wanted } from './sample.ts';
import { noticedOf, printed, writePage, type RoomResults } from './table.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

/** What runs in browsers or as a process of its own, where no mutant is active. */
const ELSEWHERE = [
  ...['!src/page/browser/**', '!src/client/jsonp-script.ts', '!src/client/order/jsonp.ts'],
  ...['!src/codegen/index.ts', '!src/release/index.ts'],
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: 'string', default: '1' },
    again: { type: 'boolean', default: false },
    concurrency: { type: 'string', default: '2' },
  },
});
const share = Number(values.share);
const strange = positionals.find((name) => !rooms.some((room) => room.name === name));
if (strange !== undefined) fail(`rooms of ${rooms.map(({ name }) => name).join(', ')}`, strange);
if (!(share > 0 && share <= 1)) fail('--share with a number above 0, at most 1', values.share);

const stryker = join(installed(here), '@stryker-mutator/core/bin/stryker.js');
mkdirSync(`${here}reports`, { recursive: true });

for (const { name } of rooms) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const file = (kind: string) => `${here}reports/${name}${kind}.json`;
  const before = resultsOf(name);
  const known = values.again ? {} : (before?.mutants ?? {});
  write(file('.wanted'), { share, known: stillKilled(known) } satisfies Wanted);
  write(file('.config'), {
    ...(read(`${here}stryker.config.json`) as object),
    mutate: [`src/${name}/**/*.ts`, ...ELSEWHERE],
    concurrency: Number(values.concurrency),
    jsonReporter: { fileName: file('.stryker') },
  });
  const { status } = spawnSync(process.execPath, [stryker, 'run', file('.config')], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATION_ROOM: name, MUTATION_WANTED: file('.wanted') },
  });
  if (status !== 0) process.exit(2);
  const report = read(file('.stryker')) as StrykerReport;
  const mutants = collect(report, known, share);
  const first = before?.share === share ? (before.first ?? noticedOf(before.mutants)) : noticedOf(mutants);
  const results: RoomResults = {
    date: new Date().toISOString().slice(0, 10),
    command: `npm run test:mutation -- ${name}${share === 1 ? '' : ` --share ${share}`}`,
    load: Number(loadavg()[2]?.toFixed(1)),
    share,
    made: Object.values(report.files).reduce((sum, { mutants }) => sum + mutants.length, 0),
    mutants,
    first,
  };
  write(file(''), results);
  process.stdout.write(printed(name, results));
}
await writePage(resultsOf);

function stillKilled(known: Known): string[] {
  const now = new Map<string, string | undefined>();
  return Object.entries(known).flatMap(([key, { status, of }]) => {
    const file = key.slice(0, key.indexOf(':'));
    if (!now.has(file))
      now.set(file, existsSync(root + file) ? digest(readFileSync(root + file, 'utf8')) : undefined);
    return status === 'Killed' && now.get(file) === of ? [key] : [];
  });
}

function resultsOf(room: string): RoomResults | undefined {
  const file = `${here}reports/${room}.json`;
  return existsSync(file) ? (read(file) as RoomResults) : undefined;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function write(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`);
}

function fail(expected: string, received: string): never {
  process.stderr.write(`expected ${expected}, received ${received}\n`);
  process.exit(2);
}
