/** Makes unique names from words of the document, of letters and digits only, so that they are names in code too. */

export class Names {
  readonly #taken = new Set<string>();

  /** `['placeOrder', 'query', 'call-back']` becomes `PlaceOrderQueryCallBack`; the second one of that name gets a 2 at its end. */
  take(words: readonly string[]): string {
    const name = pascal(words);
    let own = name;
    for (let count = 2; this.#taken.has(own); count += 1) own = `${name}${count}`;
    this.#taken.add(own);
    return own;
  }

  /** Marks a name as taken. */
  reserve(name: string): void {
    this.#taken.add(name);
  }
}

function pascal(words: readonly string[]): string {
  const parts = words.flatMap((word) => word.split(/[^A-Za-z0-9]+/));
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}
