/** Why an exchange is not passed on. It holds nothing of the exchange but a character or a word. */
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
