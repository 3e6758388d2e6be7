/**
 * The declarations that one export shows to a consumer. Comments, `private` and `protected` members are left out, since they promise
 * nothing. Of the types that are generated from the contract, only the names are listed.
 */
import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { paths } from './manifest.ts';
import { ReleaseError } from './release-error.ts';

/**
 * Writes the declarations of some exports to dist/, as `npm run build` does.
 *
 * @param files the files with these declarations; one in dist/ is made from its source.
 * @returns a program to look them up in.
 * @throws {ReleaseError} where one of them has no source.
 */
export function declarationsProgram(root: string, files: readonly string[]): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.build.json'),
    { emitDeclarationOnly: true, declarationMap: false, sourceMap: false },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (config === undefined) throw new ReleaseError(`${root}: expected a tsconfig.build.json`);
  const { outDir, rootDir } = config.options as { outDir: string; rootDir: string };
  const sources = files.map((file) =>
    file.startsWith(outDir + sep) ? join(rootDir, relative(outDir, file)).replace(/\.d\.ts$/, '.ts') : file,
  );
  const lost = sources.find((file) => !existsSync(file));
  if (lost !== undefined)
    throw new ReleaseError(`package.json exports ${relative(root, lost)}, which is missing`);
  ts.createProgram(sources, config.options).emit();
  return ts.createProgram([...files], { ...config.options, noEmit: true, declaration: false });
}

/** The declarations that the module exports, then those that they refer to, both sorted by name. */
export function declared(root: string, program: ts.Program, file: string): string[] {
  const checker = program.getTypeChecker();
  const module = program.getSourceFile(file);
  const symbol = module && checker.getSymbolAtLocation(module);
  if (symbol === undefined) throw new ReleaseError(`${relative(root, file)}: expected a module with exports`);
  const contract = join(root, paths.types);
  const resolved = (one: ts.Symbol): ts.Symbol =>
    one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
  /** The statements that declare a symbol in the modules of this package. */
  const statementsOf = (declarations: readonly ts.Declaration[] = []): ts.Node[] =>
    declarations
      .map((node) => (ts.isVariableDeclaration(node) ? node.parent.parent : node))
      .filter((node) => ts.isSourceFile(node.parent) && isOurs(root, node));
  const isContract = (node: ts.Node): boolean => resolve(node.getSourceFile().fileName) === contract;
  const seen = new Set<ts.Node>();
  const exported = checker.getExportsOfModule(symbol).flatMap((one): Printed[] => {
    const { name, declarations } = resolved(one);
    return statementsOf(declarations).map((node) => {
      seen.add(node);
      const text =
        name === one.name ? `export ${print(node)}` : `${print(node)}\nexport { ${name} as ${one.name} };`;
      return {
        node,
        name: one.name,
        text: isContract(node) ? `export type { ${one.name} } from '${paths.types}';` : text,
      };
    });
  });
  const reached: Printed[] = [];
  const walk = (node: ts.Node): void => {
    if (isHidden(node)) return;
    const at = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    for (const { name, declarations } of at ? [resolved(at)] : [])
      for (const next of statementsOf(declarations)) {
        if (seen.has(next) || isContract(next)) continue;
        seen.add(next);
        reached.push({ node: next, name, text: print(next) });
        walk(next);
      }
    ts.forEachChild(node, walk);
  };
  for (const { node } of exported) if (!isContract(node)) walk(node);
  // What a module adds to others (`declare global`) is listed too.
  for (const { statements } of new Set(Array.from(seen, (node) => node.getSourceFile())))
    for (const node of statements)
      if (ts.isModuleDeclaration(node)) exported.push({ node, name: node.name.getText(), text: print(node) });
  return [exported, reached].flatMap((printed) =>
    printed.sort((one, other) => (one.name < other.name ? -1 : 1)).map(({ text }) => text),
  );
}

interface Printed {
  readonly node: ts.Node;
  readonly name: string;
  readonly text: string;
}

function isOurs(root: string, node: ts.Node): boolean {
  return !relative(root, node.getSourceFile().fileName).split(sep).includes('node_modules');
}

/** A member that only the class itself or a subclass can name. */
function isHidden(node: ts.Node): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return ts.isClassElement(node) && (ts.getCombinedModifierFlags(node) & hidden) !== 0;
}

const printer = ts.createPrinter({ removeComments: true });

/** The text of a declaration, in the form in which it is compared. */
export function print(node: ts.Node): string {
  const prune: ts.TransformerFactory<ts.Node> = (context) => {
    const visit = (one: ts.Node): ts.Node | undefined =>
      isHidden(one) ? undefined : ts.visitEachChild(one, visit, context);
    return (top) => ts.visitEachChild(top, visit, context);
  };
  const { transformed } = ts.transform(node, [prune]);
  return printer
    .printNode(ts.EmitHint.Unspecified, transformed[0] ?? node, node.getSourceFile())
    .replace(/(export )?(declare (?!global|module))?/, '');
}
