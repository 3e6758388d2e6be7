/** Writes a report of any length in flat memory: text is gathered, and a stream that is full is waited for. */
import type { OutputStream } from './options.ts';

const FULL = 64 * 1024;

export class Output {
  readonly #stream: OutputStream;
  #text = '';
  #closed = false;
  readonly #close = () => {
    this.#closed = true;
  };

  constructor(stream: OutputStream) {
    this.#stream = stream;
    // A reader that goes away, as `head` does, ends the report and not the work: the exit code still counts. The news of it can
    // come late, so somebody must listen to the end of the process.
    if (!guarded.has(stream)) stream.on('error', ignore);
    guarded.add(stream);
    stream.once('error', this.#close);
    stream.once('close', this.#close);
  }

  readonly write = (text: string): void => {
    this.#text += text;
  };

  get full(): boolean {
    return this.#text.length >= FULL;
  }

  async flush(): Promise<void> {
    const text = this.#text;
    this.#text = '';
    if (text === '' || this.#closed || this.#stream.write(text)) return;
    await new Promise<void>((resolve) => {
      const go = () => {
        for (const event of EVENTS) this.#stream.off(event, go);
        resolve();
      };
      for (const event of EVENTS) this.#stream.once(event, go);
    });
  }

  /** To be called at the end: the stream is the caller's again. */
  async close(): Promise<void> {
    await this.flush();
    this.#stream.off('error', this.#close);
    this.#stream.off('close', this.#close);
  }
}

const guarded = new WeakSet<OutputStream>();

function ignore(): void {
  // See the constructor.
}

const EVENTS = ['drain', 'close', 'error'] as const;
