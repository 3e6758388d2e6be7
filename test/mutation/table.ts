/** The results of Stryker as text, and as the tables of docs/mutation.md. */
import { machine, table, writeResults } from '../results-page.ts';
import { rooms } from './rooms.ts';

type Status = 'Killed' | 'Timeout' | 'RuntimeError' | 'Survived' | 'NoCoverage' | 'Ignored' | 'CompileError';

/** As much of a report as is read here. @see https://github.com/stryker-mutator/mutation-testing-elements/tree/master/packages/report-schema */
export interface StrykerReport {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly mutants: readonly {
          readonly mutatorName: string;
          readonly replacement?: string;
          readonly status: Status;
          readonly static?: boolean;
          readonly location: { readonly start: { readonly line: number; readonly column: number } };
        }[];
      }
    >
  >;
}

/** How a room stood at its last run. */
export interface RoomResults extends Counts {
  readonly date: string;
  readonly command: string;
  /** Processes that wanted a processor, on average over the last quarter of an hour. */
  readonly load: number;
  /** The mutants that no test noticed, a line for each. */
  readonly left: readonly string[];
}

interface Counts {
  /** All mutants of the room that could be tried, in the sample or not. */
  readonly all: number;
  readonly killed: number;
  readonly timeouts: number;
  readonly survived: number;
  readonly uncovered: number;
}

export function resultsOf({ files }: StrykerReport): Counts & Pick<RoomResults, 'left'> {
  const mutants = Object.entries(files)
    .flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ ...mutant, file })))
    .filter(({ status }) => status !== 'Ignored')
    // A function in a table is chosen while its module loads, before any mutant is active.
    .filter((mutant) => !(mutant.mutatorName === 'ArrowFunction' && mutant.static && isLeft(mutant)));
  const count = (status: Status) => mutants.filter((mutant) => mutant.status === status).length;
  return {
    all: mutants.length,
    killed: count('Killed'),
    timeouts: count('Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
    left: mutants
      .filter(isLeft)
      .map(
        ({ status, file, location: { start }, mutatorName, replacement = '' }) =>
          `${status.padEnd(10)} ${file}:${start.line}:${start.column} ${mutatorName} ${replacement}`,
      ),
  };
}

const isLeft = ({ status }: { readonly status: Status }) => status === 'Survived' || status === 'NoCoverage';

/** What is left, and the score. */
export function printed(room: string, results: RoomResults): string {
  const { killed, timeouts, survived, uncovered, left } = results;
  return [
    ...left,
    `${room}: ${triedOf(results)} mutants, ${killed} killed, ${timeouts} timeouts, ${survived} survived, ${uncovered} not covered, score ${percent(scoreOf(results))}`,
    '',
  ].join('\n');
}

const triedOf = ({ killed, timeouts, survived, uncovered }: Counts) =>
  killed + timeouts + survived + uncovered;

const scoreOf = (counts: Counts) => (counts.killed + counts.timeouts) / triedOf(counts);

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

const HEADS = [
  'room',
  'mutants',
  'tried',
  'killed',
  'timeouts',
  'survived',
  'no coverage',
  'score',
  '95 times of 100',
];

/** Writes the tables of docs/mutation.md from the last results of each room. */
export async function writePage(byRoom: Readonly<Record<string, RoomResults>>): Promise<void> {
  const results = rooms.flatMap(({ name }) => {
    const last = byRoom[name];
    return last ? [{ name: `\`src/${name}\``, ...last }] : [];
  });
  await writeResults('mutation.md', 'npm run test:mutation', () => [
    '## Scores',
    table(HEADS, results.map(scores)),
    `All rooms, each with the weight of its mutants: ${percent(weighted(results))}.`,
    'The last run of each room:',
    table(
      ['room', 'date', 'load', 'command'],
      results.map(({ name, date, load, command }) => [name, date, load, `\`${command}\``]),
    ),
    `Machine: ${machine()}.`,
  ]);
}

function scores(results: RoomResults & { readonly name: string }): readonly (string | number)[] {
  const { name, all, killed, timeouts, survived, uncovered } = results;
  return [
    name,
    all,
    triedOf(results),
    killed,
    timeouts,
    survived,
    uncovered,
    percent(scoreOf(results)),
    range(results),
  ];
}

function weighted(results: readonly RoomResults[]): number {
  const sum = (of: (one: RoomResults) => number) => results.reduce((total, one) => total + of(one), 0);
  return sum((one) => one.all * scoreOf(one)) / sum(({ all }) => all);
}

/** Where the share of all mutants lies. @see https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval */
function range(counts: Counts): string {
  const tried = triedOf(counts);
  const square = 1.96 ** 2 / tried;
  const middle = (scoreOf(counts) + square / 2) / (1 + square);
  const half = Math.sqrt(scoreOf(counts) * (1 - scoreOf(counts)) * square + square ** 2 / 4) / (1 + square);
  return `${(100 * (middle - half)).toFixed(0)} to ${(100 * (middle + half)).toFixed(0)} %`;
}
