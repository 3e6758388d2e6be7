/**
 * Orders at the edges of the schema: for each schema in it the smallest legal order that has a value there, and that order with
 * each value that lies just inside or just outside of what the schema allows. Nothing is left to chance here, so that a limit that
 * moves by one is seen by every run.
 *
 * @see https://en.wikipedia.org/wiki/Boundary-value_analysis
 */
import fc from 'fast-check';
import { ODD_NAMES } from './break.ts';
import { typeOf, type Count } from './evaluate.ts';
import { nearMisses } from './near-misses.ts';
import { evaluator, legalOrders, orderSchema, schemas } from './orders.ts';
import type { Schema } from './schema.ts';

export interface Edge {
  readonly order: unknown;
  /** Where the schema stands that the order is about. */
  readonly at: string;
  /** Whether it is one of the many that try a pattern. */
  readonly ofPattern: boolean;
}

type Path = readonly (string | number)[];

/** A value in a legal order, and a schema that judges it. */
interface Found {
  readonly schema: Schema;
  readonly path: Path;
  readonly value: unknown;
}

interface Example extends Found {
  readonly order: unknown;
  /** All values that the schema judges in some legal order, each with the shortest one. */
  readonly values: Map<unknown, { readonly order: unknown; readonly path: Path }>;
}

/** Each edge at the top; of those that first keep or break a constraint, each in an order in an order too. */
export function edgesOf(): Edge[] {
  const { examples, nested } = smallestOrders();
  const edges = new Map<string, Edge>();
  const add = (orders: readonly unknown[], at: string, ofPattern = false): void => {
    // As JSON carries it.
    for (const text of orders.map((order) => JSON.stringify(order)))
      if (!edges.has(text)) edges.set(text, { order: JSON.parse(text) as unknown, at, ofPattern });
  };
  for (const example of examples) {
    const at = schemas.placeOf(example.schema);
    add([example.order, ...around(example), ...listed(example, examples), ...ofTwo(example)], at);
    add(nearPattern(example), at, true);
  }
  const top = [...edges.values()];
  const inside = firstOfEach(top).map((edge) => ({
    ...edge,
    order: replaced(nested.order, nested.path, edge.order),
  }));
  return [...top, ...inside];
}

/** The smallest legal order that each schema judges something in, and the smallest that has an order in it. */
function smallestOrders(): { examples: readonly Example[]; nested: Example } {
  const examples = new Map<Schema, Example>();
  let nested: Example | undefined;
  for (const order of plainOrders())
    for (const { schema, path, value } of judged(orderSchema, order)) {
      const example = examples.get(schema) ?? smallest(order, (found) => found.schema === schema);
      examples.set(schema, example);
      if (!example.values.has(value)) example.values.set(value, { order, path });
      if (schema === orderSchema && path.length > 0)
        nested ??= smallest(order, (found) => found.schema === schema && found.path.length > 0);
    }
  if (!nested) throw new Error('expected a legal order that has an order in it, received none');
  return { examples: [...examples.values()], nested };
}

/** Legal orders that XML can carry as well, the shortest first. */
function plainOrders(): unknown[] {
  return fc
    .sample(legalOrders, { seed: 1, numRuns: 1000 })
    .map((order) => ({ order, text: JSON.stringify(order) }))
    .filter(({ text }) => /^[ -~]*$/.test(text))
    .toSorted((one, other) => one.text.length - other.text.length)
    .map(({ order }) => order);
}

/** Members and elements are taken away for as long as the order stays legal and has what is looked for. */
function smallest(order: unknown, wanted: (found: Found) => boolean): Example {
  for (const smaller of oneLess(order))
    if (evaluator.isValid(orderSchema, smaller) && [...judged(orderSchema, smaller)].some(wanted))
      return smallest(smaller, wanted);
  const found = [...judged(orderSchema, order)].find(wanted);
  if (!found) throw new Error('expected an order that has what is looked for');
  return { ...found, order, values: new Map() };
}

/** All schemas that judge a legal value and the values in it; of the branches, those that take it. */
function* judged(schema: Schema, value: unknown, path: Path = []): Iterable<Found> {
  yield { schema, path, value };
  const { $ref, allOf = [], oneOf = [], items, if: condition, else: otherwise } = schema;
  const properties = new Map(Object.entries(schema.properties ?? {}));
  if ($ref !== undefined) yield* judged(schemas.follow($ref), value, path);
  for (const part of allOf) yield* judged(part, value, path);
  for (const branch of oneOf) if (evaluator.isValid(branch, value)) yield* judged(branch, value, path);
  const side = condition && (evaluator.isValid(condition, value) ? condition : otherwise);
  if (side) yield* judged(side, value, path);
  for (const [key, child] of entries(value)) {
    const inner = typeof key === 'number' ? items : properties.get(key);
    if (inner) yield* judged(inner, child, [...path, key]);
  }
}

/** The order with what lies around the edges of the schema, on either side, in the place of a value that it takes. */
function around({ schema, order, path, value, values }: Example): unknown[] {
  const elements = [...values.keys()].find((one) => Array.isArray(one) && one.length > 0);
  return [...valuesAround(schema, value, elements)].map((other) => replaced(order, path, other));
}

/** The same for a pattern. */
function nearPattern({ schema, order, path, values }: Example): unknown[] {
  if (schema.pattern === undefined) return [];
  const texts = [...values.keys()].filter((value) => typeof value === 'string');
  return [...nearMisses(new RegExp(schema.pattern, 'u'), texts)].map((text) => replaced(order, path, text));
}

/** @param elements a list that has some, for one that is too long. */
function* valuesAround(schema: Schema, value: unknown, elements: unknown): Iterable<unknown> {
  yield* [null, true, 0, '', 'x', [], {}, [value], { x: value }];
  const { maxLength, exclusiveMinimum, multipleOf, 'x-decimals': decimals } = schema;
  const { minItems = 0, maxItems = 0, required = [], additionalProperties } = schema;
  if (typeof value === 'boolean' || typeof value === 'number') yield String(value);
  if (typeof value === 'string')
    yield* [Number(value), value.toLowerCase(), value.toUpperCase(), ` ${value}`];
  if (maxLength !== undefined)
    for (const sign of ['x', '😀', Array.from(String(value)).at(-1) ?? ''])
      yield* [maxLength - 1, maxLength, maxLength + 1].map((length) => sign.repeat(length));
  if (exclusiveMinimum !== undefined) {
    const least = exclusiveMinimum;
    const step = Math.max(Number.MIN_VALUE, Math.abs(least) * Number.EPSILON);
    yield* [least, least - step, least + step, least - 1, least + 1, -1e21, 1e21, Number.MAX_VALUE];
  }
  if (multipleOf !== undefined)
    for (const times of [1, 2, 3]) yield* [-1, 0, 1].map((more) => times * multipleOf + more);
  if (decimals !== undefined)
    for (const count of [decimals - 1, decimals, decimals + 1])
      yield* [`0.${'0'.repeat(count - 1)}1`, `0.${'9'.repeat(count)}`, `123456.${'7'.repeat(count)}`].map(
        Number,
      );
  if (Array.isArray(elements))
    for (const limit of new Set([minItems, maxItems]))
      for (const more of [-1, 0, 1, 2])
        yield Array.from({ length: Math.max(limit + more, 0) }, () => elements[0] as unknown);
  if (typeOf(value) !== 'object') return;
  for (const name of Object.keys(schema.properties ?? {}))
    if (!entries(value).some(([key]) => key === name))
      for (const other of [null, 1]) yield Object.fromEntries([...entries(value), [name, other]]);
  for (const name of required) yield Object.fromEntries(entries(value).filter(([key]) => key !== name));
  if (additionalProperties === false)
    for (const name of ODD_NAMES) yield Object.fromEntries([...entries(value), [name, 'x']]);
}

/** Where the schema is a list: all that is listed for members of that name anywhere, each in the order that it spoils least. */
function listed({ schema, path, values }: Example, examples: readonly Example[]): unknown[] {
  if (listOf(schema).length === 0) return [];
  const named = examples.filter((one) => one.path.at(-1) === path.at(-1));
  const others = new Set(named.flatMap((one) => [one.value, ...listOf(one.schema)]));
  return [...others].map((other) => {
    const orders = [...values.values()].map((legal) => replaced(legal.order, legal.path, other));
    const faults = orders.map((order) => evaluator.faults(orderSchema, order));
    return orders[faults.indexOf(Math.min(...faults))];
  });
}

/** Where the schema has alternatives: a value of each with all members of another, and with one of them. */
function ofTwo({ schema, order, path, values }: Example): unknown[] {
  const objects = [...values.keys()].filter((value) => typeOf(value) === 'object');
  const each = alternativesOf(schema).flatMap(
    (one) => objects.find((value) => evaluator.isValid(one, value)) ?? [],
  );
  return each.flatMap((own) =>
    each.flatMap((other) => {
      const more = entries(other).filter(([name]) => !Object.hasOwn(own, name));
      return [more, ...more.map((member) => [member])].map((members) =>
        replaced(order, path, Object.fromEntries([...entries(own), ...members])),
      );
    }),
  );
}

/** Those that have none of their own. */
function alternativesOf({ oneOf = [] }: Schema): Schema[] {
  return oneOf.flatMap((one) => (one.oneOf ? alternativesOf(one) : [one]));
}

function listOf(schema: Schema): readonly unknown[] {
  return schema.enum ?? ('const' in schema ? [schema.const] : []);
}

/** The edges that keep a constraint, or break one, that none before them does. */
function firstOfEach(edges: readonly Edge[]): Edge[] {
  const seen = new Set<string>();
  return edges.filter(({ order }) => {
    const before = seen.size;
    const counts = new Map<string, Count>();
    evaluator.count(orderSchema, order, counts);
    for (const [id, { broken }] of counts) seen.add(`${id} ${broken}`);
    return seen.size > before;
  });
}

/** The values that are left when one member or element is taken away, however deep. */
function* oneLess(value: unknown): Iterable<unknown> {
  for (const [key, child] of entries(value)) {
    yield replaced(value, [key]);
    for (const less of oneLess(child)) yield replaced(value, [key], less);
  }
}

/** A copy with another value at the path; without one, what stands there is left out. */
function replaced(value: unknown, path: Path, ...other: [] | [unknown]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other[0];
  const members = entries(value).flatMap(([name, child]) => {
    if (name !== key) return [[name, child] as const];
    return rest.length > 0 || other.length > 0 ? [[name, replaced(child, rest, ...other)] as const] : [];
  });
  return Array.isArray(value) ? members.map(([, child]) => child) : Object.fromEntries(members);
}

function entries(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return [...value.entries()];
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
