/**
 * The same text in memory of its own. A part of a text keeps the whole of it in memory as long as the part is held, so what outlives
 * its message, such as a key that is remembered, is copied first.
 */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
