/**
 * Finds the secret in the value of an Authorization header, or of another value with that name. The name of a scheme, such as
 * `Bearer`, is not part of the secret.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-11.4
 */
import { isPlaceholder } from './forms.ts';
import type { Look } from './look.ts';
import type { View } from './view.ts';

const SCHEME = /^(?:basic|bearer|digest|dpop|hoba|mac|mutual|negotiate|ntlm|oauth|token)$/i;
const CREDENTIAL = /[^\s,;"'<>()[\]{}=]+=*/g;

export function lookAtCredentials(look: Look, view: View, depth: number): void {
  if (isPlaceholder(view.text.replace(/^\s*[A-Za-z]+\s/, '').trim())) return;
  for (const { index, 0: word } of view.text.matchAll(CREDENTIAL)) {
    const end = index + word.length;
    // A word before a quoted value is the name of a parameter.
    if (SCHEME.test(word) || (word.endsWith('=') && view.text[end] === '"')) continue;
    look.secret('token', view.slice(index, end), depth);
  }
}
