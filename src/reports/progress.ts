/** One line on a terminal that shows how far a long run is; nothing where the stream is not a terminal. */
import type { OutputStream } from './output.ts';

/** Milliseconds: short runs stay quiet, long ones do not flicker. */
const PATIENCE = 1000;
const PAUSE = 200;

export class Progress {
  readonly #stream: OutputStream | undefined;
  readonly #now: () => number;
  #next: number;
  #shown = false;

  constructor(stream: OutputStream, now: () => number = Date.now) {
    this.#stream = stream.isTTY === true ? stream : undefined;
    this.#now = now;
    this.#next = now() + PATIENCE;
  }

  show(exchanges: number): void {
    if (!this.#stream) return;
    const now = this.#now();
    if (now < this.#next) return;
    this.#next = now + PAUSE;
    this.#shown = true;
    this.#stream.write(`\r\x1b[K${exchanges.toLocaleString('en')} exchanges read …`);
  }

  clear(): void {
    if (this.#shown) this.#stream?.write('\r\x1b[K');
    this.#shown = false;
  }
}
