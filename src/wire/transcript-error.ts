/**
 * What is thrown for a transcript that cannot be read.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-2.1
 */
export class TranscriptError extends Error {
  /** Counted from 1. */
  readonly line: number;
  readonly expected: string;
  /** At most 40 characters of the file, and never the value of a header field. */
  readonly received: string;

  constructor(file: string, line: number, expected: string, received: string) {
    super(`${file}:${line}: expected ${expected}, received ${received}`);
    this.name = 'TranscriptError';
    this.line = line;
    this.expected = expected;
    this.received = received;
  }
}
