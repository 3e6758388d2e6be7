/**
 * Judges whether a request carries what its operation asks for as authentication, once and in its place.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#security-requirement-object
 */
import type { RequestMessage } from '../wire/index.ts';
import { credentialOf, type Credential } from './credential.ts';
import type { Operation, SecurityScheme } from './document.ts';
import { violation, type Finding } from './finding.ts';
import { repeated } from './judge-parameters.ts';
import type { ReadRequest } from './read-request.ts';

export function judgeSecurity(
  { security }: Operation,
  request: ReadRequest,
  message: RequestMessage,
): Finding[] {
  if (security.length === 0 || request.queryProblem) return [];
  const schemes = distinct(security.flat());
  const twice = request.repeated.find((name) =>
    schemes.some((scheme) => scheme.type === 'apiKey' && scheme.in === 'query' && scheme.name === name),
  );
  if (twice !== undefined) return [repeated(twice)];
  const credentials = new Map<string, Credential>(
    schemes.map((scheme) => [nameOf(scheme), credentialOf(scheme, request, message)]),
  );
  const sent = [...credentials.values()].filter((one) => one !== undefined);
  const tokens = new Set(sent.flatMap((one) => ('token' in one ? [one.token] : [])));
  const [fault] = sent.flatMap((one) => ('fault' in one ? [one.fault] : []));
  const isMet = (scheme: SecurityScheme) => 'token' in (credentials.get(nameOf(scheme)) ?? {});
  const expected = security.map((alternative) => alternative.map(nameOf).join(' and ')).join(' or ');
  if (security.some((alternative) => alternative.every(isMet))) {
    // Where several schemes belong together, each has a credential of its own.
    const areTogether = security.some((alternative) => alternative.length > 1);
    if (areTogether || (tokens.size < 2 && fault === undefined)) return [];
    const received = fault ?? 'several tokens that differ (masked)';
    return [refused('Which of several access tokens counts is not defined', expected, received)];
  }
  if (fault !== undefined) return [refused('There is no access token that can be read', expected, fault)];
  if (!isMisplaced(schemes, request, message)) return [refused('There is no access token', expected, 'none')];
  const says = 'The access token is in a place where this operation does not read it';
  return [refused(says, expected, 'a token in the header Authorization (masked)')];
}

/** Whether a bearer token stands in a header that none of the schemes reads. */
function isMisplaced(
  schemes: readonly SecurityScheme[],
  request: ReadRequest,
  message: RequestMessage,
): boolean {
  if (schemes.some(({ type }) => type === 'http')) return false;
  return 'token' in (credentialOf({ type: 'http', scheme: 'bearer' }, request, message) ?? {});
}

function refused(says: string, expected: string, received: string): Finding {
  const message = `${says}: expected ${expected}, received ${received}.`;
  return violation('request.security', { rule: 'security', expected, received, message });
}

function distinct(schemes: readonly SecurityScheme[]): SecurityScheme[] {
  return [...new Map(schemes.map((scheme) => [nameOf(scheme), scheme])).values()];
}

function nameOf(scheme: SecurityScheme): string {
  if (scheme.type === 'apiKey') return `the ${scheme.in} parameter ${scheme.name}`;
  const kind = `${scheme.scheme.charAt(0).toUpperCase()}${scheme.scheme.slice(1)}`;
  return `the header Authorization: ${kind} <access token>`;
}
