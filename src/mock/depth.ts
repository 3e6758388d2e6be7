/**
 * Holds a body to the depth that this mock was started with. What is deeper than the codecs allow never comes this far.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-9
 */
import { violation } from '../contract/finding.ts';
import type { Finding, RequestJudgement } from '../contract/index.ts';
import type { ReadBody } from '../contract/read-body.ts';
import { LIMITS } from './limits.ts';

/**
 * A judgement with the first limit that the request breaks in the place of all else: what was wrong before the body counted is all that
 * there is to say; where it goes counts before that.
 *
 * @param faults what is wrong with the request before its body counts
 */
export function heldToLimits(
  judgement: RequestJudgement,
  faults: readonly Finding[],
  maxDepth: number,
): RequestJudgement {
  const found = faults.length > 0 ? faults : depthFault(judgement.request?.body, maxDepth);
  return judgement.operation && found.length > 0 ? { ...judgement, findings: found } : judgement;
}

/** @returns one finding where the value has more levels of objects and arrays than that. */
function depthFault(body: ReadBody | undefined, maxDepth: number): Finding[] {
  if (maxDepth >= LIMITS.maxDepth || body?.state !== 'value' || depthOf(body.value) <= maxDepth) return [];
  const expected = `nesting of at most ${maxDepth} levels`;
  const received = 'a deeper one';
  const message = `The request body cannot be taken: expected ${expected}, received ${received}.`;
  return [violation('request.body', { rule: 'depth', expected, received, message })];
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Object.values(value).reduce<number>((most, child) => Math.max(most, depthOf(child)), 0);
}
