/**
 * Makes one object of an `allOf` whose members are a base and alternatives told apart by a tag, so that every member shows all of its
 * values, with a table of what each alternative makes of it. Redoc alone would let a reader choose between the last alternatives only.
 *
 * @see ../decisions/0003-modelling-the-order.md
 */
import { tagOf } from '../../src/contract/alternatives.ts';
import type { Cited, Schema, Sources } from './document.ts';
import {
  assumedBy,
  citing,
  code,
  linksTo,
  listed,
  paragraphs,
  refuseOthers,
  table,
  valuesOf,
  wordsOf,
} from './words.ts';

/** Follows references. */
export type Resolve = (node: Schema) => Schema;

/**
 * @param schema one with `allOf`.
 * @param sources what `x-source` cites.
 * @throws {Error} for alternatives that no tag tells apart: they cannot be shown as one object.
 */
export function flatten(schema: Schema, resolve: Resolve, sources: Sources): Schema {
  const { allOf = [], if: condition, else: otherwise, ...rest } = schema;
  const parts = [...allOf.map(resolve), rest];
  // What holds unless a member is there is a part like the others; its own words say when it holds.
  if (condition && otherwise) parts.push(resolve(otherwise as Schema));
  for (const part of parts) {
    refuseOthers(part, [
      'oneOf',
      'title',
      'description',
      'type',
      'required',
      'properties',
      'additionalProperties',
      'xml',
    ]);
    for (const branch of part.oneOf ?? [])
      refuseOthers(resolve(branch), ['title', 'description', 'type', 'required', 'properties']);
  }
  const choices = parts.filter(({ oneOf }) => oneOf).map((part) => choiceOf(part, resolve));
  const base = Object.assign({}, ...parts.map(({ properties }) => properties)) as NonNullable<
    Schema['properties']
  >;
  const members = choices.flatMap(({ branches }) =>
    branches.flatMap((branch) => Object.keys(branch.properties ?? {})),
  );
  const closed = parts.some(({ additionalProperties }) => additionalProperties === false);
  // What a closed base does not list is refused, whatever the alternatives say of it.
  const names = Object.keys(base);
  if (!closed) names.push(...new Set(members.filter((name) => !names.includes(name))));
  const types = [...new Set(parts.flatMap(({ type }) => type ?? []))];
  const required = parts.flatMap((part) => part.required ?? []);
  const needed = (name: string): boolean =>
    required.includes(name) || choices.some(({ branches }) => branches.every((one) => needs(one, name)));
  return {
    ...rest,
    ...(types.length > 0 && { type: single(types) }),
    ...citing(parts),
    required: names.filter(needed),
    ...(closed && { additionalProperties: false }),
    properties: Object.fromEntries(
      names.map((name) => [
        name,
        memberOf({ name, base: schemaOf(base[name]) ?? {}, always: needed(name) }, choices, resolve, sources),
      ]),
    ),
  };
}

/** One of several alternatives, with the member that says which. */
interface Choice {
  readonly part: Schema;
  readonly branches: readonly Schema[];
  readonly tag: string;
}

/** A member, what is said of it whatever the alternative, and whether all of them need it. */
interface Member {
  readonly name: string;
  readonly base: Schema;
  readonly always: boolean;
}

type Rule = Schema | false | undefined;

function choiceOf(part: Schema, resolve: Resolve): Choice {
  const branches = (part.oneOf ?? []).map(resolve);
  const tag = tagOf(branches)?.name;
  if (tag === undefined)
    throw new Error(
      `expected a member that tells the alternatives of ${part.title ?? 'an allOf'} apart, found none: the reference cannot show them`,
    );
  return { part, branches, tag };
}

function needs(branch: Schema, name: string): boolean {
  return (branch.required ?? []).includes(name);
}

function memberOf(member: Member, choices: readonly Choice[], resolve: Resolve, sources: Sources): Schema {
  const { name, base } = member;
  const concerned = choices.filter(({ branches }) =>
    branches.some((branch) => name in (branch.properties ?? {}) || needs(branch, name)),
  );
  if (concerned.length === 0) return base;
  const definitions = concerned.map((choice) =>
    choice.branches.map((branch) => ruleOf(branch, name, resolve)),
  );
  const own = concerned
    .flatMap((choice, index) => (choice.tag === name ? (definitions[index] ?? []) : []))
    .filter((rule) => rule !== undefined && rule !== false);
  const types = definitions.flat().flatMap((rule) => (rule ? typesOf(rule) : []));
  const values = commonValues([[base], ...definitions]);
  const decided = concerned.filter(({ tag }) => tag !== name);
  return {
    ...base,
    ...citing([base, ...own]),
    type: base.type ?? single([...new Set(types)]),
    ...(values && { enum: values }),
    description: paragraphs(
      base.description,
      concerned.filter(({ tag }) => tag === name).map((choice) => meanings(choice)),
      decided.map((choice) => rules(member, choice, resolve, sources)),
    ),
  };
}

function ruleOf(branch: Schema, name: string, resolve: Resolve): Rule {
  const rule = branch.properties?.[name];
  return rule === undefined || rule === false ? rule : resolve(rule);
}

/** A rule that is more than a refusal. */
function schemaOf(rule: Rule): Schema | undefined {
  return rule === false ? undefined : rule;
}

function typesOf(schema: Schema): string[] {
  return schema.type
    ? [schema.type].flat()
    : (valuesOf(schema) ?? []).map((value) => (value === null ? 'null' : typeof value));
}

const single = (types: string[]): string | string[] => (types.length === 1 ? (types[0] ?? []) : types);

/** The values that every choice allows in one of its alternatives; `undefined` where they are not listed. */
function commonValues(definitions: readonly (readonly Rule[])[]): unknown[] | undefined {
  const lists = definitions.flatMap((rules) => {
    const values = rules.map((rule) => (rule === false ? [] : valuesOf(rule)));
    return values.every((own) => own) ? [[...new Set(values.flat())]] : [];
  });
  if (lists.length === 0) return undefined;
  return lists.reduce((all, list) => all.filter((value) => list.includes(value)));
}

/** What the values of a tag mean, and which members depend on it. */
function meanings({ part, branches, tag }: Choice): string {
  const others = new Set(
    branches.flatMap((branch) => [...Object.keys(branch.properties ?? {}), ...(branch.required ?? [])]),
  );
  others.delete(tag);
  return paragraphs(
    others.size > 0 && `**Decides on ${listed([...others], 'and')}.** ${part.description ?? ''}`,
    table(
      [code(tag), 'Means'],
      branches.map((branch) => [wordsOf(branch.properties?.[tag] ?? {}), meaningOf(branch, tag)]),
    ),
  );
}

function meaningOf({ title, description, properties }: Schema, tag: string): string {
  const named = valuesOf(properties?.[tag])?.includes(title);
  return [named ? undefined : title, description].filter(Boolean).join(': ');
}

/** What a member may be, by the value of the tag: a sentence on when it is required, and a table. */
function rules(
  { name, base, always }: Member,
  { branches, tag }: Choice,
  resolve: Resolve,
  sources: Sources,
): string {
  const rows = branches.map((branch) => ({
    when: valuesOf(branch.properties?.[tag]) ?? [],
    rule: ruleOf(branch, name, resolve),
    needed: needs(branch, name),
    nodes: citedFor(branch, name, resolve),
  }));
  const needed = rows.filter((row) => row.needed).flatMap(({ when }) => when);
  const varies = !always && needed.length > 0;
  const say = ({ rule }: { rule: Rule }): string =>
    rule === undefined ? `${wordsOf(base)}, not limited further` : wordsOf(rule);
  return paragraphs(
    varies && `**Required when ${code(tag)} is ${listed(needed)}.**`,
    `What it may be depends on ${code(tag)}:`,
    table(
      [code(tag), code(name), ...(varies ? ['Needed'] : []), 'Source'],
      rows.map((row) => [
        row.when.map(code).join(', '),
        say(row),
        ...(varies ? [row.needed ? 'required' : 'optional'] : []),
        linksTo(row.nodes, sources),
      ]),
    ),
    assumptions(rows),
  );
}

/** Where the rule on a member comes from: its own source, and that of the alternative where it says that the member is required. */
function citedFor(branch: Schema, name: string, resolve: Resolve): Cited[] {
  const rule = schemaOf(ruleOf(branch, name, resolve));
  return rule?.['x-source'] ? [rule, ...(needs(branch, name) ? [branch] : [])] : [branch];
}

/** What the rows of a table assume, each once, with the values that it is about. */
function assumptions(rows: readonly { when: readonly unknown[]; nodes: readonly Cited[] }[]): string[] {
  const said = new Map<string, unknown[]>();
  for (const { when, nodes } of rows)
    for (const words of assumedBy(nodes)) said.set(words, [...(said.get(words) ?? []), ...when]);
  return [...said].map(([words, when]) => `Assumption for ${listed(when)}: ${words}`);
}
