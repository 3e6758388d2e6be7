/**
 * Makes one object of a base and alternatives told apart by a tag, so that every member shows all of its values, with a table of what each
 * alternative makes of it. Redoc alone would show one alternative at a time, and of an `allOf` the last alternatives only.
 *
 * @see ../decisions/0012-modelling-the-order.md
 */
import { tagOf } from '../../src/contract/alternatives.ts';
import {
  CONDITIONAL,
  PART,
  absent,
  choicesOf,
  concerns,
  innerOf,
  isClosed,
  narrows,
  needs,
  ruleOf,
  schemaOf,
  type Choice,
  type Resolve,
  type Rule,
} from './choice.ts';
import { described, meanings, rules, type Member } from './choice-words.ts';
import type { Schema, Sources } from './document.ts';
import { citing, paragraphs, refuseOthers, valuesOf } from './words.ts';

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
  for (const part of always) refuseOthers(part, PART);
  for (const part of sometimes) refuseOthers(part, CONDITIONAL);
  const choices = [
    ...always.flatMap((part) => choicesOf(part, [], resolve)),
    ...sometimes.flatMap((part) => choicesOf(part, absent(condition ?? {}), resolve)),
  ].map((choice) => (choice.part === own ? { ...choice, part: {} } : choice));
  const base = Object.assign({}, ...always.map(({ properties }) => properties)) as NonNullable<
    Schema['properties']
  >;
  const members = choices.flatMap(({ branches }) =>
    branches.flatMap((branch) => Object.keys(branch.properties ?? {})),
  );
  const closed =
    always.some(isClosed) ||
    choices.some(({ unless, branches }) => unless.length === 0 && branches.every(isClosed));
  // What a closed base does not list is refused, whatever the alternatives say of it.
  const names = Object.keys(base);
  if (!always.some(isClosed)) names.push(...new Set(members.filter((name) => !names.includes(name))));
  const types = [...new Set(always.flatMap(({ type }) => type ?? []))];
  const required = always.flatMap((part) => part.required ?? []);
  const needed = (name: string): boolean =>
    required.includes(name) ||
    choices.some(({ unless, branches }) => unless.length === 0 && branches.every((one) => needs(one, name)));
  return {
    ...rest,
    ...(types.length > 0 && { type: single(types) }),
    ...citing([...always, ...sometimes]),
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

function typesOf(schema: Schema): string[] {
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives) return alternatives.flatMap(typesOf);
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
