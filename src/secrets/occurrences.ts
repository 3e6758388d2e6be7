/** Finds known secrets wherever they stand in a text, plain, percent-encoded or escaped as in JSON or XML. */
import { escapeAttribute, escapeText } from '../wire/xml-characters.ts';
import type { SecretKind } from './kinds.ts';
import type { Replacement } from './replacements.ts';

export type Replacer = (text: string, count: (value: string, replacement: Replacement) => string) => string;

/** One way in which a secret may be written. */
interface Variant {
  readonly text: string;
  readonly value: string;
  readonly replacement: Replacement;
  readonly encode: (text: string) => string;
  /** What may not stand beside it; undefined where it is found inside of words too. */
  readonly beside: RegExp | undefined;
}

const ENCODINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  percentEncoded,
  (text) => percentEncoded(text).replace(/%../g, (code) => code.toLowerCase()),
  (text) => JSON.stringify(text).slice(1, -1),
  escapeText,
  escapeAttribute,
];

/** No secret that is looked for everywhere is shorter, so this many characters lead to those that start with them. */
const SHORTEST = 4;

export function everywhereIn(replacements: ReadonlyMap<string, Replacement>): Replacer {
  const starts = new Map<string, Variant[]>();
  for (const variant of variantsOf(replacements)) {
    const start = variant.text.slice(0, SHORTEST);
    const others = starts.get(start);
    if (others) others.push(variant);
    else starts.set(start, [variant]);
  }
  if (starts.size === 0) return (text) => text;
  return (text, count) => {
    let written = '';
    let copied = 0;
    for (let at = 0; at + SHORTEST <= text.length; at += 1) {
      const variant = starts
        .get(text.slice(at, at + SHORTEST))
        ?.find((one) => text.startsWith(one.text, at) && standsAlone(text, at, one));
      if (!variant) continue;
      written += text.slice(copied, at) + variant.encode(count(variant.value, variant.replacement));
      copied = at + variant.text.length;
      at = copied - 1;
    }
    return written + text.slice(copied);
  };
}

/** The longest first: it may start with another. */
function variantsOf(replacements: ReadonlyMap<string, Replacement>): Variant[] {
  const variants = new Map<string, Variant>();
  for (const [value, replacement] of replacements) {
    if (!isTelling(value, replacement.kind)) continue;
    const beside = besideOf(value, replacement.kind);
    for (const encode of ENCODINGS) {
      const text = encode(value);
      if (!variants.has(text)) variants.set(text, { text, value, replacement, encode, beside });
    }
  }
  return [...variants.values()].sort((a, b) => b.text.length - a.text.length);
}

/** Long enough to be told from ordinary text: `10` as an account is no reason to change a quantity. */
function isTelling(value: string, kind: SecretKind): boolean {
  if (kind !== 'cookie') return value.length >= SHORTEST;
  return value.length >= (/^[A-Za-z]*$/.test(value) ? 16 : 8);
}

/** A long token is found inside of a word too; anything else is a word of its own, and a number is no part of a longer one. */
function besideOf(value: string, kind: SecretKind): RegExp | undefined {
  if (kind !== 'member' && value.length >= 8) return undefined;
  return /^\d+$/.test(value) ? /\d/ : /[A-Za-z0-9]/;
}

function standsAlone(text: string, at: number, { text: { length }, beside }: Variant): boolean {
  if (beside?.test(text.charAt(at + length))) return false;
  // Where an escape ends, a value may start, although the escape ends in a digit or a letter.
  return (
    !beside?.test(text.charAt(at - 1)) ||
    /(?:%[\dA-Fa-f]{2}|\\u[\dA-Fa-f]{4}|\\[bfnrt])$/.test(text.slice(Math.max(0, at - 6), at))
  );
}

/** Half of a surrogate pair cannot be encoded, and then no query holds it. */
function percentEncoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}
