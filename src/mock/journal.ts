/** Records what the mock has seen: in its list, in its log, and for the caller of `onExchange`. */
import { unjudged } from '../contract/finding.ts';
import type { Contract } from '../contract/index.ts';
import { splitTarget, type RequestMessage } from '../wire/index.ts';
import { ExchangeList, type MockExchange } from './exchange.ts';
import { isSilent } from './faults/delivery.ts';
import { knownWords, logged } from './known-words.ts';
import type { LogEntry } from './log-entry.ts';
import { NO_REMARKS, type Outcome, type Remarks } from './outcome.ts';

export interface JournalOptions {
  /** Called once for each exchange; no entry holds a token or an account. */
  readonly log?: ((entry: LogEntry) => void) | undefined;
  /** Called once for each exchange, with everything that was sent. */
  readonly onExchange?: ((exchange: MockExchange) => void) | undefined;
  /** Bytes of exchanges that are kept. */
  readonly keep: number;
  /** The names of the document that a log may show. */
  readonly names: readonly string[];
}

/** A request as far as it could be read. */
export interface Arrived {
  readonly method?: string | undefined;
  readonly target?: string | undefined;
  /** What `performance.now()` said when its head had arrived. */
  readonly started: number;
}

const ABORTED = unjudged('request', {
  rule: 'aborted',
  expected: 'a whole request',
  received: 'the end of the connection',
  message: 'The connection ended before the request had arrived, so nothing judged it.',
});

export class Journal {
  readonly list: ExchangeList;
  readonly #options: JournalOptions;
  readonly #words: ReturnType<typeof knownWords>;
  #number = 0;

  constructor({ document }: Contract, options: JournalOptions) {
    this.list = new ExchangeList(options.keep);
    this.#options = options;
    this.#words = knownWords(document, options.names);
  }

  reset(): void {
    this.list.reset();
    this.#number = 0;
  }

  /** @param request missing where it could not be read, or did not arrive. */
  add(arrived: Arrived, request: RequestMessage | undefined, outcome: Outcome): void {
    const { reply, delivery, ...remarks } = outcome;
    const { status, headers, body, inside } = reply;
    if (isSilent(delivery)) this.#write(arrived, { ...remarks, request, response: undefined }, 'none');
    else {
      const response = { status, headers: Object.entries(headers), body };
      this.#write(arrived, { ...remarks, request, response }, status, inside);
    }
  }

  /** A client that left before its request had arrived. */
  aborted(arrived: Arrived): void {
    const nothing = { ...NO_REMARKS, request: undefined, response: undefined };
    this.#write(arrived, { ...nothing, verdict: 'unchecked', findings: [ABORTED] }, 'aborted');
  }

  #write(
    { started, method = '-', target }: Arrived,
    seen: Remarks & Pick<MockExchange, 'request' | 'response'>,
    status: LogEntry['status'],
    inside?: number,
  ): void {
    const { verdict, findings, exchange, faults, times, ignored, reason } = seen;
    const [time, ms] = [new Date(), performance.now() - started];
    const { log, onExchange } = this.#options;
    this.#number += 1;
    const whole = { number: this.#number, time, ms, ...seen };
    this.list.add(whole);
    onExchange?.(whole);
    log?.({
      ...{ time, verdict, status, ms },
      method: this.#words.method(method),
      path: target === undefined ? '-' : this.#words.path(splitTarget(target).path),
      ...(inside !== undefined && { inside }),
      ...(exchange !== undefined && { exchange }),
      ...(faults.length > 0 && { faults }),
      ...(times > 1 && { times }),
      ...(ignored.length > 0 && { ignored }),
      findings: findings.map((finding) => logged(finding, this.#words)),
      ...(reason !== undefined && { reason }),
    });
  }
}
