/**
 * What tells one request body from another: the members that have one of a few listed values, the yes or no members, and
 * which nested objects and lists there are. Free text, numbers and prices tell nothing.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.2
 */
import { follow, type OpenApiDocument, type Schema } from './document.ts';

/** By name of the member: the values that some schema lists for it, as JSON. */
export type ListedValues = ReadonlyMap<string, ReadonlySet<string>>;

/** Collects `enum` and `const` of every member of the document's schemas. */
export function listedValues(document: OpenApiDocument): ListedValues {
  const listed = new Map<string, Set<string>>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as { readonly properties?: Readonly<Record<string, Schema>> };
    for (const [name, member] of Object.entries(properties ?? {})) {
      const values = listed.get(name) ?? new Set();
      for (const value of valuesOf(document, member)) values.add(JSON.stringify(value));
      if (values.size > 0) listed.set(name, values);
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(document.components?.schemas);
  return listed;
}

/** The values that a schema lists, in itself or in one of its alternatives. */
function valuesOf(document: OpenApiDocument, schema: Schema, depth = 0): unknown[] {
  const target = follow(document, schema);
  const parts = ['oneOf', 'anyOf', 'allOf'].flatMap((key) => (target[key] ?? []) as readonly Schema[]);
  return [
    ...((target['enum'] ?? []) as readonly unknown[]),
    ...('const' in target ? [target['const']] : []),
    ...(depth < 10 ? parts.flatMap((part) => valuesOf(document, part, depth + 1)) : []),
  ];
}

export interface Traits {
  /** Which nested objects there are, and which lists of which length. */
  readonly structure: ReadonlySet<string>;
  /** Which listed values stand where. */
  readonly values: ReadonlySet<string>;
}

/**
 * The traits of a value. Elements of a list share their place, since their order tells little.
 *
 * @param known the structure to look at; what is nested in other places is left out.
 */
export function traitsOf(value: unknown, listed: ListedValues, known?: ReadonlySet<string>): Traits {
  const structure = new Set<string>();
  const values = new Set<string>();
  const visit = (node: unknown, place: string, name: string): void => {
    if (Array.isArray(node)) {
      if (node.length > 0) structure.add(`${place} has ${node.length}`);
      for (const element of node) visit(element, place, name);
    } else if (typeof node === 'object' && node !== null) {
      if (known && !known.has(place)) return;
      const members = Object.entries(node).filter(([, member]) => member !== null);
      if (members.length > 0) structure.add(place);
      for (const [key, member] of members) visit(member, `${place}/${key}`, key);
    } else {
      const text = JSON.stringify(node) as string | undefined;
      if (typeof node === 'boolean' || listed.get(name)?.has(text ?? '')) values.add(`${place} is ${text}`);
    }
  };
  visit(value, '', '');
  return { structure, values };
}
