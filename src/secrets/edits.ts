/** Collects the replacements for the secrets in a text. A part that was replaced once is not replaced again. */
import type { View } from './view.ts';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export class Edits {
  readonly #source: string;
  readonly #isForm: boolean;
  readonly #edits: Edit[] = [];
  /** For each character of the source, 1 if it was replaced. */
  #covered: Uint8Array | undefined;

  /** @param isForm whether a plus in it stands for a space */
  constructor(source: string, isForm = false) {
    this.#source = source;
    this.#isForm = isForm;
  }

  /**
   * Replaces view[from, to). If a part of it was replaced before, the rest is removed.
   *
   * @param byLetter whether the text is written letter for letter, so that no other character and no escape changes; else it
   * is written once, in the place of the first character
   * @returns whether there was anything left to replace
   */
  replace(view: View, from: number, to: number, text: string, byLetter = false): boolean {
    const before = this.#edits.length;
    let at = 0;
    let next = this.#has(view, from, to) ? '' : text;
    for (const run of view.runs(from, to)) {
      const literal = run.to - run.from === run.length;
      for (const stretch of this.#uncovered(run.from, run.to)) {
        const letters = text.slice(at + stretch.from - run.from, at + stretch.to - run.from);
        if (!byLetter) this.#put(stretch.from, stretch.to, next);
        else if (literal) this.#putLetters(stretch.from, letters);
        else if (ALPHANUMERIC.test(text.charAt(at)))
          this.#put(run.from, run.to, text.slice(at, at + run.length));
        next = '';
        this.#covered?.fill(1, stretch.from, stretch.to);
      }
      at += run.length;
    }
    return this.#edits.length > before;
  }

  applied(): string {
    let written = '';
    let copied = 0;
    for (const { from, to, text } of this.#edits.sort((a, b) => a.from - b.from)) {
      written += this.#source.slice(copied, from) + (this.#isForm ? text.replaceAll('+', '%2B') : text);
      copied = to;
    }
    return written + this.#source.slice(copied);
  }

  /** Whether any of view[from, to) was replaced already. */
  #has(view: View, from: number, to: number): boolean {
    const covered = this.#covered;
    if (covered === undefined) return false;
    for (const run of view.runs(from, to)) if (covered.subarray(run.from, run.to).includes(1)) return true;
    return false;
  }

  /** Only letters and digits change: any other character may have a meaning in its place. */
  #putLetters(from: number, text: string): void {
    for (const { index, 0: letters } of text.matchAll(/[A-Za-z0-9]+/g))
      this.#put(from + index, from + index + letters.length, letters);
  }

  #put(from: number, to: number, text: string): void {
    this.#covered ??= new Uint8Array(this.#source.length);
    this.#edits.push({ from, to, text });
  }

  #uncovered(from: number, to: number): Stretch[] {
    const covered = this.#covered?.subarray(from, to);
    if (!covered?.includes(1)) return [{ from, to }];
    const stretches: Stretch[] = [];
    for (let at = covered.indexOf(0); at !== -1;) {
      const end = covered.indexOf(1, at);
      stretches.push({ from: from + at, to: end === -1 ? to : from + end });
      at = end === -1 ? -1 : covered.indexOf(0, end);
    }
    return stretches;
  }
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const ALPHANUMERIC = /[A-Za-z0-9]/;
