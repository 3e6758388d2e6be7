/**
 * The summary of a GitHub Actions job: Markdown, shown on the page of the run. Its table is HTML, so that no message is read as
 * Markdown.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary
 */
import { appendFileSync } from 'node:fs';
import { WORST_FIRST, type FaultGroups } from './fault-groups.ts';
import { escapeMarkup } from './markup.ts';
import { summaryLine, type Summary, type Terms } from './summary.ts';
import { trafficLines } from './traffic.ts';

/** @returns whether the file could be written */
export function writeJobSummary(file: string, groups: FaultGroups, summary: Summary, terms: Terms): boolean {
  try {
    appendFileSync(file, jobSummary(groups, summary, terms));
    return true;
  } catch {
    return false;
  }
}

export function jobSummary(groups: FaultGroups, summary: Summary, terms: Terms): string {
  const rows = WORST_FIRST.flatMap((verdict) =>
    groups
      .shown(verdict)
      .flatMap(({ source, asked, faults }) =>
        faults.map(({ finding, more }) =>
          row([
            finding.verdict,
            source,
            asked,
            more > 0 ? `${finding.message} (${more} more like this)` : finding.message,
          ]),
        ),
      ),
  );
  const table = [
    '<table>',
    '<tr><th>verdict</th><th>where</th><th>request</th><th>what</th></tr>',
    ...rows,
    '</table>',
  ];
  const lines = [...(summary.traffic ? trafficLines(summary.traffic) : []), ...summary.reasons];
  const list = ['<ul>', ...lines.map((line) => `<li>${escapeMarkup(line)}</li>`), '</ul>'];
  return [
    '### order-contract',
    '',
    `<p><b>${escapeMarkup(summaryLine(summary, terms))}</b></p>`,
    ...(rows.length > 0 ? table : []),
    ...(lines.length > 0 ? list : []),
    '',
    '',
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}</tr>`;
}
