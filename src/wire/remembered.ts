/**
 * Caches answers by text: traffic has many messages, but few media types, paths and names. Beyond the limit, and for long texts,
 * the answer is worked out each time, so that no traffic can fill the memory.
 */
const MOST = 1000;
const LONGEST = 500;

export class Remembered<Answer> {
  readonly #answers = new Map<string, { readonly answer: Answer }>();

  /** @param find works out the answer. A cached answer may hold the text that it gets, which is a copy. */
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

/** A copy of the text in memory of its own: a slice keeps the whole string that it was cut from in memory. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

/** The same function with a cache: it makes one result for each object, and keeps it as long as the object lives. */
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
