/**
 * Finds any of many values in a text, in time that grows with the text and the logarithm of their number. A table knows the first
 * four characters of each value; only where they occur, a value is searched for in a sorted list.
 */
import { SHORTEST } from './forms.ts';

/** A value, and how many of its first characters are in the text at an offset. */
export interface Common {
  readonly value: string;
  readonly length: number;
}

/** How many places the table has for each value. */
const SPARE = 32;
const MOST_PLACES = 1 << 20;
const NONE: Common = { value: '', length: 0 };
const NOTHING = { whole: NONE, start: NONE };

export class KnownValues {
  readonly #values: readonly string[];
  /** For each value, the index of the longest other one that it starts with, or -1. */
  readonly #shorter: Int32Array;
  /** Its size is a power of two. */
  readonly #table: Uint8Array;

  /** @param values of at least four characters */
  constructor(values: Iterable<string>) {
    const sorted = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
    this.#values = sorted;
    this.#shorter = new Int32Array(sorted.length);
    const size = Math.min(MOST_PLACES, SPARE * sorted.length);
    this.#table = new Uint8Array(1 << (32 - Math.clz32(size)));
    for (const [index, value] of sorted.entries()) {
      let shorter = index - 1;
      while (!value.startsWith(sorted[shorter] ?? '')) shorter = this.#shorter[shorter] ?? -1;
      this.#shorter[index] = shorter;
      this.#table[hashAt(value, 0) & (this.#table.length - 1)] = 1;
    }
  }

  /** The longest value that is there as a whole, and the value of which the longest start is there. */
  at(text: string, at: number): { readonly whole: Common; readonly start: Common } {
    if (at + SHORTEST > text.length || this.#table[hashAt(text, at) & (this.#table.length - 1)] !== 1)
      return NOTHING;
    const values = this.#values;
    let [low, high] = [0, values.length];
    let start = NONE;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const value = values[middle] ?? '';
      const length = common(value, text, at);
      if (length > start.length) start = { value, length };
      const isBefore = length === value.length || value.charCodeAt(length) < text.charCodeAt(at + length);
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    // Every value that is there is the last one before this place in the list, or one that it starts with.
    for (let index = low - 1; index >= 0; index = this.#shorter[index] ?? -1) {
      const value = values[index] ?? '';
      if (value.length <= start.length && common(value, text, at) === value.length)
        return { whole: { value, length: value.length }, start };
    }
    return { whole: NONE, start };
  }
}

/** The longest match at an offset: a whole value, or the start of one with at least `longStart` characters. */
export function longestAt(known: KnownValues, text: string, at: number, longStart: number): Common {
  const { whole, start } = known.at(text, at);
  return start.length >= longStart && start.length > whole.length ? start : whole;
}

function common(value: string, text: string, at: number): number {
  const end = Math.min(value.length, text.length - at);
  let length = 0;
  while (length < end && value.charCodeAt(length) === text.charCodeAt(at + length)) length += 1;
  return length;
}

function hashAt(text: string, at: number): number {
  const pair = text.charCodeAt(at) * 31 + text.charCodeAt(at + 1);
  return (pair * 31 + text.charCodeAt(at + 2)) * 31 + text.charCodeAt(at + 3);
}
