/**
 * Schemas as src/client/interpret.ts reads them: cases by tag in place of `oneOf`, references by name, notes without their `x-`.
 * What that does not understand is not translated, so that no rule is passed over.
 */
import { saysNothing, type Schema } from '../contract/openapi.ts';
import type { Decision } from './tags.ts';

type Definitions = Readonly<Record<string, Schema>>;

/** The keywords whose value stays as it is. */
const PLAIN = new Set([
  ...['type', 'required', 'pattern', 'minLength', 'maxLength'],
  ...['minItems', 'maxItems', 'minimum', 'maximum', 'exclusiveMinimum', 'multipleOf'],
]);

/** Keywords that a tag keeps whenever it has chosen its branch. */
const IMPLIED = new Set(['const', 'enum', 'type', 'x-form', 'x-advice', 'x-because']);

/**
 * @param decided schemas whose alternatives are decided by tag or type
 * @returns the schema, and those that it refers to, by name; `undefined` where one says more than the client understands
 */
export function clientSchemas(
  schema: Schema,
  decided: Definitions,
): { schema: Schema; references: Record<string, Schema> } | undefined {
  const names = new Set<string>();
  const strange: unknown[] = [];
  const result = translated(schema);
  const references: Record<string, Schema> = {};
  for (const name of names) references[name] = translated(decided[name]);
  return strange.length === 0 ? { schema: result, references } : undefined;

  function translated(schema: unknown): Schema {
    if (typeof schema === 'boolean') return schema ? {} : { not: {} };
    if (typeof schema !== 'object' || schema === null) return refuse(schema);
    return Object.assign(
      {},
      ...Object.entries(schema).map(([keyword, value]) => part(keyword, value, schema as Schema)),
    ) as Schema;
  }

  function part(keyword: string, value: unknown, schema: Schema): Schema {
    if (PLAIN.has(keyword)) return { [keyword]: value };
    switch (keyword) {
      case '$ref': {
        const name = nameOf(value);
        names.add(name);
        return { $ref: name };
      }
      case 'additionalProperties':
        return value === false ? { [keyword]: value } : refuse(keyword);
      case 'allOf':
        return { allOf: (value as unknown[]).map(translated) };
      case 'const':
      case 'enum':
        return [value].flat().some((one) => typeof one === 'object' && one !== null)
          ? refuse(keyword)
          : { [keyword]: value };
      case 'discriminator':
        return {};
      case 'items': {
        const items = translated(value);
        return saysNothing(items) ? {} : { items };
      }
      case 'not':
        return saysNothing(value) ? { not: {} } : refuse(keyword);
      case 'oneOf': {
        const decision = schema['discriminator'] as Decision | undefined;
        if (!decision) return refuse(keyword);
        const { propertyName: tag, cases } = decision;
        const branches = (value as Schema[]).map((branch, index) => [
          cases[index],
          tag === undefined ? translated(branch) : ofTag(branch, tag),
        ]);
        return { ...(tag !== undefined && { tag }), cases: branches };
      }
      case 'properties':
        return { properties: mapped(value as Schema, translated) };
      case 'x-advice':
      case 'x-decimals':
      case 'x-form':
        return { [keyword.slice(2)]: value };
      // The tag that chose a case, says the case itself.
      case 'x-because':
        return {};
      default:
        return refuse(keyword);
    }
  }

  function refuse(what: unknown): Schema {
    strange.push(what);
    return {};
  }

  /** A branch without the rules that the value of its tag implies. */
  function ofTag(branch: Schema, tag: string): Schema {
    const { properties, required } = followed(branch, decided) as {
      properties: Definitions;
      required: string[];
    };
    const { [tag]: own = {}, ...others } = properties;
    const implied = Object.keys(own).every((key) => IMPLIED.has(key));
    if ('$ref' in branch || 'additionalProperties' in branch || !implied) return translated(branch);
    const rest = required.filter((name) => name !== tag);
    const { required: _, ...plain } = branch;
    return translated({ ...plain, ...(rest.length > 0 && { required: rest }), properties: others });
  }
}

function followed(schema: Schema, definitions: Definitions): Schema {
  return '$ref' in schema ? followed(definitions[nameOf(schema['$ref'])] ?? {}, definitions) : schema;
}

function nameOf(reference: unknown): string {
  return String(reference).replace('#/$defs/', '');
}

function mapped(record: Schema, change: (value: unknown) => Schema): Schema {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
