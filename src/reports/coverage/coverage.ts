/** How much of the contract the traffic exercised, and which parts it did not. What was exercised may still be wrong. */
import { contract as ownContract, type Contract, type Judgement } from '../../contract/index.ts';
import { loadOpenApi } from '../../package-files.ts';
import { OperationsCoverage } from './operations.ts';
import { KINDS, Points, type CoverageKind } from './points.ts';

export interface CoveragePart {
  readonly covered: number;
  readonly total: number;
  /** By name, in the order of the contract. */
  readonly missing: readonly string[];
}

export interface CoverageReport extends Readonly<Record<CoverageKind, CoveragePart>> {
  /** The share of all points that were covered, rounded down to a tenth: 100 means all. */
  readonly percent: number;
}

export interface Coverage {
  add(judgement: Judgement): void;
  report(): CoverageReport;
}

/** `undefined` for a contract other than that of this package, whose schemas are not available here. */
export function coverageFor(contract: Contract): Coverage | undefined {
  if (contract !== ownContract) return undefined;
  const points = new Points();
  const operations = new OperationsCoverage(loadOpenApi(), points);
  return {
    add: (judgement) => {
      operations.add(judgement);
    },
    report: () => report(points),
  };
}

function report(points: Points): CoverageReport {
  const parts = KINDS.map((kind): [CoverageKind, CoveragePart] => {
    const all = points.of(kind);
    const missing = all.filter(({ hit }) => !hit).map(({ name }) => name);
    return [kind, { covered: all.length - missing.length, total: all.length, missing }];
  });
  const covered = parts.reduce((sum, [, part]) => sum + part.covered, 0);
  const total = parts.reduce((sum, [, part]) => sum + part.total, 0);
  return {
    percent: percentOf(covered, total),
    ...(Object.fromEntries(parts) as Record<CoverageKind, CoveragePart>),
  };
}

/** Rounded down to a tenth, so that 100 means all. */
export function percentOf(covered: number, total: number): number {
  return total === 0 ? 100 : Math.floor((covered / total) * 1000) / 10;
}
