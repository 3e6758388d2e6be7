/**
 * Text that knows where it came from: it is a part of another text, or that text with its escapes undone. So a secret that is
 * found in a value that was encoded three times can be replaced in its place, and nothing around it is written again.
 */

/** The text from the offset `at` on came from parent[from, to), which is the same text or one escape. */
interface Piece {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A part of the source that gives `length` characters of the view: the same characters, or those that one escape stands for. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** A part of the parent of a view, with the text that it stands for if that is another. */
export type Part = readonly [from: number, to: number, text?: string];

export class View {
  readonly text: string;
  readonly #parent: View | undefined;
  readonly #pieces: readonly Piece[];

  private constructor(text: string, parent?: View, pieces: readonly Piece[] = []) {
    this.text = text;
    this.#parent = parent;
    this.#pieces = pieces;
  }

  static of(source: string): View {
    return new View(source);
  }

  slice(from: number, to: number): View {
    return new View(this.text.slice(from, to), this, [{ at: 0, from, to }]);
  }

  /** Without the white space around it. */
  trimmed(): View {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, start + this.text.trim().length);
  }

  joined(parts: Iterable<Part>): View {
    const pieces: Piece[] = [];
    let text = '';
    for (const [from, to, meaning = this.text.slice(from, to)] of parts) {
      pieces.push({ at: text.length, from, to });
      text += meaning;
    }
    return new View(text, this, pieces);
  }

  /** Where text[from, to) is in the source. */
  *runs(from: number, to: number): Generator<Run> {
    const parent = this.#parent;
    if (parent === undefined) {
      yield { from, to, length: to - from };
      return;
    }
    for (let index = this.#pieceAt(from); ; index += 1) {
      const [piece, next] = this.#pieces.slice(index, index + 2);
      if (!piece || piece.at >= to) return;
      const end = next?.at ?? this.text.length;
      const [first, last] = [Math.max(from, piece.at), Math.min(to, end)];
      if (end - piece.at === piece.to - piece.from) {
        const shift = piece.from - piece.at;
        yield* parent.runs(first + shift, last + shift);
      } else {
        const all = [...parent.runs(piece.from, piece.to)];
        yield { from: all[0]?.from ?? 0, to: all.at(-1)?.to ?? 0, length: last - first };
      }
    }
  }

  /** The index of the last piece that starts at or before the offset. */
  #pieceAt(offset: number): number {
    let [low, high] = [0, this.#pieces.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#pieces[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
