/** Tells a mistyped word from a different one, such as a token. */

/** Whether two words differ in one letter that was added, left out or replaced, or in two that changed places. */
export function isOneOff(word: string, known: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === known[start]) start += 1;
  const [one, other] = [word.slice(start), known.slice(start)];
  return (
    one.slice(1) === other ||
    one === other.slice(1) ||
    one.slice(1) === other.slice(1) ||
    one === other.slice(1, 2) + other.slice(0, 1) + other.slice(2)
  );
}
