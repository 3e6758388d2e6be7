/**
 * Rewrites alternatives so that a validator decides between them at once instead of trying each: by the member that tags
 * them, by the members that only one of them has, or by their type. The meaning stays the same, but one fault gets one error, and
 * refusing is cheap.
 *
 * @see https://ajv.js.org/json-schema.html#discriminator
 */
import { markersOf, tagOf, valuesOf } from '../contract/alternatives.ts';
import { mapValues, type Schema } from '../contract/openapi.ts';
import { definitionIn, followed } from './schemas.ts';

type Definitions = Readonly<Record<string, Schema>>;

/** Keywords that only look at values of one type, so that alternatives of different types can share one schema. */
const typed = new Set([
  ...['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
  ...['items', 'minItems', 'maxItems', 'uniqueItems'],
  ...['pattern', 'minLength', 'maxLength', 'format'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'x-decimals'],
]);

/** How to tell which of the alternatives in the `oneOf` beside it holds for an object. */
export interface Decision {
  /** The member whose value decides. If it is missing, the members that are present decide. */
  readonly propertyName?: string;
  /** For each alternative, the values of that member, or members of which one is present; empty for the alternative for all other objects. */
  readonly cases: readonly (readonly unknown[])[];
}

/** The same schemas, in which a tag or disjoint types decide each `oneOf` that has them. */
export function decideAlternatives(definitions: Definitions): Record<string, Schema> {
  return mapValues(definitions, (schema) => decide(schema, definitions) as Schema);
}

function decide(node: unknown, definitions: Definitions): unknown {
  if (Array.isArray(node)) return node.map((item) => decide(item, definitions));
  if (typeof node !== 'object' || node === null) return node;
  const schema: Schema = mapValues(node as Schema, (value, key) =>
    key === 'const' || key === 'enum' ? value : decide(value, definitions),
  );
  const { anyOf, ...others } = schema;
  // A schema has room for one decision, so each of the two gets its own schema.
  if (anyOf && 'oneOf' in schema) {
    const { type, allOf = [] }: { type?: unknown; allOf?: unknown[] } = schema;
    const part: Schema = { ...(type !== undefined && { type }), anyOf };
    return decide({ ...others, allOf: [...allOf, part] }, definitions);
  }
  const rewritten = 'if' in schema ? (decidedByMember(schema, definitions) ?? schema) : schema;
  // Where no two alternatives hold for the same value, `anyOf` means the same as `oneOf`.
  const keyword = 'anyOf' in rewritten ? 'anyOf' : 'oneOf';
  const { [keyword]: alternatives, ...host } = rewritten;
  if (!Array.isArray(alternatives)) return rewritten;
  const branches = alternatives.map((branch) => followed(branch as Schema, definitions));
  const decision = decisionOf(branches, definitions);
  if (decision && (schema['type'] === 'object' || branches.every(({ type }) => type === 'object'))) {
    const { propertyName } = decision;
    const oneOf = (alternatives as Schema[]).map((branch) =>
      propertyName === undefined ? branch : because(branch, propertyName),
    );
    return { ...host, oneOf, type: 'object', discriminator: decision };
  }
  return (
    mergedByType(
      host,
      branches.map((branch) => decide(branch, definitions) as Schema),
    ) ?? undecided(host, keyword, alternatives as Schema[])
  );
}

/** Turns an `if` that only asks whether one member of an object is present into a decision. */
function decidedByMember(schema: Schema, definitions: Definitions): Schema | undefined {
  const { if: condition, then = {}, else: otherwise = {}, allOf = [], ...host } = schema;
  const parts = allOf as readonly Schema[];
  const {
    type: _,
    properties = {},
    required,
    ...others
  } = condition as Schema & {
    required?: readonly string[];
  };
  const isObject = [host, ...parts].some((part) => followed(part, definitions)['type'] === 'object');
  const says = Object.values(properties as Record<string, Schema>).some((one) => Object.keys(one).length > 0);
  if (!isObject || says || required?.length !== 1 || Object.keys(others).length > 0) return undefined;
  const discriminator: Decision = { cases: [required, []] };
  const decided = { type: 'object', oneOf: [then, otherwise], discriminator };
  // It comes first, since of two faults of one kind at one place the first is reported.
  return { ...host, allOf: [decided, ...parts] };
}

/**
 * Alternatives that nothing tells apart are tried, and give one fault in all: the faults of each would say what is missing in a value
 * that may be meant for another alternative. A double `not` does not change the meaning, and hides those faults.
 */
function undecided(host: Schema, keyword: 'oneOf' | 'anyOf', alternatives: readonly Schema[]): Schema {
  const words = { rule: keyword, form: `one of these: ${alternatives.map(nameOf).join(', ')}` };
  const tried = { not: { not: { [keyword]: alternatives } }, 'x-alternatives': words };
  return { ...host, allOf: [...((host['allOf'] ?? []) as Schema[]), tried] };
}

function nameOf(schema: Schema, index: number): string {
  const { $ref: reference, type } = schema;
  if (typeof reference === 'string') return definitionIn(reference);
  const values = valuesOf(schema);
  if (values.length > 0) return values.map((value) => JSON.stringify(value)).join(' or ');
  return type === undefined ? `alternative ${index + 1}` : [type as string | string[]].flat().join(' or ');
}

function decisionOf(branches: readonly Schema[], definitions: Definitions): Decision | undefined {
  const tag = tagOf(branches);
  if (tag?.values.flat().every((value) => typeof value !== 'object' || value === null) === true)
    return { propertyName: tag.name, cases: tag.values };
  const cases = markersOf(branches, (branch) => followed(branch as Schema, definitions));
  return cases && { cases };
}

/** Notes in the rules of a branch which member makes them hold. */
function because(branch: Schema, tag: string): Schema {
  const note = { 'x-because': tag };
  const properties = mapValues(
    (branch['properties'] ?? {}) as Record<string, Schema | boolean>,
    (member, name) =>
      name === tag || typeof member !== 'object' || '$ref' in member ? member : { ...member, ...note },
  );
  return '$ref' in branch ? branch : { ...branch, ...note, properties };
}

function mergedByType(host: Schema, branches: readonly Schema[]): Schema | undefined {
  const types = branches.map(({ type }) => type);
  const numeric = types.filter((type) => type === 'number' || type === 'integer');
  const disjoint =
    types.every((type) => typeof type === 'string') &&
    new Set(types).size === types.length &&
    numeric.length < 2;
  const keywords = branches.flatMap((branch) =>
    Object.keys(branch).filter((key) => key !== 'type' && !(key === 'oneOf' && 'discriminator' in branch)),
  );
  if (
    !disjoint ||
    Object.keys(host).length > 0 ||
    !keywords.every((key) => typed.has(key) || ['x-form', 'x-advice', 'discriminator'].includes(key))
  )
    return undefined;
  const merged = branches.flatMap((branch) => Object.entries(branch).filter(([key]) => key !== 'type'));
  return { type: types, ...Object.fromEntries(merged) };
}
