/** What a choice makes of a member, in words and tables. */
import { innerOf, narrows, needs, ruleOf, schemaOf, type Choice, type Resolve, type Rule } from './choice.ts';
import type { Cited, Schema, Sources } from './document.ts';
import { assumedBy, code, linksTo, listed, paragraphs, table, valuesOf, wordsOf } from './words.ts';

/** A member, what is said of it whatever the alternative, and whether all of them need it. */
export interface Member {
  readonly name: string;
  readonly base: Schema;
  readonly always: boolean;
}

/** What the alternatives say of a member of which nothing else says anything. */
export function described(
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

/** What the values of a tag mean, and which members depend on it. */
export function meanings(choice: Choice, resolve: Resolve): string {
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
export function rules(
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
