/** A schema as a page: each member with its type, its rules in words, and its sources folded away. */
import type { Schema } from '../../reference/document.ts';
import { code, paragraphs, valuesOf, wordsOf } from '../../reference/words.ts';

/** What the pages say of members: the schemas by their names, and the values that exchanges have, by `Order.LimitPrice`. */
export interface Known {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly values: ReadonlyMap<string, unknown>;
}

export function schemaPage(name: string, schema: Schema, known: Known): string {
  const whole = known.values.get(name);
  return `${paragraphs(
    `# ${name}`,
    (schema.oneOf ?? schema.anyOf) === undefined && `*${capital(wordsOf(schema))}.*`,
    folded(schema.description ?? ''),
    whole !== undefined && `\`\`\`json [Example]\n${JSON.stringify(whole, null, 2)}\n\`\`\``,
    ...partsOf(schema, '', (path) => known.values.get(`${name}.${path}`), known),
  )}\n`;
}

type Example = (path: string) => unknown;

/** The members of a schema, and those of what they hold, by their path. */
function partsOf(schema: Schema, path: string, example: Example, known: Known): string[] {
  const members = Object.entries(schema.properties ?? {}).flatMap(([name, member]) =>
    member === false
      ? []
      : memberWords(`${path}${name}`, member, schema.required?.includes(name) ?? false, example, known),
  );
  const inside = (one: Schema, at: string): string[] => partsOf(one, at, example, known);
  const elements =
    schema.items && !schema.items.$ref ? inside(schema.items, `${path.replace(/\.$/, '')}[].`) : [];
  const alternatives = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((one) =>
    one.$ref ? [`- ${linkOf(one)}`] : inside(one, path),
  );
  return [
    ...(path === '' && schema.items?.$ref ? [`Each element: ${linkOf(schema.items)}.`] : []),
    ...members,
    ...elements,
    ...alternatives,
  ];
}

function memberWords(
  path: string,
  member: Schema,
  required: boolean,
  example: Example,
  known: Known,
): string[] {
  const target = link(member) ?? (member.items && link(member.items));
  // What is no object is told here; nobody has to open its page for one line.
  const named = known.schemas[member.$ref?.split('/').at(-1) ?? ''];
  const simple = named?.properties || named?.oneOf ? undefined : named;
  const shown = simple ?? member;
  const type = shown.$ref === undefined ? wordsOf(simple ?? { type: member.type ?? [] }) : 'an object';
  const values = valuesOf(shown);
  const several =
    values !== undefined && values.length > 0 ? ` One of ${wordsOf({ enum: [...values] })}.` : '';
  const value = example(path);
  return [
    `## ${path}`,
    `*${required ? 'Required' : 'Optional'}${member.deprecated ? ', deprecated' : ''}${type === '' || type === 'any value' ? '' : `, ${type}`}.*${several}${target ? ` See ${target}.` : ''}`,
    value !== undefined && typeof value !== 'object' ? `Example: ${code(JSON.stringify(value))}.` : '',
    folded(paragraphs(member.description, simple?.description)),
    ...(member.$ref ? [] : partsOf(member, `${path}.`, example, known)),
  ];
}

/**
 * The first value of each member that exchanges have.
 *
 * @param bodies each with its schema
 */
export function valuesIn(
  bodies: readonly { readonly schema: Schema; readonly value: unknown }[],
  schemas: Readonly<Record<string, Schema>>,
): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const visit = (schema: Schema, value: unknown, owner: string, path: string): void => {
    const name = schema.$ref?.split('/').at(-1);
    if (name !== undefined) {
      if (!found.has(name)) found.set(name, value);
      visit(schemas[name] ?? {}, value, name, '');
      return;
    }
    for (const one of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
      const target = schemas[one.$ref?.split('/').at(-1) ?? ''];
      // Of alternatives, the one that has all of its members.
      if ((target?.type === 'array') === Array.isArray(value)) visit(one, value, owner, path);
    }
    if (Array.isArray(value)) {
      for (const element of value) visit(schema.items ?? {}, element, owner, `${path.replace(/\.$/, '')}[].`);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      const member = schema.properties?.[key];
      if (!member) continue;
      const at = `${path}${key}`;
      if (!found.has(`${owner}.${at}`)) found.set(`${owner}.${at}`, part);
      visit(member, part, owner, `${at}.`);
    }
  };
  for (const { schema, value } of bodies) visit(schema, value, '', '');
  return found;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function link({ $ref }: Schema): string | undefined {
  const name = $ref?.split('/').at(-1);
  return name === undefined ? undefined : `[${name}](./${name.toLowerCase()}.md)`;
}

/** What a body holds, an array by its elements. */
export function linkOf(schema: Schema): string {
  const element = schema.items && link(schema.items);
  return link(schema) ?? (element ? `a list of ${element}` : wordsOf(schema));
}

/** Words without their sources, which follow folded. */
export function folded(words: string): string {
  const parts = words.split('\n\n').map((part) => part.trim());
  const isSource = (part: string): boolean => /^(?:Source|Assumption)\b/.test(part);
  const sources = parts.filter(isSource);
  return paragraphs(
    ...parts.filter((part) => !isSource(part)),
    sources.length > 0 && `<details><summary>Sources</summary>\n\n${sources.join('\n\n')}\n\n</details>`,
  );
}
