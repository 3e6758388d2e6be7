/**
 * Whether work takes time in proportion to its text: one long text takes about as long as its pieces do, one after the other. What is
 * quadratic takes as many times as long as there are pieces.
 *
 * @see https://nodejs.org/api/process.html#processthreadcpuusagepreviousvalue
 */
import { expect } from 'vitest';

const PIECES = 32;
/** How many times as long the one text may take as its pieces: about as far from 1 as from 32. */
const MOST = 6;
/** Milliseconds: what takes less cannot be measured well enough, and need not be. */
const LEAST = 20;

/**
 * Fails where the work grows faster than its text.
 *
 * @param make a text of about that length.
 * @param longest as long a text is tried, after one of an eighth of it, by which most shows that would take for ever with this one.
 */
export function expectLinear(
  make: (length: number) => string,
  work: (text: string) => unknown,
  longest = 128_000,
): void {
  for (const length of [longest / 8, longest]) {
    const [text, piece] = [make(length), make(length / PIECES)];
    let [whole, pieces] = [Infinity, 0];
    // A disturbance may spoil one turn, not each of several.
    for (let turn = 0; turn < 5 && whole > pieces * MOST; turn += 1) {
      whole = Math.min(
        whole,
        processorTime(() => work(text)),
      );
      if (whole < LEAST) break;
      pieces = processorTime(() => {
        for (let count = 0; count < PIECES; count += 1) work(piece);
      });
    }
    if (whole >= LEAST)
      expect(
        whole,
        `milliseconds for ${length} characters, where ${PIECES} pieces of it took ${pieces}`,
      ).toBeLessThanOrEqual(pieces * MOST);
  }
}

/** Makes texts of about that length: one text again and again. */
export const times = (text: string) => (length: number) => text.repeat(length / text.length);

/** Milliseconds that this thread had a processor for, which does not depend on how many others wait for one. */
function processorTime(work: () => unknown): number {
  const started = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1000;
}
