/**
 * A recording that is written exchange by exchange. After each the file is complete, so nothing is lost when the process is killed.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/
 * @see https://github.com/ndjson/ndjson-spec
 */
import { Buffer } from 'node:buffer';
import { closeSync, constants, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { unusable, UsageError } from '../../recordings/index.ts';

interface Form {
  readonly head: string;
  readonly between: string;
  /** Written after the last entry; the next entry overwrites it. */
  readonly tail: string;
}

const LINES: Form = { head: '', between: '\n', tail: '\n' };

const FORMS: Readonly<Record<string, Form>> = {
  har: {
    head: '{"log":{"version":"1.2","creator":{"name":"order-contract","version":"1"},"entries":[\n',
    between: ',\n',
    tail: '\n]}}\n',
  },
  ndjson: LINES,
  jsonl: LINES,
};

export class RecordFile {
  readonly #file: number;
  readonly #form: Form;
  /** Where the tail begins. */
  #end: number;
  #isEmpty: boolean;
  /** What this command wrote last, up to the end of the file, and where that begins. */
  #last = Buffer.alloc(0);
  #lastAt = 0;

  /**
   * Continues a recording where the file has one.
   *
   * @throws UsageError for a name without a known ending, a file that cannot be written, and one that is not such a recording
   */
  constructor(path: string) {
    const form = FORMS[String(/\.(har|ndjson|jsonl)$/i.exec(path)?.[1]).toLowerCase()];
    if (!form)
      throw new UsageError(
        `expected --record with a name that ends in .har, .ndjson or .jsonl, received ${path}`,
      );
    this.#form = form;
    this.#file = open(path);
    const size = fstatSync(this.#file).size;
    this.#isEmpty = true;
    this.#end = 0;
    try {
      if (size === 0) this.#write(form.head + form.tail, form.tail);
      else this.#goOn(path, size);
    } catch (error) {
      throw error instanceof UsageError ? error : unusable('--record', 'written', path, error);
    }
  }

  /** @param text of an entry, in one line */
  append(text: string): void {
    const { between, tail } = this.#form;
    try {
      this.#write((this.#isEmpty ? '' : between) + text + tail, tail);
    } catch (error) {
      // When the disk is full, the earlier entries stay a complete file.
      ftruncateSync(this.#file, this.#end);
      this.#write(tail, tail);
      throw error;
    }
    this.#isEmpty = false;
  }

  /**
   * Whether the file still exists and ends as this command left it. If another command writes into it or removed it, exchanges would be
   * lost.
   */
  get isOwn(): boolean {
    const found = Buffer.alloc(this.#last.length + 1);
    const length = readSync(this.#file, found, 0, found.length, this.#lastAt);
    return found.subarray(0, length).equals(this.#last) && fstatSync(this.#file).nlink > 0;
  }

  close(): void {
    closeSync(this.#file);
  }

  #goOn(path: string, size: number): void {
    const { head, tail } = this.#form;
    const read = (from: number, length: number) => {
      const bytes = Buffer.alloc(length);
      return bytes.toString('utf8', 0, readSync(this.#file, bytes, 0, length, from));
    };
    const isWhole = read(Math.max(0, size - tail.length), tail.length) === tail;
    if (read(0, head.length) !== head || (head !== '' && !isWhole))
      throw new UsageError(
        `expected --record with a new file, or a HAR that this command wrote, received ${path}, which is neither`,
      );
    // A line that was cut off stays in the file.
    this.#end = isWhole ? size - tail.length : size;
    this.#isEmpty = this.#end === head.length;
    this.#lastAt = size;
  }

  /** Writes over the old tail, in one call where possible. */
  #write(text: string, tail: string): void {
    const bytes = Buffer.from(text);
    for (let from = 0; from < bytes.length;)
      from += writeSync(this.#file, bytes, from, bytes.length - from, this.#end + from);
    this.#last = bytes;
    this.#lastAt = this.#end;
    this.#end += bytes.length - tail.length;
  }
}

function open(path: string): number {
  try {
    return openSync(path, constants.O_RDWR | constants.O_CREAT);
  } catch (error) {
    throw unusable('--record', 'written', path, error);
  }
}
