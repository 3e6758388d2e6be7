/**
 * Finds secrets that a sentence, a list or a program names: `account 12345678 is closed`, `set('access_token', 'abc123')`. It takes
 * one walk over the words.
 */
import { matchAt, matchEnd } from '../wire/index.ts';
import { isPlaceholder, looksMadeUp, START, VALUE, withoutStop } from './forms.ts';
import type { SecretKind, SecretNames } from './names.ts';

/** A secret in a text. */
export interface Found {
  readonly kind: SecretKind;
  readonly from: number;
  readonly to: number;
}

const WORD = /[^\s\\"'`“”‘’«»()[\]{}<>,;:：=|#&?!*]+/g;
/** Words that may come between a name and its value. */
const FILLER =
  /^(?:is|was|has|eq|no|nr|num|number|id|string|value|of|for|with|named|called|the|are|to|from|[-\W]{1,3}|\d{1,3})\.?$/i;
/** How Python and PHP mark the type of a text: `b'abc'`, `s:3:"abc"`. */
const MARK = /^[a-z]$/i;
/** A word that names what follows it, as `error_description` in `error="invalid_token", error_description="expired"`. */
const NAMES_NEXT = /[a-z_-]+(?:["'`]\s{0,4}[:=]|=["'`])/iy;
const NAME = /^[\w$.-]{3,40}$/;
/** Else a stop ends a sentence. */
const ABBREVIATED = /^acct\.$/i;
const WIDEST_GAP = 12;
const MOST_FILLERS = 3;

/** @param found the secrets found before, in order: they are not reported again, and no word in them is a name */
export function* saidInWords(
  text: string,
  names: SecretNames,
  found: readonly Found[],
): Generator<Found, void, undefined> {
  let name: string | undefined;
  let before = '';
  let end = 0;
  let next = 0;
  let fillers = 0;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    while ((found[next]?.to ?? Infinity) <= index) next += 1;
    const isFar = index - end > WIDEST_GAP;
    if (index < end || (found[next]?.from ?? Infinity) < index + word.length) {
      name = undefined;
      before = '';
      continue;
    }
    if (isFar) name = undefined;
    end = index + word.length;
    const isMark = MARK.test(word) && /["':]/.test(text.charAt(end));
    const kind =
      name === undefined || isMark || matchEnd(NAMES_NEXT, text, index) > end
        ? undefined
        : kindOfValue(name, withoutStop(matchAt(START, text, index)), names);
    if (kind) {
      end = index + withoutStop(matchAt(VALUE, text, index)).length;
      yield { kind, from: index, to: end };
    }
    if (!kind && name !== undefined && fillers < MOST_FILLERS && (isMark || FILLER.test(word))) {
      fillers += 1;
      continue;
    }
    fillers = 0;
    name = kind || !NAME.test(word) ? undefined : nameOf(word, isFar ? '' : before, names);
    before = word;
  }
}

/** The word, or the two words that are a name together: `account number`, `api key`. */
function nameOf(word: string, before: string, names: SecretNames): string | undefined {
  if (word.endsWith('.') && !ABBREVIATED.test(word)) return undefined;
  const both = `${before} ${word}`;
  if (NAME.test(before) && names.kindOf(both)) return both;
  return names.kindOf(word) !== undefined || names.isPerhaps(word) ? word : undefined;
}

function kindOfValue(name: string, value: string, names: SecretNames): SecretKind | undefined {
  return looksMadeUp(value) && !isPlaceholder(value) ? names.kindWith(name, value) : undefined;
}
