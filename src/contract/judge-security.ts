/**
 * Judges whether a request carries what its operation asks for as authentication, once and in its place.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#security-requirement-object
 */
import { type RequestMessage } from '../wire/index.ts';
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
  const found = schemes.map((scheme) => [scheme, credentialOf(scheme, request, message)] as const);
  const credentials = new Map<string, Credential>(found.map(([scheme, one]) => [nameOf(scheme), one]));
  const met = (scheme: SecurityScheme) => 'token' in (credentials.get(nameOf(scheme)) ?? {});
  const faults = found.flatMap(([, one]) => (one && 'fault' in one ? [one.fault] : []));
  const tokens = new Set(found.flatMap(([, one]) => (one && 'token' in one ? [one.token] : [])));
  const isMet = security.some((alternative) => alternative.every(met));
  const expected = security.map((alternative) => alternative.map(nameOf).join(' and ')).join(' or ');
  const isOneOf = security.every((alternative) => alternative.length < 2);
  if (isMet && isOneOf && tokens.size > 1)
    return [
      refused(
        expected,
        'several tokens that differ (masked)',
        'Which of several access tokens counts, is not defined',
      ),
    ];
  if (isMet && !(isOneOf && faults.length > 0)) return [];
  const [fault] = faults;
  if (fault !== undefined) return [refused(expected, fault, 'The access token cannot be read')];
  const misplaced = misplacedToken(schemes, request, message);
  return [
    misplaced
      ? refused(
          expected,
          `a token in the header Authorization (masked)`,
          'The access token is in a place where this operation does not read it',
        )
      : refused(expected, 'none', 'There is no access token'),
  ];
}

/** Whether a bearer token stands in a header that none of the schemes reads. */
function misplacedToken(
  schemes: readonly SecurityScheme[],
  request: ReadRequest,
  message: RequestMessage,
): boolean {
  if (schemes.some(({ type }) => type === 'http')) return false;
  return 'token' in (credentialOf({ type: 'http', scheme: 'bearer' }, request, message) ?? {});
}

function refused(expected: string, received: string, says: string): Finding {
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
