/**
 * The lines of a text with their offsets in characters and in UTF-8 bytes, found once so that no reader counts twice.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-2.2
 */

export class Lines {
  readonly text: string;
  /** The offset at which each line starts, then the length of the text. */
  readonly #starts: number[] = [];
  #bytes: number[] | undefined;
  #blankEnds: number[] | undefined;

  constructor(text: string) {
    this.text = text;
    for (let at = 0; at < text.length;) {
      this.#starts.push(at);
      const feed = text.indexOf('\n', at);
      at = feed === -1 ? text.length : feed + 1;
    }
    this.#starts.push(text.length);
  }

  get count(): number {
    return this.#starts.length - 1;
  }

  start(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** The offset at which the content of a line ends: before its LF or CRLF. */
  end(line: number): number {
    const next = this.start(line + 1);
    if (next === this.start(line)) return next;
    const end = this.text[next - 1] === '\n' ? next - 1 : next;
    return this.text[end - 1] === '\r' ? end - 1 : end;
  }

  content(line: number): string {
    return this.text.slice(this.start(line), this.end(line));
  }

  isBlank(line: number): boolean {
    const end = this.end(line);
    for (let at = this.start(line); at < end; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return false;
    }
    return true;
  }

  /** The first line at or after this one that is not blank. */
  skipBlank(line: number): number {
    this.#blankEnds ??= this.#findBlankEnds();
    return this.#blankEnds[line] ?? this.count;
  }

  /**
   * The place a number of UTF-8 bytes after the start of a line. In the result, `line` is the first line wholly after that place,
   * and `rest` is the content between the two: empty if the place is the start of a line or the end of its content.
   */
  boundary(line: number, bytes: number): { offset: number; line: number; rest: string } | undefined {
    const starts = (this.#bytes ??= this.#countBytes());
    const target = (starts[line] ?? 0) + bytes;
    if (target > (starts[this.count] ?? 0)) return undefined;
    let low = line;
    for (let high = this.count; low < high;) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= target) low = middle;
      else high = middle - 1;
    }
    if (starts[low] === target) return { offset: this.start(low), line: low, rest: '' };
    const offset = this.start(low + 1) - ((starts[low + 1] ?? 0) - target);
    if (offset <= this.start(low)) return undefined;
    return { offset, line: low + 1, rest: this.text.slice(offset, this.end(low)) };
  }

  #findBlankEnds(): number[] {
    const ends: number[] = new Array<number>(this.count);
    for (let line = this.count - 1; line >= 0; line -= 1) {
      ends[line] = this.isBlank(line) ? (ends[line + 1] ?? this.count) : line;
    }
    return ends;
  }

  #countBytes(): number[] {
    if (/^[\0-\x7f]*$/.test(this.text)) return this.#starts;
    let bytes = 0;
    let at = 0;
    return this.#starts.map((start) => {
      for (; at < start; at += 1) {
        const code = this.text.charCodeAt(at);
        if (code < 0x80) bytes += 1;
        else if (code < 0x800) bytes += 2;
        else if (code >= 0xd800 && code < 0xdc00 && isLowSurrogate(this.text.charCodeAt(at + 1))) {
          bytes += 4;
          at += 1;
        } else bytes += 3;
      }
      return bytes;
    });
  }
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
