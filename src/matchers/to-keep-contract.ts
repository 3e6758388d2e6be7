/** Judges one exchange in a test and says what is wrong with it. */
import { contract, judge, masked, type Finding, type Verdict } from '../contract/index.ts';
import { maskFor } from '../secrets/index.ts';
import { failureMessage } from './failure-message.ts';
import { readExchange } from './read-exchange.ts';

export interface KeepContractOptions {
  /** Deviations from the canonical form fail too. */
  readonly strict?: boolean;
}

/** As much as is needed of what vitest and jest call a matcher with. */
export interface MatcherContext {
  readonly isNot?: boolean;
}

export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * The matcher, for `expect.extend`.
 *
 * @param received `{ request, response }` of WHATWG objects whose bodies nobody has read, a HAR entry, or plain objects.
 * @throws TypeError for a value that is no exchange
 */
export async function toKeepContract(
  this: MatcherContext | undefined,
  received: unknown,
  options: KeepContractOptions = {},
): Promise<MatcherResult> {
  const { exchange, consumed } = await readExchange(received);
  const { verdict, operationId, findings } = judge(contract, exchange);
  const told = masked(findings, maskFor(exchange, contract.names)).map((finding) =>
    consumed.has(finding.where) && finding.rule === 'not-recorded' ? withAdvice(finding) : finding,
  );
  const strict = options.strict === true;
  const isNot = this?.isNot === true;
  return {
    pass: passes(verdict, strict, isNot),
    message: () => failureMessage({ verdict, operationId, findings: told, isNot, strict }),
  };
}

/** What nothing judged neither keeps the contract nor breaks it: it fails either way. */
function passes(verdict: Verdict, strict: boolean, isNot: boolean): boolean {
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
