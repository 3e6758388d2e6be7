/**
 * The report for people, as compilers and linters write it: each exchange with a fault, and under it the line where the fault is and one
 * sentence. What failed comes first, and the last line sums it up.
 */
import type { Verdict } from '../contract/index.ts';
import type { Style } from './colour.ts';
import { coverageTable } from './coverage/table.ts';
import { alsoAt, FaultGroups, WORST_FIRST, type Fault, type Shown } from './fault-groups.ts';
import type { Frame } from './frame.ts';
import { inLine } from './in-line.ts';
import { printable } from './printable.ts';
import type { Problem } from '../recordings/recording.ts';
import { MOST_PROBLEMS, type Reporter, type ReporterContext } from './reporter.ts';
import { summaryLine } from './summary.ts';
import { trafficLines } from './traffic.ts';

const STYLES: Readonly<Record<Verdict, Style>> = {
  violates: 'red',
  unchecked: 'yellow',
  deviates: 'dim',
  ok: 'dim',
};

type Paint = ReporterContext['paint'];

export function reporter({ write, paint, terms }: ReporterContext): Reporter {
  const groups = new FaultGroups();
  const problems: Problem[] = [];
  return {
    isForPeople: true,
    tellsProblems: true,
    judged(exchange) {
      groups.add(exchange);
    },
    problem(problem) {
      if (problems.length < MOST_PROBLEMS) problems.push(problem);
    },
    end(summary) {
      const lines = problems.map(
        ({ source, message }) => `${paint('red', printable(source))}: ${printable(message)}\n`,
      );
      const more = summary.counts.problems - problems.length;
      if (more > 0) lines.push(`and ${more} more that could not be read\n`);
      if (lines.length > 0) write(`${lines.join('')}\n`);
      for (const verdict of WORST_FIRST)
        for (const shown of groups.shown(verdict)) write(`${described(shown, paint)}\n\n`);
      if (groups.others > 0)
        write(`${groups.others} more findings of other kinds: --format json lists them all.\n\n`);
      if (summary.coverage && summary.counts.exchanges > 0)
        write(`${coverageTable(summary.coverage, terms.minCoverage, paint)}\n`);
      if (summary.traffic) for (const line of trafficLines(summary.traffic)) write(`${printable(line)}\n`);
      for (const reason of summary.reasons) write(`${reason}\n`);
      write(
        `${paint('bold', paint(summary.exitCode === 0 ? 'green' : 'red', summaryLine(summary, terms)))}\n`,
      );
    },
  };
}

function described({ source, asked, verdict, faults }: Shown, paint: Paint): string {
  const head = `${paint('bold', printable(source))}  ${printable(asked)}  ${paint(STYLES[verdict], verdict)}`;
  return [head, ...faults.map((fault) => told(fault, paint))].join('\n');
}

function told(fault: Fault, paint: Paint): string {
  const { finding, operationId, frame, more } = fault;
  const { where, rule, message } = finding;
  const place = printable([operationId, where].filter(Boolean).join(' ')) + (frame ? '' : inLine(finding));
  const lines = [
    ...(frame ? framed(frame, paint) : []),
    `  ${printable(message)} ${paint('dim', `(${place}, ${rule})`)}`,
  ];
  if (more > 0) lines.push(`  ${paint('dim', printable(alsoAt(fault)))}`);
  return lines.join('\n');
}

function framed({ line, before, value, after }: Frame, paint: Paint): string[] {
  const number = String(line);
  const shown = `  ${paint('dim', `${number} │`)} ${before}${value}${after}`;
  if (value === '') return [shown];
  const under = `${' '.repeat(widthOf(before))}${'^'.repeat(Math.max(1, widthOf(value)))}`;
  return [shown, `  ${paint('dim', `${' '.repeat(number.length)} │`)} ${paint('red', under)}`];
}

/** The width in columns, roughly: a character of two code units counts as one. */
function widthOf(text: string): number {
  return Array.from(text).length;
}
