/** Which of the recorded exchanges are to be judged. What is not is counted, with the reason. */
import { matchOperation, type Contract } from '../contract/index.ts';
import { headerValue, type RequestMessage } from '../wire/index.ts';
import { pathPattern } from './path-pattern.ts';
import { serverFilter } from './servers.ts';

/** Why an exchange is not judged. */
export type Unjudged =
  /** It went to a host or a path that no `--server` names. */
  | 'elsewhere'
  /** It is of an endpoint that `--other` names. */
  | 'other'
  /** A browser asked whether a page may ask: nothing of the API is in it. */
  | 'preflights';

export interface ScopeOptions {
  /** Base URLs of the recorded API, such as `https://gateway.example/ts/v2`. None: any host. */
  readonly servers?: readonly string[] | undefined;
  /** Path patterns of other endpoints of the same API, such as `/v2/users/**`. */
  readonly other?: readonly string[] | undefined;
}

/** @returns why the request is not judged; `undefined` where it is */
export type Scope = (request: RequestMessage) => Unjudged | undefined;

/** @throws UsageError for a server that is no base URL, and for a pattern that is no path */
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
 * Tells which requests go to the endpoints that `--other` names. An operation of the contract is none of them whatever pattern fits it,
 * also where its method is spelled in other letter case.
 *
 * @throws UsageError for a pattern that is no path
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
