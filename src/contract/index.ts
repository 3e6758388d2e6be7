/** The face of the room: the contract of this package, and what judges by it. */
import { contract as document } from '../../generated/contract.js';
import { validators } from '../../generated/validators.js';
import { tables } from '../../generated/xml.js';
import { asSent } from './as-sent.ts';
import { canonicalForm, type Canonical } from './canonical.ts';
import { createContract, validatorFor, type Contract } from './contract.ts';
import type { ContractDocument } from './document.ts';
import { faultsOf } from './explain.ts';

/** The contract that `npm run generate` made of spec/. */
export const contract: Contract = createContract(document as ContractDocument, validators, tables);

/**
 * Turns a request body, as it comes from a form, a CSV file or another client, into canonical form: the spelling and types of
 * the recorded examples. The body that is passed in is left as it is.
 *
 * @param body the value, not its text.
 * @param operationId which operation it is for; by default the first one that takes a body.
 * @returns the canonical value, what was changed (each with its JSON pointer), and what is still wrong; without faults the
 *   value is legal.
 * @throws {TypeError} where the contract has no such operation, or where it takes no body.
 * @example
 * ```ts
 * import { canonicalize } from 'tradestation-order-contract/contract';
 *
 * const { value, deviations, faults } = canonicalize({ TradeAction: 'buy', Quantity: 10 });
 * console.log(deviations.map(({ pointer, change }) => `${pointer}: ${change}`)); // '/Quantity: number to string'
 * console.log(faults.map(({ message }) => message)); // 'AccountKey is missing.', …
 * ```
 */
export function canonicalize(body: unknown, operationId?: string): Canonical {
  const { operations } = contract.document;
  const operation = operations.find(({ id, requestBody }) =>
    operationId === undefined ? requestBody : id === operationId,
  );
  const schema = Object.values(operation?.requestBody?.content ?? {})[0];
  if (schema === undefined) {
    const ids = operations.flatMap(({ id, requestBody }) => (requestBody ? [id] : []));
    throw new TypeError(
      `expected an operation that takes a body (${ids.join(', ')}), received ${operationId ?? 'none'}`,
    );
  }
  const sent = asSent(body);
  if (!sent.ok)
    return { value: body, deviations: [], faults: faultsOf([sent.error], undefined, contract.sensitive) };
  return canonicalForm(sent.value, validatorFor(contract, schema), contract.sensitive);
}

export { canonicalForm, type Canonical, type Deviation } from './canonical.ts';
export { createContract, secretNamesOf, type Contract } from './contract.ts';
export type { ContractDocument, Operation, Parameter, ResponseTerms, SecurityScheme } from './document.ts';
export { isAtMost, masked, worst, type Finding, type Verdict, type Where } from './finding.ts';
export { judge, type Judgement } from './judge.ts';
export { judgeRequest, type RequestJudgement } from './judge-request.ts';
export { judgeResponse, type ResponseJudgement } from './judge-response.ts';
export { isRefused } from './refusal.ts';
export { matchOperation, type Match } from './match.ts';
