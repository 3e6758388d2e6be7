/** Judges a request part by part: operation, parameters, authentication, body. */
import type { RequestMessage } from '../wire/index.ts';
import type { Contract } from './contract.ts';
import type { Operation } from './document.ts';
import { cut, describePath, joined, unjudged, type Finding } from './finding.ts';
import { judgeBody, judgeLength } from './judge-body.ts';
import { judgeCoding } from './judge-coding.ts';
import { judgeParameters } from './judge-parameters.ts';
import { judgeSecurity } from './judge-security.ts';
import { judgeTarget } from './judge-target.ts';
import { matchOperation, type Match } from './match.ts';
import { readRequest, type ReadRequest } from './read-request.ts';

export interface RequestJudgement {
  readonly match: Match;
  readonly operation: Operation | undefined;
  /** Missing where no operation matched. */
  readonly request: ReadRequest | undefined;
  /** The body in canonical form, where it could be read. */
  readonly canonicalBody: unknown;
  readonly findings: readonly Finding[];
}

export function judgeRequest(contract: Contract, message: RequestMessage): RequestJudgement {
  const match = matchOperation(contract.document, message);
  const { operation } = match;
  if (!operation) {
    const findings = [unmatched(message, match)];
    return { match, operation, request: undefined, canonicalBody: undefined, findings };
  }
  const request = readRequest(contract, match as typeof match & { operation: Operation }, message);
  const coding = judgeCoding(message);
  // A body that is still in its coding cannot be judged as JSON or XML.
  const isCoded = coding.length > 0 && request.body.state === 'problem';
  const body = isCoded
    ? { value: undefined, findings: [] }
    : judgeBody(contract, 'request', request.body, request.bodyTerms);
  const findings = joined([
    judgeTarget(contract.document, operation, match, message),
    judgeParameters(contract, operation, request),
    judgeSecurity(operation, request, message),
    judgeLength('request', message.headers),
    coding,
    body.findings,
    operation.jsonp ? besideJsonp(message) : [],
  ]);
  return { match, operation, request, canonicalBody: body.value, findings };
}

/** The body of JSONP is a parameter; the contract says nothing of a body besides. */
function besideJsonp({ body }: RequestMessage): Finding[] {
  if (body === undefined || body.length === 0) return [];
  const message = 'The contract describes no request body here, so nothing judged it.';
  return [unjudged('request.body', { rule: 'no-schema', expected: 'no body', received: 'a body', message })];
}

function unmatched(message: RequestMessage, { path, allowed }: Match): Finding {
  const shown = describePath(path);
  const method = cut(message.method.toUpperCase());
  if (allowed.length === 0)
    return unjudged('request', {
      rule: 'no-operation',
      expected: 'a path of the contract',
      received: shown,
      message: `The contract has no path ${shown}, so nothing judged this exchange.`,
    });
  return unjudged('request', {
    rule: 'method',
    expected: allowed.join(' or '),
    received: method,
    message: `The contract has this path with ${allowed.join(' and ')}, but not with the method ${method}, so nothing judged this exchange.`,
  });
}
