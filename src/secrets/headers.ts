/** Redacts header fields: credentials and cookies by their names, any other field by what it holds. */
import { Buffer } from 'node:buffer';
import { headerValue, type HeaderFields } from '../wire/index.ts';
import { redactNamed } from './authorization.ts';
import type { Secrets } from './replacements.ts';
import { redactString } from './values.ts';

/** A length or a time is no secret, although it may have the digits of one. */
const NUMBERS = new Set(['content-length', 'age', 'date', 'expires', 'last-modified']);

export function redactHeaders(headers: HeaderFields, secrets: Secrets): HeaderFields {
  return headers.map(([name, value]) => [secrets.everywhere(name), redactHeader(name, value, secrets)]);
}

export function redactHeader(name: string, value: string, secrets: Secrets): string {
  const lower = name.toLowerCase();
  if (lower === 'cookie') return redactCookies(value, ';', secrets);
  // Recorders join several of them with a line feed; what follows the first semicolon is no cookie.
  if (lower === 'set-cookie')
    return value
      .split('\n')
      .map((line) => {
        const end = line.indexOf(';');
        const cookie = end === -1 ? line : line.slice(0, end);
        return redactCookies(cookie, '\n', secrets) + redactString(line.slice(cookie.length), secrets);
      })
      .join('\n');
  if (NUMBERS.has(lower) && /^\s*\d{1,15}\s*$|^[\w ,:]{1,40} GMT$/.test(value)) return value;
  const kind = secrets.kindOf(name);
  return kind === undefined ? redactString(value, secrets) : redactNamed(name, kind, value, secrets);
}

export function redactCookie(name: string, value: string, secrets: Secrets): string {
  return secrets.replace(secrets.kindOf(name) ?? 'cookie', value);
}

/** @see https://www.rfc-editor.org/rfc/rfc6265#section-4.2.1 */
function redactCookies(text: string, separator: string, secrets: Secrets): string {
  return text
    .split(separator)
    .map((cookie) => {
      const equals = cookie.indexOf('=');
      const name = cookie.slice(0, equals + 1);
      const value = cookie.slice(name.length).trimEnd();
      const space = cookie.slice(name.length + value.length);
      return name + redactCookie(name.slice(0, -1).trim(), value, secrets) + space;
    })
    .join(separator);
}

/** A Content-Length that was right stays right; one that was wrong before stays as it was recorded. */
export function withLength(headers: HeaderFields, before: string, after: string): HeaderFields {
  const length = Buffer.byteLength(before);
  const next = Buffer.byteLength(after);
  if (length === next || headerValue(headers, 'content-length') !== String(length)) return headers;
  return headers.map(([name, value]) => [
    name,
    name.toLowerCase() === 'content-length' ? String(next) : value,
  ]);
}
