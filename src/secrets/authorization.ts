/** Redacts what stands under a name that carries a secret; after an `authorization`, the scheme is none of it. */
import type { SecretKind } from './kinds.ts';
import type { Secrets } from './replacements.ts';

export function redactNamed(name: string, kind: SecretKind, value: string, secrets: Secrets): string {
  return /^(proxy-)?authorization$/i.test(name)
    ? redactAuthorization(value, secrets)
    : secrets.replace(kind, value);
}

/** The names of schemes stay: they decide whether there is a token at all. */
const SCHEME = /^(\s*[A-Za-z][A-Za-z-]{0,31}[ \t]+)(\S(?:.*\S)?)(\s*)$/s;
const SCHEMES = /^(?:basic|bearer|digest|dpop|hoba|mac|mutual|negotiate|ntlm|oauth|token)$/i;

/**
 * The value of an Authorization header: a scheme and what it asks for.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-11.4
 */
export function redactAuthorization(value: string, secrets: Secrets): string {
  const [, scheme = '', credentials = '', space = ''] = SCHEME.exec(value) ?? [];
  // One word alone is a token, unless it is known to be none.
  if (credentials === '') return SCHEMES.test(value.trim()) ? value : secrets.replace('token', value);
  // Of several credentials in one field each may occur elsewhere.
  const parts = credentials.split(/[\s,]+/);
  if (parts.length > 1)
    for (const part of parts) if (/^[\w.~+/-]{16,}=*$/.test(part)) secrets.replace('token', part);
  return scheme + secrets.replace('token', credentials) + space;
}
