/**
 * Prepares the alternatives of schemas for their types: each gets a name that the compiler can say, and an editor offers the values of
 * all of them.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1
 */
import { Names } from './names.ts';
import { asSchema } from './schema-branches.ts';
import { isReference, type OpenApiDocument, type Schema } from '../contract/openapi.ts';

/** Marks a schema that no value keeps. */
export const NOTHING = 'x-nothing';

/**
 * Makes a component of each alternative that has a title: `Limit` of `OrderTypeTerms` becomes `OrderTypeTermsLimit`.
 *
 * @param document is changed.
 */
export function prepareAlternatives({ components: { schemas = {} } = {} }: OpenApiDocument): void {
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
}

/**
 * Adds a string of which there are none to members that would choose an alternative by being absent. Where one alternative may leave a
 * member out and has only literals for it, and another needs it or has any string for it, TypeScript tells them apart by it: an order
 * without a `LimitPrice` yet would be a `Market` order, and an editor would offer no other type.
 */
function keepOpen(alternative: Schema, all: readonly Schema[]): void {
  const members = asSchema(alternative['properties']) ?? {};
  for (const [name, member] of Object.entries(members)) {
    const { title, description, ...literals } = member as Schema;
    if (!isLiteral(literals) || requires(alternative, name)) continue;
    const others = all.map((one) => asSchema(asSchema(one['properties'])?.[name]));
    if (others.every((other) => other === undefined || isLiteral(other))) continue;
    members[name] = { title, description, oneOf: [literals, { type: 'string', [NOTHING]: true }] };
  }
}

function isLiteral({ const: value, enum: values = [value], oneOf = [] }: Schema): boolean {
  // One that was kept open already is open for the others.
  return oneOf instanceof Array && oneOf.length > 0
    ? oneOf.some((one: Schema) => NOTHING in one)
    : (values as unknown[]).every((one) => typeof one === 'string');
}

function requires(schema: Schema, member: string): boolean {
  return (schema['required'] as string[] | undefined)?.includes(member) ?? false;
}
