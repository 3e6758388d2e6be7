/** Alternatives that the value of a member, their tag, tells apart: what each makes of an object, and of the members of a member. */
import { tagOf } from '../../src/contract/alternatives.ts';
import type { Schema } from './document.ts';
import { refuseOthers } from './words.ts';

/** Follows references. */
export type Resolve = (node: Schema) => Schema;

/** What the page shows of an alternative, of a part, and of a part that does not hold always. */
export const BRANCH = ['title', 'description', 'type', 'required', 'properties', 'additionalProperties'];
export const PART = [...BRANCH, 'oneOf', 'xml'];
export const CONDITIONAL = ['title', 'description', 'type', 'oneOf'];

export function isClosed({ additionalProperties }: Schema): boolean {
  return additionalProperties === false;
}

/** One of several alternatives, with the member that says which. */
export interface Choice {
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

export type Rule = Schema | false | undefined;

export function choicesOf(part: Schema, unless: readonly string[], resolve: Resolve): Choice[] {
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
export function absent(condition: Schema): readonly string[] {
  refuseOthers(condition, ['type', 'required', 'properties']);
  for (const rule of Object.values(condition.properties ?? {})) refuseOthers(rule || { not: {} }, []);
  return condition.required ?? [];
}

export function needs(branch: Schema, name: string): boolean {
  return (branch.required ?? []).includes(name);
}

export function concerns({ branches }: Choice, name: string): boolean {
  return branches.some((branch) => name in (branch.properties ?? {}) || needs(branch, name));
}

/** Whether all that a choice makes of a member is told at the members of that member. */
export function narrows({ branches }: Choice, name: string, resolve: Resolve): boolean {
  const rules = branches.map((branch) => ruleOf(branch, name, resolve)).filter((rule) => rule !== undefined);
  return rules.length > 0 && rules.every((rule) => rule !== false && rule.properties !== undefined);
}

/** A choice, as it concerns what is within a member. */
export function innerOf(choice: Choice, name: string, resolve: Resolve): Choice {
  const branches = choice.branches.map((branch) => schemaOf(ruleOf(branch, name, resolve)) ?? {});
  for (const branch of branches) refuseOthers(branch, BRANCH);
  return { ...choice, branches, inner: true };
}

export function ruleOf(branch: Schema, name: string, resolve: Resolve): Rule {
  const rule = branch.properties?.[name];
  if (!rule) return isClosed(branch) ? false : rule;
  const { oneOf, ...whole } = resolve(rule);
  return oneOf ? { ...whole, oneOf: oneOf.map(resolve) } : whole;
}

/** A rule that is more than a refusal. */
export function schemaOf(rule: Rule): Schema | undefined {
  return rule === false ? undefined : rule;
}
