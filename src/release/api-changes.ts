/**
 * What changed in the public surface since the last release, and how much. An addition is compatible. A removal or a changed
 * declaration is breaking, unless it only gained optional members.
 *
 * @see docs/decisions/0007-releases.md
 */
import ts from 'typescript';
import { sectionsOf } from './api-report.ts';
import type { Change } from './change.ts';
import { print } from './declared.ts';

/** The changes from one docs/api.md to another. */
export function apiChanges(base: string, report: string): Change[] {
  const is = sectionsOf(report);
  return Object.entries(sectionsOf(base)).flatMap(([title, was]) => {
    const now = is[title];
    // The list of exports shows whether an export is gone or new.
    if (now === undefined) return [];
    return title === 'package.json'
      ? compare(title, linesOf(was), linesOf(now))
      : declarationChanges(title, was, now);
  });
}

/** The changes from some declarations to others, without comments. */
export function declarationChanges(where: string, base: string, code: string): Change[] {
  return compare(where, declarationsIn(base), declarationsIn(code));
}

interface Declaration {
  /** If not, it is only reached through others, and may come and go as they change. */
  readonly exported: boolean;
  readonly text: string;
}

type Declarations = ReadonlyMap<string, Declaration>;

function linesOf(text: string): Declarations {
  return new Map(text.split('\n').map((line) => [line, { exported: true, text: line }]));
}

/** By name; the overloads of a function are one declaration. */
function declarationsIn(code: string): Declarations {
  const found = new Map<string, Declaration>();
  const { statements } = ts.createSourceFile('api.ts', code, ts.ScriptTarget.Latest, /* parents: */ true);
  for (const statement of statements) {
    const text = print(statement);
    const name = nameOf(statement) ?? text;
    const known = found.get(name);
    found.set(name, {
      exported:
        known?.exported === true ||
        statement.getText().startsWith('export ') ||
        ts.isModuleDeclaration(statement),
      text: `${known ? `${known.text}\n` : ''}${text}`,
    });
  }
  return found;
}

function nameOf(statement: ts.Statement): string | undefined {
  if (ts.isExportDeclaration(statement)) return statement.exportClause?.getText().slice(1, -1).trim();
  const [named] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
  return ts.getNameOfDeclaration(named as ts.Declaration | undefined)?.getText();
}

function compare(where: string, base: Declarations, declarations: Declarations): Change[] {
  return [...new Set([...base.keys(), ...declarations.keys()])].flatMap((name): Change[] => {
    const [was, is] = [base.get(name), declarations.get(name)];
    if (was?.exported === true && is?.exported !== true)
      return [{ where, rating: 'breaking', what: `\`${name}\` was removed.` }];
    if (was && is && was.text !== is.text)
      return onlyOptionalMembersAdded(was.text, is.text)
        ? [{ where, rating: 'compatible', what: `\`${name}\` has more optional members.` }]
        : [
            {
              where,
              rating: 'breaking',
              what: `\`${name}\` is declared differently.${difference(was.text, is.text)}`,
            },
          ];
    if (was?.exported !== true && is?.exported === true)
      return [{ where, rating: 'compatible', what: `\`${name}\` was added.` }];
    return [];
  });
}

/** Each member of an interface is on its own line, and the last line holds no member. */
function onlyOptionalMembersAdded(before: string, after: string): boolean {
  const old = before.split('\n');
  const added = after.split('\n').filter((line) => {
    if (line !== old[0]) return true;
    old.shift();
    return false;
  });
  return (
    before.startsWith('interface ') &&
    old.length === 0 &&
    added.every((line) => /^ {4}(readonly )?[\w$]+\?: .*;$/.test(line))
  );
}

function difference(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const at = [...old, undefined].findIndex((line, index) => line !== now[index]);
  return ` Was: ${(old[at] ?? '(end)').trim()} Is: ${(now[at] ?? '(end)').trim()}`;
}
