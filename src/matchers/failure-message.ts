/** The message of a failed expectation: the verdict, then each finding as in the report for people. */
import type { Finding, Verdict } from '../contract/index.ts';
import { WORST_FIRST } from '../reports/fault-groups.ts';
import { printable } from '../reports/printable.ts';

export interface Failure {
  readonly verdict: Verdict;
  readonly operationId: string | undefined;
  /** Without secrets. */
  readonly findings: readonly Finding[];
  readonly isNot: boolean;
}

export function failureMessage(failure: Failure): string {
  const { operationId, findings } = failure;
  const told = WORST_FIRST.flatMap((verdict) =>
    findings
      .filter((finding) => finding.verdict === verdict)
      .map((finding) => describe(finding, operationId)),
  );
  return [headline(failure), ...told].join('\n\n');
}

function headline({ verdict, isNot }: Failure): string {
  if (verdict === 'unchecked') {
    const either = isNot ? ', so no violation was found' : '';
    return `expected the exchange${isNot ? ' not' : ''} to keep the contract, but nothing judged it${either} (unchecked)`;
  }
  if (!isNot)
    return verdict === 'deviates'
      ? 'expected the exchange to keep the contract, but it deviates from the canonical form, which `strict` counts as a violation (deviates)'
      : 'expected the exchange to keep the contract, but it does not (violates)';
  const advice = verdict === 'deviates' ? '; { strict: true } counts deviations as violations' : '';
  return `expected the exchange not to keep the contract, but it does (${verdict})${advice}`;
}

function describe(finding: Finding, operationId: string | undefined): string {
  const { verdict, where, pointer, rule, message, expected, received, line } = finding;
  const place = [operationId, where, pointer].filter(Boolean).join(' ');
  const inLine = line === undefined ? '' : `, line ${line}`;
  return [
    `  ${verdict}: ${printable(place)}${inLine} (${rule})`,
    `    ${printable(message)}`,
    `    expected ${printable(expected)}; received ${printable(received)}`,
  ].join('\n');
}
