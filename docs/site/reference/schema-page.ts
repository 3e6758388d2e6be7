/** A schema as a page: each member with its type, its rules in words, and its sources folded away. */
import type { Schema } from '../../reference/document.ts';
import { paragraphs, valuesOf, wordsOf } from '../../reference/words.ts';

export function schemaPage(name: string, schema: Schema): string {
  return `${paragraphs(`# ${name}`, folded(schema.description ?? ''), ...partsOf(schema, ''))}\n`;
}

/** The members of a schema, and those of what they hold, by their path. */
function partsOf(schema: Schema, path: string): string[] {
  const members = Object.entries(schema.properties ?? {}).flatMap(([name, member]) =>
    member === false ? [] : memberWords(`${path}${name}`, member, schema.required?.includes(name) ?? false),
  );
  const elements =
    schema.items && !schema.items.$ref ? partsOf(schema.items, `${path.replace(/\.$/, '')}[].`) : [];
  const alternatives = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((one) =>
    one.$ref ? [`- ${linkOf(one)}`] : partsOf(one, path),
  );
  return [
    ...(path === '' && schema.items?.$ref ? [`Each element: ${linkOf(schema.items)}.`] : []),
    ...members,
    ...elements,
    ...alternatives,
  ];
}

function memberWords(path: string, member: Schema, required: boolean): string[] {
  const target = link(member) ?? (member.items && link(member.items));
  const type = member.$ref === undefined ? wordsOf({ type: member.type ?? [] }) : '';
  const values = valuesOf(member);
  const several =
    values !== undefined && values.length > 0 ? ` One of ${wordsOf({ enum: [...values] })}.` : '';
  return [
    `## ${path}`,
    `*${required ? 'Required' : 'Optional'}${type === '' || type === 'any value' ? '' : `, ${type}`}.*${several}${target ? ` See ${target}.` : ''}`,
    folded(member.description ?? ''),
    ...(member.$ref ? [] : partsOf(member, `${path}.`)),
  ];
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
