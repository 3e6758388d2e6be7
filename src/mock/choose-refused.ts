/**
 * Chooses the recorded exchange that answers a request which is refused: one that was refused for the same fault, at the same member,
 * wherever in the request that member stands.
 */
import type { Finding, Operation } from '../contract/index.ts';
import type { Recorded } from './recorded.ts';

export interface Refused {
  readonly finding: Finding;
  /** What stood at the place of the finding. */
  readonly received: unknown;
  readonly operation: Operation;
  readonly status: number;
}

/** Of several the one for the same value, else for one of the same kind; of equal ones the first. */
export function chooseRefused(
  recorded: readonly Recorded[],
  { finding, received, operation, status }: Refused,
): Recorded | undefined {
  let best: { one: Recorded; likeness: number } | undefined;
  for (const one of recorded) {
    const { refused } = one;
    if (refused?.rule !== finding.rule || refused.where !== finding.where) continue;
    if (!sameMember(refused.pointer, finding.pointer)) continue;
    const same = JSON.stringify(refused.received) === JSON.stringify(received);
    // For the very same value the recorded status is right, whatever HTTP has for the fault.
    if (one.outcome !== status && !(same && received !== undefined)) continue;
    const likeness =
      // What is wrong with a body is the same in each transport; what is wrong around it is of the transport.
      Number(finding.where !== 'request.body' && one.operation === operation) * 8 +
      Number(same) * 4 +
      Number(kindOf(refused.received) === kindOf(received)) * 2 +
      Number(refused.pointer === finding.pointer);
    if (!best || likeness > best.likeness) best = { one, likeness };
  }
  return best?.one;
}

/** Whether one pointer is the other, or its end: a nested order has the same members as one that is not. */
function sameMember(one: string, other: string): boolean {
  const [left, right] = [one, other].map((pointer) => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*'));
  if (left === right) return true;
  if (!left || !right) return false;
  return left.endsWith(right) || right.endsWith(left);
}

function kindOf(value: unknown): string {
  if (value === null || typeof value !== 'object') return value === '' ? 'nothing' : typeof value;
  return Array.isArray(value) ? 'list' : 'object';
}
