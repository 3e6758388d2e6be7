/** The numbers of a run, and what follows from them: pass or fail, the exit code, and one line for people. */
import { amount } from './amount.ts';
import type { CoverageReport } from './coverage/coverage.ts';
import type { Standing } from './judged.ts';
import type { Traffic } from './traffic.ts';

/** How many exchanges were judged, and how many count as each standing; then how many were not judged, by reason. */
export interface Counts extends Record<Standing, number> {
  exchanges: number;
  /** Exchanges with a server that --server does not name. */
  elsewhere: number;
  /** Exchanges with other endpoints, which --other names. */
  other: number;
  /** CORS preflights. */
  preflights: number;
  /** Files, or parts of files, that could not be read. */
  problems: number;
}

export interface Terms {
  readonly strict: boolean;
  readonly allowUnchecked: boolean;
  readonly sanitized?: boolean | undefined;
  readonly minCoverage?: number | undefined;
}

export interface Summary {
  readonly counts: Readonly<Counts>;
  readonly coverage: CoverageReport | undefined;
  /** Set for traffic that was seen as it happened. */
  readonly traffic: Traffic | undefined;
  readonly exitCode: 0 | 1 | 2;
  /** Why it failed, one sentence for each reason; empty for a pass. */
  readonly reasons: readonly string[];
}

export function noCounts(): Counts {
  return {
    exchanges: 0,
    ok: 0,
    deviates: 0,
    violates: 0,
    unchecked: 0,
    known: 0,
    refused: 0,
    elsewhere: 0,
    other: 0,
    preflights: 0,
    problems: 0,
  };
}

export function summarise(
  counts: Readonly<Counts>,
  coverage: CoverageReport | undefined,
  terms: Terms,
  traffic?: Traffic,
): Summary {
  const unable: string[] = [];
  const failed: string[] = [];
  if (counts.problems > 0) unable.push(`${amount(counts.problems, 'input')} could not be read.`);
  if (counts.exchanges === 0) {
    const unjudged = unjudgedParts(counts).join(', ');
    unable.push(`Nothing was judged: ${unjudged === '' ? 'there was no exchange' : unjudged}.`);
  }
  if (counts.violates > 0)
    failed.push(`${amount(counts.violates, 'exchange')} ${verb(counts.violates, 'violate')} the contract.`);
  if (counts.unchecked > 0 && !terms.allowUnchecked)
    failed.push(`Nothing judged ${amount(counts.unchecked, 'exchange')}; --allow-unchecked lets that pass.`);
  if (counts.deviates > 0 && terms.strict)
    failed.push(
      `${amount(counts.deviates, 'exchange')} ${verb(counts.deviates, 'deviate')}, which --strict forbids.`,
    );
  const { minCoverage = 0 } = terms;
  if (coverage && coverage.percent < minCoverage)
    failed.push(`The coverage is ${coverage.percent} %, and --min-coverage asks for ${minCoverage} %.`);
  const exitCode = unable.length > 0 ? 2 : failed.length > 0 ? 1 : 0;
  return { counts, coverage, traffic, exitCode, reasons: [...unable, ...failed] };
}

/** Such as `FAIL  3 violate · 1 unchecked · 2 deviate · 41 ok · 47 exchanges`. */
export function summaryLine({ counts, exitCode }: Summary, { sanitized }: Pick<Terms, 'sanitized'>): string {
  const { violates, unchecked, deviates, ok, known, refused, exchanges, problems } = counts;
  const parts = [
    violates > 0 && `${violates} ${verb(violates, 'violate')}`,
    unchecked > 0 && `${unchecked} unchecked`,
    deviates > 0 && `${deviates} ${verb(deviates, 'deviate')}`,
    exchanges > 0 && `${ok} ok`,
    known > 0 && `${known} known by --baseline`,
    refused > 0 && `${refused} refused, allowed by --allow-refused`,
    exchanges > 0 ? amount(exchanges, 'exchange') : 'no exchange was judged',
    ...unjudgedParts(counts),
    sanitized && 'credentials not judged',
    problems > 0 && `${amount(problems, 'input')} not read`,
  ];
  return `${exitCode === 0 ? 'PASS' : 'FAIL'}  ${parts.filter(Boolean).join(' · ')}`;
}

/** What was not judged, and why. */
function unjudgedParts({ elsewhere, other, preflights }: Readonly<Counts>): string[] {
  return [
    elsewhere > 0 && `${elsewhere} to other servers than --server`,
    other > 0 && `${other} to --other endpoints`,
    preflights > 0 && amount(preflights, 'CORS preflight'),
  ].filter((part) => part !== false);
}

function verb(count: number, word: string): string {
  return count === 1 ? `${word}s` : word;
}
