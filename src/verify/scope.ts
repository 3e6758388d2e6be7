/** Decides which of the recorded exchanges are judged. The others are counted by the reason. */
import { matchOperation, type Contract } from '../contract/index.ts';
import { headerValue, type RequestMessage } from '../wire/index.ts';
import { pathPattern } from './path-pattern.ts';
import { serverFilter } from './servers.ts';

/** Why an exchange is not judged. */
export type Unjudged =
  /** It went to a host or a path that no `--server` names. */
  | 'elsewhere'
  /** It went to an endpoint that `--other` names. */
  | 'other'
  /** It is the preflight of a browser, which has nothing of the API in it. */
  | 'preflights';

export interface ScopeOptions {
  /** Base URLs of the recorded API, such as `https://gateway.example/ts/v2`. If there is none, any host. */
  readonly servers?: readonly string[] | undefined;
  /** Path patterns of other endpoints of the same API, such as `/v2/users/**`. */
  readonly other?: readonly string[] | undefined;
}

/** @returns why the request is not judged; `undefined` if it is judged */
export type Scope = (request: RequestMessage) => Unjudged | undefined;

/** @throws UsageError for a server that is not a base URL, and for a pattern that is not a path */
export function scopeOf(contract: Contract, { servers = [], other = [] }: ScopeOptions): Scope {
  const isWanted = serverFilter(servers);
  const isOther = otherEndpoints(contract, other);
  return (request) => {
    if (!isWanted(request)) return 'elsewhere';
    if (isPreflight(request)) return 'preflights';
    return isOther(request) ? 'other' : undefined;
  };
}

/**
 * Tells which requests go to the endpoints that `--other` names. An operation of the contract is never one, whatever pattern fits it,
 * even if its method is spelled in another letter case.
 *
 * @throws UsageError for a pattern that is not a path
 */
export function otherEndpoints(
  contract: Contract,
  patterns: readonly string[],
): (request: Pick<RequestMessage, 'method' | 'target'>) => boolean {
  const isOther = pathPattern(patterns);
  return (request) =>
    isOther(request.target) && matchOperation(contract.document, request).operation === undefined;
}

/** @see https://fetch.spec.whatwg.org/#cors-preflight-fetch */
export function isPreflight({ method, headers }: RequestMessage): boolean {
  return method === 'OPTIONS' && headerValue(headers, 'access-control-request-method') !== undefined;
}
