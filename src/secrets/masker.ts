/**
 * The last guard before anything is printed: what an exchange itself marks as secret is taken out of every text about it, even if
 * it is encoded or cut short. The judges mask secrets in their proper places; this guard masks them anywhere else.
 */
import {
  decodeText,
  headerValue,
  oncePer,
  parseMediaType,
  Remembered,
  type Body,
  type Exchange,
  type HeaderFields,
} from '../wire/index.ts';
import { base64Text } from './base64.ts';
import { between } from './between.ts';
import { unescaped } from './escapes.ts';
import { Finder } from './finder.ts';
import { looksSecret, SHORTEST } from './forms.ts';
import { lookAtHeader } from './header-field.ts';
import { KnownValues } from './known-values.ts';
import type { SecretNames } from './names.ts';
import { lookAtTarget, lookAtMethod } from './target.ts';
import { View } from './view.ts';

/** Replaces a secret, and the rest of a text that was cut. */
const CUT = '…';
const LAYERS = 4;
/** The start of a secret counts as a secret from this length on. */
const LONG_START = 16;

export type Mask = (text: string) => string;

/** @returns a function that takes the secrets of the exchange out of a text; the exchange is read at its first call */
export function maskFor(exchange: Pick<Exchange, 'request' | 'response'>, names: SecretNames): Mask {
  let known: KnownValues | undefined;
  return (text) => {
    known ??= secretsOf(exchange, names);
    return masked(text, known);
  };
}

function secretsOf({ request, response }: Parameters<typeof maskFor>[0], names: SecretNames): KnownValues {
  const messages = response ? [request, response] : [request];
  const found = foundBy(names, (finder) => {
    lookAtMethod(finder, View.of(request.method));
    lookAtTarget(finder, View.of(request.target));
    for (const { headers, body } of messages) finder.value(View.of(textOf(headers, body)));
  });
  for (const { headers } of messages)
    for (const [name, value] of headers) for (const secret of inHeader(name, value, names)) found.add(secret);
  return new KnownValues(found);
}

const headersOf = oncePer((_names: SecretNames) => new Remembered<ReadonlySet<string>>());

/** Remembered, because most header fields of an exchange are the same as in the one before. */
function inHeader(name: string, value: string, names: SecretNames): ReadonlySet<string> {
  // With the length in front, no other name and value make the same key.
  return headersOf(names).get(`${name.length} ${name}${value}`, () =>
    foundBy(names, (finder) => {
      lookAtHeader(finder, View.of(value), name);
      finder.value(View.of(name));
    }),
  );
}

function foundBy(names: SecretNames, look: (finder: Finder) => void): Set<string> {
  const found = new Set<string>();
  const finder: Finder = new Finder(names, {
    secret: (kind, { text }) => {
      // A short word in a cookie is a setting rather than a secret.
      const isTelling = text.length >= (kind === 'cookie' ? 8 : SHORTEST) || looksSecret(text);
      if (isTelling) found.add(folded(text));
    },
    encoded: (_view, text, _encode, depth) => {
      finder.value(View.of(text), depth);
    },
  });
  look(finder);
  return found;
}

function masked(text: string, known: KnownValues): string {
  const hidden = new Uint8Array(text.length);
  hide(View.of(text), known, hidden);
  let written = '';
  for (let at = 0; at < text.length;) {
    const isHidden = hidden[at] === 1;
    let end = hidden.indexOf(isHidden ? 0 : 1, at);
    if (end === -1) end = text.length;
    written += isHidden ? (text.startsWith(CUT, end) ? '' : CUT) : text.slice(at, end);
    at = end;
  }
  return written;
}

function hide(view: View, known: KnownValues, hidden: Uint8Array): void {
  let layer = view;
  for (let count = 0; count < LAYERS; count += 1) {
    for (const [from, to] of secretsIn(layer.text, known))
      for (const run of layer.runs(from, to)) hidden.fill(1, run.from, run.to);
    const next = unescaped(unescaped(layer, 'pointer'));
    if (next === layer) return;
    layer = next;
  }
}

function* secretsIn(text: string, known: KnownValues): Generator<readonly [from: number, to: number]> {
  const plain = folded(text);
  for (let at = 0; at < plain.length;) {
    const { whole, start } = known.at(plain, at);
    const isCut = start.length >= SHORTEST && plain[at + start.length] === CUT;
    const { length } = isCut || start.length >= LONG_START ? start : whole;
    if (length > 0) yield [at, at + length];
    at += Math.max(length, 1);
  }
  for (const { index, 0: run } of text.matchAll(/[A-Za-z0-9+/_-]{8,}={0,2}/g)) {
    const end = index + run.length;
    const whole = decoded(text, index, end);
    // What looked like base64 may be a path.
    for (const [from, to] of whole === undefined ? between(text, '/', index, end) : [[index, end] as const]) {
      const [secret] = secretsIn(whole ?? decoded(text, from, to) ?? '', known);
      if (secret) yield [from, to];
    }
  }
}

/** @returns the text inside the base64 of text[from, to), whose end may be cut off */
function decoded(text: string, from: number, to: number): string | undefined {
  const run = text.slice(from, to);
  const inner = base64Text(run)?.text;
  return text[to] === CUT && inner !== undefined ? inner + CUT : inner;
}

/** In lower case, with every offset unchanged. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function textOf(headers: HeaderFields, body: Body): string {
  if (body === undefined || typeof body === 'string') return body ?? '';
  const decoded = decodeText(
    body,
    parseMediaType(headerValue(headers, 'content-type'))?.parameters['charset'],
  );
  // UTF-16 that is read in another charset has zeros between the letters of names.
  return (decoded.ok ? decoded.value : new TextDecoder().decode(body)).replaceAll('\0', '');
}
