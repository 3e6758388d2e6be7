/**
 * What is told of many exchanges: each kind of fault once, under the exchange that showed it first, with how many showed it too. The
 * number of kinds is bounded.
 */
import type { Finding, Verdict } from '../contract/index.ts';
import { worst } from '../contract/index.ts';
import type { Frame } from './frame.ts';
import { countedFindings, placeOf, type Judged } from './judged.ts';

/** An exchange that showed a fault which none before it had. */
export interface Shown {
  readonly source: string;
  /** Method and path. */
  readonly asked: string;
  readonly verdict: Verdict;
  readonly faults: Fault[];
}

export interface Fault {
  readonly operationId: string | undefined;
  /** As it was found first. */
  readonly finding: Finding;
  readonly frame: Frame | undefined;
  /** Where it was found besides: the first few places. */
  readonly also: string[];
  /** How often it was found besides. */
  more: number;
}

export class FaultGroups {
  /** Findings of kinds for which there was no room. */
  others = 0;
  readonly #faults = new Map<string, Fault>();
  readonly #shown: Shown[] = [];
  readonly #kinds: number;
  readonly #places: number;

  constructor({ kinds = 100, places = 3 }: { kinds?: number; places?: number } = {}) {
    this.#kinds = kinds;
    this.#places = places;
  }

  add(exchange: Judged): void {
    const fresh: Fault[] = [];
    for (const finding of countedFindings(exchange)) {
      const { operationId } = exchange;
      const source = placeOf(exchange);
      const key = kindOf(operationId, finding);
      const known = this.#faults.get(key);
      if (known) {
        known.more += 1;
        if (known.also.length < this.#places && !known.also.includes(source)) known.also.push(source);
      } else if (this.#faults.size >= this.#kinds) this.others += 1;
      else {
        const fault = { operationId, finding, frame: exchange.frame(finding), also: [], more: 0 };
        this.#faults.set(key, fault);
        fresh.push(fault);
      }
    }
    if (fresh.length === 0) return;
    const verdict = worst(fresh.map(({ finding }) => finding));
    this.#shown.push({ source: placeOf(exchange), asked: exchange.asked(), verdict, faults: fresh });
  }

  /** Of one verdict, in the order in which they came. */
  shown(verdict: Verdict): readonly Shown[] {
    return this.#shown.filter((one) => one.verdict === verdict);
  }
}

/** The same element of a list is a matter of chance: its index makes no other kind. */
function kindOf(operationId: string | undefined, finding: Finding): string {
  const { verdict, where, pointer, rule, received } = finding;
  // What lies at a path that the contract does not know is told apart by that path.
  const detail = operationId === undefined ? received : '';
  return [verdict, operationId, where, pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*'), rule, detail].join('\n');
}
