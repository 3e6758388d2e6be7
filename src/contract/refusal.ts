/** Tells whether the server refused a request as the contract says: by a status of 4xx, or by an error inside a JSONP response. */
import { sourceOf } from './asked-parameters.ts';
import { validatorFor, type Contract } from './contract.ts';
import type { Judgement } from './judge.ts';

/**
 * @param status of the response
 * @returns true if only the request violates the contract, and the response is a refusal that keeps it
 */
export function isRefused(contract: Contract, judgement: Judgement, status: number | undefined): boolean {
  const { verdict, request, response } = judgement;
  if (verdict !== 'violates' || response?.findings.length !== 0) return false;
  const { operation } = request;
  if (!operation?.jsonp) return status !== undefined && status >= 400 && status < 500;
  const body = response.response?.body;
  if (body?.state !== 'value') return false;
  return Object.entries(sourceOf(contract.document, operation).responses).some(
    ([key, { content }]) =>
      key.startsWith('4') &&
      Object.values(content).some((schema) => validatorFor(contract, schema)(body.value)),
  );
}
