/** Judges one exchange in a test, or all that a mock has seen, and says what is wrong. */
import { contract, judge, masked, type Finding, type Verdict } from '../contract/index.ts';
import { maskFor } from '../secrets/index.ts';
import { failureMessage } from './failure-message.ts';
import { readExchange } from './read-exchange.ts';
import type { KeepContractRunOptions, MatcherResult } from './types.ts';
import { isRun, judgeRun } from './whole-run.ts';

/** As much as is needed of what vitest and jest call a matcher with. */
interface MatcherContext {
  readonly isNot?: boolean;
  /** What an `expect(value)` has, and the `expect.toKeepContract()` inside of a value lacks. */
  readonly promise?: string;
  /** What both have. */
  readonly utils?: unknown;
}

/**
 * The matcher, for `expect.extend`. Where there is no such `expect`, as with node:test, it can be called by itself.
 *
 * @param this what vitest and jest call it with
 * @param received `{ request, response }` of WHATWG objects whose bodies nobody has read, a HAR entry, or plain objects; or what
 * `startMock` gave, for all that it has seen.
 * @throws TypeError for a value that is neither, and inside of a value, where nobody waits for it
 */
// Not async: where nobody waits, a promise that rejects would be no failure.
export function toKeepContract(
  this: unknown,
  received: unknown,
  options: KeepContractRunOptions = {},
): Promise<MatcherResult> {
  const { isNot = false, promise, utils } = (this ?? {}) as MatcherContext;
  if (utils !== undefined && promise === undefined)
    throw new TypeError(
      'expected `await expect(exchange).toKeepContract()`, received `expect.toKeepContract()` inside of a value, where nobody waits for it',
    );
  return judged(received, options, isNot);
}

async function judged(
  received: unknown,
  options: KeepContractRunOptions,
  isNot: boolean,
): Promise<MatcherResult> {
  if (isRun(received)) return judgeRun(received, options, isNot);
  const { exchange, consumed } = await readExchange(received);
  const { verdict, operationId, findings } = judge(contract, exchange);
  const told = masked(findings, maskFor(exchange, contract.names)).map((finding) =>
    consumed.has(finding.where) ? withAdvice(finding) : finding,
  );
  return {
    pass: passes(verdict, isNot, options.strict),
    message: () => failureMessage({ verdict, operationId, findings: told, isNot }),
  };
}

/** What nothing judged neither keeps the contract nor breaks it: it fails either way. */
function passes(verdict: Verdict, isNot: boolean, strict = false): boolean {
  if (verdict === 'unchecked') return isNot;
  return verdict === 'ok' || (verdict === 'deviates' && !strict);
}

function withAdvice(finding: Finding): Finding {
  const [side] = finding.where.split('.');
  return {
    ...finding,
    received: 'one that was read already',
    message: `The ${side} body was read before, so nothing judged it; to mend it: read, or send, ${side}.clone() instead.`,
  };
}
