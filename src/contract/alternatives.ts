/**
 * Finds the member that tells the alternatives of a schema apart: its tag. The one place that knows what a tag is, for
 * validators, coverage and docs.
 *
 * @see ../../docs/decisions/0003-modelling-the-order.md
 */

/** A schema, as far as a tag is looked for in it. References are followed already. */
export interface Alternative {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, object | boolean>>;
}

export interface Tag {
  readonly name: string;
  /** The values of each alternative, in their order. */
  readonly values: readonly (readonly unknown[])[];
}

/** The first member that every alternative requires with values of its own; `undefined` where there is no such member. */
export function tagOf(alternatives: readonly object[]): Tag | undefined {
  const all = alternatives as readonly Alternative[];
  for (const name of Object.keys(all[0]?.properties ?? {})) {
    const values = all.map(({ required = [], properties }) =>
      required.includes(name) ? valuesOf(properties?.[name]) : [],
    );
    const list = values.flat();
    if (values.every(({ length }) => length > 0) && new Set(list).size === list.length)
      return { name, values };
  }
  return undefined;
}

/** The values that a schema lists, by `const` or `enum`; empty where it lists none. */
export function valuesOf(schema: object | boolean | undefined): readonly unknown[] {
  const { const: one, enum: several } = (schema ?? {}) as { const?: unknown; enum?: readonly unknown[] };
  return one === undefined ? (several ?? []) : [one];
}
