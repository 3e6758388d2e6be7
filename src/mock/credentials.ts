/**
 * The access tokens of a request, so that no text of the mock repeats them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-5.3
 */
import type { ContractDocument } from '../contract/index.ts';
import { tokenParameters } from '../contract/read-request.ts';
import { headerValue, splitTarget, type RequestMessage } from '../wire/index.ts';

/** @returns what stands where a token may stand, in the order from long to short. */
export function credentialsOf(contract: ContractDocument, { headers, target }: RequestMessage): string[] {
  const header = (headerValue(headers, 'authorization') ?? '').split(/[\s,]+/).slice(1);
  const names = tokenParameters(contract);
  // Lenient on purpose: a token in a query that nobody else can read is a token all the same.
  const query = [...new URLSearchParams(splitTarget(target).query)];
  const inQuery = query.flatMap(([name, value]) => (names.has(name) ? [value] : []));
  return [...header, ...inQuery].filter(({ length }) => length >= 4).sort((a, b) => b.length - a.length);
}

export function mask(text: string, credentials: readonly string[]): string {
  return credentials.reduce((masked, token) => masked.replaceAll(token, '(masked)'), text);
}
