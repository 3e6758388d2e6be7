/** Writes a report of any length in flat memory: it gathers text, and waits for a stream that is full. */
import { setImmediate } from 'node:timers/promises';

/** The part of a stream that is needed here. The streams of the process fit, and so does any Writable. */
export interface OutputStream {
  write(text: string): boolean;
  on(event: 'error', listener: (error?: unknown) => void): unknown;
  once(event: 'drain' | 'close' | 'error', listener: (error?: unknown) => void): unknown;
  off(event: 'drain' | 'close' | 'error', listener: (error?: unknown) => void): unknown;
  readonly isTTY?: boolean | undefined;
}

const FULL = 64 * 1024;

/** A report that could not be written completely, for example on a full disk. A reader that stops reading is no such error. */
export class OutputError extends Error {
  /** @returns undefined where only the reader is gone */
  static of(error: unknown): OutputError | undefined {
    const { code = 'unknown' } = (error ?? {}) as { code?: unknown };
    if (GONE.has(code)) return undefined;
    return new OutputError(
      `expected to write the whole output, received the error ${String(code)}; the output is incomplete`,
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
    // A reader that goes away, as `head` does, ends the report but not the work: the exit code still counts. The error event can
    // come late, so a listener must stay until the process ends.
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
   * To be called at the end; then the stream belongs to the caller again.
   *
   * @throws OutputError where not everything was written
   */
  async close(): Promise<void> {
    try {
      await this.flush();
      // A full disk is reported a moment after the write.
      await setImmediate();
      await this.flush();
    } finally {
      this.#stream.off('error', this.#fail);
      this.#stream.off('close', this.#close);
    }
  }
}

/** The error codes of a stream whose reader is gone. */
const GONE: ReadonlySet<unknown> = new Set(['EPIPE', 'ECONNRESET']);

const guarded = new WeakSet<OutputStream>();

function ignore(): void {
  // See the constructor.
}

const EVENTS = ['drain', 'close', 'error'] as const;
