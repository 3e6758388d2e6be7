/**
 * Turns a schema into a walk over values that marks the members, values and rules that a value reaches. It judges nothing.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10
 */
import type { CoverageKind, Point, Points } from './coverage-points.ts';

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
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

/** Marks what a value reaches, and tells whether there is nothing left to reach: such a walk need not be walked again. */
export type Walk = (value: unknown) => boolean;

const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  string: ['pattern', 'minLength', 'maxLength', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['minItems', 'maxItems', 'uniqueItems'],
};

export class SchemaCoverage {
  readonly #resolve: (ref: string) => { name: string; schema: Schema };
  readonly #points: Points;
  /** One walk for each schema: what is shared, or recursive, counts once. */
  readonly #walks = new Map<Schema, Walk[]>();

  constructor(points: Points, resolve: (ref: string) => { name: string; schema: Schema }) {
    this.#points = points;
    this.#resolve = resolve;
  }

  /** @param name how the points in it are told apart. */
  walk(schema: Schema, name: string): Walk {
    return all(this.#steps(schema, name, 'members'));
  }

  #steps(schema: Schema, name: string, kind: CoverageKind): Walk[] {
    const known = this.#walks.get(schema);
    if (known) return known;
    const steps: Walk[] = [];
    this.#walks.set(schema, steps);
    if (schema.$ref !== undefined) {
      const target = this.#resolve(schema.$ref);
      steps.push(all(this.#steps(target.schema, target.name, 'members')));
    }
    for (const part of schema.allOf ?? []) steps.push(all(this.#steps(part, name, kind)));
    const cases = schema.oneOf ?? schema.anyOf;
    if (cases) steps.push(this.#choose(cases, name));
    if (schema.properties) steps.push(this.#members(schema.properties, name, kind));
    if (schema.items) steps.push(each(this.#steps(schema.items, `${name}[]`, kind)));
    const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
    if (values.length > 0) steps.push(this.#values(values, name));
    for (const [type, keywords] of Object.entries(KEYWORDS)) {
      const points = keywords
        .filter((keyword) => Object.hasOwn(schema, keyword))
        .map((keyword) => this.#points.add('rules', `${name} ${keyword}`));
      if (points.length > 0) steps.push(mark(type, points));
    }
    return steps;
  }

  #members(properties: Readonly<Record<string, Schema>>, name: string, kind: CoverageKind): Walk {
    const members = Object.entries(properties).map(([member, schema]) => {
      const place = `${name}.${member}`;
      return { member, point: this.#points.add(kind, place), steps: this.#steps(schema, place, kind) };
    });
    return (value) => {
      if (typeof value !== 'object' || value === null) return false;
      dropDone(members, ({ member, point, steps }) => {
        const content = (value as Record<string, unknown>)[member];
        if (content === undefined) return false;
        point.hit = true;
        return walkAll(steps, content);
      });
      return members.length === 0;
    };
  }

  #values(values: readonly unknown[], name: string): Walk {
    const points = new Map<unknown, Point>(
      values.map((value) => [value, this.#points.add('values', `${name} = ${JSON.stringify(value)}`)]),
    );
    return (value) => {
      const point = points.get(value);
      if (point) {
        point.hit = true;
        points.delete(value);
      }
      return points.size === 0;
    };
  }

  /** Which case a value belongs to is told by a member with values of its own in each, else by the type. */
  #choose(cases: readonly Schema[], name: string): Walk {
    const found = cases.map((schema, index) => {
      const target = schema.$ref === undefined ? schema : this.#resolve(schema.$ref).schema;
      return { target, steps: this.#steps(schema, `${name}(${schema.title ?? index + 1})`, 'rules') };
    });
    const tag = tagOf(found.map(({ target }) => target));
    if (tag) {
      const byValue = new Map(
        found.flatMap(({ target, steps }) =>
          valuesOf(target.properties?.[tag]).map((value) => [value, steps] as const),
        ),
      );
      return (value) => {
        if (typeof value !== 'object' || value === null) return false;
        const kind = (value as Record<string, unknown>)[tag];
        const steps = byValue.get(kind);
        if (steps && walkAll(steps, value)) byValue.delete(kind);
        return byValue.size === 0;
      };
    }
    const typed = found.map(({ target, steps }) => ({ types: [target.type ?? []].flat(), steps }));
    return (value) => {
      const type = typeOf(value);
      for (const { types, steps } of typed)
        if (types.length === 0 || types.includes(type) || (type === 'number' && types.includes('integer')))
          walkAll(steps, value);
      return typed.every(({ steps }) => steps.length === 0);
    };
  }
}

function tagOf(cases: readonly Schema[]): string | undefined {
  return Object.keys(cases[0]?.properties ?? {}).find((member) => {
    const values = cases.map((schema) => valuesOf(schema.properties?.[member]));
    return values.every(({ length }) => length > 0) && new Set(values.flat()).size === values.flat().length;
  });
}

function valuesOf(schema: Schema | undefined): readonly unknown[] {
  return schema?.enum ?? (schema?.const === undefined ? [] : [schema.const]);
}

/** Walks, and drops what has nothing left to reach. */
function walkAll(steps: Walk[], value: unknown): boolean {
  dropDone(steps, (step) => step(value));
  return steps.length === 0;
}

/**
 * Drops what the visitor calls done. A schema can be in itself, so a visit can shorten the very list that is walked: from the end,
 * that moves nothing out of the way that is still to be visited.
 */
function dropDone<T>(list: T[], isDone: (item: T) => boolean): void {
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const item = list[index];
    if (item === undefined || !isDone(item)) continue;
    const place = list.indexOf(item);
    if (place !== -1) list.splice(place, 1);
  }
}

function all(steps: Walk[]): Walk {
  return (value) => walkAll(steps, value);
}

function each(steps: Walk[]): Walk {
  return (value) => {
    if (Array.isArray(value)) for (const element of value) walkAll(steps, element);
    return steps.length === 0;
  };
}

function mark(type: string, points: readonly Point[]): Walk {
  return (value) => {
    if (typeOf(value) !== type) return false;
    for (const point of points) point.hit = true;
    return true;
  };
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
