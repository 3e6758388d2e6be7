/** The document as a person reads it: every rule stands next to what it rules, in words, with its source. */
import { xmlInLines } from '../../src/page/browser/for-reading.ts';
import { METHODS } from './document.ts';
import type {
  Content,
  Described,
  Document,
  Example,
  Media,
  Operation,
  Part,
  Schema,
  Security,
  Sources,
} from './document.ts';
import { flatten, hasParts } from './flatten.ts';
import { unite } from './unite.ts';
import {
  SHOWN,
  assumedBy,
  citing,
  code,
  linksTo,
  listed,
  paragraphs,
  refuseOthers,
  saysMore,
  sourceOf,
  table,
  wordsOf,
} from './words.ts';

interface Context {
  readonly sources: Sources;
  /** Follows references. */
  readonly resolve: <T extends Described>(node: T) => T;
  /** As it was. */
  readonly document: Document;
  /** References to the schemas of whole bodies of requests. */
  readonly bodies: ReadonlySet<string>;
}

/** Shapes an OpenAPI document in place. */
export function shapeForReading(document: Document): void {
  const sources = document['x-sources'] ?? {};
  const original = structuredClone(document);
  const resolve = <T extends Described>(node: T): T =>
    typeof node.$ref === 'string' ? resolve(at(original, node.$ref) as T) : node;
  const context: Context = { sources, resolve, document: original, bodies: bodiesOf(original) };
  const components = document.components ?? {};
  document.info.description = paragraphs(document.info.description, sourceList(sources));
  for (const scheme of Object.values(components.securitySchemes ?? {})) cite(scheme, context);
  for (const [name, schema] of Object.entries(components.schemas ?? {}))
    (components.schemas ??= {})[name] = readable(schema, context);
  for (const response of Object.values(components.responses ?? {})) shapeResponse(response, context);
  for (const header of Object.values(components.headers ?? {})) valued(header, context);
  for (const parameter of Object.values(components.parameters ?? {})) valued(parameter, context);
  for (const item of Object.values(document.paths)) {
    for (const parameter of item.parameters ?? []) valued(parameter, context);
    for (const method of METHODS) if (item[method]) shapeOperation(item[method], context);
  }
  ungroup(document);
  keepUsed(document, 'schemas');
}

/** The references to the schemas of whole bodies of requests, wherever there is content. What is said of an answer stands at that answer alone. */
function bodiesOf(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return found;
  const { content = {} } = node as { content?: Record<string, Media | undefined> };
  for (const media of Object.values(content)) if (media?.schema?.$ref) found.add(media.schema.$ref);
  for (const [key, child] of Object.entries(node)) if (key !== 'responses') bodiesOf(child, found);
  return found;
}

/** Redoc shows one group of operations at a time; without groups it shows all. */
function ungroup(document: Document): void {
  delete document.tags;
  for (const item of Object.values(document.paths)) for (const method of METHODS) delete item[method]?.tags;
}

function shapeOperation(operation: Operation, context: Context): void {
  const { resolve, sources } = context;
  const jsonp = operation['x-jsonp'];
  const body = operation.requestBody && resolve(operation.requestBody);
  const responses = Object.entries(operation.responses ?? {}).map(
    ([status, node]) => [status, resolve(node)] as const,
  );
  operation.description = paragraphs(
    operation.description,
    jsonp && jsonpWords(operation, jsonp, context),
    securityWords(operation.security ?? context.document.security, context),
    body && `**Request body:** ${body.required ? 'required' : 'optional'}; ${bodyWords(body, context)}.`,
    '**Answers**',
    table(
      ['Status', 'Means', 'Body', 'Source'],
      responses.map(([status, one]) => [
        `**${status}**`,
        one.description ?? '',
        bodyWords(one, context),
        linksTo([one], sources),
      ]),
    ),
    aliasWords([...(body ? [body] : []), ...responses.map(([, one]) => one)], context),
    responses.flatMap(([status, one]) =>
      assumedBy([one]).map((words) => `Assumption for ${code(status)}: ${words}`),
    ),
    sourceOf([operation], sources),
  );
  for (const parameter of operation.parameters ?? []) {
    if (parameter.$ref) continue;
    valued(parameter, context);
    const role = (['body', 'callback'] as const).find(
      (key) => parameter.in === 'query' && jsonp?.[key] === parameter.name,
    );
    if (role) parameter.description = paragraphs(`**JSONP:** ${ROLES[role]}.`, parameter.description);
  }
  if (operation.requestBody && !operation.requestBody.$ref) {
    cite(operation.requestBody, context);
    tellOf(operation.requestBody, context);
    shapeContent(operation.requestBody.content, context);
  }
  for (const response of Object.values(operation.responses ?? {}))
    if (!response.$ref) shapeResponse(response, context);
}

const ROLES = {
  body: 'carries what would be the body of the request',
  callback: 'names the function that the response calls',
};

/** What `x-jsonp` says: which operation stands behind it, which parameter carries what, how the response is to be read. */
function jsonpWords(
  { operationId, security = [] }: Operation,
  { operation, body, callback, header }: NonNullable<Operation['x-jsonp']>,
  { document }: Context,
): string {
  const all = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.map((method) => ({ path, one: item[method] })),
  );
  const behind = all.find(({ one }) => one?.operationId === operation)?.one;
  const path = all.find(({ one }) => one?.operationId === operationId)?.path ?? '';
  const schemes = security.flatMap(Object.keys).map((name) => document.components?.securitySchemes?.[name]);
  const token = schemes.find((scheme) => scheme?.in === 'query')?.name;
  const query = [body, callback, token].filter((name) => name !== undefined);
  return paragraphs(
    `**JSONP.** This is “${behind?.summary ?? operation}” for a page that loads it as a script:`,
    [
      `- the address is ${code(`${path}?${query.map((name) => `${name}=…`).join('&')}`)};`,
      ...(body ? [`- the query parameter ${code(body)} ${ROLES.body};`] : []),
      `- the query parameter ${code(callback)} ${ROLES.callback};`,
      ...(token ? [`- the query parameter ${code(token)} carries the access token;`] : []),
      ...(header ? [`- the response header ${code(header)} repeats that name;`] : []),
      `- the response is JavaScript, ${code(`${callback}(…)`)} with the name in place of ${code(callback)}. The schema and the examples below show what stands between the parentheses.`,
    ].join('\n'),
  );
}

/** Which security schemes an operation asks for, one of several or several at once, and what each is. */
function securityWords(security: Security | undefined, { document, sources }: Context): string {
  if (!security || security.length === 0) return '**Security:** none needed.';
  const schemes = document.components?.securitySchemes ?? {};
  const ways = security.map((way) => Object.keys(way).map(code).join(' and ') || 'none');
  const names = [...new Set(security.flatMap(Object.keys))];
  const lines = names.map(
    (name) =>
      `- ${code(name)}${schemes[name]?.type === 'oauth2' ? ', a bearer token' : ''}: ${schemes[name]?.description?.trim() ?? ''} Source: ${linksTo([schemes[name]], sources)}.`,
  );
  return paragraphs(
    `**Security:** ${ways.join(', or ')}.`,
    lines.map((line) => line.replaceAll('\n', ' ')).join('\n'),
  );
}

function shapeResponse(response: Part, context: Context): void {
  cite(response, context);
  tellOf(response, context);
  for (const header of Object.values(response.headers ?? {})) valued(header, context);
  shapeContent(response.content, context);
}

/** A parameter or a header: a schema, or content, with words of its own. */
function valued(node: Part, context: Context): void {
  if (node.$ref) return;
  const schema = node.schema && context.resolve(node.schema);
  const says = schema && saysMore(schema) && `Must be ${wordsOf(schema)}.`;
  node.description = paragraphs(node.description, says, sourceOf([node, schema], context.sources));
  tellOf(node, context);
  // What the schema says of itself was said.
  if (node.schema && !node.schema.$ref)
    node.schema = { ...node.schema, ...typed(node.schema), description: undefined };
  if (node.examples) node.examples = shapedExamples(node.examples);
  shapeContent(node.content, context);
}

function shapeContent(content: Content | undefined, context: Context): void {
  for (const [type, media] of Object.entries(content ?? {})) {
    if (media.schema) media.schema = readable(media.schema, context);
    media.examples = shapedExamples(asText(media.examples) ?? { none: missing(type) });
  }
}

type Examples = Record<string, Example>;

/** XML is shown as it was recorded, an element a line, and not as the value that it stands for. */
function asText(examples: Examples | undefined): Examples | undefined {
  const shown = ([name, one]: [string, Example]): [string, Example] => [
    name,
    'x-text' in one ? { ...one, value: xmlInLines(one['x-text'] ?? '') } : one,
  ];
  return examples && Object.fromEntries(Object.entries(examples).map(shown));
}

/** Those that the vendor printed come first. */
function shapedExamples(examples: Examples): Examples {
  const isMade = ({ description = '' }: Example): boolean => /\bmade\b/.test(description);
  const shaped = Object.entries(examples).map(([name, one]): [string, Example] => [
    name,
    labelled(one, isMade(one)),
  ]);
  return Object.fromEntries(shaped.sort(([, one], [, other]) => Number(isMade(one)) - Number(isMade(other))));
}

/** Redoc makes up an example where there is none, and one that breaks rules. */
function missing(type: string): Example {
  return { summary: 'No example', value: `No example of ${type} is recorded.`, 'x-none': true };
}

/** Says in the name of an example whether somebody printed it or it was made for the contract. */
function labelled(example: Example, made: boolean): Example {
  if (example['x-none']) return example;
  const { summary = '', ...rest } = example;
  return { ...rest, summary: `${made ? 'Made' : 'Printed by the vendor'}: ${summary}` };
}

function cite(node: Described, { sources }: Context): void {
  if (!node.$ref) node.description = paragraphs(node.description, sourceOf([node], sources));
}

/** A schema with its rules and sources in its description, its parts likewise. */
function readable<T extends Schema | false>(schema: T, context: Context): T;
function readable(schema: Schema | false, context: Context): Schema | false {
  if (schema === false || schema.$ref) return schema;
  refuseOthers(schema, SHOWN);
  const whole = wholeOf(schema, context);
  const map = (object: NonNullable<Schema['properties']>): NonNullable<Schema['properties']> =>
    Object.fromEntries(Object.entries(object).map(([key, one]) => [key, readable(one, context)]));
  const description = paragraphs(
    describe(whole, context),
    whole.items?.$ref && elementWords(whole.items, context),
  );
  return {
    ...whole,
    ...typed(whole),
    ...(description && { description }),
    ...(whole.properties && { properties: map(whole.properties) }),
    ...(whole.items && { items: readable(whole.items, context) }),
    ...(whole.oneOf && { oneOf: whole.oneOf.map((one) => readable(one, context)) }),
    ...(whole.anyOf && { anyOf: whole.anyOf.map((one) => readable(one, context)) }),
  };
}

/** Of named elements Redoc shows the members only, so the array says what is said of them as a whole, if no body said it. */
function elementWords(items: Schema, context: Context): string {
  const { title } = context.resolve(items);
  return context.bodies.has(items.$ref ?? '')
    ? `Each element: **${title ?? 'as above'}**, with all of its rules.`
    : told(items, context);
}

/** A schema without parts that Redoc would show misleadingly. */
function wholeOf(schema: Schema, context: Context): Schema {
  const { resolve, sources } = context;
  return hasParts(schema, resolve)
    ? flatten(schema, resolve, sources)
    : (merged(schema, context) ?? unite(schema, resolve, sources) ?? schema);
}

/** What is said of a schema, its rules and its sources. */
function describe(schema: Schema, context: Context): string {
  return paragraphs(
    schema.description,
    schema.additionalProperties === false && '**It has no other members.**',
    saysMore(schema) && `Must be ${wordsOf(schema)}.`,
    schema['x-sensitive'] && '**Sensitive:** keep it out of logs and reports.',
    schema.xml && xmlWords(schema.xml),
    schema.oneOf && alternativesOf('One of', schema.oneOf, context),
    schema.anyOf && alternativesOf('At least one of', schema.anyOf, context),
    sourceOf([schema], context.sources),
  );
}

/** Redoc shows one of several at a time, so they are listed. */
function alternativesOf(head: string, several: readonly Schema[], { resolve }: Context): string {
  const names = several.map(resolve).map((one) => headOf(one) ?? wordsOf(one));
  return `${head}:\n${names.map((name) => `- ${name}`).join('\n')}`;
}

/** @see https://spec.openapis.org/oas/v3.1.0#xml-object */
function xmlWords({ name, namespace, attribute, wrapped }: NonNullable<Schema['xml']>): string {
  const called = name ? ` ${code(name)}` : '';
  const what = attribute
    ? `an attribute${called}`
    : `${wrapped ? 'wrapped in ' : ''}the element${called || ' of the same name'}`;
  return `In XML: ${what}${namespace ? ` of the namespace ${code(namespace)}` : ''}.`;
}

/** What is said of a named schema as a whole, under its name. */
function told(schema: Schema, context: Context): string {
  const whole = wholeOf(context.resolve(schema), context);
  return paragraphs(headOf(whole), describe(whole, context));
}

/** A name with its type: **Order** (an object). */
function headOf({ title, ...schema }: Schema): string | undefined {
  return title === undefined
    ? undefined
    : `**${title}**${schema.type ? ` (${wordsOf({ type: schema.type })})` : ''}`;
}

/** The type of listed values, which Redoc would call `any`. */
function typed({ type, enum: values, const: only }: Schema): { type?: string } {
  const all = values ?? (only === undefined ? [] : [only]);
  const [one, ...others] = new Set(all.map((value) => (value === null ? 'null' : typeof value)));
  return type === undefined && one !== undefined && others.length === 0 ? { type: one } : {};
}

/** Alternatives of different simple types, or one object or nothing, as one schema that lists them in words. */
function merged(schema: Schema, context: Context): Schema | undefined {
  const { resolve, sources } = context;
  const { oneOf, ...host } = schema;
  if (oneOf === undefined) return undefined;
  const branches = oneOf.map(resolve);
  const compound = branches.filter(({ type }) => type === 'object' || type === 'array');
  const types = branches.flatMap(({ type }) => (typeof type === 'string' ? [type] : []));
  const disjoint = types.length === branches.length && new Set(types).size === types.length;
  if (!disjoint || compound.length > 1) return undefined;
  const [object = {}] = compound;
  const whole = wholeOf(object, context);
  const name = (branch: Schema): string =>
    branch === object ? `an object, ${branch.title ?? 'as below'}` : wordsOf(branch);
  const ways = branches.map((branch) => {
    const cited = linksTo([branch], sources);
    const assumed = [branch['x-assumption'] ?? []].flat().map((words) => `. Assumption: ${words}`);
    return `- ${name(branch)}${cited && ` (${cited})`}${assumed.join('')}`;
  });
  // The source of the object stands beside it in the list.
  return {
    ...whole,
    ...citing([host]),
    ...host,
    type: types,
    description: paragraphs(host.description, `One of:\n${ways.join('\n')}`, whole.description),
  };
}

/** What a body is and in which media types it comes: `Order as application/json or application/xml`. */
function bodyWords({ content, 'x-without-content-type': bare }: Part, { resolve }: Context): string {
  const kinds = new Map<string, string[]>();
  for (const [type, { schema }] of Object.entries(content ?? {})) {
    const title = (schema && resolve(schema).title) ?? '';
    kinds.set(title, [...(kinds.get(title) ?? []), type]);
  }
  const words = [...kinds].map(([title, types]) => `${title && `${title} as `}${listed(types)}`);
  if (bare !== undefined) words.push(`without a Content-Type it is ${code(bare)}`);
  return words.join('; ') || 'none';
}

/** Other names of the media types of some bodies. */
function aliasWords(bodies: readonly Part[], { document }: Context): string {
  const types = new Set(bodies.flatMap(({ content = {} }) => Object.keys(content)));
  const lines = Object.entries(document['x-media-types'] ?? {})
    .filter(([type, others]) => types.has(type) && others.length > 0)
    .map(([type, others]) => `- ${code(type)} is also named ${listed(others)}.`);
  return lines.length === 0 ? '' : `**Media types**\n\n${lines.join('\n')}`;
}

/** The named schemas of a body and its elements, which Redoc shows without what is said of them as a whole. */
function namedIn(schema: Schema, context: Context, found = new Set<Schema>()): Set<Schema> {
  const whole = context.resolve(schema);
  if (found.has(whole)) return found;
  if (schema.$ref) found.add(whole);
  if (whole.items) namedIn(whole.items, context, found);
  return found;
}

/** Appends to the words on a body those on its schemas. */
function tellOf(node: Part, context: Context): void {
  const schemas = Object.values(node.content ?? {}).reduce(
    (found, { schema }) => (schema ? namedIn(schema, context, found) : found),
    new Set<Schema>(),
  );
  node.description = paragraphs(
    node.description,
    [...schemas].map((schema) => told(schema, context)),
  );
}

function sourceList(sources: Sources): string | false {
  const rows = Object.entries(sources).map(([key, { title, url }]) => [
    code(key),
    url ? `[${title}](${url})` : title,
  ]);
  return rows.length > 0 && paragraphs('## Sources', table(['Key', 'Source'], rows));
}

/** Takes away the components that nothing refers to any more: the parts of what was flattened. */
function keepUsed({ paths, components = {} }: Document, kind: 'schemas'): void {
  const used = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { $ref } = node as Described;
    if (typeof $ref === 'string' && !used.has($ref)) {
      used.add($ref);
      visit(at({ components }, $ref));
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(paths);
  for (const name of Object.keys(components[kind] ?? {}))
    if (!used.has(`#/components/${kind}/${name}`)) Reflect.deleteProperty(components[kind] ?? {}, name);
}

function at(document: unknown, reference: string): unknown {
  const keys = reference
    .slice(2)
    .split('/')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
}
