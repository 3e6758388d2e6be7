/**
 * Turns schemas into nodes that find out which of their parts values reach. It judges nothing.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10
 */
import { tagOf, valuesOf } from '../../contract/alternatives.ts';
import { saysNothing } from '../../contract/openapi.ts';
import { CoverageNode, type Choice } from './node.ts';
import type { CoverageKind, Points } from './points.ts';

/** A schema, as far as coverage looks at it. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly not?: object;
}

const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  string: ['pattern', 'minLength', 'maxLength', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['minItems', 'maxItems', 'uniqueItems'],
};

/** Whether no value, or only null, is legal there. */
function isNothing({ type, not }: Schema): boolean {
  return type === 'null' || saysNothing(not);
}

export class SchemaCoverage {
  readonly #resolve: (ref: string) => { name: string; schema: Schema };
  readonly #points: Points;
  /** One node for each schema: a schema that is shared, or contains itself, counts once. */
  readonly #nodes = new Map<Schema, CoverageNode>();

  constructor(points: Points, resolve: (ref: string) => { name: string; schema: Schema }) {
    this.#points = points;
    this.#resolve = resolve;
  }

  /**
   * @param name the start of the names of its points.
   * @param kind what its members count as: what a case says about a member is a rule.
   */
  node(schema: Schema, name: string, kind: CoverageKind = 'members'): CoverageNode {
    if (schema.$ref !== undefined) {
      const target = this.#resolve(schema.$ref);
      return this.node(target.schema, target.name);
    }
    const known = this.#nodes.get(schema);
    if (known) return known;
    const node = new CoverageNode(this.#points);
    this.#nodes.set(schema, node);
    for (const part of schema.allOf ?? []) node.parts.push(this.node(part, name, kind));
    const cases = schema.oneOf ?? schema.anyOf;
    if (cases) node.choice = this.#choice(cases, name);
    for (const [member, content] of Object.entries(schema.properties ?? {})) {
      // A member that must be left out, which legal traffic cannot show.
      if (isNothing(this.#target(content))) continue;
      const place = `${name}.${member}`;
      const point = this.#points.add(kind, place);
      node.members.push({ name: member, point, node: this.node(content, place, kind) });
    }
    if (schema.items) node.items = this.node(schema.items, `${name}[]`, kind);
    for (const value of valuesOf(schema))
      node.values.set(value, this.#points.add('values', `${name} = ${JSON.stringify(value)}`));
    for (const [type, keywords] of Object.entries(KEYWORDS)) {
      const own = keywords.filter((keyword) => Object.hasOwn(schema, keyword));
      const points = own.map((keyword) => this.#points.add('rules', `${name} ${keyword}`));
      if (points.length > 0) node.rules.push({ type, points });
    }
    return node;
  }

  #target(schema: Schema): Schema {
    return schema.$ref === undefined ? schema : this.#resolve(schema.$ref).schema;
  }

  #choice(cases: readonly Schema[], name: string): Choice {
    const found = cases.map((schema, index) => {
      const target = this.#target(schema);
      return { target, node: this.node(schema, `${name}(${schema.title ?? index + 1})`, 'rules') };
    });
    const tag = tagOf(found.map(({ target }) => target));
    if (tag === undefined)
      return { cases: found.map(({ target, node }) => [[target.type ?? []].flat(), node] as const) };
    const byValue = found.flatMap(({ node }, index) =>
      (tag.values[index] ?? []).map((value) => [value, node] as const),
    );
    return { tag: tag.name, cases: new Map(byValue) };
  }
}
