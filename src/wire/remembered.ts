/**
 * Answers by text that are kept, up to a limit: traffic has few media types, paths and names, and many messages. What comes after the
 * limit, or is too long, is worked out each time, so that no traffic fills the memory.
 */
const MOST = 1000;
const LONGEST = 500;

export class Remembered<Answer> {
  readonly #answers = new Map<string, { readonly answer: Answer }>();

  /** @param find works the answer out, from a text that may be held. */
  get(text: string, find: (text: string) => Answer): Answer {
    if (text.length > LONGEST) return find(text);
    const known = this.#answers.get(text);
    if (known) return known.answer;
    if (this.#answers.size >= MOST) return find(text);
    const own = ownCopy(text);
    const answer = find(own);
    this.#answers.set(own, { answer });
    return answer;
  }
}

/** The same text in memory of its own: a part of a text keeps the whole of it in memory as long as the part is held. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

/** The same function, which works out what it makes of an object once, and keeps it as long as the object is there. */
export function oncePer<Key extends object, Made extends object>(
  make: (key: Key) => Made,
): (key: Key) => Made {
  const known = new WeakMap<Key, Made>();
  return (key) => {
    let made = known.get(key);
    if (!made) known.set(key, (made = make(key)));
    return made;
  };
}
