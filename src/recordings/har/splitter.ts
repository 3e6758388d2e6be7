/**
 * Cuts the elements of `log.entries` out of a HAR while it streams by: it holds only one entry at a time, however large the file is.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/#log
 */
import { Buffer } from 'node:buffer';
import { MAX_ENTRY } from '../recording.ts';
import { RECORD } from '../strangers.ts';

export interface HarElement {
  readonly bytes: Buffer;
  /** The line on which it starts, counted from 1. */
  readonly line: number;
  /** The number of the entry in the file, counted from 1, if something else precedes it on its line. */
  readonly number: number | undefined;
  /** How many members its objects have in all. */
  readonly members: number;
}

/** What does not fit the shape of a HAR. */
export interface HarFault {
  readonly line: number;
  readonly expected: string;
  readonly received: string;
  readonly advice?: string | undefined;
}

const [FEED, QUOTE, COMMA, COLON, BACKSLASH] = [0x0a, 0x22, 0x2c, 0x3a, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d];

export class HarSplitter {
  /** Set once something is wrong; nothing after it is read. */
  fault: HarFault | undefined;
  /** Whether the list of entries was found. */
  found = false;
  #line = 1;
  /** The brackets that are open, outside entries. */
  readonly #open: number[] = [];
  /** The names that lead to the current place: `log`, `entries`. */
  readonly #path: string[] = [];
  #name = '';
  #awaitsName = false;
  #inString = false;
  #escaped = false;
  #started = false;
  /** Where in the list of entries: outside it, before the first entry, after one, after a comma, or inside one. */
  #state: 'outside' | 'first' | 'after' | 'next' | 'inside' = 'outside';
  #depth = 0;
  #entryLine = 0;
  #entries = 0;
  /** Whether only white space was read on this line. */
  #fresh = true;
  #isFresh = true;
  #members = 0;
  #parts: Buffer[] = [];
  #length = 0;

  /** The entries that end in this chunk. */
  push(chunk: Buffer): HarElement[] {
    const elements: HarElement[] = [];
    for (let at = 0; at < chunk.length && !this.fault;) {
      if (this.#state === 'inside') at = this.#inside(chunk, at, elements);
      else {
        const byte = chunk[at] ?? 0;
        if (this.#state === 'outside') this.#outside(byte);
        else if (!this.#between(byte)) continue;
        at += 1;
      }
    }
    return elements;
  }

  /** To be called after the last chunk. */
  end(): void {
    if (this.fault) return;
    if (this.#state === 'inside')
      this.#refuse(
        `the end of the entry that starts in line ${this.#entryLine}`,
        'the end of the file: it is cut off',
      );
    else if (this.#state !== 'outside')
      this.#refuse('`]` after the last entry', 'the end of the file: it is cut off');
    else if (this.#open.length > 0 || this.#inString)
      this.#refuse('`}` at the end of the HAR', 'the end of the file: it is cut off');
    else if (!this.found) this.#refuse('a HAR with a list log.entries', 'JSON without one', RECORD);
  }

  #outside(byte: number): void {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) this.#inString = false;
      if (this.#inString && this.#awaitsName && this.#name.length < 32)
        this.#name += String.fromCharCode(byte);
      if (byte === FEED) this.#line += 1;
      return;
    }
    if (isSpace(byte)) {
      if (byte === FEED) this.#line += 1;
      return;
    }
    if (this.#started && this.#open.length === 0) {
      this.#refuse('the end of the file after the HAR', characterOf(byte));
      return;
    }
    this.#started = true;
    if (byte === QUOTE) {
      this.#inString = true;
      if (this.#awaitsName) this.#name = '';
    } else if (byte === OPEN || byte === OPEN_LIST) this.#enter(byte);
    else if (byte === CLOSE || byte === CLOSE_LIST) {
      const expected = this.#open.pop() === OPEN ? CLOSE : CLOSE_LIST;
      if (byte !== expected) this.#refuse(characterOf(expected), characterOf(byte));
      this.#awaitsName = false;
    } else if (byte === COLON) {
      this.#awaitsName = false;
      this.#path.length = this.#open.length - 1;
      this.#path.push(this.#name);
    } else if (byte === COMMA) this.#awaitsName = this.#open.at(-1) === OPEN;
  }

  #enter(bracket: number): void {
    const depth = this.#open.length;
    this.#open.push(bracket);
    this.#awaitsName = bracket === OPEN;
    if (bracket !== OPEN_LIST || depth !== 2) return;
    if (this.#path[0] !== 'log' || this.#path[1] !== 'entries') return;
    this.found = true;
    this.#state = 'first';
    this.#fresh = false;
  }

  /** Reads a byte between entries. False if an entry starts, which `#inside` has to read. */
  #between(byte: number): boolean {
    if (isSpace(byte)) {
      if (byte === FEED) {
        this.#line += 1;
        this.#fresh = true;
      }
    } else if (byte === OPEN && this.#state !== 'after') {
      this.#state = 'inside';
      this.#depth = 0;
      this.#members = 0;
      this.#entries += 1;
      this.#entryLine = this.#line;
      this.#isFresh = this.#fresh;
      this.#fresh = false;
      return false;
    } else if (byte === COMMA && this.#state === 'after') {
      this.#state = 'next';
      this.#fresh = false;
    } else if (byte === CLOSE_LIST && this.#state !== 'next') {
      this.#open.pop();
      this.#state = 'outside';
    } else this.#refuse(EXPECTED[this.#state] ?? 'an entry', characterOf(byte));
    return true;
  }

  /** Reads on to the end of the entry or of the chunk, and returns the offset after it. */
  #inside(chunk: Buffer, from: number, elements: HarElement[]): number {
    let [at, depth, inString, escaped, line] = [from, this.#depth, this.#inString, this.#escaped, this.#line];
    let members = this.#members;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === FEED) line += 1;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) inString = true;
      else if (byte === COLON) members += 1;
      else if (byte === OPEN || byte === OPEN_LIST) depth += 1;
      else if (byte === CLOSE || byte === CLOSE_LIST) {
        depth -= 1;
        if (depth === 0) break;
      }
    }
    const done = at < chunk.length;
    const end = done ? at + 1 : at;
    this.#parts.push(chunk.subarray(from, end));
    this.#length += end - from;
    [this.#depth, this.#inString, this.#escaped, this.#line] = [depth, inString, escaped, line];
    this.#members = members;
    if (done) {
      const bytes = this.#parts.length === 1 ? chunk.subarray(from, end) : Buffer.concat(this.#parts);
      const number = this.#isFresh ? undefined : this.#entries;
      elements.push({ bytes, line: this.#entryLine, number, members });
      this.#parts = [];
      this.#length = 0;
      this.#state = 'after';
    } else if (this.#length > MAX_ENTRY) {
      this.#parts = [];
      this.#refuse(
        `an entry of at most ${MAX_ENTRY} bytes`,
        `a longer one that starts in line ${this.#entryLine}`,
      );
    }
    return end;
  }

  #refuse(expected: string, received: string, advice?: string): void {
    this.fault ??= { line: this.#line, expected, received, advice };
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  first: 'an entry or `]`',
  after: '`,` or `]` after an entry',
  next: 'an entry after `,`',
};

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === FEED || byte === 0x0d || byte === 0x09;
}

function characterOf(byte: number): string {
  if (byte > 0x20 && byte < 0x7f) return `\`${String.fromCharCode(byte)}\``;
  return `byte ${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
