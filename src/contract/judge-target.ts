/**
 * Judges where a request was sent. Any host may stand for the API, but on a host of the contract itself the scheme and the base
 * path must be right: over plain http, a token is there for all to read.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#server-object
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 */
import { headerValue, splitTarget, type RequestMessage } from '../wire/index.ts';
import type { ContractDocument, Operation } from './document.ts';
import { violation, type Finding } from './finding.ts';

export function judgeTarget(
  { servers }: ContractDocument,
  operation: Operation,
  { method, target, headers }: RequestMessage,
): Finding[] {
  return [...judgeMethod(operation, method), ...judgePlace(servers, target, headerValue(headers, 'host'))];
}

function judgeMethod({ method: expected }: Operation, method: string): Finding[] {
  if (method === expected) return [];
  const received = JSON.stringify(method);
  const message = `The method must be ${expected}, but is ${received}: methods are case-sensitive.`;
  return [violation('request', { rule: 'method', expected, received, message })];
}

function judgePlace(servers: readonly string[], target: string, host: string | undefined): Finding[] {
  const { origin, path } = splitTarget(target);
  const refused = (expected: string, received: string, why: string): Finding[] => {
    const message = `The request must go to ${expected}, but went to ${received}${why}.`;
    return [violation('request', { rule: 'server', expected, received, message })];
  };
  if (origin === undefined && !path.startsWith('/'))
    return refused('a path that begins with a slash, or a whole URL', 'a path without a slash', '');
  const scheme = origin?.slice(0, origin.indexOf(':'));
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
    return refused('a URL of https', `one of ${scheme}`, '');
  const own = servers.filter((server) => hostOf(splitTarget(server).origin) === hostOf(origin ?? host));
  const [first] = own;
  if (first === undefined || own.some((server) => isBelow(server, origin, path))) return [];
  const expected = own.join(' or ');
  const [secure] = own.filter((server) => splitTarget(server).origin !== originOf(origin));
  return secure === undefined || origin === undefined
    ? refused(
        expected,
        `${origin ?? first.slice(0, first.indexOf('//') + 2) + String(host)} without the path of it`,
        '',
      )
    : refused(
        expected,
        `${origin}`,
        scheme === 'http' ? ', where everyone on the way can read the access token' : '',
      );
}

/** Whether scheme, host and base path are those of a server; a target in origin form does not tell the scheme. */
function isBelow(server: string, origin: string | undefined, path: string): boolean {
  const own = splitTarget(server);
  const base = own.path.toLowerCase().replace(/\/$/, '');
  const isThere = origin === undefined || originOf(origin) === originOf(own.origin);
  return isThere && `${path.toLowerCase()}/`.startsWith(`${base}/`);
}

/** Without the port that its scheme has anyway. */
function originOf(origin: string | undefined): string | undefined {
  return origin?.replace(/^(https:.*):443$|^(http:.*):80$/, '$1$2');
}

function hostOf(origin: string | undefined): string | undefined {
  return origin
    ?.toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/:(?:80|443)$/, '')
    .trim();
}
