/** The report for people: what failed first, each fault once with where it was found, and one last line that says it all. */
import type { Finding } from '../contract/index.ts';
import type { Style } from './colour.ts';
import { coverageTable } from './coverage/table.ts';
import { FaultGroups, type FaultGroup } from './fault-groups.ts';
import { printable } from './printable.ts';
import { countedFindings } from './judged.ts';
import type { Problem } from '../recordings/recording.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { summaryLine } from './summary.ts';

const SECTIONS: readonly (readonly [verdict: Finding['verdict'], title: string, style: Style])[] = [
  ['violates', 'Violates the contract', 'red'],
  ['unchecked', 'Unchecked: nothing judged it', 'yellow'],
  ['deviates', 'Deviates from the canonical form', 'dim'],
];

const MOST_PROBLEMS = 20;

export function prettyReporter({ write, paint, terms }: ReporterContext): Reporter {
  const groups = { violates: new FaultGroups(), unchecked: new FaultGroups(), deviates: new FaultGroups() };
  const problems: Problem[] = [];
  const section = (title: string, style: Style, lines: readonly string[]) => {
    if (lines.length > 0) write(`${paint('bold', paint(style, title))}\n\n${lines.join('\n')}\n\n`);
  };
  return {
    judged(exchange) {
      for (const finding of countedFindings(exchange)) groups[finding.verdict].add(exchange, finding);
    },
    problem(problem) {
      if (problems.length < MOST_PROBLEMS) problems.push(problem);
    },
    end(summary) {
      const more = summary.counts.problems - problems.length;
      section('Could not be read', 'red', [
        ...problems.map(({ source, message }) => `  ${printable(`${source}: ${message}`)}`),
        ...(more > 0 ? [`  and ${more} more`] : []),
      ]);
      for (const [verdict, title, style] of SECTIONS) {
        const { others } = groups[verdict];
        const lines = groups[verdict].sorted().map((group) => describeGroup(group, paint));
        if (others > 0)
          lines.push(`  and ${others} more findings of other kinds: --format json lists them all`);
        section(title, style, lines);
      }
      if (summary.coverage && summary.counts.exchanges > 0)
        write(`${coverageTable(summary.coverage, terms.minCoverage, paint)}\n`);
      for (const reason of summary.reasons) write(`${reason}\n`);
      write(
        `${paint('bold', paint(summary.exitCode === 0 ? 'green' : 'red', summaryLine(summary, terms)))}\n`,
      );
    },
  };
}

function describeGroup(
  { finding, operationId, sources, count }: FaultGroup,
  paint: ReporterContext['paint'],
): string {
  const { where, pointer, rule, expected, received, message } = finding;
  const place = [operationId, where, pointer].filter(Boolean).join(' ');
  const rest = count - sources.length;
  const places =
    sources.map((source) => printable(source)).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  return [
    `  ${paint('bold', printable(place))} ${paint('dim', `(${rule})`)}${count > 1 ? ` ${count} times` : ''}`,
    `    ${printable(message)}`,
    `    ${paint('dim', printable(`expected ${expected}; received ${received}`))}`,
    `    ${paint('dim', `at ${places}`)}`,
  ].join('\n');
}
