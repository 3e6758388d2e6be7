/**
 * Prepares the alternatives of schemas for their types: each gets a name that the compiler can show, an editor offers the values of
 * all of them, and a literal that mixes the members of closed ones does not compile.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1
 */
import { Names } from './names.ts';
import { addParts, asSchema } from './nodes.ts';
import { isReference, saysNothing, type OpenApiDocument, type Schema } from '../contract/openapi.ts';

/** Marks a schema that no value satisfies. */
export const NOTHING = 'x-nothing';

/**
 * Makes a component of each alternative that has a title: `Limit` of `OrderTypeTerms` becomes `OrderTypeTermsLimit`.
 *
 * @param document is changed.
 */
export function prepareAlternatives(document: OpenApiDocument): void {
  const { schemas = {} } = document.components ?? {};
  const names = new Names();
  for (const name of Object.keys(schemas)) names.reserve(name);
  const prepare = (parent: string, schema: Schema): void => {
    for (const alternatives of [schema['oneOf'], schema['anyOf']] as (Schema[] | undefined)[]) {
      if (!alternatives) continue;
      for (const one of alternatives) keepOpen(one, alternatives);
      for (const [index, one] of alternatives.entries()) {
        prepare(parent, one);
        if (typeof one['title'] !== 'string' || isReference(one)) continue;
        const name = names.take([parent, one['title']]);
        schemas[name] = one;
        alternatives[index] = { $ref: `#/components/schemas/${name}` };
      }
    }
  };
  for (const [name, schema] of Object.entries(schemas)) prepare(name, schema);
  excludeOthers(document, document);
}

/**
 * Adds an impossible string to members that would choose an alternative by being absent. Where a member is optional and has only literals
 * in one alternative, and is required or allows any string in another, TypeScript tells the two apart by it: an order that has no
 * `LimitPrice` yet would be a `Market` order, and an editor would offer no other type.
 */
function keepOpen(alternative: Schema, all: readonly Schema[]): void {
  const members = asSchema(alternative['properties']) ?? {};
  const { required = [] } = alternative as { readonly required?: readonly string[] };
  for (const [name, member] of Object.entries(members)) {
    const { title, description, ...literals } = member as Schema;
    if (!isLiteral(literals) || required.includes(name)) continue;
    const others = all.map((one) => asSchema(asSchema(one['properties'])?.[name]));
    if (others.every((other) => other === undefined || isLiteral(other))) continue;
    members[name] = { title, description, oneOf: [literals, { type: 'string', [NOTHING]: true }] };
  }
}

function isLiteral({ const: value, enum: values = [value], oneOf = [] }: Schema): boolean {
  // A member that was kept open already still counts as one with only literals.
  return oneOf instanceof Array && oneOf.length > 0
    ? oneOf.some((one: Schema) => NOTHING in one)
    : (values as unknown[]).every((one) => typeof one === 'string');
}

/**
 * Forbids, in a closed alternative, the members that only the others have. The validators refuse an object with members of two; the
 * compiler would accept it, since it knows each member from some alternative.
 *
 * @param node is changed, with everything in it.
 */
function excludeOthers(document: OpenApiDocument, node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node))
    if (key !== 'example' && key !== 'examples') excludeOthers(document, child);
  const { oneOf, anyOf } = node as Schema;
  for (const alternatives of [oneOf, anyOf]) {
    if (!Array.isArray(alternatives)) continue;
    const parts = new Set<Schema>();
    for (const one of alternatives) addParts(document, one, parts);
    const members = membersOf(parts).filter(([, member]) => !saysNothing(asSchema(member)?.['not']));
    for (const part of parts) {
      const inside = addParts(document, part);
      if (!isClosed(part, inside)) continue;
      const own = new Set(membersOf(inside).map(([name]) => name));
      const others = members.filter(([name]) => !own.has(name)).map(([name]) => [name, { not: {} }] as const);
      part['properties'] = { ...asSchema(part['properties']), ...Object.fromEntries(others) };
    }
  }
}

function membersOf(parts: ReadonlySet<Schema>): [string, unknown][] {
  return [...parts].flatMap(({ properties = {} }) => Object.entries(properties as Schema));
}

/** Whether a schema refuses each member that none of its parts names. */
function isClosed(schema: Schema, parts: ReadonlySet<Schema>): boolean {
  const rests = ['additionalProperties', 'unevaluatedProperties'];
  const opens = (part: Schema): boolean =>
    'patternProperties' in part || 'dependentSchemas' in part || rests.some((key) => Boolean(part[key]));
  return rests.some((key) => schema[key] === false) && ![...parts].some(opens);
}
