/**
 * The secrets of a run and their replacements. First they are collected, then settled, then replaced, so that a secret that is
 * found in the last file is replaced in the first one too.
 */
import { Edits } from './edits.ts';
import { Remembered } from '../wire/remembered.ts';
import { Finder } from './finder.ts';
import { isTelling } from './forms.ts';
import { lookAtCookie, lookAtHeader } from './header-field.ts';
import { KnownValues, longestAt } from './known-values.ts';
import type { Look } from './look.ts';
import type { SecretKind, SecretNames } from './names.ts';
import { NotRedactable } from './not-redactable.ts';
import { ofSameShape, shapeOf } from './shape.ts';
import { lookAtForm, lookAtPair, lookAtTarget, lookAtMethod } from './target.ts';
import { View } from './view.ts';

interface Replacement {
  readonly kind: SecretKind;
  readonly text: string;
  /** Whether it has the shape of the secret: a letter for a letter, a digit for a digit. */
  readonly isShaped: boolean;
}

/** How many of a kind were replaced, and in how many places. */
export interface Tally {
  readonly values: Set<string>;
  places: number;
}

export type Tallies = ReadonlyMap<SecretKind, Tally>;

/** A value that is secret for two reasons has the kind that comes first here. */
const PRECEDENCE: readonly SecretKind[] = ['member', 'token', 'cookie'];
/** The start of a secret counts as a secret from this length on. */
const LONG_START = 32;
/** Enough for header fields and media types, but not for bodies. */
const LONGEST_KEPT = 100;

/** Its methods return a text without its secrets; until `settle` they only collect them. They throw NotRedactable. */
export class Secrets {
  readonly names: SecretNames;
  readonly #collected = new Map<string, SecretKind>();
  readonly #replacements = new Map<string, Replacement>();
  /** The texts that replace secrets; they stay as they are. */
  readonly #standIns = new Set<string>();
  readonly #counts = new Map<string, number>();
  /** Undefined until `settle`. */
  #known: KnownValues | undefined;
  /** Whether new secrets are collected. */
  #isOpen = true;
  #isStream = false;
  /** What was written for the short texts of a stream, which often recur. Emptied when there is a new secret. */
  #written = new Remembered<string>();
  #tally = new Map<SecretKind, Tally>();

  constructor(names: SecretNames) {
    this.names = names;
  }

  /** A value about which nothing is known: a body, a note. */
  value(text: string, depth = 0): string {
    return this.#again(`value ${depth} ${text}`, () => this.#redact(text, lookAtValue, [depth]));
  }

  header(name: string, text: string): string {
    return this.#again(`${name}: ${text}`, () => this.#redact(text, lookAtHeader, [name]));
  }

  cookie(name: string, text: string): string {
    return this.#redact(text, lookAtCookie, [name]);
  }

  /** @param inPath values in the path that the contract calls sensitive, decoded */
  target(text: string, inPath?: ReadonlySet<string>): string {
    return this.#redact(text, lookAtTarget, [inPath], true);
  }

  method(text: string): string {
    return this.#redact(text, lookAtMethod, []);
  }

  /** A form, encoded as it is sent. */
  form(text: string): string {
    return this.#redact(text, lookAtForm, [], true);
  }

  /** A parameter of a form, decoded. */
  pair(name: string, text: string): string {
    return this.#redact(text, lookAtPair, [name, 0]);
  }

  /**
   * Redacts the next part of a recording that is written as it comes: with the known secrets, and once more if it has new ones. A
   * text that replaces a secret stays as it is.
   *
   * @param redact calls the functions of this object
   */
  inStream<Redacted>(redact: () => Redacted): Redacted {
    this.#isStream = true;
    this.#isOpen = true;
    const redacted = redact();
    this.#isOpen = false;
    if (this.#collected.size === this.#replacements.size) return redacted;
    this.settle();
    return redact();
  }

  /** How many secrets have a replacement. */
  get size(): number {
    return this.#replacements.size;
  }

  /** Chooses the replacements. Call it when all secrets are collected. */
  settle(): void {
    this.#isOpen = false;
    for (const [value, kind] of this.#collected) {
      if (this.#replacements.has(value)) continue;
      // Digits stay digits: the same value may appear somewhere as a number.
      const isShaped = kind === 'member' || /^\d+$/.test(value);
      const text = this.#invent(value, kind, isShaped);
      this.#replacements.set(value, { kind, text, isShaped: isShaped && text.length === value.length });
      for (const part of [text, ...text.split(/[\s,;|&<>"'=:]/)]) this.#standIns.add(part);
    }
    const telling = [...this.#collected].filter(([value, kind]) => isTelling(value, kind === 'cookie'));
    this.#known = new KnownValues(telling.map(([value]) => value));
    this.#written = new Remembered();
  }

  /** What was replaced since the last call. */
  takeTally(): Tallies {
    const tally = this.#tally;
    this.#tally = new Map();
    return tally;
  }

  #again(text: string, write: () => string): string {
    return this.#isStream && text.length <= LONGEST_KEPT ? this.#written.get(text, write) : write();
  }

  /** @param isForm whether a plus in the text stands for a space */
  #redact<Terms extends unknown[]>(
    text: string,
    lookAt: (look: Look, view: View, ...terms: Terms) => void,
    terms: Terms,
    isForm = false,
  ): string {
    const edits = new Edits(text, isForm);
    const finder = new Finder(this.names, {
      secret: (kind, view) => {
        this.#secret(kind, view, edits);
      },
      text: (view) => {
        this.#everywhere(view, edits);
      },
      encoded: (view, inner, encode, depth) => {
        const next = this.value(inner, depth);
        if (next !== inner) edits.replace(view, 0, view.text.length, encode(next));
      },
      tooDeep: () => {
        throw new NotRedactable('text that is encoded at most eight times', 'text encoded more often');
      },
    });
    lookAt(finder, View.of(text), ...terms);
    return edits.applied();
  }

  #secret(kind: SecretKind, view: View, edits: Edits): void {
    const { text } = view;
    // Blank text is not a secret, and a shape without letters and digits has no other value.
    if (text.trim() === '' || (kind === 'member' && !/[\p{L}\p{N}]/u.test(text))) return;
    const replacement = this.#replacements.get(text);
    if (this.#isOpen) {
      const before = this.#collected.get(text);
      if (before === undefined || PRECEDENCE.indexOf(kind) < PRECEDENCE.indexOf(before))
        this.#collected.set(text, kind);
      if (!replacement) return;
    }
    // A text that replaces a secret stays as it is.
    if (!replacement && this.#standIns.has(text)) return;
    if (!replacement) throw new NotRedactable('secrets that do not overlap', 'one that overlaps another');
    this.#replace(view, [0, text.length], text, replacement, edits);
  }

  /** Replaces known secrets in any text, if they are long enough to be told from ordinary text. */
  #everywhere(view: View, edits: Edits): void {
    const known = this.#known;
    if (known === undefined) return;
    const { text } = view;
    for (let at = 0; at < text.length;) {
      const { value, length } = longestAt(known, text, at, LONG_START);
      const replacement = this.#replacements.get(value);
      if (replacement && standsAlone(text, at, length, replacement.kind)) {
        this.#replace(view, [at, at + length], value, replacement, edits);
        at += length;
      } else at += 1;
    }
  }

  #replace(
    view: View,
    [from, to]: [number, number],
    value: string,
    { kind, text, isShaped }: Replacement,
    edits: Edits,
  ): void {
    if (!edits.replace(view, from, to, text, isShaped)) return;
    let tally = this.#tally.get(kind);
    if (!tally) this.#tally.set(kind, (tally = { values: new Set(), places: 0 }));
    tally.values.add(value);
    tally.places += 1;
  }

  #invent(value: string, kind: SecretKind, isShaped: boolean): string {
    const series = isShaped ? shapeOf(value) : kind;
    for (let count = (this.#counts.get(series) ?? 0) + 1; ; count += 1) {
      const text = isShaped ? ofSameShape(value, count) : `REDACTED-${kind.toUpperCase()}-${count}`;
      // All values of a shape are taken: it is so short that none of them reveals anything.
      if (text === undefined) return ofSameShape(value, 1) ?? shapeOf(value);
      if (this.#collected.has(text)) continue;
      this.#counts.set(series, count);
      return text;
    }
  }
}

function lookAtValue(look: Look, view: View, depth: number): void {
  look.value(view, depth);
}

/** A long secret is found inside a word too; a shorter one must be a word of its own, and a number not part of a longer one. */
function standsAlone(text: string, at: number, length: number, kind: SecretKind): boolean {
  if (length >= (kind === 'member' ? LONG_START : 8)) return true;
  const beside = /^\d+$/.test(text.slice(at, at + length)) ? /\d/ : /[A-Za-z0-9]/;
  return !beside.test(text.charAt(at - 1)) && !beside.test(text.charAt(at + length));
}
