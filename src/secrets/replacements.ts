/**
 * The secrets of a run and what stands for each. First they are collected, then settled, then replaced: what is found in the
 * last file is replaced in the first one too.
 */
import { NotRedactable } from './not-redactable.ts';
import type { SecretKind, SecretNames } from './kinds.ts';
import { everywhereIn, type Replacer } from './occurrences.ts';
import { ofSameShape, shapeOf } from './shape.ts';

export interface Replacement {
  readonly kind: SecretKind;
  readonly text: string;
}

/** How many of a kind were replaced, and in how many places. */
export interface Tally {
  readonly values: Set<string>;
  places: number;
}

export type Tallies = ReadonlyMap<SecretKind, Tally>;

/** A value that is secret for two reasons keeps the shape of the stricter one. */
const PRECEDENCE: readonly SecretKind[] = ['member', 'token', 'cookie'];

export class Secrets {
  readonly names: SecretNames;
  readonly #collected = new Map<string, SecretKind>();
  readonly #replacements = new Map<string, Replacement>();
  /** What stands for secrets already, and stays. */
  readonly #standIns = new Set<string>();
  readonly #counts = new Map<string, number>();
  #everywhere: Replacer | undefined;
  #tally = new Map<SecretKind, Tally>();

  constructor(names: SecretNames) {
    this.names = names;
  }

  kindOf(name: string): Exclude<SecretKind, 'cookie'> | undefined {
    return this.names.get(name.toLowerCase());
  }

  /**
   * What stands for the value; until `settle` the value itself.
   *
   * @throws NotRedactable for one that was not collected
   */
  replace(kind: SecretKind, value: string): string {
    // Nothing that could tell one from another, or nothing that its shape could have instead.
    if (value.trim() === '' || (kind === 'member' && !/[\p{L}\p{N}]/u.test(value))) return value;
    if (this.#everywhere === undefined) {
      const known = this.#collected.get(value);
      if (known === undefined || PRECEDENCE.indexOf(kind) < PRECEDENCE.indexOf(known))
        this.#collected.set(value, kind);
      return value;
    }
    const replacement = this.#replacements.get(value);
    if (replacement) return this.#count(value, replacement);
    if (this.#standIns.has(value)) return value;
    throw new NotRedactable('secrets that stand alone', 'one that overlaps with another');
  }

  /** The text with every secret in it replaced, where it is long enough to be told from ordinary text. */
  everywhere(text: string): string {
    return this.#everywhere?.(text, (value, replacement) => this.#count(value, replacement)) ?? text;
  }

  /** To be called once, when all is collected. */
  settle(): void {
    for (const [value, kind] of this.#collected) {
      const text = this.#invent(value, kind);
      this.#replacements.set(value, { kind, text });
      this.#standIns.add(text);
    }
    this.#everywhere = everywhereIn(this.#replacements);
  }

  /** What was replaced since the last call. */
  takeTally(): Tallies {
    const tally = this.#tally;
    this.#tally = new Map();
    return tally;
  }

  #count(value: string, { kind, text }: Replacement): string {
    let tally = this.#tally.get(kind);
    if (!tally) this.#tally.set(kind, (tally = { values: new Set(), places: 0 }));
    tally.values.add(value);
    tally.places += 1;
    return text;
  }

  #invent(value: string, kind: SecretKind): string {
    // Digits stay digits: the same value may stand somewhere as a number.
    const shaped = kind === 'member' || /^\d+$/.test(value);
    const series = shaped ? shapeOf(value) : kind;
    for (let count = (this.#counts.get(series) ?? 0) + 1; ; count += 1) {
      const text = shaped ? ofSameShape(value, count) : `REDACTED-${kind.toUpperCase()}-${count}`;
      // All values of a shape are taken: it is so short that none of them tells anything.
      if (text === undefined) return ofSameShape(value, 1) ?? shapeOf(value);
      if (this.#collected.has(text)) continue;
      this.#counts.set(series, count);
      return text;
    }
  }
}
