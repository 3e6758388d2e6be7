/**
 * Chooses the recorded exchange that answers a refused request: one that was refused for the same fault, at the same member,
 * wherever in the request that member is.
 */
import type { Finding, Operation } from '../contract/index.ts';
import type { Recorded } from './recorded.ts';

export interface Refused {
  readonly finding: Finding;
  /** The value at the place of the finding. */
  readonly received: unknown;
  readonly operation: Operation;
  readonly status: number;
  /** How much the request differs from a recorded one. */
  readonly unlikeness: (one: Recorded) => number;
}

/**
 * Of several, it prefers in this order: the same transport, where the fault is not in the body; a value of the same kind; the nearest place;
 * the very same value; the most similar request; the first.
 */
export function chooseRefused(
  recorded: readonly Recorded[],
  { finding, received, operation, status, unlikeness }: Refused,
): Recorded | undefined {
  const member = withoutIndexes(finding.pointer);
  const text = JSON.stringify(received);
  const alike = recorded.flatMap((one) => {
    const { refused } = one;
    if (refused?.rule !== finding.rule || refused.where !== finding.where) return [];
    const distance = distanceOf(withoutIndexes(refused.pointer), member);
    if (distance === undefined) return [];
    const same = JSON.stringify(refused.received) === text;
    // For the very same value the recorded status is right, whatever status HTTP has for the fault.
    if (one.outcome !== status && !(same && received !== undefined)) return [];
    // A fault in a body is the same in each transport; a fault around it belongs to one transport.
    const own = finding.where !== 'request.body' && one.operation === operation;
    const kind = kindOf(refused.received) === kindOf(received);
    return [{ one, unlike: [Number(!own), Number(!kind), distance, Number(!same)] }];
  });
  const [best] = alike.sort((left, right) => {
    const at = left.unlike.findIndex((value, index) => value !== right.unlike[index]);
    // The requests are compared only where nothing else tells the exchanges apart.
    if (at === -1) return unlikeness(left.one) - unlikeness(right.one);
    return (left.unlike[at] ?? 0) - (right.unlike[at] ?? 0);
  });
  return best?.one;
}

/**
 * How far apart the places of two pointers without indexes are. They name the same member where one equals the other or is its end, since
 * a nested order has the same members as an outer one. `undefined` where they name different members.
 */
function distanceOf(left: string, right: string): number | undefined {
  const sameMember = left === right || (left && right && (left.endsWith(right) || right.endsWith(left)));
  return sameMember ? Math.abs(left.length - right.length) : undefined;
}

function withoutIndexes(pointer: string): string {
  return pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
}

function kindOf(value: unknown): string {
  if (value === '') return 'nothing';
  return Array.isArray(value) ? 'list' : typeof value;
}
