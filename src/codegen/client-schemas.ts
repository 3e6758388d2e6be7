/**
 * Translates schemas into the form that src/client/interpret.ts reads: cases by tag instead of `oneOf`, references by name, notes
 * without their `x-`, and the schemas of required members in `required`. Keywords that it does not understand are not translated but
 * listed, so that no rule is skipped.
 */
import { pointerTo } from '../contract/finding.ts';
import { saysNothing, type Schema } from '../contract/openapi.ts';
import { definitionIn, followed } from './schemas.ts';
import type { Decision } from './tags.ts';

type Definitions = Readonly<Record<string, Schema>>;

/** The keywords whose value stays as it is. */
const PLAIN = new Set([
  ...['type', 'pattern', 'minLength', 'maxLength', 'minItems', 'maxItems'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'multipleOf', 'x-decimals'],
]);

/** Keywords that the value of a tag satisfies whenever it has chosen its branch. */
const IMPLIED = new Set(['const', 'enum', 'type', 'x-form', 'x-advice', 'x-because']);

/** A keyword that the client does not understand, and where it is in the schema of that name. */
export interface Unread {
  readonly name: string;
  readonly pointer: string;
  readonly keyword: string;
}

interface Translation {
  readonly schema: Schema;
  /** The schemas that it refers to, by name. */
  readonly references: Readonly<Record<string, Schema>>;
  /** Empty where the client understands all of it. */
  readonly unread: readonly Unread[];
}

/**
 * @param name of the schema
 * @param decided schemas whose alternatives are decided by tag or type
 */
export function clientSchemas(name: string, schema: Schema, decided: Definitions): Translation {
  const names = new Set<string>();
  const unread: Unread[] = [];
  const references: Record<string, Schema> = {};
  let current = name;
  const result = translated(schema, '');
  for (current of names) references[current] = translated(decided[current] ?? {}, '');
  return { schema: result, references, unread };

  /** @param at its place in the current schema, as a JSON pointer */
  function translated(schema: Schema | boolean, at: string): Schema {
    if (typeof schema === 'boolean') return schema ? {} : { not: {} };
    return Object.assign(
      {},
      ...Object.entries(schema).map(([keyword, value]) =>
        part(keyword, value, schema, pointerTo(at, keyword)),
      ),
    ) as Schema;
  }

  function part(keyword: string, value: unknown, schema: Schema, at: string): Schema {
    if (PLAIN.has(keyword)) return { [keyword]: value };
    switch (keyword) {
      case '$ref': {
        const name = definitionIn(value);
        names.add(name);
        return { $ref: name };
      }
      case 'additionalProperties':
        if (value === false) return { closed: keyword };
        return saysNothing(value) ? {} : refuse(keyword, at);
      case 'allOf':
        return { allOf: (value as Schema[]).map((part, index) => translated(part, pointerTo(at, index))) };
      case 'const':
      case 'enum':
        return [value].flat().some((one) => typeof one === 'object' && one !== null)
          ? refuse(keyword, at)
          : { [keyword]: value };
      case 'discriminator':
        return {};
      case 'items': {
        const items = translated(value as Schema, at);
        return saysNothing(items) ? {} : { items };
      }
      case 'not':
        if ('x-alternatives' in schema) return { either: tried(value as Schema, schema, at) };
        return saysNothing(value) ? { not: {} } : refuse(keyword, at);
      case 'oneOf': {
        const decision = schema['discriminator'] as Decision | undefined;
        if (!decision) return refuse(keyword, at);
        const { propertyName: tag, cases } = decision;
        const branches = (value as Schema[]).map((branch, index) => [
          cases[index],
          tag === undefined
            ? translated(branch, pointerTo(at, index))
            : ofTag(branch, tag, pointerTo(at, index)),
        ]);
        return { ...(tag !== undefined && { tag }), cases: branches };
      }
      case 'properties': {
        const { required = [] } = schema as { required?: readonly string[] };
        const optional = Object.keys(value as Definitions).filter((name) => !required.includes(name));
        return optional.length === 0 ? {} : { properties: members(optional, schema, at) };
      }
      case 'required':
        return { required: members(value as string[], schema, at.replace(/required$/, 'properties')) };
      case 'x-advice':
      case 'x-alternatives':
      case 'x-form':
        return { [keyword.slice(2)]: value };
      // The case itself says which tag chose it.
      case 'x-because':
        return {};
      default:
        return refuse(keyword, at);
    }
  }

  function members(names: readonly string[], schema: Schema, at: string): Definitions {
    const { properties = {} } = schema as { properties?: Readonly<Record<string, Schema | boolean>> };
    return Object.fromEntries(
      names.map((name) => [name, translated(properties[name] ?? true, pointerTo(at, name))]),
    );
  }

  /** Alternatives that nothing tells apart. tags.ts moved them to `/allOf/0/not/not`; a pointer names their place in the spec. */
  function tried(value: Schema, schema: Schema, at: string): Schema[] {
    const { rule } = schema['x-alternatives'] as { rule: string };
    const alternatives = (value['not'] as Schema)[rule] as Schema[];
    const place = at.replace(/\/allOf\/\d+\/not$/, '');
    return alternatives.map((one, index) => translated(one, `${place}/${rule}/${index}`));
  }

  function refuse(keyword: string, pointer: string): Schema {
    unread.push({ name: current, pointer, keyword });
    return {};
  }

  /** A branch without the rules that the value of its tag implies. */
  function ofTag(branch: Schema, tag: string, at: string): Schema {
    const { properties, required } = followed(branch, decided) as {
      properties: Definitions;
      required: string[];
    };
    const { [tag]: own = {}, ...others } = properties;
    const implied = Object.keys(own).every((key) => IMPLIED.has(key));
    if ('$ref' in branch || 'additionalProperties' in branch || !implied) return translated(branch, at);
    const rest = required.filter((name) => name !== tag);
    const { required: _, ...plain } = branch;
    return translated({ ...plain, ...(rest.length > 0 && { required: rest }), properties: others }, at);
  }
}
