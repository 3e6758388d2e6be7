/**
 * Judges where a request was sent. Any host may stand for the API, but on a host of the contract itself the scheme and the base
 * path must be right: over plain http, everyone on the way can read the token.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#server-object
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 */
import { asBase, headerValue, oncePer, splitTarget, type RequestMessage } from '../wire/index.ts';
import type { ContractDocument, Operation } from './document.ts';
import { describe, violation, type Finding } from './finding.ts';
import type { Match } from './match.ts';

export function judgeTarget(
  { servers }: ContractDocument,
  operation: Operation,
  { origin, path }: Match,
  { method, headers }: RequestMessage,
): Finding[] {
  return [
    ...judgeMethod(operation, method),
    ...judgePlace(servers, origin, path, headerValue(headers, 'host')),
  ];
}

function judgeMethod({ method: expected }: Operation, method: string): Finding[] {
  if (method === expected) return [];
  const received = describe(method);
  const message = `The method must be ${expected}, but is ${received}: methods are case-sensitive.`;
  return [violation('request', { rule: 'method', expected, received, message })];
}

function judgePlace(
  servers: readonly string[],
  origin: string | undefined,
  path: string,
  host: string | undefined,
): Finding[] {
  const scheme = origin?.slice(0, origin.indexOf(':'));
  if (origin === undefined && !path.startsWith('/'))
    return [elsewhere('a path that begins with a slash, or a whole URL', 'a path without a slash')];
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
    return [elsewhere('an https URL', `a URL with the scheme ${scheme}`)];
  const name = hostName(origin ?? host);
  const own = serversOf(servers).filter((server) => server.host === name);
  if (name === undefined || own.length === 0) return [];
  const expected = own.map(({ url }) => url).join(' or ');
  // A target in origin form has no scheme.
  const place = withoutPort(origin);
  const there = own.filter((server) => place === undefined || server.origin === place);
  const why = scheme === 'http' ? ', where everyone on the way can read the access token' : '';
  if (there.length === 0) return [elsewhere(expected, `${String(origin)}${why}`)];
  const below = `${path}/`.toLowerCase();
  if (there.some(({ base }) => below.startsWith(base))) return [];
  return [elsewhere(expected, `${origin ?? name} without the base path`)];
}

const serversOf = oncePer((urls: readonly string[]) =>
  urls.map((url) => {
    const { origin, path } = splitTarget(url);
    return { url, host: hostName(origin), origin: withoutPort(origin), base: asBase(path) };
  }),
);

function elsewhere(expected: string, received: string): Finding {
  const message = `The request must go to ${expected}, but went to ${received}.`;
  return violation('request', { rule: 'server', expected, received, message });
}

/** Without the default port of its scheme. */
function withoutPort(origin: string | undefined): string | undefined {
  return origin?.replace(/^(https:.*):443$|^(http:.*):80$/, '$1$2');
}

/** The host of an origin or a Host field, without its port. */
function hostName(origin: string | undefined): string | undefined {
  return origin
    ?.trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/\.?(?::\d*)?$/, '');
}
