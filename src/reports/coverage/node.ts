/**
 * Walks over values by a schema, and marks the members, values and rules that they reach. A node with nothing left to reach is not
 * visited again: in a long run that is nearly every node.
 */
import type { Point } from './points.ts';

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
  /** Whether nothing is left to reach; undefined before the first visit. */
  #done: boolean | undefined;

  /** Marks what the value reaches, and returns whether any of it is new. */
  visit(value: unknown): boolean {
    if (this.#done) return false;
    let isNew = false;
    for (const part of this.parts) if (part.visit(value)) isNew = true;
    if (this.choice && this.#choose(this.choice, value)) isNew = true;
    if (this.values.size > 0 && this.#hitValue(value)) isNew = true;
    if (this.rules.length > 0 && this.#hitRules(value)) isNew = true;
    if (typeof value === 'object' && value !== null) {
      if (this.items && Array.isArray(value)) {
        for (const element of value) if (this.items.visit(element)) isNew = true;
      }
      if (this.members.length > 0 && this.#visitMembers(value as Record<string, unknown>)) isNew = true;
    }
    if (isNew || this.#done === undefined) this.#done = this.#isDone();
    return isNew;
  }

  #visitMembers(value: Readonly<Record<string, unknown>>): boolean {
    let isNew = false;
    for (const { name, point, node } of this.members) {
      if (point.hit && node.#done) continue;
      const content = value[name];
      if (content === undefined) continue;
      if (!point.hit) {
        point.hit = true;
        isNew = true;
      }
      if (node.visit(content)) isNew = true;
    }
    return isNew;
  }

  #choose({ tag, cases }: Choice, value: unknown): boolean {
    if (tag !== undefined) {
      if (typeof value !== 'object' || value === null) return false;
      return cases.get((value as Record<string, unknown>)[tag])?.visit(value) ?? false;
    }
    const type = typeOf(value);
    let isNew = false;
    for (const [types, node] of cases) if (fits(types, type) && node.visit(value)) isNew = true;
    return isNew;
  }

  #hitValue(value: unknown): boolean {
    const point = this.values.get(value);
    if (!point) return false;
    point.hit = true;
    return this.values.delete(value);
  }

  #hitRules(value: unknown): boolean {
    let isNew = false;
    for (const { type, points } of this.rules)
      if (points[0]?.hit === false && type === typeOf(value)) {
        for (const point of points) point.hit = true;
        isNew = true;
      }
    return isNew;
  }

  /** A schema that contains itself is never done. That only costs the walk. */
  #isDone(): boolean {
    const nodes = [...this.parts, ...this.members.map(({ node }) => node), ...casesOf(this.choice)];
    if (this.items) nodes.push(this.items);
    return (
      this.values.size === 0 &&
      this.rules.every(({ points }) => points[0]?.hit) &&
      this.members.every(({ point }) => point.hit) &&
      nodes.every((node) => node.#done === true)
    );
  }
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
