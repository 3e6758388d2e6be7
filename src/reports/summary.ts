/** The numbers of a run, and what they come to: pass or fail, the exit code, one line that says so. */
import type { Verdict } from '../contract/index.ts';
import type { CoverageReport } from './coverage/coverage.ts';

export interface Counts extends Record<Verdict, number> {
  exchanges: number;
  /** Left out by --origin, or a CORS preflight. */
  skipped: number;
  /** Findings that the baseline knows. */
  known: number;
  /** Files, or parts of files, that could not be read. */
  problems: number;
}

export interface Terms {
  readonly strict: boolean;
  readonly allowUnchecked: boolean;
  readonly minCoverage?: number | undefined;
}

export interface Summary {
  readonly counts: Readonly<Counts>;
  readonly coverage: CoverageReport | undefined;
  readonly exitCode: 0 | 1 | 2;
  /** Why it failed, a sentence each; empty for a pass. */
  readonly reasons: readonly string[];
}

export function noCounts(): Counts {
  return { exchanges: 0, ok: 0, deviates: 0, violates: 0, unchecked: 0, skipped: 0, known: 0, problems: 0 };
}

export function summarise(
  counts: Readonly<Counts>,
  coverage: CoverageReport | undefined,
  terms: Terms,
): Summary {
  const unable: string[] = [];
  const failed: string[] = [];
  if (counts.problems > 0) unable.push(`${amount(counts.problems, 'input')} could not be read.`);
  if (counts.exchanges === 0)
    unable.push(
      counts.skipped > 0
        ? `Nothing was judged: ${amount(counts.skipped, 'exchange')} skipped, being for hosts that --origin does not name, or CORS preflights.`
        : 'Nothing was judged: there was no exchange.',
    );
  if (counts.violates > 0)
    failed.push(`${amount(counts.violates, 'exchange')} ${verb(counts.violates, 'violate')} the contract.`);
  if (counts.unchecked > 0 && !terms.allowUnchecked)
    failed.push(`Nothing judged ${amount(counts.unchecked, 'exchange')}; --allow-unchecked lets that pass.`);
  if (counts.deviates > 0 && terms.strict)
    failed.push(
      `${amount(counts.deviates, 'exchange')} ${verb(counts.deviates, 'deviate')}, which --strict counts.`,
    );
  if (coverage && terms.minCoverage !== undefined && coverage.percent < terms.minCoverage)
    failed.push(`The coverage is ${coverage.percent} %, and --min-coverage asks for ${terms.minCoverage} %.`);
  const exitCode = unable.length > 0 ? 2 : failed.length > 0 ? 1 : 0;
  return { counts, coverage, exitCode, reasons: [...unable, ...failed] };
}

/** Such as `FAIL  3 violate · 1 unchecked · 2 deviate · 41 ok · 47 exchanges`. */
export function summaryLine({ counts, exitCode }: Summary): string {
  const { violates, unchecked, deviates, ok, exchanges, skipped, known, problems } = counts;
  const parts = [
    violates > 0 && `${violates} ${verb(violates, 'violate')}`,
    unchecked > 0 && `${unchecked} unchecked`,
    deviates > 0 && `${deviates} ${verb(deviates, 'deviate')}`,
    exchanges > 0 && `${ok} ok`,
    exchanges > 0 ? amount(exchanges, 'exchange') : 'no exchange was judged',
    skipped > 0 && `${skipped} skipped`,
    known > 0 && `${amount(known, 'known finding')} of --baseline`,
    problems > 0 && `${amount(problems, 'input')} not read`,
  ];
  return `${exitCode === 0 ? 'PASS' : 'FAIL'}  ${parts.filter(Boolean).join(' · ')}`;
}

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function verb(count: number, word: string): string {
  return count === 1 ? `${word}s` : word;
}
