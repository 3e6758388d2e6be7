/**
 * Walks over values by a schema, and marks the members, values and rules that they reach. A node with nothing left to reach is not
 * visited again: in a long run that is nearly every node.
 */
import type { Point, Points } from './points.ts';

interface Member {
  readonly name: string;
  readonly point: Point;
  readonly node: CoverageNode;
}

/** Rules for values of one type, by its name in JSON Schema. */
interface Rules {
  readonly type: string;
  readonly points: readonly Point[];
}

/** Cases that are told apart by the value of one member, or else by their types. */
export type Choice =
  | { readonly tag: string; readonly cases: ReadonlyMap<unknown, CoverageNode> }
  | {
      readonly tag?: undefined;
      readonly cases: readonly (readonly [types: readonly string[], node: CoverageNode])[];
    };

export class CoverageNode {
  /** Schemas that apply to the same value. */
  readonly parts: CoverageNode[] = [];
  readonly members: Member[] = [];
  readonly rules: Rules[] = [];
  /** The listed values that were not seen yet. */
  readonly values = new Map<unknown, Point>();
  choice: Choice | undefined;
  items: CoverageNode | undefined;
  readonly #points: Points;
  /** Whether nothing is left to reach; undefined before the first visit. */
  #done: boolean | undefined;

  constructor(points: Points) {
    this.#points = points;
  }

  /** Marks what the value reaches. */
  visit(value: unknown): void {
    if (this.#done) return;
    const { hits } = this.#points;
    const type = typeOf(value);
    for (const part of this.parts) part.visit(value);
    if (this.choice) choose(this.choice, value, type);
    this.#hitValue(value);
    for (const rules of this.rules)
      if (rules.type === type) for (const point of rules.points) this.#points.hit(point);
    if (this.items && Array.isArray(value)) for (const element of value) this.items.visit(element);
    if (type === 'object') this.#visitMembers(value as Record<string, unknown>);
    if (this.#done === undefined || this.#points.hits > hits) this.#done = this.#isDone();
  }

  #visitMembers(value: Readonly<Record<string, unknown>>): void {
    for (const { name, point, node } of this.members) {
      const content = value[name];
      if (content === undefined) continue;
      this.#points.hit(point);
      node.visit(content);
    }
  }

  #hitValue(value: unknown): void {
    const point = this.values.get(value);
    if (!point) return;
    this.#points.hit(point);
    this.values.delete(value);
  }

  /** A schema that contains itself is never done. That only costs the walk. */
  #isDone(): boolean {
    const nodes = [...this.parts, ...this.members.map(({ node }) => node), ...casesOf(this.choice)];
    if (this.items) nodes.push(this.items);
    return (
      this.values.size === 0 &&
      this.rules.every(({ points }) => points.every(({ hit }) => hit)) &&
      this.members.every(({ point }) => point.hit) &&
      nodes.every((node) => node.#done === true)
    );
  }
}

function choose({ tag, cases }: Choice, value: unknown, type: string): void {
  if (tag === undefined) {
    for (const [types, node] of cases) if (fits(types, type)) node.visit(value);
  } else if (type === 'object') cases.get((value as Record<string, unknown>)[tag])?.visit(value);
}

function casesOf(choice: Choice | undefined): CoverageNode[] {
  if (!choice) return [];
  return choice.tag === undefined ? choice.cases.map(([, node]) => node) : [...choice.cases.values()];
}

function fits(types: readonly string[], type: string): boolean {
  return types.length === 0 || types.includes(type) || (type === 'number' && types.includes('integer'));
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
