/**
 * Judges whether a request carries what its operation asks for as authentication. Whether a token is valid, only the server
 * knows.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#security-requirement-object
 */
import { cookieValue, headerValue, type RequestMessage } from '../wire/index.ts';
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
  if (request.repeated.length > 0) {
    const twice = request.repeated.find((name) =>
      security
        .flat()
        .some((scheme) => scheme.type === 'apiKey' && scheme.in === 'query' && scheme.name === name),
    );
    if (twice !== undefined) return [repeated(twice)];
  }
  const met = (scheme: SecurityScheme) => (credential(scheme, request, message) ?? '') !== '';
  if (security.some((alternative) => alternative.every(met))) return [];
  const expected = security.map((alternative) => alternative.map(nameOf).join(' and ')).join(' or ');
  const header = headerValue(message.headers, 'authorization') !== undefined;
  const received = header ? 'an Authorization header of another form (masked)' : 'none';
  const sentence = `There is no access token: expected ${expected}, received ${received}.`;
  return [violation('request.security', { rule: 'security', expected, received, message: sentence })];
}

function credential(
  scheme: SecurityScheme,
  request: ReadRequest,
  { headers }: RequestMessage,
): string | undefined {
  if (scheme.type === 'http') {
    const [, kind, token] = /^\s*(\S+)\s+(\S+)/.exec(headerValue(headers, 'authorization') ?? '') ?? [];
    return kind?.toLowerCase() === scheme.scheme.toLowerCase() ? token : undefined;
  }
  if (scheme.in === 'query') return request.query.find(([name]) => name === scheme.name)?.[1];
  if (scheme.in === 'header') return headerValue(headers, scheme.name);
  return cookieValue(headers, scheme.name);
}

function nameOf(scheme: SecurityScheme): string {
  if (scheme.type === 'apiKey') return `the ${scheme.in} parameter ${scheme.name}`;
  const kind = `${scheme.scheme.charAt(0).toUpperCase()}${scheme.scheme.slice(1)}`;
  return `the header Authorization: ${kind} <access token>`;
}
