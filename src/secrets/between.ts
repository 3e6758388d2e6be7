/** The parts of a text between separators, as offsets; empty parts are left out. */
export function* between(
  text: string,
  separator: string,
  from = 0,
  to = text.length,
): Generator<[from: number, to: number]> {
  for (let at = from; at < to;) {
    const next = text.indexOf(separator, at);
    const end = next === -1 || next > to ? to : next;
    if (end > at) yield [at, end];
    at = end + separator.length;
  }
}
