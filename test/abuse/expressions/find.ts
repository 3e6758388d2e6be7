/** Finds every regular expression of the sources: those that are written down, and the places that make one when they run. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

export interface Written {
  /** `src/wire/json.ts:12` */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

export interface Found {
  readonly written: readonly Written[];
  /** Files that make expressions out of what is not written there. */
  readonly made: readonly string[];
}

const ROOT = new URL('../../../', import.meta.url);

/** @param folders below the root of the project */
export function findExpressions(folders: readonly string[] = ['src', 'generated']): Found {
  const files = folders.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:[cm]?js|ts)$/.test(name) && !/\.d\.[cm]?ts$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const found = files.map((file) => expressionsIn(file, readFileSync(new URL(file, ROOT), 'utf8')));
  return {
    written: found.flatMap(({ written }) => written),
    made: [...new Set(found.flatMap(({ made }) => made))],
  };
}

export function expressionsIn(file: string, text: string): Found {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const written: Written[] = [];
  const made: string[] = [];
  const add = (node: ts.Node, source: string, flags: string, line: number) =>
    written.push({ place: `${file}:${line + 1}`, source, flags });
  const visit = (node: ts.Node): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node, node.text.slice(1, end), node.text.slice(end + 1), line);
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      /^(?:globalThis\.)?RegExp$/.test(node.expression.getText(source))
    ) {
      const [pattern, flags] = node.arguments ?? [];
      if (pattern && ts.isStringLiteralLike(pattern) && (!flags || ts.isStringLiteralLike(flags)))
        add(node, pattern.text, flags?.text ?? '', line);
      else made.push(file);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { written, made };
}
