/** What a run found: as text for a terminal, and as the tables of docs/abuse.md. */
import { number, runDetails, table, writeResults } from '../results-page.ts';
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
  const rows = parts(results).map(
    ([what = '', did = '', faults = '', seconds = '']) =>
      `${what.padEnd(20)} ${did}; faults: ${faults}; ${seconds} s`,
  );
  return [`seed ${results.seed}`, ...rows, ...faultsIn(results).slice(0, 50), ''].join('\n');
}

function parts({ siege, fuzz, trial, expressions }: Results): string[][] {
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

/** Writes the tables of docs/abuse.md. */
export async function writeDocument(results: Results): Promise<void> {
  const { siege, fuzz, expressions, seed, seconds } = results;
  const { before, after } = siege;
  const command = 'npm run test:abuse:full';
  await writeResults('abuse.md', command, () => [
    '## What a full run found',
    runDetails(command, seed, seconds),
    table(['what', 'did', 'faults', 'seconds'], parts(results)),
    `Memory of the mock after a collection: ${megabytes(before.heap + before.external)} after the first attacks, ` +
      `${megabytes(after.heap + after.external)} after all. Connections left open: ${after.sockets}.`,
    'The attacks, by what was answered (`closed`: the connection ended without an answer, most often by the attacker):',
    table(
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
    table(
      ['format, what was changed', 'recordings'],
      [...fuzz.keys].sort().map(([key, count]) => [key, number(count)]),
    ),
    'Regular expressions that are excepted:',
    expressions.excepted.length === 0 ? 'None.' : expressions.excepted.map((one) => `- ${one}`).join('\n'),
  ]);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
