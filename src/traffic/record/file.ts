/**
 * A recording that is written as it comes: after each exchange the file is whole, so that nothing is lost when the process is killed.
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
  /** Written after the last entry, and over again by the next one. */
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
  /** What this command wrote last, up to the end of the file, and where it begins. */
  #last = Buffer.alloc(0);
  #lastAt = 0;

  /**
   * Goes on with a recording that there is.
   *
   * @throws UsageError for a name that tells no format, a file that cannot be written, and one that is no such recording
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
      // On a disk that is full, what was written before stays whole.
      ftruncateSync(this.#file, this.#end);
      this.#write(tail, tail);
      throw error;
    }
    this.#isEmpty = false;
  }

  /**
   * Whether the file ends as this command left it. It does not where another command writes into it, and is gone where one removed it: either
   * would lose exchanges.
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
        `expected --record with a new file, or a HAR that this command wrote, received ${path}, which is another`,
      );
    // A line that was cut off stays what it is.
    this.#end = isWhole ? size - tail.length : size;
    this.#isEmpty = this.#end === head.length;
    this.#lastAt = size;
  }

  /** In one write, over the tail that there was. */
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
