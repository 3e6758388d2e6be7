/** An operation as a page: how it is called, what it takes, what it answers. */
import type { Media, Operation, Part, PathItem, Described, Schema } from '../../reference/document.ts';
import { paragraphs, wordsOf } from '../../reference/words.ts';
import type { Served } from './pages.ts';
import { folded, link, linkOf } from './schema-page.ts';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly item: PathItem;
  readonly operation: Operation;
  readonly name: string;
}

interface Scheme extends Described {
  type?: string;
  in?: string;
  name?: string;
}

export function operationPage(
  { method, path, item, operation, name }: Call,
  document: Served,
  scenarios: readonly { title: string; path: string }[],
  sample: string,
): string {
  const named = (part: Part): Part => document.components?.parameters?.[keyOf(part)] ?? part;
  const schemes = (operation.security ?? document.security ?? []).flatMap((way) =>
    Object.keys(way).map((key): Scheme => document.components?.securitySchemes?.[key] ?? {}),
  );
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(named);
  const query = [
    ...parameters.filter((one) => one.in === 'query' && one.required).map((one) => one.name ?? ''),
    ...schemes.slice(0, 1).flatMap((one) => (one.in === 'query' ? [one.name ?? ''] : [])),
  ];
  const url = `${document.servers[0]?.url ?? ''}${path}${query.length > 0 ? `?${query.map((one) => `${one}=…`).join('\n  &')}` : ''}`;
  const headers = Object.entries(operation.responses ?? {}).flatMap(([status, response]) => {
    const { headers: own = {} } = document.components?.responses?.[keyOf(response)] ?? response;
    return Object.entries(own).map(([name, header]) => ({ ...header, name, in: `answer ${status}` }));
  });
  const bearer = schemes.some(({ type }) => type === 'oauth2');
  return `${paragraphs(
    `# ${operation.summary ?? name}`,
    `\`\`\`http\n${method.toUpperCase()} ${url}\n${bearer ? 'Authorization: Bearer AccessTokenGoesHere\n' : ''}\`\`\``,
    operation.deprecated && '**Deprecated.**',
    // A heading of its own stands in the list of the page.
    folded(operation.description ?? '').replace(/^\*\*(Answers)\*\*$/m, '## $1'),
    sample && `## A call\n\n${sample}`,
    '## Parameters',
    ...parameters.map((one) => parameterWords(one)),
    ...schemes.map((one) => schemeWords(one)),
    operation.requestBody && '## Request body',
    operation.requestBody && folded(ownWords(operation.requestBody)),
    bodies(operation.requestBody?.content ?? {}),
    headers.length > 0 && '## Headers of the answers',
    ...headers.map((one) => parameterWords(one)),
    '## Samples',
    `Each with its request, its answer, and programs that make the call:\n\n${scenarios
      .map((one) => `- [${one.title.replace(/\.$/, '')}](../scenarios/${one.path}.md)`)
      .join('\n')}`,
  )}\n`;
}

/** The name of what a part refers to, among those of its kind. */
function keyOf({ $ref = '' }: Part): string {
  return $ref.split('/').at(-1) ?? '';
}

function parameterWords(one: Part): string {
  const saidOf = (schema: Schema): string => link(schema) ?? wordsOf(schema);
  const { schema } = one;
  const each = schema?.items ? `, each ${saidOf(schema.items)}` : '';
  const values = schema === undefined ? '' : `, ${saidOf(schema)}${each}`;
  return paragraphs(
    `### ${one.name ?? ''}`,
    `*In the ${one.in ?? ''}, ${one.required ? 'required' : 'optional'}${one.deprecated ? ', deprecated' : ''}*${values}.`,
    bodies(one.content ?? {}),
    folded(ownWords(one)),
  );
}

/** Without what is said of its schemas, which have pages of their own. */
function ownWords({ description = '' }: Part): string {
  return description.split(/^\*\*\w+\*\* \((?:an object|an array)\)$/m)[0] ?? '';
}

/** A bearer token is called so, whatever the scheme that gives it is named. */
function schemeWords({ type, in: place = 'header', name = 'Authorization', description }: Scheme): string {
  return paragraphs(
    `### ${name}`,
    `*In the ${place}.* ${type === 'oauth2' ? 'The access token as a bearer: `Bearer <access token>`.' : 'The access token.'}`,
    folded(description ?? ''),
  );
}

function bodies(content: Record<string, Media>): string {
  return Object.entries(content)
    .map(([type, { schema }]) => `- \`${type}\`: ${(schema && linkOf(schema)) ?? 'as described'}`)
    .join('\n');
}
