/**
 * `npm run test:mutation -- [ROOM ...] [--sample N] [--seed TEXT] [--concurrency N]`: StrykerJS on the rooms, each with its tests. The
 * results are kept in `results.json` and become the tables of docs/mutation.md.
 * @see https://stryker-mutator.io/docs/stryker-js/configuration/
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installed } from '../installed.ts';
import { wholeNumber } from '../results-page.ts';
import { rooms } from './rooms.ts';
import { printed, resultsOf, writePage, type RoomResults, type StrykerReport } from './table.ts';

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
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '2' },
  },
});
const strange = positionals.find((name) => !rooms.some((room) => room.name === name));
if (strange !== undefined) {
  process.stderr.write(
    `expected rooms of ${rooms.map(({ name }) => name).join(', ')}, received ${strange}\n`,
  );
  process.exit(2);
}
const sample = values.sample === undefined ? Infinity : wholeNumber('--sample', values.sample);
const concurrency = wholeNumber('--concurrency', values.concurrency);

const kept = `${here}results.json`;
const stryker = join(installed(here), '@stryker-mutator/core/bin/stryker.js');
mkdirSync(`${here}reports`, { recursive: true });

for (const { name } of rooms) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const file = (kind: string) => `${here}reports/${name}${kind}.json`;
  write(file('.config'), {
    ...(read(`${here}stryker.config.json`) as object),
    mutate: [`src/${name}/**/*.ts`, ...ELSEWHERE],
    concurrency,
    jsonReporter: { fileName: file('.stryker') },
  });
  const { status } = spawnSync(process.execPath, [stryker, 'run', file('.config')], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATION_ROOM: name, MUTATION_SAMPLE: String(sample), MUTATION_SEED: values.seed },
  });
  if (status !== 0) process.exit(2);
  const results: RoomResults = {
    date: new Date().toISOString().slice(0, 10),
    command: `npm run test:mutation -- ${name}${values.sample === undefined ? '' : ` --sample ${sample} --seed ${values.seed}`}`,
    load: Number(loadavg()[2]?.toFixed(1)),
    ...resultsOf(read(file('.stryker')) as StrykerReport),
  };
  write(kept, { ...resultsByRoom(), [name]: results });
  process.stdout.write(printed(name, results));
}
await writePage(resultsByRoom());

function resultsByRoom(): Readonly<Record<string, RoomResults>> {
  return existsSync(kept) ? (read(kept) as Record<string, RoomResults>) : {};
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function write(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`);
}
