/** What a schema demands and where that comes from, in words and Markdown. */
import { saysNothing } from '../../src/contract/openapi.ts';
import type { Cited, Schema, Sources } from './document.ts';

/** `""`, `1`, `Buy` */
export function code(value: unknown): string {
  const text = typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
  return `\`${text}\``;
}

/** `a`, `b` or `c` */
export function listed(values: readonly unknown[], last = 'or'): string {
  const words = values.map(code);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  object: 'an object',
  array: 'an array',
  null: '`null`',
};

const counted = (limit: unknown, one: string): string => `${String(limit)} ${one}${limit === 1 ? '' : 's'}`;

const LIMITS: Readonly<Record<string, (limit: unknown) => string>> = {
  minLength: (limit) => `at least ${counted(limit, 'character')}`,
  maxLength: (limit) => `at most ${counted(limit, 'character')}`,
  minItems: (limit) => `at least ${counted(limit, 'element')}`,
  maxItems: (limit) => `at most ${counted(limit, 'element')}`,
  uniqueItems: () => 'no two elements alike',
  minimum: (limit) => `at least ${String(limit)}`,
  maximum: (limit) => `at most ${String(limit)}`,
  exclusiveMinimum: (limit) => `more than ${String(limit)}`,
  exclusiveMaximum: (limit) => `less than ${String(limit)}`,
  multipleOf: (limit) => `a multiple of ${String(limit)}`,
  'x-decimals': (limit) => `with at most ${counted(limit, 'decimal')}`,
  format: (format) => `of the format ${String(format)}`,
  minProperties: (limit) => `at least ${counted(limit, 'member')}`,
  maxProperties: (limit) => `at most ${counted(limit, 'member')}`,
};

/** Whether a schema says more than its type, its values and its parts, which Redoc shows by itself. */
export function saysMore(schema: Schema): boolean {
  return 'pattern' in schema || 'not' in schema || Object.keys(LIMITS).some((keyword) => keyword in schema);
}

/** The values that a schema lists; `undefined` where it lists none. */
export function valuesOf(schema: Schema | false | undefined): readonly unknown[] | undefined {
  if (schema === undefined || schema === false) return undefined;
  if ('not' in schema) return [];
  return 'const' in schema ? [schema.const] : schema.enum;
}

/** What a value must be: `a price such as "1.00"`, `Buy, Sell`, `a number, at least 0`. */
export function wordsOf(schema: Schema | false): string {
  if (schema === false || 'not' in schema) return 'must be left out';
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives) return alternatives.map(wordsOf).join('; or ');
  const values = valuesOf(schema);
  if (values) return values.map(code).join(', ');
  const types = [schema.type ?? []].flat().map((type) => TYPES[type] ?? type);
  const matches = schema.pattern === undefined ? undefined : `text that matches ${code(schema.pattern)}`;
  const what = [schema['x-form'], matches, types.join(' or '), 'any value'].find(Boolean) ?? '';
  const limits = Object.entries(LIMITS).flatMap(([key, say]) => (key in schema ? [say(schema[key])] : []));
  return [what, ...limits].join(', ');
}

/** Shown by Redoc, or put into words here. */
export const SHOWN: readonly string[] = [
  ...[
    '$ref',
    'title',
    'description',
    'type',
    'enum',
    'const',
    'not',
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
    'anyOf',
    'allOf',
    'if',
    'else',
    'xml',
    ...Object.keys(LIMITS),
  ],
];

/** @throws {Error} for a rule that the page would not show. */
export function refuseOthers(schema: Schema, keywords: readonly string[]): void {
  const other = Object.keys(schema).find(
    (keyword) =>
      (!keywords.includes(keyword) && !keyword.startsWith('x-')) ||
      // It has words where nothing is legal.
      (keyword === 'not' && !saysNothing(schema.not)),
  );
  if (other !== undefined)
    throw new Error(
      `expected keywords that the reference shows, received ${other} in ${schema.title ?? schema.description ?? 'a schema'}`,
    );
}

/** Keys of x-sources that some nodes cite, each once, an assumption last. */
export function citedBy(nodes: readonly (Cited | undefined)[]): string[] {
  const keys = new Set(nodes.flatMap((node) => [node?.['x-source'] ?? []].flat()));
  return [...keys].sort((one, other) => Number(one === 'assumption') - Number(other === 'assumption'));
}

/** The sources of some nodes as links: `[Order](…), assumption`. */
export function linksTo(nodes: readonly (Cited | undefined)[], sources: Sources): string {
  const link = (key: string): string => {
    const { title, url } = sources[key] ?? {};
    return title && url ? `[${title}](${url})` : `**${key}**`;
  };
  return citedBy(nodes).map(link).join(', ');
}

/** What some nodes assumed, each once. */
export function assumedBy(nodes: readonly (Cited | undefined)[]): string[] {
  return [...new Set(nodes.flatMap((node) => node?.['x-assumption'] ?? []).map((words) => words.trim()))];
}

/** What some nodes cite and assume, for one node that stands for all of them. */
export function citing(nodes: readonly Cited[]): Required<Cited> {
  return { 'x-source': citedBy(nodes), 'x-assumption': assumedBy(nodes) };
}

/** The paragraph that says where some nodes come from, and what they assume. */
export function sourceOf(nodes: readonly (Cited | undefined)[], sources: Sources): string {
  if (citedBy(nodes).length === 0) return '';
  const assumed = assumedBy(nodes).map((words) => `Assumption: ${words}`);
  return [`Source: ${linksTo(nodes, sources)}.`, ...assumed].join('\n\n');
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Paragraphs, without those that are empty. */
export function paragraphs(...parts: readonly (string | readonly string[] | false | undefined)[]): string {
  return parts
    .flatMap((part) => (part === undefined || part === false ? [] : part))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}
