/** What was replaced, in numbers: never a value. */
import { amount } from '../reports/amount.ts';
import type { SecretKind, Tally } from '../secrets/index.ts';
import type { RedactedDocument } from './safely.ts';

export interface RedactTotals {
  files: number;
  exchanges: number;
  leftOut: number;
  readonly replaced: Map<SecretKind, Tally>;
  readonly dropped: Set<string>;
}

export function noTotals(): RedactTotals {
  return { files: 0, exchanges: 0, leftOut: 0, replaced: new Map(), dropped: new Set() };
}

export function addTo(
  totals: RedactTotals,
  { exchanges, leftOut, replaced, dropped }: RedactedDocument,
): void {
  totals.files += 1;
  totals.exchanges += exchanges;
  totals.leftOut += leftOut;
  for (const name of dropped) totals.dropped.add(name);
  for (const [kind, { values, places }] of replaced) {
    const total = totals.replaced.get(kind) ?? { values: new Set(), places: 0 };
    for (const value of values) total.values.add(value);
    total.places += places;
    totals.replaced.set(kind, total);
  }
}

/** @param members the names of members that the contract calls sensitive */
export function statement(
  { files, exchanges, leftOut, replaced, dropped }: RedactTotals,
  members: readonly string[],
): string {
  const parts = KINDS.map((kind) => {
    const { values = new Set(), places = 0 } = replaced.get(kind) ?? {};
    const noun = kind === 'member' ? `${members.join('/')} value` : kind;
    return `${amount(values.size, noun)} in ${amount(places, 'place')}`;
  });
  const lines = [
    `replaced ${parts.join(', ')}; ${amount(exchanges, 'exchange')} in ${amount(files, 'file')}`,
  ];
  if (leftOut > 0)
    lines.push(
      `left out ${amount(leftOut, 'exchange')}: the contract does not have the path, so it does not say what is secret there`,
    );
  if (dropped.size > 0)
    lines.push(`left out fields that HAR 1.2 does not have or that may hold anything: ${namesOf(dropped)}`);
  return lines.map((line) => `${line}\n`).join('');
}

/** Only names that recorders are known to use: any other may be a secret itself. */
function namesOf(dropped: ReadonlySet<string>): string {
  const shown = [...dropped].filter((name) => FIELDS.has(name)).sort();
  const others = dropped.size - shown.length;
  return [...shown, ...(others > 0 ? [amount(others, 'other')] : [])].join(', ');
}

const FIELDS = new Set(
  (
    '_blocked_queueing _connectionId _error _fetchType _fetchedViaServiceWorker _fromCache _initialPriority _initiator ' +
    '_isLongRunning _priority _requestId _resourceType _securityState _transferSize _webSocketMessages cache comment ' +
    'compression connection domain expires fileName httpOnly pageref path sameSite secure serverIPAddress'
  ).split(' '),
);

const KINDS: readonly SecretKind[] = ['token', 'member', 'cookie'];
