/** How an answer goes over the wire where a fault is played. */

export interface Delivery {
  /** Milliseconds until the head is sent. */
  readonly beforeHead?: number;
  /** Milliseconds between the head and the body. */
  readonly beforeBody?: number;
  /** Milliseconds over which the body is sent, little by little. */
  readonly spread?: number;
  /** Bytes that Content-Length announces beyond those that are sent; below zero where it announces fewer. */
  readonly excess?: number;
  /**
   * How the exchange ends early: the connection is closed `unread` (before the request was read), without an `answer`, or after
   * `half` of it; it is `reset`; or `never`, until the client gives up.
   */
  readonly end?: 'unread' | 'answer' | 'half' | 'reset' | 'never';
}

/** Both at once: the numbers add up, and of two ends the first one counts. */
export function both(one: Delivery, other: Delivery): Delivery {
  const sums = SUMMED.map((key) => [key, (one[key] ?? 0) + (other[key] ?? 0)] as const);
  const end = one.end ?? other.end;
  return { ...Object.fromEntries(sums.filter(([, sum]) => sum !== 0)), ...(end && { end }) };
}

const SUMMED = ['beforeHead', 'beforeBody', 'spread', 'excess'] as const;

/** Whether no byte of an answer reaches the client. */
export function isSilent({ end }: Delivery): boolean {
  return end !== undefined && end !== 'half';
}
