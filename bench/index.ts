/**
 * Runs the benches, prints their figures with the goals, keeps them in bench/results/, and writes docs/bench.md of what is kept.
 *
 *     npm run bench                     all of them
 *     npm run bench -- validate mock    some of them: validate, client, mock, proxy, verify, generate, scale, size
 *     npm run bench -- --quick          few rounds, kept nowhere: does it run?
 *     npm run bench -- 10000            verify alone, with so many exchanges; or `verify scale 10000`
 *     npm run bench -- --write-docs     all of them, then docs/bench.md; with --kept of what was kept, without a run
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDocs } from './docs.ts';
import { measure, met, ROOT, type Bench, type Result, type Row } from './harness.ts';

const NAMES = ['validate', 'client', 'mock', 'proxy', 'verify', 'generate', 'scale', 'size'] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    'write-docs': { type: 'boolean', default: false },
    kept: { type: 'boolean', default: false },
  },
});
const counts = positionals.filter((name) => /^\d+$/.test(name));
const asked = positionals.filter((name) => !/^\d+$/.test(name));
const unknown = asked.find((name) => !NAMES.some((known) => known === name));
if (unknown !== undefined) {
  process.stderr.write(`expected ${NAMES.join(', ')}, received ${unknown}\n`);
  process.exit(2);
}
const chosen = values.kept
  ? []
  : counts.length > 0 && asked.length === 0
    ? ['verify']
    : NAMES.filter((name) => asked.length === 0 || asked.includes(name));

for (const name of chosen) {
  if (name === 'size') {
    // It keeps its own figures, and ends with 1 where a goal is missed.
    const size = join(import.meta.dirname, 'size.ts');
    const { status } = spawnSync(process.execPath, [size], { cwd: ROOT, stdio: 'inherit' });
    if (status !== 0 && status !== 1) throw new Error(`expected figures of ${size}, received exit ${status}`);
    continue;
  }
  const { bench } = (await import(`./${name}.ts`)) as { bench: Bench };
  print(bench, await measure(bench, { quick: values.quick, ...(counts[0] && { count: Number(counts[0]) }) }));
}
if (values['write-docs']) await writeDocs();

function print(bench: Bench, { machine, load, rows, notes }: Result): void {
  process.stdout.write(`\n${bench.title}\n${machine}, load ${load.join(' to ')}\n\n`);
  for (const row of rows) process.stdout.write(`${line(row)}\n`);
  for (const note of notes) process.stdout.write(`${note}\n`);
}

function line(row: Row): string {
  const { what, who, value, spread, unit, ratio, of, atMost, atLeast, note } = row;
  const goal = met(row);
  return [
    what.padEnd(34),
    who.padEnd(44),
    `${shown(value)} ${unit}`.padStart(18),
    (spread ? `${shown(spread[0])} to ${shown(spread[1])}` : '').padStart(20),
    (ratio === undefined ? '' : `${ratio.toFixed(2)} of ${of ?? ''}`).padEnd(28),
    goal === undefined
      ? ''
      : `${goal ? 'met' : 'MISSED'}: ${atMost === undefined ? 'at least' : 'at most'} ${atMost ?? atLeast ?? ''}`,
    note ?? '',
  ]
    .join('  ')
    .trimEnd();
}

function shown(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}
