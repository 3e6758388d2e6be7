/** What the mock has seen: each exchange with what the contract says about its request. */
import type { RequestMessage, ResponseMessage } from '../wire/index.ts';
import type { Remarks } from './outcome.ts';

export interface MockExchange extends Remarks {
  /** Counted from 1. */
  readonly number: number;
  /** When the answer was ready. */
  readonly time: Date;
  /** Milliseconds from the head of the request to the answer, without the delay that a fault adds. */
  readonly ms: number;
  /** As it came, with its token; missing where it could not be read, or did not arrive. */
  readonly request: RequestMessage | undefined;
  /** Missing where no answer reaches the client. */
  readonly response: ResponseMessage | undefined;
}

/** A list that forgets its oldest exchanges once their bodies are larger than a limit. */
export class ExchangeList {
  readonly #keep: number;
  #exchanges: MockExchange[] = [];
  #bytes = 0;

  /** @param keep bytes */
  constructor(keep: number) {
    this.#keep = keep;
  }

  get exchanges(): readonly MockExchange[] {
    return this.#exchanges;
  }

  reset(): void {
    this.#exchanges = [];
    this.#bytes = 0;
  }

  add(exchange: MockExchange): void {
    this.#exchanges.push(exchange);
    this.#bytes += sizeOf(exchange);
    if (this.#bytes <= this.#keep) return;
    // It forgets a part of a long list at once, since every exchange that stays has to move.
    const part = this.#exchanges.length >> 4;
    let count = 0;
    for (const oldest of this.#exchanges) {
      if (count >= part && this.#bytes <= this.#keep) break;
      this.#bytes -= sizeOf(oldest);
      count += 1;
    }
    this.#exchanges.splice(0, count);
  }
}

/** Roughly how many bytes an exchange takes besides its bodies. */
const OVERHEAD = 2000;

function sizeOf({ request, response, findings }: MockExchange): number {
  const texts = [request?.target, request?.body, response?.body];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), OVERHEAD + findings.length * 500);
}
