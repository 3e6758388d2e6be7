/**
 * Keeps out of a log what a client made up: of a path and of a pointer only the words remain that the contract has too, so that no
 * token and no account can get into the log, wherever a client puts them.
 */
const MASK = '…';

export class KnownWords {
  readonly #segments: ReadonlySet<string>;
  readonly #names: ReadonlySet<string>;

  /**
   * @param paths of the document and of its servers
   * @param names of its members, parameters and headers
   */
  constructor(paths: Iterable<string>, names: Iterable<string>) {
    this.#segments = new Set([...paths].flatMap((path) => path.toLowerCase().split('/')));
    this.#names = new Set([...names, 'accept', 'content-encoding', 'content-type', 'transfer-encoding']);
  }

  path(path: string): string {
    // A short plain word is a mistyped path; a token has capitals or digits.
    const isWord = /^[A-Z]?[a-z]{1,15}$/;
    return keep(path, (segment) => this.#segments.has(segment.toLowerCase()) || isWord.test(segment));
  }

  pointer(pointer: string): string {
    return keep(pointer, (key) => /^\d{0,3}$/.test(key) || this.#names.has(key));
  }
}

function keep(text: string, isKnown: (word: string) => boolean): string {
  return text
    .split('/')
    .map((word) => (isKnown(word) ? word : MASK))
    .join('/');
}
