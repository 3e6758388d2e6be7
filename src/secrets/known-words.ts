/**
 * Keeps out of a log what a client made up: of a path and of a pointer only the words remain that the contract has too, so that no
 * token and no account can get into the log, wherever a client puts them.
 */
import { isOneOff } from './one-off.ts';

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
    return keep(path, (segment) => this.#isNear(segment.toLowerCase()));
  }

  /** Known, or a known word that was mistyped: of any other word nobody knows that it is no token. */
  #isNear(segment: string): boolean {
    if (this.#segments.has(segment) || /^v\d$/.test(segment)) return true;
    return [...this.#segments].some((known) => known.length >= 4 && isOneOff(segment, known));
  }

  /** Of a request. */
  method(method: string): string {
    return METHODS.has(method) ? method : MASK;
  }

  pointer(pointer: string): string {
    return keep(pointer, (key) => /^\d{0,3}$/.test(key) || this.#names.has(key));
  }
}

/** Of HTTP. */
const METHODS = new Set('GET HEAD POST PUT PATCH DELETE OPTIONS TRACE CONNECT -'.split(' '));

function keep(text: string, isKnown: (word: string) => boolean): string {
  return text
    .split('/')
    .map((word) => (isKnown(word) ? word : MASK))
    .join('/');
}
