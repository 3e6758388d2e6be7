/**
 * Keeps what a client made up out of a log: of a path or a pointer, only the words that the contract has too remain. So no token
 * and no account can get into the log, wherever a client puts it.
 */
import { isOneOff } from './one-off.ts';

const MASK = '…';

export class KnownWords {
  readonly #segments: ReadonlySet<string>;
  readonly #names: ReadonlySet<string>;

  /**
   * @param paths the paths of the document and of its servers
   * @param names the names of its members, parameters and headers
   */
  constructor(paths: Iterable<string>, names: Iterable<string>) {
    this.#segments = new Set([...paths].flatMap((path) => path.toLowerCase().split('/')));
    this.#names = new Set([...names, 'accept', 'content-encoding', 'content-type', 'transfer-encoding']);
  }

  path(path: string): string {
    return keep(path, (segment) => this.#isNear(segment.toLowerCase()));
  }

  /** Whether it is a known word, or one that was mistyped. Any other word could be a token. */
  #isNear(segment: string): boolean {
    if (this.#segments.has(segment) || /^v\d$/.test(segment)) return true;
    return [...this.#segments].some((known) => known.length >= 4 && isOneOff(segment, known));
  }

  method(method: string): string {
    return METHODS.has(method) ? method : MASK;
  }

  pointer(pointer: string): string {
    return keep(pointer, (key) => /^\d{0,3}$/.test(key) || this.#names.has(key));
  }
}

/** The methods of HTTP. */
const METHODS = new Set('GET HEAD POST PUT PATCH DELETE OPTIONS TRACE CONNECT -'.split(' '));

function keep(text: string, isKnown: (word: string) => boolean): string {
  return text
    .split('/')
    .map((word) => (isKnown(word) ? word : MASK))
    .join('/');
}
