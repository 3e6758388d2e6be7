/**
 * Looks for secrets in request targets, URLs and forms.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 * @see https://url.spec.whatwg.org/#urlencoded-parsing
 */
import { between } from './between.ts';
import { unescaped } from './escapes.ts';
import { looksSecret } from './forms.ts';
import type { Look } from './look.ts';
import type { SecretKind } from './names.ts';
import type { View } from './view.ts';

const NONE: ReadonlySet<string> = new Set();

/** @param inPath values in the path that the contract calls sensitive, decoded */
export function lookAtTarget(look: Look, view: View, inPath = NONE): void {
  const { text } = view;
  const front = text.slice(0, text.search(/[?#]|$/));
  const [origin = '', scheme = '', user = ''] =
    /^((?:[a-z][a-z0-9+.-]*:)?\/\/)(?:([^/]*)@)?[^/]*/i.exec(front) ?? [];
  if (user !== '') look.secret('token', view.slice(scheme.length, scheme.length + user.length), 0);
  look.listener.text?.(view.slice(0, origin.length));
  let before = '';
  for (const [from, to] of between(text, '/', origin.length, front.length)) {
    const segment = unescaped(view.slice(from, to), 'query');
    const kind = inPath.has(segment.text) ? 'member' : kindOfSegment(look, before, segment.text);
    if (kind) look.secret(kind, segment, 0);
    else look.value(view.slice(from, to), 0);
    before = segment.text;
  }
  for (const [from, to] of between(text, '#', front.length)) lookAtForm(look, view.slice(from, to));
}

/** A segment that no document would have in a path is a misplaced secret. */
function kindOfSegment({ names }: Look, before: string, text: string): SecretKind | undefined {
  return looksSecret(text) ? (names.kindOf(before) ?? (isSurely(text) ? 'token' : undefined)) : undefined;
}

/** A method that can only be a secret, or that has the digits of an account, is a misplaced secret. */
export function lookAtMethod(look: Look, view: View): void {
  if (isSurely(view.text) || /\d{4}/.test(view.text)) look.secret('token', view, 0);
  else look.value(view, 0);
}

/** Whether it can only be a secret, even without a name. */
function isSurely(text: string): boolean {
  return /^(?=[^\d]*\d)[\w.~+=-]{16,}$/.test(text);
}

/** Looks at pairs of name and value; a question mark before them is not part of a name. */
export function lookAtForm(look: Look, view: View): void {
  const { text } = view;
  for (const [from, to] of between(text, '&', text.startsWith('?') ? 1 : 0)) {
    const equals = text.indexOf('=', from);
    const nameEnd = equals === -1 || equals > to ? to : equals;
    const name = unescaped(view.slice(from, nameEnd), 'query');
    if (nameEnd === to && isSurely(name.text)) look.secret('token', name, 1);
    else look.value(name, 1);
    if (nameEnd === to) continue;
    const value = view.slice(nameEnd + 1, to);
    lookAtPair(look, unescaped(value, 'query'), name.text, 1);
    // Some senders do not encode what they send: then a plus is not a space.
    if (value.text.includes('+') && (kindOfPair(look, name.text, value.text) ?? !value.text.includes('%')))
      lookAtPair(look, unescaped(value), name.text, 1);
  }
}

/** Looks at a parameter of a form, by its name; `code` is an authorization code. */
export function lookAtPair(look: Look, view: View, name: string, depth: number): void {
  const kind = kindOfPair(look, name, view.text);
  if (kind) look.named(name, kind, view, depth);
  else look.value(view, depth);
}

function kindOfPair({ names }: Look, name: string, value: string): SecretKind | undefined {
  return name === 'code' ? 'token' : names.kindWith(name, value);
}
