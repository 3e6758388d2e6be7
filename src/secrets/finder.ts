/**
 * Finds secrets by their names and by their form, in any kind of value and through its layers of encoding. Linear in the length
 * of the text.
 */
import { decodeJson, decodeJsonp } from '../wire/index.ts';
import { decodeXmlTree } from '../wire/xml-tree.ts';
import { base64Text } from './base64.ts';
import { lookAtCredentials } from './credentials.ts';
import { unescaped } from './escapes.ts';
import { isOfApi, isPlaceholder, looksSecret } from './forms.ts';
import { lookAtJson } from './json-values.ts';
import type { Listener, Look } from './look.ts';
import { lookAtMarkup } from './markup.ts';
import { lookAtParts } from './multipart.ts';
import type { SecretKind, SecretNames } from './names.ts';
import { plainName } from './plain-name.ts';
import { secretsInProse } from './prose.ts';
import { between } from './between.ts';
import type { View } from './view.ts';

/** How many layers of encoding are looked through. */
const DEEPEST = 8;
/** One short word, in which there is nothing to take apart. */
const PLAIN = /^[\w.+*-]{0,15}$/;
const WORD = /[^\s,;|&<>"'=:]+/g;
const WORD_BREAK = /[\s,;|&<>"'=:]/;
const SHORTEST_BASE64 = 16;
const BASE64 = /[A-Za-z0-9+/_-]{16,}(?:\r?\n[ \t]{0,8}[A-Za-z0-9+/_-]+)*={0,2}/g;
/** How gzip starts in base64. Nothing here can look into it. */
const COMPRESSED = 'H4sI';
const LINE = /[^\r\n \t]+/g;

export class Finder implements Look {
  readonly names: SecretNames;
  readonly listener: Listener;
  /** A secret that is found inside another is reported, but not searched itself. */
  #insideSecret = false;

  constructor(names: SecretNames, listener: Listener) {
    this.names = names;
    this.listener = listener;
  }

  /** @param isSecret whether the whole value is known to be secret: then only secrets inside it are looked for */
  value(view: View, depth = 0, isSecret = false): void {
    const { text } = view;
    if (depth > DEEPEST) this.listener.tooDeep?.();
    else if (PLAIN.test(text)) this.listener.text?.(view);
    else if (/^\s*[[{"]/.test(text) && decodeJson(text.trim()).ok) lookAtJson(this, view, depth, true);
    else if (/^\s*</.test(text) && decodeXmlTree(text).ok) lookAtMarkup(this, view, depth, true);
    else if (!lookAtParts(this, view, depth) && !this.#call(view, depth)) this.#prose(view, depth, isSecret);
  }

  named(name: string, kind: SecretKind, view: View, depth: number): void {
    if (plainName(name).endsWith('authorization')) lookAtCredentials(this, view, depth);
    else this.secret(kind, view.trimmed(), depth);
  }

  secret(kind: SecretKind, view: View, depth: number): void {
    if (isPlaceholder(view.text)) return;
    const deepest = withoutEscapes(view);
    this.listener.secret(kind, deepest);
    // One of several words may be the secret by itself.
    if (WORD_BREAK.test(deepest.text))
      for (const { index, 0: word } of deepest.text.matchAll(WORD))
        if (looksSecret(word) && !isOfApi(word))
          this.listener.secret(kind, deepest.slice(index, index + word.length));
    // It may contain other secrets: a cookie may be JSON, and a parameter a form.
    if (this.#insideSecret || depth >= DEEPEST) return;
    this.#insideSecret = true;
    this.value(view, depth + 1, true);
    this.#insideSecret = false;
  }

  /** Looks into a call of JSONP; false if the text is not one. */
  #call(view: View, depth: number): boolean {
    const { text } = view;
    const call = text.includes('({') || text.includes('([') ? decodeJsonp(text) : undefined;
    if (!call?.ok || !decodeJson(call.value.text).ok) return false;
    const from = text.indexOf(`(${call.value.text})`) + 1;
    const to = from + call.value.text.length;
    lookAtJson(this, view.slice(from, to), depth, true);
    this.#prose(view.slice(0, from), depth);
    this.#prose(view.slice(to, text.length), depth);
    return true;
  }

  /** Looks into text that may contain any of these, then into the same text with one layer of escapes undone. */
  #prose(view: View, depth: number, isSecret = false): void {
    const { text } = view;
    if (text.includes('"')) lookAtJson(this, view, depth, false);
    if (text.includes('<')) lookAtMarkup(this, view, depth, false);
    for (const { kind, from, to } of secretsInProse(text, this.names))
      if (!isSecret || to - from < text.length) this.secret(kind, view.slice(from, to), depth);
    for (const { index, 0: run } of text.matchAll(BASE64))
      this.#lines(view.slice(index, index + run.length), depth);
    const next = unescaped(view);
    if (next !== view) this.value(next, depth + 1, isSecret);
    // Known secrets are looked for without escapes first: with them, a part of one might be found before the whole.
    this.listener.text?.(view);
  }

  /** Base64 that is broken into lines, as in mail; or lines that are each base64 by themselves. */
  #lines(view: View, depth: number): void {
    // This runs for every text, and most are one line.
    if (!/\s/.test(view.text)) {
      this.#base64(view, depth);
      return;
    }
    const lines = Array.from(
      view.text.matchAll(LINE),
      ({ index, 0: line }) => [index, index + line.length] as const,
    );
    const lengths = lines.map(([from, to]) => to - from);
    // The last line of base64 may be shorter; what is shorter may be a word behind it, too.
    const end = lengths.findIndex((length) => length !== lengths[0]);
    const joined = (count: number) => view.joined(lines.slice(0, count));
    const count =
      [lines.length, end + 1, end].find((count) => count > 1 && base64Text(joined(count).text)) ?? 0;
    if (count > 0) this.#base64(joined(count), depth);
    for (const line of lines.slice(count))
      if (line[1] - line[0] >= SHORTEST_BASE64) this.#base64(view.slice(...line), depth);
  }

  #base64(view: View, depth: number): void {
    const { text } = view;
    if (text.startsWith(COMPRESSED)) {
      this.secret('token', view, DEEPEST);
      return;
    }
    const decoded = base64Text(text);
    if (decoded) this.listener.encoded?.(view, decoded.text, decoded.encode, depth + 1);
    // What looked like base64 may be a path.
    else if (text.includes('/'))
      for (const [from, to] of between(text, '/'))
        if (to - from >= SHORTEST_BASE64) this.#base64(view.slice(from, to), depth);
  }
}

function withoutEscapes(view: View): View {
  let deepest = view;
  for (let layer = 0; layer <= DEEPEST; layer += 1) {
    const next = unescaped(deepest);
    if (next === deepest) break;
    deepest = next;
  }
  return deepest;
}
