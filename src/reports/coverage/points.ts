/** The points of the contract that traffic can exercise, each reached or not. */

export const KINDS = ['operations', 'mediaTypes', 'statuses', 'members', 'values', 'rules'] as const;

/**
 * `operations`; `mediaTypes` of requests and responses; `statuses`; `members` of bodies, parameters and response headers;
 * `values` that an enum or a const lists; `rules`: patterns, bounds, and what a case says about a member.
 */
export type CoverageKind = (typeof KINDS)[number];

export interface Point {
  readonly kind: CoverageKind;
  readonly name: string;
  hit: boolean;
}

export class Points {
  readonly #all: Point[] = [];
  /** How many of them were reached. */
  hits = 0;

  add(kind: CoverageKind, name: string): Point {
    const point = { kind, name, hit: false };
    this.#all.push(point);
    return point;
  }

  hit(point: Point): void {
    if (point.hit) return;
    point.hit = true;
    this.hits += 1;
  }

  of(kind: CoverageKind): readonly Point[] {
    return this.#all.filter((point) => point.kind === kind);
  }
}
