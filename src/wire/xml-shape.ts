/**
 * What the values of a schema look like in XML. The generator writes this as tables, so that no schema is read at run time. The
 * tables are linked into objects that refer to one another, since an order can hold orders.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#xml-object
 */
import { oncePer } from './remembered.ts';

export type Type = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array';

/** An element: its name, and the name of the shape of its value. */
export type ElementTable = readonly [name: string, shape: string];

export interface ShapeTable {
  /** The types that the value may have; left out if any type is allowed. */
  readonly types?: readonly Type[];
  /** The names of the shapes of the members; each member is an element of its own name. */
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

/** The shape of a value that no schema describes. */
export const UNKNOWN: Shape = { types: undefined, members: new Map(), item: undefined };

/**
 * The root element of a schema.
 *
 * @throws TypeError if the tables have no schema of that name
 */
export function rootOf(tables: XmlTables, schema: string): Element {
  const root = Object.hasOwn(tables.roots, schema) ? tables.roots[schema] : undefined;
  if (!root) throw new TypeError(`expected the name of a schema that is sent as XML, received ${schema}`);
  return elementOf(root, shapesOf(tables));
}

/** Links the tables, once for all codecs that use them. */
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

/** Whether the schema explicitly allows the type. */
export function mayBe({ types }: Shape, type: Type): boolean {
  return types?.has(type) ?? false;
}

/** The array member whose elements have that name; `undefined` if a member itself has it. */
export function listOf({ members }: Shape, name: string): string | undefined {
  for (const [key, { item }] of members) if (item?.name === name && !members.has(name)) return key;
  return undefined;
}
