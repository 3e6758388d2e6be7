/**
 * Reads the credentials of a request, by the grammar that RFC 6750 gives to a bearer token. Only the server knows whether a
 * token is valid; a template that was not filled in is not one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1
 */
import { cookieValue, headerValue, type RequestMessage } from '../wire/index.ts';
import type { SecurityScheme } from './document.ts';
import type { ReadRequest } from './read-request.ts';

/** A credential as it was sent, or what is wrong with it; `undefined` if there is none. */
export type Credential = { readonly token: string } | { readonly fault: string } | undefined;

/** The token68 of RFC 9110, which RFC 6750 calls b64token. */
const TOKEN = /^[A-Za-z0-9._~+/-]+=*$/;

/** Words that programs write in place of a missing token; the grammar would accept them. */
const NO_TOKEN = new Set(['undefined', 'null', 'nan', 'none', 'true', 'false']);

export function credentialOf(
  scheme: SecurityScheme,
  request: ReadRequest,
  { headers }: RequestMessage,
): Credential {
  if (scheme.type === 'http') return ofAuthorization(scheme.scheme, headers);
  const text = textOf(scheme, request, headers);
  if (text === undefined) return undefined;
  // As the access_token of RFC 6750; a key of another kind may have other characters.
  const isRead = /token$/i.test(scheme.name) ? isToken(text) : isFilledIn(text);
  return isRead ? { token: text } : { fault: word(text) };
}

function textOf(
  { in: place, name }: Extract<SecurityScheme, { type: 'apiKey' }>,
  { query }: ReadRequest,
  headers: RequestMessage['headers'],
): string | undefined {
  if (place === 'query') return query.find(([key]) => key === name)?.[1];
  return place === 'header' ? headerValue(headers, name) : cookieValue(headers, name);
}

function ofAuthorization(scheme: string, headers: RequestMessage['headers']): Credential {
  if (headerValue(headers, 'authorization') === undefined) return undefined;
  const fields = headers.flatMap(([name, value]) =>
    name.toLowerCase() === 'authorization' ? [value.trim()] : [],
  );
  if (fields.length > 1) return { fault: `${fields.length} Authorization fields` };
  const [value = ''] = fields;
  const [kind = ''] = value.split(' ', 1);
  const rest = value.slice(kind.length).trim();
  if (kind.toLowerCase() !== scheme.toLowerCase())
    return { fault: 'an Authorization header of another form (masked)' };
  // Other schemes than these two may have several words.
  const isRead = /^(?:basic|bearer)$/i.test(scheme) ? isToken(rest) : rest !== '';
  return isRead ? { token: rest } : { fault: word(rest) };
}

function isToken(text: string): boolean {
  return TOKEN.test(text) && isFilledIn(text);
}

function isFilledIn(text: string): boolean {
  return text !== '' && !NO_TOKEN.has(text.toLowerCase()) && !/^\[object|[${}<>"'\s]/.test(text);
}

/** Describes the text in the place of a token without quoting it. */
function word(text: string): string {
  if (text.trim() === '') return 'an empty token';
  if (NO_TOKEN.has(text.toLowerCase())) return `the word ${text.toLowerCase()} in place of a token`;
  if (text.startsWith('[object'))
    return 'an object in place of a token, such as a Promise that nobody awaited';
  if (/[${}<>]/.test(text)) return 'a template that was not filled in';
  if (/^(?:basic|bearer)\s/i.test(text)) return 'the scheme twice';
  if (/["']/.test(text)) return 'a token in quotation marks (masked)';
  if (/[\s,]/.test(text)) return 'a token of several words (masked)';
  return 'a token with illegal characters (masked)';
}
