/**
 * Finds what tells the alternatives of a schema apart: the value of a member (its tag), or which members are present. Validators,
 * coverage and docs all ask here.
 *
 * @see ../../docs/decisions/0012-modelling-the-order.md
 */

/** A schema, as far as it is looked at here. */
export interface Alternative {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, object | boolean>>;
  readonly additionalProperties?: unknown;
  readonly oneOf?: readonly object[];
}

export interface Tag {
  readonly name: string;
  /** The values of each alternative, in their order. */
  readonly values: readonly (readonly unknown[])[];
}

/** The first member that every alternative requires with values of its own; `undefined` if there is none. */
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

/**
 * For each alternative, the members that it requires and all others refuse; one of them is enough to recognise it. `undefined` if that does not tell
 * them apart.
 *
 * @param resolve follows references.
 */
export function markersOf(
  alternatives: readonly object[],
  resolve: (schema: object) => object,
): readonly (readonly string[])[] | undefined {
  const all = alternatives.map(resolve) as readonly Alternative[];
  const markers = all.map((one) =>
    requiredBy(one, resolve).filter((name) =>
      all.every((other) => other === one || refuses(other, name, resolve)),
    ),
  );
  return markers.every(({ length }) => length > 0) ? markers : undefined;
}

function requiredBy(schema: Alternative, resolve: (schema: object) => object): string[] {
  const { required = [], oneOf = [] } = schema;
  const [first = [], ...others] = oneOf.map((one) => requiredBy(resolve(one), resolve));
  return [
    ...new Set([...required, ...first.filter((name) => others.every((other) => other.includes(name)))]),
  ];
}

/** Whether no value with the member is legal. */
function refuses(schema: Alternative, name: string, resolve: (schema: object) => object): boolean {
  const { properties = {}, additionalProperties, oneOf } = schema;
  if (additionalProperties === false && !Object.hasOwn(properties, name)) return true;
  return oneOf?.every((one) => refuses(resolve(one), name, resolve)) === true;
}

/** The values that a schema lists, by `const` or `enum`; empty where it lists none. */
export function valuesOf(schema: object | boolean | undefined): readonly unknown[] {
  const { const: one, enum: several } = (schema ?? {}) as { const?: unknown; enum?: readonly unknown[] };
  return one === undefined ? (several ?? []) : [one];
}
