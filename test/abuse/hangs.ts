/** Seconds. Nothing that is tried takes a tenth of that. */
const LONG = 60;

/**
 * Tells when something hangs: after a minute in which this process had its turn each second. Where the whole machine stands still, nothing
 * that is tried hangs.
 *
 * @returns what ends the waiting
 */
export function whenItHangs(tell: () => void): () => void {
  let left = LONG;
  const timer = setInterval(() => {
    left -= 1;
    if (left > 0) return;
    clearInterval(timer);
    tell();
  }, 1000);
  return () => {
    clearInterval(timer);
  };
}
