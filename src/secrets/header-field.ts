/**
 * Looks for secrets in the value of a header field.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6265#section-4.2.1
 */
import { between } from './between.ts';
import type { Look } from './look.ts';
import { lookAtTarget } from './target.ts';
import type { View } from './view.ts';

/** A length or a time is not a secret, although its digits may look like one. */
const NUMBERS = new Set(['content-length', 'age', 'date', 'expires', 'last-modified']);
const NUMBER = /^\s*\d{1,15}\s*$|^[\w ,:]{1,40} GMT$/;

export function lookAtHeader(look: Look, view: View, name: string): void {
  const lower = name.toLowerCase();
  if (lower === 'cookie')
    for (const [from, to] of between(view.text, ';')) lookAtCookiePair(look, view.slice(from, to));
  else if (lower === 'set-cookie') lookAtSetCookies(look, view);
  else if (NUMBERS.has(lower) && NUMBER.test(view.text)) return;
  else if (lower === 'host' || lower === ':authority') lookAtHost(look, view);
  else if (lower === ':path' || lower === 'referer') lookAtTarget(look, view);
  else {
    const kind = look.names.isHarmlessHeader(name) ? undefined : look.names.kindOf(name);
    if (kind) look.named(name, kind, view, 0);
    else look.value(view, 0);
  }
}

export function lookAtCookie(look: Look, view: View, name: string): void {
  look.secret(look.names.kindOf(name) ?? 'cookie', view.trimmed(), 0);
}

/** Recorders join several fields with a line feed or a comma; after a semicolon there may be a cookie, too. */
function lookAtSetCookies(look: Look, view: View): void {
  const { text } = view;
  let from = 0;
  for (const { index } of [...text.matchAll(/[\r\n;]|,(?=\s*[^\s;,=]+=)/g), { index: text.length }]) {
    const part = view.slice(from, index);
    if (ATTRIBUTE.test(part.text.trim())) look.value(part, 0);
    else lookAtCookiePair(look, part);
    from = index + 1;
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1 */
const ATTRIBUTE =
  /^(?:(?:expires|max-age|domain|path|samesite|priority|version|comment)\s*=|(?:secure|httponly|partitioned|discard)?$)/i;

function lookAtHost(look: Look, view: View): void {
  const at = view.text.lastIndexOf('@');
  if (at > 0) look.secret('token', view.slice(0, at), 0);
  look.value(view.slice(at + 1, view.text.length), 0);
}

function lookAtCookiePair(look: Look, view: View): void {
  const { text } = view;
  const equals = text.indexOf('=') + 1;
  look.listener.text?.(view.slice(0, equals));
  lookAtCookie(look, view.slice(equals, text.length), text.slice(0, Math.max(equals - 1, 0)));
}
