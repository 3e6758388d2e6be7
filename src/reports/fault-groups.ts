/** The same fault in many exchanges, told once: a bounded number of kinds, each with the first places where it was found. */
import type { Finding } from '../contract/index.ts';
import { inLine } from './in-line.ts';
import type { Judged } from './judged.ts';

export interface FaultGroup {
  readonly operationId: string | undefined;
  /** As it was found first. */
  readonly finding: Finding;
  readonly sources: string[];
  count: number;
}

export class FaultGroups {
  /** Findings of kinds for which there was no room. */
  others = 0;
  readonly #groups = new Map<string, FaultGroup>();
  readonly #kinds: number;
  readonly #places: number;

  constructor({ kinds = 100, places = 3 }: { kinds?: number; places?: number } = {}) {
    this.#kinds = kinds;
    this.#places = places;
  }

  add({ operationId, source }: Judged, finding: Finding): void {
    const { verdict, where, pointer, rule } = finding;
    // What lies at a path that the contract does not know is told apart by that path.
    const detail = operationId === undefined ? finding.received : '';
    const key = [verdict, operationId, where, pointer, rule, detail].join('\n');
    let group = this.#groups.get(key);
    if (!group) {
      if (this.#groups.size >= this.#kinds) {
        this.others += 1;
        return;
      }
      group = { operationId, finding, sources: [], count: 0 };
      this.#groups.set(key, group);
    }
    group.count += 1;
    if (group.sources.length < this.#places) group.sources.push(source + inLine(finding));
  }

  /** The most frequent first; of equal ones, the one found first. */
  sorted(): FaultGroup[] {
    return [...this.#groups.values()].sort((a, b) => b.count - a.count);
  }
}
