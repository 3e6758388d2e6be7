/**
 * Makes one object of a base and alternatives told apart by a tag, so that every member shows all of its values, with a table of what each
 * alternative makes of it. Redoc alone would show one alternative at a time, and of an `allOf` the last alternatives only.
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

/** Whether a schema is made of parts that `flatten` makes one object of. */
export function hasParts(schema: Schema, resolve: Resolve): boolean {
  const { allOf, if: condition, oneOf = [] } = schema;
  return Boolean(allOf ?? condition ?? (oneOf.length > 0 && tagOf(oneOf.map(resolve))));
}

/**
 * @param schema one that has parts.
 * @param sources what `x-source` cites.
 * @throws {Error} for alternatives that no tag tells apart: they cannot be shown as one object.
 */
export function flatten(schema: Schema, resolve: Resolve, sources: Sources): Schema {
  const { allOf = [], if: condition, else: otherwise, ...own } = schema;
  const { oneOf: _, ...rest } = own;
  const always = [...allOf.map(resolve), own];
  // What holds unless a member is there is a part like the others; its words say when it holds.
  const sometimes = condition && otherwise ? [resolve(otherwise)] : [];
  const parts = [...always, ...sometimes];
  for (const part of parts) refuseOthers(part, PART);
  const choices = [
    ...always.flatMap((part) => choicesOf(part, [], resolve)),
    ...sometimes.flatMap((part) => choicesOf(part, absent(condition ?? {}), resolve)),
  ].map((choice) => (choice.part === own ? { ...choice, part: {} } : choice));
  const base = Object.assign({}, ...parts.map(({ properties }) => properties)) as NonNullable<
    Schema['properties']
  >;
  const members = choices.flatMap(({ branches }) =>
    branches.flatMap((branch) => Object.keys(branch.properties ?? {})),
  );
  const closed = parts.some(isClosed) || choices.some(({ branches }) => branches.every(isClosed));
  // What a closed base does not list is refused, whatever the alternatives say of it.
  const names = Object.keys(base);
  if (!parts.some(isClosed)) names.push(...new Set(members.filter((name) => !names.includes(name))));
  const types = [...new Set(parts.flatMap(({ type }) => type ?? []))];
  const required = always.flatMap((part) => part.required ?? []);
  const needed = (name: string): boolean =>
    required.includes(name) ||
    choices.some(({ unless, branches }) => unless.length === 0 && branches.every((one) => needs(one, name)));
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

const BRANCH = ['title', 'description', 'type', 'required', 'properties', 'additionalProperties'];
const PART = [...BRANCH, 'oneOf', 'xml'];

function isClosed({ additionalProperties }: Schema): boolean {
  return additionalProperties === false;
}

/** One of several alternatives, with the member that says which. */
interface Choice {
  readonly part: Schema;
  /** What each makes of the object, or of the member that is looked at. */
  readonly branches: readonly Schema[];
  readonly tag: string;
  /** The values of the tag in each. */
  readonly values: readonly (readonly unknown[])[];
  /** The members without which it holds; none for one that holds always. */
  readonly unless: readonly string[];
  /** Whether the tag is a member of an object further out. */
  readonly inner?: boolean;
}

/** A member, what is said of it whatever the alternative, and whether all of them need it. */
interface Member {
  readonly name: string;
  readonly base: Schema;
  readonly always: boolean;
}

type Rule = Schema | false | undefined;

function choicesOf(part: Schema, unless: readonly string[], resolve: Resolve): Choice[] {
  if (!part.oneOf) return [];
  const branches = part.oneOf.map(resolve);
  for (const branch of branches) refuseOthers(branch, BRANCH);
  if (branches.some(isClosed) && !branches.every(isClosed))
    throw new Error(
      `expected alternatives of ${part.title ?? 'an allOf'} that are all closed or all open, found both: the reference cannot show them`,
    );
  const tag = tagOf(branches);
  if (tag === undefined)
    throw new Error(
      `expected a member that tells the alternatives of ${part.title ?? 'an allOf'} apart, found none: the reference cannot show them`,
    );
  return [{ part, branches, tag: tag.name, values: tag.values, unless }];
}

/** The members that a condition asks for, where it asks for nothing else. */
function absent(condition: Schema): readonly string[] {
  refuseOthers(condition, ['type', 'required', 'properties']);
  for (const rule of Object.values(condition.properties ?? {})) refuseOthers(rule || { not: {} }, []);
  return condition.required ?? [];
}

function needs(branch: Schema, name: string): boolean {
  return (branch.required ?? []).includes(name);
}

function concerns({ branches }: Choice, name: string): boolean {
  return branches.some((branch) => name in (branch.properties ?? {}) || needs(branch, name));
}

function memberOf(member: Member, choices: readonly Choice[], resolve: Resolve, sources: Sources): Schema {
  const { name } = member;
  const concerned = choices.filter((choice) => concerns(choice, name));
  if (concerned.length === 0) return member.base;
  const base = resolve(member.base);
  const decides = concerned.filter(({ tag, inner }) => tag === name && !inner);
  const decided = concerned.filter((choice) => !decides.includes(choice));
  const within = decided
    .filter((choice) => narrows(choice, name, resolve))
    .map((choice) => innerOf(choice, name, resolve));
  const told = decided.filter((choice) => !narrows(choice, name, resolve));
  const definitions = (of: readonly Choice[]): Rule[][] =>
    of.map(({ branches }) => branches.map((branch) => ruleOf(branch, name, resolve)));
  const types = definitions(concerned)
    .flat()
    .flatMap((rule) => (rule ? typesOf(rule) : []));
  const values = commonValues([
    [base],
    ...definitions(concerned.filter(({ unless }) => unless.length === 0)),
  ]);
  return {
    ...base,
    ...citing([
      base,
      ...definitions(decides)
        .flat()
        .filter((rule) => rule !== undefined && rule !== false),
    ]),
    ...(!base.type && !base.oneOf && { type: single([...new Set(types)]) }),
    ...(values && { enum: values }),
    description: paragraphs(
      base.description ?? described(decides, told, name, resolve),
      decides.map((choice) => meanings(choice, resolve)),
      told.map((choice) => rules({ ...member, base }, choice, resolve, sources)),
    ),
    ...(within.length > 0 && {
      properties: Object.fromEntries(
        Object.entries(base.properties ?? {}).map(([key, one]) => [
          key,
          one &&
            memberOf(
              { name: key, base: one, always: base.required?.includes(key) ?? false },
              within,
              resolve,
              sources,
            ),
        ]),
      ),
    }),
  };
}

/** What the alternatives say of a member of which nothing else says anything. */
function described(
  decides: readonly Choice[],
  told: readonly Choice[],
  name: string,
  resolve: Resolve,
): string {
  const wordsOf = (branch: Schema): string =>
    schemaOf(ruleOf(branch, name, resolve))?.description?.trim() ?? '';
  const own = decides.flatMap(({ branches }) => branches.map(wordsOf));
  const rows = told.flatMap(({ branches, values }) =>
    branches.map((branch, index) => ({ when: values[index] ?? [], words: wordsOf(branch) })),
  );
  const lines = rows
    .filter(({ words }) => words !== '')
    .map(({ when, words }) => `- ${when.map(code).join(', ')}: ${words}`);
  return paragraphs(own.filter(Boolean).join(' '), lines.join('\n'));
}

/** Whether all that a choice makes of a member is told at the members of that member. */
function narrows({ branches }: Choice, name: string, resolve: Resolve): boolean {
  const rules = branches.map((branch) => ruleOf(branch, name, resolve)).filter((rule) => rule !== undefined);
  return rules.length > 0 && rules.every((rule) => rule !== false && rule.properties !== undefined);
}

/** A choice, as it concerns what is within a member. */
function innerOf(choice: Choice, name: string, resolve: Resolve): Choice {
  const branches = choice.branches.map((branch) => schemaOf(ruleOf(branch, name, resolve)) ?? {});
  for (const branch of branches) refuseOthers(branch, BRANCH);
  return { ...choice, branches, inner: true };
}

function ruleOf(branch: Schema, name: string, resolve: Resolve): Rule {
  const rule = branch.properties?.[name];
  if (!rule) return isClosed(branch) ? false : rule;
  const { oneOf, ...whole } = resolve(rule);
  return oneOf ? { ...whole, oneOf: oneOf.map(resolve) } : whole;
}

/** A rule that is more than a refusal. */
function schemaOf(rule: Rule): Schema | undefined {
  return rule === false ? undefined : rule;
}

function typesOf(schema: Schema): string[] {
  if (schema.oneOf) return schema.oneOf.flatMap(typesOf);
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
function meanings(choice: Choice, resolve: Resolve): string {
  const { part, branches, tag, values, unless } = choice;
  const others = new Set(
    branches.flatMap((branch) => [...Object.keys(branch.properties ?? {}), ...(branch.required ?? [])]),
  );
  others.delete(tag);
  const paths = [...others].flatMap((name) =>
    narrows(choice, name, resolve)
      ? [
          ...new Set(
            innerOf(choice, name, resolve).branches.flatMap(({ properties = {} }) => Object.keys(properties)),
          ),
        ].map((key) => `${name}.${key}`)
      : [name],
  );
  const rows = branches.map((branch, index) => [
    (values[index] ?? []).map(code).join(', '),
    meaningOf(branch, tag),
  ]);
  return paragraphs(
    others.size > 0 &&
      `**${unless.length > 0 ? `Without ${listed(unless)} it limits ${listed(paths, 'and')} further` : `Decides on ${listed(paths, 'and')}`}.** ${part.description ?? ''}`,
    // The words of an object of its own stand with the object.
    rows.some(([, meaning]) => meaning !== '') && table([code(tag), 'Means'], rows),
  );
}

function meaningOf({ title, description, properties }: Schema, tag: string): string {
  const named = valuesOf(properties?.[tag])?.includes(title);
  return [named ? undefined : title, description].filter(Boolean).join(': ');
}

/** What a member may be, by the value of the tag: a sentence on when it is required, and a table. */
function rules(
  { name, base, always }: Member,
  { branches, tag, values, unless }: Choice,
  resolve: Resolve,
  sources: Sources,
): string {
  const rows = branches.map((branch, index) => ({
    when: values[index] ?? [],
    rule: ruleOf(branch, name, resolve),
    needed: needs(branch, name),
    nodes: citedFor(branch, name, resolve),
  }));
  const needed = rows.filter((row) => row.needed).flatMap(({ when }) => when);
  const varies = !always && needed.length > 0;
  const without = unless.length > 0 && ` without ${listed(unless)}`;
  return paragraphs(
    varies && `**Required when ${code(tag)} is ${listed(needed)}${without || ''}.**`,
    without
      ? `**Without ${listed(unless)}** it is limited further, by ${code(tag)}:`
      : `What it may be depends on ${code(tag)}:`,
    table(
      [code(tag), code(name) + (without || ''), ...(varies ? ['Needed'] : []), 'Source'],
      rows.map((row) => [
        row.when.map(code).join(', '),
        allowed(row.rule, base),
        ...(varies ? [row.needed ? 'required' : 'optional'] : []),
        linksTo(row.nodes, sources),
      ]),
    ),
    assumptions(rows),
  );
}

/** What an alternative allows of what may stand there anyway. */
function allowed(rule: Rule, { type = [] }: Schema): string {
  if (rule === undefined) return 'not limited further';
  const types = [type].flat();
  const nothing =
    types.length > 0 && !types.includes('null') && rule && valuesOf(rule)?.every((value) => value === null);
  return wordsOf(nothing ? false : rule);
}

/** Where the rule on a member comes from: its own source, and that of the alternative where it says that the member is required. */
function citedFor(branch: Schema, name: string, resolve: Resolve): Cited[] {
  const rule = schemaOf(ruleOf(branch, name, resolve));
  return rule?.['x-source']
    ? [rule, ...(rule.oneOf ?? []), ...(needs(branch, name) ? [branch] : [])]
    : [branch];
}

/** What the rows of a table assume, each once, with the values that it is about. */
function assumptions(rows: readonly { when: readonly unknown[]; nodes: readonly Cited[] }[]): string[] {
  const said = new Map<string, unknown[]>();
  for (const { when, nodes } of rows)
    for (const words of assumedBy(nodes)) said.set(words, [...(said.get(words) ?? []), ...when]);
  return [...said].map(([words, when]) => `Assumption for ${listed(when)}: ${words}`);
}
