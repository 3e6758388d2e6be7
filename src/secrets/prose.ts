/**
 * Finds secrets by their form in text without a structure: after a name and a colon, after the name of a scheme, as a JWT, before
 * a host. Each expression starts where a word starts, so that the work is linear in the length of the text.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7519#section-3
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-11.4
 */
import { matchAt, matchEnd } from '../wire/index.ts';
import { isPlaceholder, looksMadeUp, looksSecret, START, VALUE, withoutStop } from './forms.ts';
import { saidInWords, type Found } from './said-in-words.ts';
import type { SecretKind, SecretNames } from './names.ts';

/** `name:`, `"name" =`, `name[]=`, `name>`, up to where the value starts. */
const NAMED = /(?<![\w$.-])[\w$][\w$.-]*(?:\[[\w$.-]*\])*(?:["'`]?\s{0,8}[:=]>?|["'`]?>)\s{0,8}/g;
const NAME = /[\w$.[\]-]+/y;
const ONE_WORD = /^[\w.~+-]*$/;
const SCHEMES = 'basic|bearer|digest|dpop|hoba|mac|negotiate|ntlm|oauth|token';
const SCHEME = new RegExp(`\\b(?:${SCHEMES})[\\s:=]{1,4}`, 'gi');
/** The name of a scheme is not part of the secret. */
const SCHEME_HERE = new RegExp(`(?:${SCHEMES})(?:\\s|\\+|%20){1,4}`, 'iy');
/** It has several parts, some of which may be empty; an encrypted one has five. */
const JWT = /(?<![\w-])eyJ[\w-]{5,}(?:\.[\w-]*){1,4}/g;
const USER = /\/\/([^\s/?#@"'<>]{1,512})@/g;
/** An option of curl and programs like it: `-u user:password`. */
const USER_OPTION = /(?<![^\s"'`])(?:-[uU]|--(?:proxy-)?user)[\s="']{0,4}([^\s"'`:]{1,256}:[^\s"'`]{1,512})/g;
/** The pairs of a Cookie or Set-Cookie field, with their attributes. */
const PAIR = String.raw`(?:expires=\w{3},? [\w -]{9,11} [\d:]{8} \w{3}|[^\s;,"'<>\\]+)`;
const PAIRS = new RegExp(`${PAIR}(?:[;,]\\s{0,4}${PAIR})*`, 'iy');
/** A segment of a path, and the next one. */
const SEGMENTS = /(?<![\w$.~-])([\w$.~-]{3,40})\/(?=([\w.~%+=-]{4,}(?:[,;|][\w.~%+=-]+)*))/g;
/** What separates the values of a list; brackets after a value belong to it. */
const JOINT =
  /(?:["'`)\]]{0,2}|\s{1,4}\([\w ]{1,24}\))\s{0,8}(?:[,;/|&+*•-]>?\s{0,8}(?:and\s|or\s)?|(?:and|or|to)\s)\s{0,4}["'`([#]{0,2}/y;
/** The number before a value of a numbered list. */
const ORDINAL = /(?:#\d{1,2}|[([]?\d{1,2}[.):\]]{1,2})\s{1,4}(?=\w{0,16}\d)/y;
/** The end of a plural name, such as `accounts: `: what follows is a list, whatever separates its values. */
const PLURAL = /[a-z]{3}s\W{1,8}(?:\d{1,2}\W{1,4})?$/i;
const SPACE = /(?:["'`]|\s{1,4}\([\w ]{1,24}\))?\s{1,8}["'`]?/y;
/** A shorter number may be a price or a quantity. */
const SHORTEST_OF_LIST = 6;
const CREDENTIALS = /[\w.~+/=-]+/y;

export function* secretsInProse(text: string, names: SecretNames): Generator<Found> {
  // Every secret but a JWT needs a character between its name and its value.
  if (!ONE_WORD.test(text)) yield* betweenWords(text, names);
  if (text.includes('eyJ'))
    for (const { index, 0: jwt } of text.matchAll(JWT))
      yield { kind: 'token', from: index, to: index + jwt.length };
}

function* betweenWords(text: string, names: SecretNames): Generator<Found> {
  const behindNames = /[:=>]/.test(text) ? [...withList(text, named(text, names))] : [];
  yield* behindNames;
  yield* withList(text, saidInWords(text, names, behindNames));
  yield* behindSchemes(text);
  if (text.includes('@'))
    for (const { index, 1: user = '' } of text.matchAll(USER))
      yield { kind: 'token', from: index + 2, to: index + 2 + user.length };
  if (text.includes('/'))
    for (const { index, 0: front, 1: name = '', 2: segment = '' } of text.matchAll(SEGMENTS)) {
      const kind = looksSecret(segment) ? names.kindOf(name) : undefined;
      const from = index + front.length;
      if (kind) yield { kind, from, to: from + withoutStop(segment).length };
    }
  for (const { index, 0: option, 1: user = '' } of text.matchAll(USER_OPTION))
    yield { kind: 'token', from: index + option.length - user.length, to: index + option.length };
}

/**
 * Adds the other values of a list, such as `accounts 1, 2 and 3`. After a singular name, only values as long as the first one count:
 * a price or a quantity may follow.
 */
function* withList(text: string, all: Iterable<Found>): Generator<Found> {
  for (const found of all) {
    yield found;
    const isPlural = PLURAL.test(text.slice(Math.max(0, found.from - 20), found.from));
    const length = found.to - found.from;
    for (let { to } = found; ;) {
      const joint = matchEnd(JOINT, text, to);
      const next = joint === to && isPlural ? matchEnd(SPACE, text, to) : joint;
      const from = next === to ? to : matchEnd(ORDINAL, text, next);
      const value = from === to ? '' : withoutStop(matchAt(VALUE, text, from));
      const isLike = value.length === length || (isPlural && value.length >= SHORTEST_OF_LIST);
      // What has a name of its own is the next pair.
      if (!isLike || !looksMadeUp(value) || /=[^=]/.test(value)) break;
      to = from + value.length;
      yield { kind: found.kind, from, to };
    }
  }
}

function* named(text: string, names: SecretNames): Generator<Found> {
  const quotes = new Map(['"', "'", '`'].map((quote) => [quote, text.lastIndexOf(quote)]));
  let end = 0;
  for (const { index, 0: head } of text.matchAll(NAMED)) {
    // Looking after each name inside a value that was already found would take too long.
    if (index < end) continue;
    const name = matchAt(NAME, text, index);
    const separator = head.slice(name.length).replace(/["'`\s]/g, '');
    const byName = names.kindOf(name) ?? codeOf(text, index, name);
    const isNone = byName === undefined && !names.isPerhaps(name);
    if (isNone || (separator === '>' && text[index - 1] === '/')) continue;
    let from = index + head.length;
    while (from < index + head.length + 16 && /["'`[\s]/.test(text.charAt(from))) from += 1;
    from = matchEnd(ORDINAL, text, matchEnd(SCHEME_HERE, text, from));
    const quote = text.charAt(from - 1);
    const kind = byName ?? names.kindWith(name, matchAt(START, text, from));
    if (kind === undefined) continue;
    const to =
      (quotes.get(quote) ?? -1) >= from
        ? text.indexOf(quote, from)
        : from + withoutStop(matchAt(kind === 'cookie' ? PAIRS : VALUE, text, from)).length;
    const value = text.slice(from, to);
    // In prose, an ordinary word may follow a colon.
    const isPair = separator === '=' || (kind === 'cookie' && value.includes('='));
    const isWord = !/\d/.test(value) && !looksSecret(value) && !(isPair && value.length >= 3);
    if (isWord || isPlaceholder(value)) continue;
    yield { kind, from, to };
    end = to;
  }
}

/** An authorization code: only a URL or a form gives it so short a name. */
function codeOf(text: string, index: number, name: string): SecretKind | undefined {
  return name === 'code' && /[?&#]/.test(text.charAt(index - 1)) ? 'token' : undefined;
}

function* behindSchemes(text: string): Generator<Found> {
  let end = 0;
  for (const { index, 0: scheme } of text.matchAll(SCHEME)) {
    if (index < end) continue;
    const from = index + scheme.length;
    const value = withoutStop(matchAt(CREDENTIALS, text, from));
    if (!looksSecret(value)) continue;
    end = from + value.length;
    yield { kind: 'token', from, to: end };
  }
}
