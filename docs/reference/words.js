/** What a schema demands and where that comes from, in words and Markdown. */

/** @param {unknown} value */
export function code(value) {
  const text = typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
  return `\`${text}\``;
}

/** `a`, `b` or `c` */
export function listed(values, last = 'or') {
  const words = values.map(code);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

const TYPES = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  object: 'an object',
  array: 'an array',
  null: '`null`',
};

const counted = (limit, one) => `${limit} ${one}${limit === 1 ? '' : 's'}`;

const LIMITS = {
  minLength: (limit) => `at least ${counted(limit, 'character')}`,
  maxLength: (limit) => `at most ${counted(limit, 'character')}`,
  minItems: (limit) => `at least ${counted(limit, 'element')}`,
  maxItems: (limit) => `at most ${counted(limit, 'element')}`,
  uniqueItems: () => 'no two elements alike',
  minimum: (limit) => `at least ${limit}`,
  maximum: (limit) => `at most ${limit}`,
  exclusiveMinimum: (limit) => `more than ${limit}`,
  exclusiveMaximum: (limit) => `less than ${limit}`,
  multipleOf: (limit) => `a multiple of ${limit}`,
  format: (format) => `of the format ${format}`,
  minProperties: (limit) => `at least ${counted(limit, 'member')}`,
  maxProperties: (limit) => `at most ${counted(limit, 'member')}`,
};

/** Whether a schema says more than its type, its values and its parts, which Redoc shows by itself. */
export function saysMore(schema) {
  return 'pattern' in schema || Object.keys(LIMITS).some((keyword) => keyword in schema);
}

/** The values that a schema lists; `undefined` where it lists none. */
export function valuesOf(schema) {
  if (schema === undefined || schema === false) return undefined;
  return 'const' in schema ? [schema.const] : schema.enum;
}

/** What a value must be: `a price such as "1.00"`, `Buy, Sell`, `a number, at least 0`. */
export function wordsOf(schema) {
  if (schema === false) return 'must be left out';
  const values = valuesOf(schema);
  if (values) return values.map(code).join(', ');
  const types = [schema.type ?? []].flat().map((type) => TYPES[type] ?? type);
  const matches = schema.pattern === undefined ? undefined : `text that matches ${code(schema.pattern)}`;
  const what = (schema['x-form'] ?? matches ?? types.join(' or ')) || 'any value';
  const limits = Object.entries(LIMITS).flatMap(([key, say]) => (key in schema ? [say(schema[key])] : []));
  return [what, ...limits].join(', ');
}

/** Shown by Redoc, or put into words here. */
export const SHOWN = [
  ...[
    '$ref',
    'title',
    'description',
    'type',
    'enum',
    'const',
    'pattern',
    'default',
    'example',
    'examples',
    'deprecated',
  ],
  ...[
    'properties',
    'required',
    'additionalProperties',
    'items',
    'oneOf',
    'allOf',
    'xml',
    ...Object.keys(LIMITS),
  ],
];

/** @throws Error for a rule that the page would not show. */
export function refuseOthers(schema, keywords) {
  const other = Object.keys(schema).find(
    (keyword) => !keywords.includes(keyword) && !keyword.startsWith('x-'),
  );
  if (other !== undefined)
    throw new Error(
      `expected keywords that the reference shows, received ${other} in ${schema.title ?? schema.description ?? 'a schema'}`,
    );
}

/** Keys of x-sources that some nodes cite, each once, an assumption last. */
export function citedBy(nodes) {
  const keys = new Set(nodes.flatMap((node) => [node?.['x-source'] ?? []].flat()));
  return [...keys].sort((one, other) => Number(one === 'assumption') - Number(other === 'assumption'));
}

/** The sources of some nodes as links: `[Order](…), assumption`. */
export function linksTo(nodes, sources) {
  const link = (key) => (sources[key]?.url ? `[${sources[key].title}](${sources[key].url})` : `**${key}**`);
  return citedBy(nodes).map(link).join(', ');
}

/** What some nodes assumed, each once. */
export function assumedBy(nodes) {
  return [...new Set(nodes.flatMap((node) => node?.['x-assumption'] ?? []).map((words) => words.trim()))];
}

/** What some nodes cite and assume, for one node that stands for all of them. */
export function citing(nodes) {
  return { 'x-source': citedBy(nodes), 'x-assumption': assumedBy(nodes) };
}

/** The paragraph that says where some nodes come from, and what they assume. */
export function sourceOf(nodes, sources) {
  if (citedBy(nodes).length === 0) return '';
  const assumed = assumedBy(nodes).map((words) => `Assumption: ${words}`);
  return [`Source: ${linksTo(nodes, sources)}.`, ...assumed].join('\n\n');
}

/** @param {string[]} head @param {string[][]} rows */
export function table(head, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Paragraphs, without those that are empty. */
export function paragraphs(...parts) {
  return parts
    .flat()
    .filter((part) => part)
    .map((part) => part.trim())
    .join('\n\n');
}
