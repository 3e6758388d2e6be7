/**
 * Makes one object of alternatives that have no member in common, with a table of the members of each. Redoc alone would show one at a
 * time, without what is said of all of them.
 */
import { markersOf } from '../../src/contract/alternatives.ts';
import type { Resolve } from './choice.ts';
import { flatten, hasParts } from './flatten.ts';
import type { Schema, Sources } from './document.ts';
import { assumedBy, code, linksTo, listed, paragraphs, table } from './words.ts';

/** The object; `undefined` for what are no such alternatives. */
export function unite(schema: Schema, resolve: Resolve, sources: Sources): Schema | undefined {
  const { oneOf = [], ...rest } = schema;
  if (oneOf.length === 0 || !markersOf(oneOf, resolve as (node: object) => object)) return undefined;
  const ways = oneOf
    .map(resolve)
    .map((one) => (hasParts(one, resolve) ? flatten(one, resolve, sources) : one));
  const names = ways.flatMap(({ properties = {} }) => Object.keys(properties));
  const closed = ways.every(({ additionalProperties }) => additionalProperties === false);
  if (!closed || new Set(names).size < names.length) return undefined;
  return {
    ...rest,
    additionalProperties: false,
    description: paragraphs(
      rest.description,
      'Its members are those of one of these ways:',
      table(
        ['Way', 'Members', 'Means', 'Source'],
        ways.map((way) => [
          code(way.title ?? ''),
          listed(Object.keys(way.properties ?? {}), 'and'),
          way.description ?? '',
          linksTo([way], sources),
        ]),
      ),
      ways.flatMap((way) =>
        assumedBy([way]).map((words) => `Assumption for ${code(way.title ?? '')}: ${words}`),
      ),
    ),
    properties: Object.fromEntries(
      ways.flatMap((way) =>
        Object.entries(way.properties ?? {}).map(([name, rule]) => [name, memberOf(way, name, rule)]),
      ),
    ),
  };
}

/** A member of one of the alternatives. */
function memberOf({ title = '', required = [] }: Schema, name: string, rule: Schema | false): Schema | false {
  const words = `**${required.includes(name) ? 'Required' : 'Optional'} in the way ${code(title)}, refused in the others.**`;
  return rule && { ...rule, description: paragraphs(rule.description, words) };
}
