/**
 * The face of the room: `expect(exchange).toKeepContract()` for vitest and jest, from one entry point.
 *
 * @see https://vitest.dev/guide/extending-matchers
 * @see https://jestjs.io/docs/expect#expectextendmatchers
 */
import { toKeepContract } from './to-keep-contract.ts';

/**
 * Pass them to `expect.extend`, once, for example in a setup file. The types come with the import.
 *
 * @example
 * ```ts
 * import { expect, test } from 'vitest';
 * import { matchers } from 'tradestation-order-contract/matchers';
 *
 * expect.extend(matchers);
 *
 * test('a request that is answered keeps the contract', async () => {
 *   const request = new Request('http://127.0.0.1:4010/v2/path-of-the-contract');
 *   const response = await fetch(request.clone());
 *   await expect({ request, response }).toKeepContract();
 * });
 * ```
 */
export const matchers = { toKeepContract };

export { toKeepContract };
export type {
  PlainBody,
  PlainExchange,
  PlainHeaders,
  PlainRequest,
  PlainResponse,
} from './plain-exchange.ts';
export type {
  ContractMatchers,
  KeepContractOptions,
  KeepContractRunOptions,
  MatcherResult,
} from './types.ts';
