/**
 * Makes one object of an `allOf` whose members are a base and alternatives told apart by a tag, so that every member shows all of its
 * values, with a table of what each alternative makes of it. Redoc alone would let a reader choose between the last alternatives only.
 *
 * @see ../decisions/0003-modelling-the-order.md
 */
import { tagOf } from '../../src/contract/alternatives.ts';
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
} from './words.js';

/**
 * @param {object} schema with `allOf`
 * @param {(node: object) => object} resolve follows references
 * @param {object} sources what `x-source` cites
 * @throws Error for alternatives that no tag tells apart: they cannot be shown as one object.
 */
export function flatten(schema, resolve, sources) {
  const { allOf, ...rest } = schema;
  const parts = [...allOf.map(resolve), rest];
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
  const base = Object.assign({}, ...parts.map(({ properties }) => properties));
  const members = choices.flatMap(({ branches }) =>
    branches.flatMap((branch) => Object.keys(branch.properties ?? {})),
  );
  const closed = parts.some(({ additionalProperties }) => additionalProperties === false);
  // What a closed base does not list is refused, whatever the alternatives say of it.
  const names = Object.keys(base);
  if (!closed) names.push(...new Set(members.filter((name) => !names.includes(name))));
  const types = [...new Set(parts.flatMap(({ type }) => type ?? []))];
  const required = parts.flatMap((part) => part.required ?? []);
  const needed = (name) =>
    required.includes(name) || choices.some(({ branches }) => branches.every((one) => needs(one, name)));
  return {
    ...rest,
    ...(types.length > 0 && { type: single(types) }),
    ...citing(parts),
    required: names.filter(needed),
    ...(closed && { additionalProperties: false }),
    properties: Object.fromEntries(
      names.map((name) => [name, memberOf(name, base[name] ?? {}, needed(name), choices, resolve, sources)]),
    ),
  };
}

/** One of several alternatives, with the member that says which. */
function choiceOf(part, resolve) {
  const branches = part.oneOf.map(resolve);
  const tag = tagOf(branches)?.name;
  if (tag === undefined)
    throw new Error(
      `expected a member that tells the alternatives of ${part.title ?? 'an allOf'} apart, found none: the reference cannot show them`,
    );
  return { part, branches, tag };
}

function needs(branch, name) {
  return (branch.required ?? []).includes(name);
}

function memberOf(name, base, always, choices, resolve, sources) {
  const concerned = choices.filter(({ branches }) =>
    branches.some((branch) => name in (branch.properties ?? {}) || needs(branch, name)),
  );
  if (concerned.length === 0) return base;
  const definitions = concerned.map((choice) =>
    choice.branches.map((branch) => ruleOf(branch, name, resolve)),
  );
  const own = concerned.flatMap((choice, index) => (choice.tag === name ? definitions[index] : []));
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
      decided.map((choice) => rules(name, base, always, choice, resolve, sources)),
    ),
  };
}

function ruleOf(branch, name, resolve) {
  const rule = branch.properties?.[name];
  return rule === undefined || rule === false ? rule : resolve(rule);
}

function typesOf(schema) {
  return schema.type
    ? [schema.type].flat()
    : (valuesOf(schema) ?? []).map((value) => (value === null ? 'null' : typeof value));
}

const single = (types) => (types.length === 1 ? types[0] : types);

/** The values that every choice allows in one of its alternatives; `undefined` where they are not listed. */
function commonValues(definitions) {
  const lists = definitions.flatMap((rules) => {
    const values = rules.map((rule) => (rule === false ? [] : valuesOf(rule)));
    return values.every((own) => own) ? [[...new Set(values.flat())]] : [];
  });
  if (lists.length === 0) return undefined;
  return lists.reduce((all, list) => all.filter((value) => list.includes(value)));
}

/** What the values of a tag mean, and which members depend on it. */
function meanings({ part, branches, tag }) {
  const others = new Set(
    branches.flatMap((branch) => [...Object.keys(branch.properties ?? {}), ...(branch.required ?? [])]),
  );
  others.delete(tag);
  return paragraphs(
    others.size > 0 && `**Decides on ${listed([...others], 'and')}.** ${part.description ?? ''}`,
    table(
      [code(tag), 'Means'],
      branches.map((branch) => [wordsOf(branch.properties[tag]), meaningOf(branch, tag)]),
    ),
  );
}

function meaningOf({ title, description, properties }, tag) {
  const named = valuesOf(properties[tag]).includes(title);
  return [named ? undefined : title, description].filter(Boolean).join(': ');
}

/** What a member may be, by the value of the tag: a sentence on when it is required, and a table. */
function rules(name, base, always, { branches, tag }, resolve, sources) {
  const rows = branches.map((branch) => ({
    when: valuesOf(branch.properties[tag]),
    rule: ruleOf(branch, name, resolve),
    needed: needs(branch, name),
    nodes: citedFor(branch, name, resolve),
  }));
  const needed = rows.filter((row) => row.needed).flatMap(({ when }) => when);
  const varies = !always && needed.length > 0;
  const say = ({ rule }) => (rule === undefined ? `${wordsOf(base)}, not limited further` : wordsOf(rule));
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
function citedFor(branch, name, resolve) {
  const rule = ruleOf(branch, name, resolve);
  return rule?.['x-source'] ? [rule, ...(needs(branch, name) ? [branch] : [])] : [branch];
}

/** What the rows of a table assume, each once, with the values that it is about. */
function assumptions(rows) {
  const said = new Map();
  for (const { when, nodes } of rows)
    for (const words of assumedBy(nodes)) said.set(words, [...(said.get(words) ?? []), ...when]);
  return [...said].map(([words, when]) => `Assumption for ${listed(when)}: ${words}`);
}
