/**
 * Judges whether a request carries what its operation asks for as authentication, once and in its place.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#security-requirement-object
 */
import { oncePer, type RequestMessage } from '../wire/index.ts';
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
  const { schemes, alternatives, expected } = termsOf(security);
  const twice = request.repeated.find((name) =>
    schemes.some((scheme) => scheme.type === 'apiKey' && scheme.in === 'query' && scheme.name === name),
  );
  if (twice !== undefined) return [repeated(twice)];
  const credentials = schemes.map((scheme) => credentialOf(scheme, request, message));
  const fault = credentials.find((one) => one !== undefined && 'fault' in one)?.fault;
  if (
    alternatives.some((alternative) =>
      alternative.every((index) => tokenOf(credentials[index]) !== undefined),
    )
  ) {
    // Schemes that belong together each have a credential of their own.
    if (alternatives.some(({ length }) => length > 1)) return [];
    const tokens = new Set(credentials.map(tokenOf).filter((token) => token !== undefined));
    if (tokens.size < 2 && fault === undefined) return [];
    const received = fault ?? 'several tokens that differ (masked)';
    return [refused('It is not defined which of several access tokens counts', expected, received)];
  }
  if (fault !== undefined) return [refused('The access token cannot be read', expected, fault)];
  if (!isMisplaced(schemes, request, message)) return [refused('There is no access token', expected, 'none')];
  const says = 'The access token is not where this operation expects it';
  return [refused(says, expected, 'a token in the header Authorization (masked)')];
}

/** What an operation asks for, computed once. */
interface Terms {
  /** Each once. */
  readonly schemes: readonly SecurityScheme[];
  /** Sets of indexes of schemes that must all be met. */
  readonly alternatives: readonly (readonly number[])[];
  /** In words. */
  readonly expected: string;
}

const termsOf = oncePer((security: Operation['security']): Terms => {
  const named = new Map(security.flat().map((scheme) => [nameOf(scheme), scheme]));
  const names = [...named.keys()];
  return {
    schemes: [...named.values()],
    alternatives: security.map((alternative) => alternative.map((scheme) => names.indexOf(nameOf(scheme)))),
    expected: security.map((alternative) => alternative.map(nameOf).join(' and ')).join(' or '),
  };
});

function tokenOf(credential: Credential): string | undefined {
  return credential && 'token' in credential ? credential.token : undefined;
}

/** Whether a bearer token stands in a header that none of the schemes reads. */
function isMisplaced(
  schemes: readonly SecurityScheme[],
  request: ReadRequest,
  message: RequestMessage,
): boolean {
  if (schemes.some(({ type }) => type === 'http')) return false;
  return tokenOf(credentialOf({ type: 'http', scheme: 'bearer' }, request, message)) !== undefined;
}

function refused(says: string, expected: string, received: string): Finding {
  const message = `${says}: expected ${expected}, received ${received}.`;
  return violation('request.security', { rule: 'security', expected, received, message });
}

function nameOf(scheme: SecurityScheme): string {
  if (scheme.type === 'apiKey') return `the ${scheme.in} parameter ${scheme.name}`;
  const kind = `${scheme.scheme.charAt(0).toUpperCase()}${scheme.scheme.slice(1)}`;
  return `the header Authorization: ${kind} <access token>`;
}
