/** What can be wrong with a request before its body counts: its target or its body is too large. */
import { violation } from '../contract/finding.ts';
import type { Finding, RequestJudgement, Where } from '../contract/index.ts';
import type { RequestMessage } from '../wire/index.ts';

/** The longest request target, in characters. */
const MAX_TARGET = 32_768;

/** @param body `too-large` where more than `maxBody` bytes came, and were thrown away. */
export function transportFaults(
  { target }: Pick<RequestMessage, 'target'>,
  body: Uint8Array | 'too-large',
  maxBody: number,
): Finding[] {
  if (target.length > MAX_TARGET)
    return tooLong('request', 'target-size', `a request target of at most ${MAX_TARGET} characters`);
  if (body !== 'too-large') return [];
  return tooLong('request.body', 'body-size', `a request body of at most ${maxBody} bytes`);
}

/**
 * Replaces the findings of a judgement with those faults, since they count before the body. A request that leads to no operation keeps
 * its own findings, since where it goes counts even before that.
 */
export function heldToLimits(judgement: RequestJudgement, faults: readonly Finding[]): RequestJudgement {
  return judgement.operation && faults.length > 0 ? { ...judgement, findings: faults } : judgement;
}

function tooLong(where: Where, rule: string, most: string): Finding[] {
  return [untaken(where, rule, most, 'a longer one')];
}

/** @param isHeader whether the rule is the name of the header that is at fault. */
export function untaken(
  where: Where,
  rule: string,
  expected: string,
  received: string,
  isHeader = false,
): Finding {
  const message = `The mock cannot accept the request: expected ${expected}, received ${received}.`;
  return violation(where, { pointer: isHeader ? `/${rule}` : '', rule, expected, received, message });
}

/** The finding for bytes that could not be read as a request. @param message says what is wrong with it */
export function brokenRequest(message: string): Finding {
  const terms = { rule: 'http', expected: 'a complete HTTP/1.1 request', received: 'other bytes' };
  return violation('request', { ...terms, message });
}
