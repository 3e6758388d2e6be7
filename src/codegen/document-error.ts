/** A fault of the bundled document, with its place there. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  /** A JSON pointer into the bundled document. */
  readonly pointer: string;

  constructor(pointer: string, reason: string) {
    super(reason);
    this.pointer = pointer;
  }
}
