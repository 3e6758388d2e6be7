/**
 * The tables by which XML is read and written: what the schemas of its bodies say about elements, members and types, with all
 * branches merged.
 *
 * Elements are as .NET's DataContractSerializer writes them: a member in an element of its own name, an array in an element around those
 * of its items. Anything else that OpenAPI can describe is refused here, instead of being ignored when an order is sent.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#xml-object
 */
import type { Schema } from '../contract/openapi.ts';
import type { ElementTable, ShapeTable, XmlTables } from '../wire/xml-shape.ts';
import { DocumentError } from './document-error.ts';
import { asSchema } from './nodes.ts';
import { Branches } from './schema-branches.ts';
import type { SchemaCollection } from './schemas.ts';

/** How deep members may be nested in a schema without a name. */
const DEEPEST = 8;

interface XmlKeywords {
  readonly name?: string;
  readonly wrapped?: boolean;
}

/**
 * @param names of the schemas of bodies in XML
 * @throws {DocumentError} for a schema that these tables cannot express
 */
export function xmlTables(
  names: readonly string[],
  named: Pick<SchemaCollection, 'shapes' | 'pointer'>,
): XmlTables {
  const branches = new Branches(named.shapes);
  const shapes: Record<string, ShapeTable> = {};
  /** The names of the shapes so far, by the component or the schema that they describe. */
  const known = new Map<string, string>();

  const roots = names.map((name): [string, ElementTable] => [
    name,
    [elementOf(name), shapeOf({ $ref: `#/$defs/${name}` }, name)],
  ]);
  return { roots: Object.fromEntries(roots), shapes };

  /** The name of the shape of a schema. `place` is where the schema is, for messages, and the name of a shape that has no other. */
  function shapeOf(schema: Schema, place: string): string {
    const component = branches.referred(schema);
    const key = component ?? JSON.stringify(schema);
    const found = known.get(key);
    if (found !== undefined) return found;
    const target = component === undefined ? schema : branches.get(component);
    const here = component ?? place;
    if (here.split('/').length > DEEPEST)
      refuse(here, 'the schema refers to itself in too many ways for the XML tables');
    const types = branches.types(target);
    const parts = [...branches.all(target)];
    parts.forEach((part) => {
      refuseOthers(part, here);
    });
    const members = new Set(parts.flatMap((part) => Object.keys(asSchema(part['properties']) ?? {})));
    const isArray = types?.has('array') ?? false;
    const plain = types && members.size === 0 && !isArray ? [...types].sort().join('|') : undefined;
    const name = plain === undefined ? here : `#${plain}`;
    // Set before the members are visited, so that a schema that contains itself finds its name.
    known.set(key, name);
    shapes[name] = {
      ...(types && { types: [...types].sort() }),
      ...(members.size > 0 && {
        members: Object.fromEntries(
          [...members].map((key) => [key, memberOf(target, key, `${here}/${key}`)]),
        ),
      }),
      ...(isArray && { item: itemOf(target, here) }),
    };
    return name;
  }

  function memberOf(schema: Schema, key: string, place: string): string {
    const member = branches.member(schema, key) ?? {};
    const isList = branches.types(member)?.has('array') ?? false;
    const own = [...branches.all(member)].map(keywordsOf);
    if (isList && !own.some(({ wrapped }) => wrapped))
      refuse(place, 'a list in XML must have an element of its own; write `xml: { wrapped: true }`');
    return shapeOf(member, place);
  }

  function itemOf(schema: Schema, place: string): ElementTable {
    const items = branches.items(schema) ?? {};
    return [itemName(items) ?? place.split('/').at(-1) ?? '', shapeOf(items, `${place}/items`)];
  }

  /** The XML name of the items' schema, or of the one that it refers to. */
  function itemName(items: Schema): string | undefined {
    const referred = branches.referred(items);
    return (
      keywordsOf(items).name ?? (referred === undefined ? undefined : keywordsOf(branches.get(referred)).name)
    );
  }

  function elementOf(name: string): string {
    const schema = branches.get(name);
    const element = keywordsOf(schema).name;
    if (element === undefined && !('type' in schema) && ('oneOf' in schema || 'anyOf' in schema))
      refuse(name, 'a choice of schemas has no element name; write `xml: { name: … }`');
    return element ?? name;
  }

  function refuseOthers(schema: Schema, place: string): void {
    const { name: _, wrapped: __, ...others } = keywordsOf(schema);
    const [keyword] = Object.keys(others);
    if (keyword !== undefined) refuse(place, `\`xml: { ${keyword} }\` is not supported`);
    for (const keyword of ['patternProperties', 'prefixItems'])
      if (keyword in schema) refuse(place, `\`${keyword}\` is not supported in XML`);
    if (typeof schema['additionalProperties'] === 'object')
      refuse(place, '`additionalProperties` with a schema is not supported in XML');
    for (const [key, property] of Object.entries(asSchema(schema['properties']) ?? {})) {
      const { name = key } = keywordsOf(asSchema(property) ?? {});
      if (name !== key)
        refuse(`${place}/${key}`, 'a member must keep its own name in XML; remove `xml: { name }`');
    }
  }

  function refuse(place: string, reason: string): never {
    const [schema = '', ...rest] = place.split('/');
    throw new DocumentError(named.pointer(schema), `${[schema, ...rest].join('.')}: ${reason}`);
  }
}

function keywordsOf(schema: Schema): XmlKeywords {
  return schema['xml'] ?? {};
}
