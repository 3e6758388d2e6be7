/**
 * What the values of a schema look like in XML. The generator writes it as tables, so that nobody reads schemas at run time; linked,
 * the tables are objects that refer to one another, since an order holds orders.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#xml-object
 */
import { oncePer } from './remembered.ts';

export type Type = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array';

/** An element: its name, and that of the shape of its value. */
export type ElementTable = readonly [name: string, shape: string];

export interface ShapeTable {
  /** The types that the value may have; left out where any will do. */
  readonly types?: readonly Type[];
  /** The shapes of the members, which stand in elements of their own names. */
  readonly members?: Readonly<Record<string, string>>;
  /** The elements of an array. */
  readonly item?: ElementTable;
}

export interface XmlTables {
  /** The root elements, by the name of their schema. */
  readonly roots: Readonly<Record<string, ElementTable>>;
  readonly shapes: Readonly<Record<string, ShapeTable>>;
}

export interface Shape {
  readonly types: ReadonlySet<Type> | undefined;
  readonly members: ReadonlyMap<string, Shape>;
  readonly item: Element | undefined;
}

export interface Element {
  readonly name: string;
  readonly shape: Shape;
}

/** Of a value of which no schema says anything. */
export const UNKNOWN: Shape = { types: undefined, members: new Map(), item: undefined };

/**
 * The root element of a schema.
 *
 * @throws TypeError where the tables have no schema of that name
 */
export function rootOf(tables: XmlTables, schema: string): Element {
  const root = Object.hasOwn(tables.roots, schema) ? tables.roots[schema] : undefined;
  if (!root) throw new TypeError(`expected the name of a schema that is sent as XML, received ${schema}`);
  return elementOf(root, shapesOf(tables));
}

/** Linked once for all codecs of a table. */
const shapesOf = oncePer(({ shapes }: XmlTables): ReadonlyMap<string, Shape> => {
  const all = new Map<string, Shape & { item: Element | undefined; members: Map<string, Shape> }>();
  for (const [name, { types }] of Object.entries(shapes))
    all.set(name, { types: types && new Set(types), members: new Map(), item: undefined });
  for (const [name, { members = {}, item }] of Object.entries(shapes)) {
    const shape = all.get(name);
    if (!shape) continue;
    for (const [key, member] of Object.entries(members)) shape.members.set(key, all.get(member) ?? UNKNOWN);
    shape.item = item && elementOf(item, all);
  }
  return all;
});

function elementOf([name, shape]: ElementTable, shapes: ReadonlyMap<string, Shape>): Element {
  return { name, shape: shapes.get(shape) ?? UNKNOWN };
}

/** Whether the schema says, in as many words, that the value may be of the type. */
export function mayBe({ types }: Shape, type: Type): boolean {
  return types?.has(type) ?? false;
}

/** The array among the members whose elements have that name. */
export function listOf({ members }: Shape, name: string): string | undefined {
  for (const [key, { item }] of members) if (item?.name === name && !members.has(name)) return key;
  return undefined;
}
