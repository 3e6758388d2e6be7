/**
 * What changed in the public surface since the last release, and how much. What was added is compatible; what was removed or is
 * declared otherwise is breaking, unless all that is new in it are optional members.
 *
 * @see docs/decisions/0007-releases.md
 */
import type { Api, Entry } from './api.ts';
import type { Change, Rating } from './change.ts';
import { canonical } from './differences.ts';

/**
 * The changes from one surface to another.
 *
 * @param contract the gravest change of the contract: it explains changes of the types that are generated from it.
 */
export function apiChanges(base: Api, api: Api, contract: Rating | undefined): Change[] {
  const bins = (names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.map((name) => [name, name]));
  const changes = [
    ...compare('package.json#/exports', base.exports, api.exports),
    ...compare('package.json#/bin', bins(base.bin), bins(api.bin)),
  ];
  for (const [subpath, schema] of Object.entries(base.schemas)) {
    if (subpath in api.schemas && canonical(schema) !== canonical(api.schemas[subpath]))
      changes.push({ where: subpath, rating: 'breaking', what: 'The JSON schema changed.' });
  }
  for (const [name, was] of Object.entries(base.entries)) {
    const is = api.entries[name];
    // That an entry is gone, its subpath or its condition says.
    if (is !== undefined) changes.push(...entryChanges(name, was, is, contract));
  }
  return changes;
}

function entryChanges(name: string, was: Entry, is: Entry, contract: Rating | undefined): Change[] {
  const reached = compare(name, was.reached, { ...is.exported, ...is.reached }).filter(
    // Names of their own are nobody's business: a declaration that names another one now has changed itself.
    ({ what }) => !what.endsWith(' was removed.') && !what.endsWith(' was added.'),
  );
  const explained = contract === 'compatible' || contract === 'breaking';
  const generated = explained
    ? []
    : compare(name, was.contract, is.contract).map((change) => ({
        ...change,
        rating: 'breaking' as const,
        why: 'The contract did not change, but the types that are generated from it did.',
      }));
  return [...compare(name, was.exported, is.exported), ...reached, ...generated];
}

function compare(
  where: string,
  was: Readonly<Record<string, string>>,
  is: Readonly<Record<string, string>>,
): Change[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name): Change[] => {
    const [before, after] = [was[name], is[name]];
    if (before === after) return [];
    if (before === undefined) return [{ where, rating: 'compatible', what: `\`${name}\` was added.` }];
    if (after === undefined) return [{ where, rating: 'breaking', what: `\`${name}\` was removed.` }];
    if (onlyOptionalMembersAdded(before, after))
      return [{ where, rating: 'compatible', what: `\`${name}\` has more optional members.` }];
    return [
      {
        where,
        rating: 'breaking',
        what: `\`${name}\` is declared otherwise.${firstDifference(before, after)}`,
      },
    ];
  });
}

/** Each member of an interface stands on a line of its own, and its last line is that of no member. */
function onlyOptionalMembersAdded(before: string, after: string): boolean {
  const old = before.split('\n');
  const added = after.split('\n').filter((line) => {
    if (line !== old[0]) return true;
    old.shift();
    return false;
  });
  return (
    /^(export )?(declare )?interface /.test(before) &&
    added.every((line) => /^ {4}(readonly )?[\w$]+\?: .*;$/.test(line))
  );
}

function firstDifference(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const index = old.findIndex((line, at) => line !== now[at]);
  const at = index < 0 ? old.length : index;
  return ` Was: ${(old[at] ?? '(end)').trim()} Is: ${(now[at] ?? '(end)').trim()}`;
}
