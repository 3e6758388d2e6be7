/** Judges one exchange in a test, or all that a mock has seen, and says what is wrong. */
import { contract, judge, masked, type Finding, type Verdict } from '../contract/index.ts';
import { withReason } from '../recordings/recording.ts';
import { maskFor } from '../secrets/index.ts';
import { failureMessage } from './failure-message.ts';
import { readExchange } from './read-exchange.ts';
import type { KeepContractRunOptions, MatcherResult } from './types.ts';
import { isRun, judgeRun } from './whole-run.ts';

/** The part that is used of the context with which vitest and jest call a matcher. */
interface MatcherContext {
  readonly isNot?: boolean;
  /** Set for `expect(value)`, and missing for `expect.toKeepContract()` inside a value. */
  readonly promise?: string;
  /** Set for both. */
  readonly utils?: unknown;
}

/**
 * The matcher, for `expect.extend`. Without such an `expect`, as in node:test, call it as a function.
 *
 * @param this the context of vitest or jest
 * @param received `{ request, response }` of WHATWG objects whose bodies were not read, a HAR entry, or plain objects; or a mock of
 * `startMock`, to judge everything that it has seen.
 * @throws TypeError for any other value, and when it is used inside a value, where its promise is not awaited
 */
// Not async: if nobody awaits it, a rejected promise would not fail the test.
export function toKeepContract(
  this: unknown,
  received: unknown,
  options: KeepContractRunOptions = {},
): Promise<MatcherResult> {
  const { isNot = false, promise, utils } = (this ?? {}) as MatcherContext;
  if (utils !== undefined && promise === undefined)
    throw new TypeError(
      'expected `await expect(exchange).toKeepContract()`, received `expect.toKeepContract()` inside a value, where nothing awaits it',
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
    consumed.has(finding.where) ? withAdvice(finding) : withReason(finding, exchange),
  );
  return {
    pass: passes(verdict, isNot, options.strict),
    message: () => failureMessage({ verdict, operationId, findings: told, isNot }),
  };
}

/** An exchange that was not judged neither keeps the contract nor breaks it: it fails either way. */
function passes(verdict: Verdict, isNot: boolean, strict = false): boolean {
  if (verdict === 'unchecked') return isNot;
  return verdict === 'ok' || (verdict === 'deviates' && !strict);
}

function withAdvice(finding: Finding): Finding {
  const [side] = finding.where.split('.');
  return {
    ...finding,
    received: 'a body that was read before',
    message: `The ${side} body was read before, so nothing judged it; to mend it: read, or send, ${side}.clone() instead.`,
  };
}
