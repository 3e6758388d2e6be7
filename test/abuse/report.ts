/** What a run found: as text for a terminal, and as the tables of docs/abuse.md. */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { format } from 'prettier';
import type { Trial } from './client/trial.ts';
import type { Checked } from './expressions/check.ts';
import type { Siege } from './mock/siege.ts';
import type { Fuzz } from './readers/fuzz.ts';

export interface Results {
  readonly seed: number;
  readonly siege: Siege;
  readonly fuzz: Fuzz;
  readonly trial: Trial;
  readonly expressions: Checked;
  readonly seconds: number;
}

export function faultsIn({ siege, fuzz, trial, expressions }: Results): string[] {
  return [siege, fuzz, trial, expressions].flatMap(({ faults }) => faults);
}

export function printed(results: Results): string {
  const rows = table(results).map(
    ([what = '', did = '', faults = '', seconds = '']) =>
      `${what.padEnd(20)} ${did}; faults: ${faults}; ${seconds} s`,
  );
  return [`seed ${results.seed}`, ...rows, ...faultsIn(results).slice(0, 50), ''].join('\n');
}

function table({ siege, fuzz, trial, expressions }: Results): string[][] {
  const row = (
    what: string,
    did: string,
    { faults, seconds }: { faults: readonly string[]; seconds: number },
  ) => [what, did, number(faults.length), seconds.toFixed(0)];
  return [
    row(
      'the mock',
      `${number(siege.attacks)} attacks, ${number(siege.legal)} checks with a legal order in each transport`,
      siege,
    ),
    row(
      'the readers',
      `${number(fuzz.recordings)} changed recordings, of whose exchanges ${number(fuzz.passed)} passed and were judged again`,
      fuzz,
    ),
    row(
      'regular expressions',
      `${expressions.expressions} expressions: ${expressions.proved} proved linear, ${expressions.searched} searched for an attack without finding one`,
      expressions,
    ),
    row(
      'the client',
      `${number(trial.trials)} calls through faults: ${[...trial.ends].map(([end, count]) => `${end} ${number(count)}`).join(', ')}`,
      trial,
    ),
  ];
}

const DOCUMENT = new URL('../../docs/abuse.md', import.meta.url);
const START = '<!-- what follows is made by npm run test:abuse:full -->';

/** Writes the tables anew and leaves the words above them. */
export async function writeDocument(results: Results): Promise<void> {
  const [words = ''] = (await readFile(DOCUMENT, 'utf8')).split(START);
  const { siege, fuzz, expressions, seed, seconds } = results;
  const { before, after } = siege;
  const parts = [
    START,
    '## What a full run found',
    [
      `- Command: \`npm run test:abuse:full\`, seed ${seed}, ${number(Math.round(seconds))} seconds in all`,
      `- Date: ${new Date().toISOString().slice(0, 10)}`,
      `- Machine: ${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} processors, Node ${process.versions.node}`,
    ].join('\n'),
    rows(['what', 'did', 'faults', 'seconds'], table(results)),
    `Memory of the mock after a collection: ${megabytes(before.heap + before.external)} after the first attacks, ` +
      `${megabytes(after.heap + after.external)} after all. Connections left open: ${after.sockets}.`,
    'The attacks, by what was answered (`closed`: the connection ended without an answer, most often by the attacker):',
    rows(
      ['attack', 'answers'],
      [...siege.kinds].sort().map(([kind, statuses]) => [
        kind,
        [...statuses]
          .sort()
          .map(([status, count]) => `${status}: ${number(count)}`)
          .join(', '),
      ]),
    ),
    'The changed recordings:',
    rows(
      ['format, what was changed', 'recordings'],
      [...fuzz.keys].sort().map(([key, count]) => [key, number(count)]),
    ),
    'Regular expressions that are excepted:',
    expressions.excepted.length === 0 ? 'None.' : expressions.excepted.map((one) => `- ${one}`).join('\n'),
  ];
  await writeFile(
    DOCUMENT,
    await format(words + parts.join('\n\n'), { parser: 'markdown', printWidth: 110 }),
  );
}

function rows(head: readonly string[], body: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
