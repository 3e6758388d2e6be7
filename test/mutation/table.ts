/** The results as text, and as the tables of docs/mutation.md. */
import { machine, table, writeResults } from '../results-page.ts';
import type { Known, Status } from './results.ts';
import { rooms } from './rooms.ts';

/** How a room stood at its last run. */
export interface RoomResults {
  readonly date: string;
  readonly command: string;
  /** Processes that wanted a processor, on average over the last quarter of an hour. */
  readonly load: number;
  readonly share: number;
  /** All mutants that Stryker made of the room, in the sample or not. */
  readonly made: number;
  readonly mutants: Known;
  /** When the sample was first tried, before anything was written for what survived in it. */
  readonly first?: Noticed;
}

export interface Noticed {
  readonly tried: number;
  readonly noticed: number;
}

/** How the sample stands. */
export function noticedOf(mutants: Known): Noticed {
  const { tried, killed, timeouts } = countsOf({ mutants });
  return { tried, noticed: killed + timeouts };
}

/** Of the mutants that count: without the static ones, which were not tried. */
function countsOf({ mutants }: Pick<RoomResults, 'mutants'>) {
  const all = Object.values(mutants);
  const of = (...wanted: readonly Status[]) => all.filter(({ status }) => wanted.includes(status)).length;
  const counts = {
    killed: of('Killed'),
    timeouts: of('Timeout'),
    survived: of('Survived'),
    uncovered: of('NoCoverage'),
    static: of('Ignored'),
  };
  const tried = counts.killed + counts.timeouts + counts.survived + counts.uncovered;
  return { ...counts, tried, score: (100 * (counts.killed + counts.timeouts)) / tried };
}

/** What is left, file by file, and the score. */
export function printed(room: string, results: RoomResults): string {
  const { tried, killed, timeouts, survived, uncovered, score } = countsOf(results);
  const left = Object.entries(results.mutants)
    .filter(([, { status }]) => status === 'Survived' || status === 'NoCoverage')
    .map(([key, { status }]) => `${status.padEnd(10)} ${key}`);
  return [
    ...left,
    `${room}: ${tried} mutants, ${killed} killed, ${timeouts} timeouts, ${survived} survived, ${uncovered} not covered, score ${score.toFixed(1)}`,
    '',
  ].join('\n');
}

const HEADS = [
  'room',
  'mutants',
  'sample',
  'tried',
  'killed',
  'survived',
  'timeouts',
  'no coverage',
  'score',
  'at first (95 %)',
];

/** Writes the tables of docs/mutation.md, and leaves the rows of rooms whose results are not here. */
export async function writePage(resultsOf: (room: string) => RoomResults | undefined): Promise<void> {
  await writeResults('mutation.md', 'npm run test:mutation', (old) => {
    const [scores, runs]: [Row[], Row[]] = [[], []];
    for (const { name } of rooms) {
      const results = resultsOf(name);
      const [score, run] = results ? rowsOf(name, results) : keptRows(name, old);
      if (score) scores.push(score);
      if (run) runs.push(run);
    }
    return [
      '## Scores',
      table(HEADS, scores),
      'The last run of each room:',
      table(['room', 'date', 'load', 'command'], runs),
      `Machine: ${machine()}.`,
    ];
  });
}

/** Of the table of scores, and of that of the last runs. */
function rowsOf(name: string, results: RoomResults): Row[] {
  const counts = countsOf(results);
  return [
    [
      `\`src/${name}\``,
      results.made,
      results.share === 1 ? 'all' : `${Number((100 * results.share).toFixed(1))} %`,
      counts.tried,
      counts.killed,
      counts.survived,
      counts.timeouts,
      counts.uncovered,
      `${counts.score.toFixed(1)} %`,
      range(results.first ?? noticedOf(results.mutants)),
    ],
    [`\`src/${name}\``, results.date, results.load, `\`${results.command}\``],
  ];
}

function keptRows(name: string, tables: string): Row[] {
  const lines = tables.split('\n').filter((line) => line.startsWith(`| \`src/${name}\` `));
  return lines.map((line) => line.split('|').slice(1, -1));
}

type Row = readonly (string | number)[];

/** The share of a sample, and where that of all mutants then lies, 95 times of 100. @see https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval */
function range({ tried, noticed }: Noticed): string {
  const share = noticed / tried;
  const square = 1.96 ** 2 / tried;
  const middle = (share + square / 2) / (1 + square);
  const half = Math.sqrt(share * (1 - share) * square + square ** 2 / 4) / (1 + square);
  const percent = (value: number) => (100 * value).toFixed(0);
  return `${(100 * share).toFixed(1)} % (${percent(middle - half)} to ${percent(middle + half)})`;
}
