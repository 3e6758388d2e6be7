/**
 * Groups the faults of many exchanges for a report: each kind once, under the exchange that showed it first, with a count of the others.
 * The number of kinds is bounded.
 */
import type { Finding, Verdict } from '../contract/index.ts';
import { worst } from '../contract/index.ts';
import type { Frame } from './frame.ts';
import { countedFindings, placeOf, type Judged } from './judged.ts';

/** An exchange with a kind of fault that no exchange before it had. */
export interface Shown {
  readonly source: string;
  /** Its place for an editor; undefined where it was read from a pipe or seen as it happened. */
  readonly place: { readonly file: string; readonly line: number } | undefined;
  /** Method and path. */
  readonly asked: string;
  readonly verdict: Verdict;
  readonly faults: Fault[];
}

export interface Fault {
  readonly operationId: string | undefined;
  /** The first finding of its kind. */
  readonly finding: Finding;
  readonly frame: Frame | undefined;
  /** The first few other places where it was found. */
  readonly also: string[];
  /** How often it was found in other places. */
  more: number;
}

const MOST_KINDS = 100;
const MOST_PLACES = 3;

export class FaultGroups {
  /** Findings of kinds beyond the limit. */
  others = 0;
  readonly #faults = new Map<string, Fault>();
  readonly #shown: Shown[] = [];

  add(exchange: Judged): void {
    const fresh: Fault[] = [];
    for (const finding of countedFindings(exchange)) {
      const { operationId } = exchange;
      const source = placeOf(exchange);
      const key = kindOf(operationId, finding);
      const known = this.#faults.get(key);
      if (known) {
        known.more += 1;
        if (known.also.length < MOST_PLACES && !known.also.includes(source)) known.also.push(source);
      } else if (this.#faults.size >= MOST_KINDS) this.others += 1;
      else {
        const fault = { operationId, finding, frame: exchange.frame(finding), also: [], more: 0 };
        this.#faults.set(key, fault);
        fresh.push(fault);
      }
    }
    if (fresh.length === 0) return;
    const verdict = worst(fresh.map(({ finding }) => finding));
    const { file, line, live } = exchange;
    const inFile = file !== '-' && !live;
    this.#shown.push({
      source: placeOf(exchange),
      place: inFile ? { file, line } : undefined,
      asked: exchange.asked(),
      verdict,
      faults: fresh,
    });
  }

  /** The exchanges of one verdict, in the order in which they came. */
  shown(verdict: Verdict): readonly Shown[] {
    return this.#shown.filter((one) => one.verdict === verdict);
  }
}

/** The order in which a report shows the verdicts. */
export const WORST_FIRST: readonly Verdict[] = ['violates', 'unchecked', 'deviates'];

/** Such as `2 more times: a.har:3, b.har:7`. */
export function alsoAt({ more, also }: Fault): string {
  const rest = more - also.length;
  const places = [also.join(', '), rest > 0 && `${rest} more`].filter(Boolean).join(' and ');
  return `${more === 1 ? 'Once more' : `${more} more times`}: ${places}`;
}

/** Which element of a list has a fault is a matter of chance, so its index makes no other kind. */
function kindOf(operationId: string | undefined, finding: Finding): string {
  const { verdict, where, pointer, rule, received } = finding;
  // Requests that match no operation differ by their method and path.
  const detail = operationId === undefined ? received : '';
  return [verdict, operationId, where, pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*'), rule, detail].join('\n');
}
