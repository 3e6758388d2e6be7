/** What was replaced, in numbers: never a value. */
import type { SecretKind } from '../secrets/kinds.ts';
import type { RedactedDocument } from './safely.ts';
import type { Tally } from '../secrets/replacements.ts';

export interface RedactTotals {
  files: number;
  exchanges: number;
  leftOut: number;
  readonly replaced: Map<SecretKind, Tally>;
}

export function addTo(totals: RedactTotals, { exchanges, leftOut, replaced }: RedactedDocument): void {
  totals.files += 1;
  totals.exchanges += exchanges;
  totals.leftOut += leftOut;
  for (const [kind, { values, places }] of replaced) {
    const total = totals.replaced.get(kind) ?? { values: new Set(), places: 0 };
    for (const value of values) total.values.add(value);
    total.places += places;
    totals.replaced.set(kind, total);
  }
}

/** @param members the names of members that the contract calls sensitive */
export function statement(
  { files, exchanges, leftOut, replaced }: RedactTotals,
  members: readonly string[],
): string {
  const parts = KINDS.map((kind) => {
    const { values = new Set(), places = 0 } = replaced.get(kind) ?? {};
    const noun = kind === 'member' ? `${members.join('/')} value` : kind;
    return `${amount(values.size, noun)} in ${amount(places, 'place')}`;
  });
  const first = `replaced ${parts.join(', ')}; ${amount(exchanges, 'exchange')} in ${amount(files, 'file')}`;
  if (leftOut === 0) return `${first}\n`;
  const reason = 'the contract has no such path, so nothing says what is secret there';
  return `${first}\nleft out ${amount(leftOut, 'exchange')}: ${reason}\n`;
}

const KINDS: readonly SecretKind[] = ['token', 'member', 'cookie'];

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
