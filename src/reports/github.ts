/**
 * The report as annotations of a GitHub Actions run, and as the summary of its job.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
import { isAbsolute, relative } from 'node:path';
import { missingLine } from './coverage/table.ts';
import { KINDS } from './coverage/points.ts';
import { inLine } from './in-line.ts';
import { alsoAt, FaultGroups, WORST_FIRST } from './fault-groups.ts';
import { writeJobSummary } from './job-summary.ts';
import { printable } from './printable.ts';
import { MOST_PROBLEMS, type Reporter, type ReporterContext } from './reporter.ts';
import { summaryLine, type Terms } from './summary.ts';
import { trafficLines } from './traffic.ts';
import type { Finding } from '../contract/index.ts';

export function reporter({ write, terms }: ReporterContext): Reporter {
  const groups = new FaultGroups();
  const summaryFile = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  const annotate = (
    level: 'error' | 'warning',
    place: { file?: string | undefined; line?: number | undefined; title: string },
    text: string,
  ) => {
    const { file, line, title } = place;
    const properties = [
      file !== undefined && file !== '-' && `file=${property(printable(fromRoot(file)))}`,
      file !== undefined && file !== '-' && line !== undefined && `line=${line}`,
      `title=${property(printable(title))}`,
    ];
    write(`::${level} ${properties.filter(Boolean).join(',')}::${data(printable(text))}\n`);
  };
  let problems = 0;
  return {
    isForPeople: true,
    judged(exchange) {
      groups.add(exchange);
    },
    problem({ file, line, message }) {
      if (problems < MOST_PROBLEMS) annotate('error', { file, line, title: 'Could not be read' }, message);
      problems += 1;
    },
    end(summary) {
      const { coverage, reasons } = summary;
      // GitHub shows the first ten of each level.
      for (const verdict of WORST_FIRST)
        for (const { place, source, faults } of groups.shown(verdict))
          for (const fault of faults) {
            const { finding, operationId } = fault;
            const { where, pointer, rule, message } = finding;
            const title =
              [operationId ?? 'no operation', where, pointer, `(${rule})`].filter(Boolean).join(' ') +
              inLine(finding);
            const parts = [message, !place && `At ${source}.`, fault.more > 0 && alsoAt(fault)];
            annotate(levelOf(finding, terms), { ...place, title }, parts.filter(Boolean).join(' '));
          }
      if (groups.others > 0)
        write(`${groups.others} more findings of other kinds: --format json lists them all.\n`);
      if (coverage && coverage.percent < (terms.minCoverage ?? 0))
        for (const kind of KINDS)
          if (coverage[kind].missing.length > 0)
            annotate('error', { title: `Coverage of ${kind}` }, missingLine(coverage[kind].missing, 50));
      if (summary.traffic) for (const line of trafficLines(summary.traffic)) write(`${printable(line)}\n`);
      for (const reason of reasons) write(`${printable(reason)}\n`);
      write(`${printable(summaryLine(summary, terms))}\n`);
      if (summaryFile !== '' && !writeJobSummary(summaryFile, groups, summary, terms))
        annotate('warning', { title: 'Job summary' }, 'The summary of the job could not be written.');
    },
  };
}

function levelOf({ verdict }: Finding, { strict, allowUnchecked }: Terms): 'error' | 'warning' {
  if (verdict === 'deviates') return strict ? 'error' : 'warning';
  return verdict === 'unchecked' && allowUnchecked ? 'warning' : 'error';
}

/** Annotations are shown on files of the repository, named from its root. */
function fromRoot(file: string): string {
  const root = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const path = isAbsolute(file) ? relative(root, file) : file;
  return path.startsWith('..') ? file : path.replaceAll('\\', '/');
}

/** Of text that is printable: it has no line breaks, which would have to be escaped too. */
function data(text: string): string {
  return text.replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
