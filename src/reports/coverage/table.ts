/** Coverage as a table for people, with the first missing points, or with a longer list of them where too little was covered. */
import type { Paint } from '../colour.ts';
import { KINDS, type CoverageKind } from './points.ts';
import { percentOf, type CoverageReport } from './coverage.ts';

const TITLES: Readonly<Record<CoverageKind, string>> = {
  operations: 'operations',
  mediaTypes: 'media types',
  statuses: 'statuses',
  members: 'members',
  values: 'values',
  rules: 'rules',
};

export function coverageTable(coverage: CoverageReport, minimum: number | undefined, paint: Paint): string {
  const failed = minimum !== undefined && coverage.percent < minimum;
  const shown = failed ? 50 : 3;
  const rows = KINDS.map((kind) => {
    const { covered, total, missing } = coverage[kind];
    const row = `  ${TITLES[kind].padEnd(12)}${`${covered} of ${total}`.padStart(11)}${`${percentOf(covered, total)} %`.padStart(9)}`;
    if (missing.length === 0) return row;
    return failed
      ? [row, ...missingLines(missing, shown)].join('\n')
      : `${row}   ${paint('dim', missingLine(missing, shown))}`;
  });
  return `${paint('bold', 'Coverage of the contract by this traffic')}: ${coverage.percent} %\n\n${rows.join('\n')}\n`;
}

/** Such as `without a, b and 3 more`. */
export function missingLine(missing: readonly string[], shown: number): string {
  const rest = missing.length - shown;
  return `without ${missing.slice(0, shown).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function missingLines(missing: readonly string[], shown: number): string[] {
  const rest = missing.length - shown;
  return [
    ...missing.slice(0, shown).map((name) => `    - ${name}`),
    ...(rest > 0 ? [`    and ${rest} more`] : []),
  ];
}
