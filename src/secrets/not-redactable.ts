/** Why an exchange is not passed on. It quotes at most a character or a word of the exchange. */
export class NotRedactable extends Error {
  override readonly name = 'NotRedactable';
  readonly expected: string;
  readonly received: string;

  constructor(expected: string, received: string) {
    super(`expected ${expected}, received ${received}`);
    this.expected = expected;
    this.received = received;
  }
}
