/**
 * Turns a judgement that does not pass into a status, and into words for the sender of the request.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5
 */
import type { ContractDocument, Finding, Operation, RequestJudgement } from '../contract/index.ts';
import { isCallback } from '../wire/index.ts';

export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The finding that the message is about. */
  readonly finding: Finding;
}

/** By rule. Any other rule gets 400, and what could not be judged gets 415. */
const STATUS: Readonly<Record<string, number>> = {
  'no-operation': 404,
  method: 405,
  'body-size': 413,
  'target-size': 414,
  security: 401,
  'media-type': 415,
  'content-encoding': 415,
};

/** Where several statuses apply, the first of these is used. */
const ORDER = [404, 405, 414, 413, 401, 415, 400];

/** @returns nothing where the request is accepted: it conforms, or only deviates. */
export function refusalOf(contract: ContractDocument, judgement: RequestJudgement): Refusal | undefined {
  const findings = judgement.findings.filter(({ verdict }) => verdict !== 'deviates');
  const [any] = findings;
  if (!any) return undefined;
  const { operation, match } = judgement;
  const unanswerable = operation?.jsonp && callbackOf(judgement) === undefined;
  const wrongName = findings.find(({ pointer }) => pointer === `/${operation?.jsonp?.callback}`);
  const status = unanswerable
    ? 400
    : (ORDER.find((candidate) => findings.some((one) => statusOf(one) === candidate)) ?? 400);
  const finding = (unanswerable ? wrongName : findings.find((one) => statusOf(one) === status)) ?? any;
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
  const sentence = finding.rule === 'no-operation' ? paths(contract) : finding.message;
  return {
    status,
    message: `${sentence}${more}`,
    headers: headersOf(status, operation, match.allowed),
    finding,
  };
}

function statusOf({ rule, verdict }: Finding): number {
  return STATUS[rule] ?? (verdict === 'unchecked' ? 415 : 400);
}

/** The function that a JSONP answer is to call; `undefined` where the request names none that is safe to call. */
export function callbackOf({ operation, request }: RequestJudgement): string | undefined {
  const name = operation?.jsonp?.callback;
  if (name === undefined || request?.repeated.includes(name)) return undefined;
  const value = request?.parameters.find(
    ({ parameter }) => parameter.in === 'query' && parameter.name === name,
  )?.value;
  return typeof value === 'string' && isCallback(value) ? value : undefined;
}

/** The path of the request is not quoted: a mistyped one can hold anything. */
function paths({ operations }: ContractDocument): string {
  const known = operations.map(({ method, path }) => `${method} ${path}`).join(', ');
  return `The contract has no such path. It has ${known}.`;
}

function headersOf(
  status: number,
  operation: Operation | undefined,
  allowed: readonly string[],
): Record<string, string> {
  if (status === 405)
    return { allow: [...new Set(operation ? [operation.method] : allowed), 'OPTIONS'].join(', ') };
  const schemes = operation?.security.flat().flatMap((one) => (one.type === 'http' ? [one.scheme] : []));
  if (status !== 401 || !schemes || schemes.length === 0) return {};
  const names = new Set(schemes.map((name) => name.charAt(0).toUpperCase() + name.slice(1)));
  return { 'www-authenticate': [...names].join(', ') };
}
