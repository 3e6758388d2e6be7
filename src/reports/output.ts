/** Writes a report of any length in flat memory: text is gathered, and a stream that is full is waited for. */
import { setImmediate } from 'node:timers/promises';

/** As much of a stream as is needed here: those of the process fit, and so does any Writable. */
export interface OutputStream {
  write(text: string): boolean;
  on(event: 'error', listener: (error?: unknown) => void): unknown;
  once(event: 'drain' | 'close' | 'error', listener: (error?: unknown) => void): unknown;
  off(event: 'drain' | 'close' | 'error', listener: (error?: unknown) => void): unknown;
  readonly isTTY?: boolean | undefined;
}

const FULL = 64 * 1024;

/** A report that is not whole: a full disk, and not a reader that has read enough. */
export class OutputError extends Error {
  /** @returns undefined where the reader is gone */
  static of(error: unknown): OutputError | undefined {
    const { code = 'unknown' } = (error ?? {}) as { code?: unknown };
    if (GONE.has(code)) return undefined;
    return new OutputError(
      `expected an output that takes all that is written, received the error ${String(code)}; what was written is cut short`,
    );
  }
}

export class Output {
  readonly #stream: OutputStream;
  #text = '';
  #closed = false;
  #failure: OutputError | undefined;
  readonly #close = () => {
    this.#closed = true;
  };
  readonly #fail = (error: unknown) => {
    this.#closed = true;
    this.#failure ??= OutputError.of(error);
  };

  constructor(stream: OutputStream) {
    this.#stream = stream;
    // A reader that goes away, as `head` does, ends the report and not the work: the exit code still counts. The news of it can
    // come late, so somebody must listen to the end of the process.
    if (!guarded.has(stream)) stream.on('error', ignore);
    guarded.add(stream);
    stream.once('error', this.#fail);
    stream.once('close', this.#close);
  }

  readonly write = (text: string): void => {
    this.#text += text;
  };

  get full(): boolean {
    return this.#text.length >= FULL;
  }

  /** @throws OutputError once the stream has failed */
  async flush(): Promise<void> {
    const text = this.#text;
    this.#text = '';
    if (this.#failure) throw this.#failure;
    if (text === '' || this.#closed || this.#stream.write(text)) return;
    await new Promise<void>((resolve) => {
      const go = () => {
        for (const event of EVENTS) this.#stream.off(event, go);
        resolve();
      };
      for (const event of EVENTS) this.#stream.once(event, go);
    });
  }

  /**
   * To be called at the end: the stream is the caller's again.
   *
   * @throws OutputError where not all was written
   */
  async close(): Promise<void> {
    try {
      await this.flush();
      // A file that is full says so a moment after the write.
      await setImmediate();
      await this.flush();
    } finally {
      this.#stream.off('error', this.#fail);
      this.#stream.off('close', this.#close);
    }
  }
}

/** What a stream says when its reader is gone. */
const GONE: ReadonlySet<unknown> = new Set(['EPIPE', 'ECONNRESET']);

const guarded = new WeakSet<OutputStream>();

function ignore(): void {
  // See the constructor.
}

const EVENTS = ['drain', 'close', 'error'] as const;
