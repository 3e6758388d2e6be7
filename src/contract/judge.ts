/** Judges an exchange: the request, the response, and how the two fit together. */
import type { Exchange } from '../wire/index.ts';
import type { Contract } from './contract.ts';
import { joined, worst, type Finding, type Verdict } from './finding.ts';
import { judgeRequest, type RequestJudgement } from './judge-request.ts';
import { judgeResponse, type ResponseJudgement } from './judge-response.ts';

export interface Judgement {
  readonly verdict: Verdict;
  /** The operation that the exchange belongs to; `undefined` where none matched. */
  readonly operationId: string | undefined;
  readonly findings: readonly Finding[];
  readonly request: RequestJudgement;
  /** Missing where no operation matched. */
  readonly response: ResponseJudgement | undefined;
}

export function judge(contract: Contract, exchange: Pick<Exchange, 'request' | 'response'>): Judgement {
  const request = judgeRequest(contract, exchange.request);
  const asked = { method: exchange.request.method, read: request.request };
  const response = request.operation && judgeResponse(contract, request.operation, exchange.response, asked);
  const findings = joined([request.findings, response?.findings ?? []]);
  return { verdict: worst(findings), operationId: request.operation?.id, findings, request, response };
}
