/** Every rule that the source gives to a finding by name: as a property `rule`, or for a parameter of that name. */
import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

export function rulesInSource(): Set<string> {
  const nodes = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/^(?:codegen|page|release)\b/.test(path))
    .flatMap((path) => nodesOf(path, readFileSync(`src/${path}`, 'utf8')));
  /** By the name of a function or a class, at which place its parameter stands. */
  const places = new Map<string, number>();
  for (const node of nodes) {
    if (!ts.isFunctionDeclaration(node) && !ts.isConstructorDeclaration(node)) continue;
    const place = node.parameters.findIndex(({ name }) => name.getText() === 'rule');
    const name = ts.isConstructorDeclaration(node) ? node.parent.name : node.name;
    if (place !== -1 && name) places.set(name.text, place);
  }
  const values = nodes.map((node) => {
    if (ts.isPropertyAssignment(node) || ts.isParameter(node))
      return node.name.getText() === 'rule' ? node.initializer : undefined;
    if (ts.isCallExpression(node) || ts.isNewExpression(node))
      return node.arguments?.[places.get(node.expression.getText()) ?? -1];
    return undefined;
  });
  const texts = values.flatMap((value) => (value && ts.isStringLiteral(value) ? [value.text] : []));
  // Another function of the same name takes a sentence there.
  return new Set(texts.filter((text) => /^[\w-]+$/.test(text)));
}

function nodesOf(path: string, text: string): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}
