/** Writes the tables of docs/bench.md from the figures in bench/results/. What people wrote around them stays. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { met, ROOT, type Result, type Row } from './harness.ts';

const FILE = join(ROOT, 'docs/bench.md');
const START = '<!-- Written by `npm run bench -- --write-docs`: do not edit. -->';
const END = '<!-- The end of what is written. -->';
const TITLES = {
  validate: 'Validate an order',
  client: 'Place an order through the client',
  mock: 'The mock',
  proxy: 'The proxy',
  verify: 'Verify recorded exchanges',
  scale: 'Verify as a filter',
  generate: 'Generate',
  size: 'What the client costs a page',
} as const;

export async function writeDocs(): Promise<void> {
  const text = readFileSync(FILE, 'utf8');
  const [before, rest] = text.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`expected docs/bench.md with the lines ${START} and ${END}, received another`);
  const parts = Object.entries(TITLES).flatMap(([name, title]) => {
    const file = join(ROOT, `bench/results/${name}.json`);
    if (!existsSync(file)) return [];
    const result = JSON.parse(readFileSync(file, 'utf8')) as Partial<Result> & Pick<Result, 'rows'>;
    return [section(title, result)];
  });
  const whole = `${before}${START}\n\n${parts.join('\n\n')}\n\n${END}${after}`;
  writeFileSync(FILE, await format(whole, { ...(await resolveConfig(FILE)), filepath: FILE }));
}

function section(
  title: string,
  { date = '', command = '', machine = '', load, rows, notes = [] }: Partial<Result> & Pick<Result, 'rows'>,
): string {
  const busy = load ? `, load ${load[0]} at the start and ${load[1]} at the end` : '';
  const columns = [
    ['what', (row: Row) => row.what],
    ['who', (row: Row) => (row.who as string | undefined) ?? ''],
    ['median', (row: Row) => `${shown(row.value)} ${row.unit}`],
    ['spread', (row: Row) => (row.spread ? `${shown(row.spread[0])} to ${shown(row.spread[1])}` : '')],
    ['ratio', (row: Row) => (row.ratio === undefined ? '' : `${row.ratio.toFixed(2)} of ${row.of ?? ''}`)],
    ['goal', goalOf],
    ['', (row: Row) => row.note ?? ''],
  ] as const;
  const used = columns.filter(([, cell]) => rows.some((row) => cell(row) !== ''));
  const lines = [
    used.map(([head]) => head),
    used.map(() => '---'),
    ...rows.map((row) => used.map(([, cell]) => cell(row))),
  ].map((cells) => `| ${cells.join(' | ')} |`);
  return [
    `## ${title}`,
    `\`${command}\`, ${date.slice(0, 10)}, ${machine}${busy}.`,
    lines.join('\n'),
    ...(notes.length > 0 ? [notes.join('\n')] : []),
  ].join('\n\n');
}

function goalOf(row: Row): string {
  const goal = met(row);
  // The bench of sizes names its goals otherwise.
  const { goal: most } = row as { readonly goal?: number };
  if (most !== undefined) return `${row.value <= most ? 'met' : '**missed**'}: at most ${most}`;
  if (goal === undefined) return '';
  return `${goal ? 'met' : '**missed**'}: ${row.atMost === undefined ? `at least ${row.atLeast}` : `at most ${row.atMost}`}`;
}

function shown(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}
