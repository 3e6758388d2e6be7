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
const NAME = /[^=]="$|^[a-z_-]{1,32}=[^\s,;]$/i;
/**
 * Parameters that say what was signed, and how: their words also occur in the rest of the recording.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7616#section-3.4
 */
const HOW = /(?<![\w-])(?:realm|uri|qop|algorithm|(?:signed)?headers)=(?:"[^"]*"|[^\s,"]*)/gi;

export function lookAtCredentials(look: Look, view: View, depth: number): void {
  const { text } = view;
  if (isPlaceholder(text.replace(/^\s*[A-Za-z]+\s/, '').trim())) return;
  let at = 0;
  for (const { index, 0: how } of text.matchAll(HOW)) {
    lookAtWords(look, view.slice(at, index), depth);
    at = index + how.length;
    look.value(view.slice(index, at), depth);
  }
  lookAtWords(look, view.slice(at, text.length), depth);
}

function lookAtWords(look: Look, view: View, depth: number): void {
  const { text } = view;
  for (const { index, 0: word } of text.matchAll(CREDENTIAL)) {
    const end = index + word.length;
    // The name of a parameter comes before its value, and is not quoted.
    const isName = NAME.test(`${word}${text.charAt(end)}`) && text[index - 1] !== '"';
    if (!SCHEME.test(word) && !isName) look.secret('token', view.slice(index, end), depth);
  }
}
