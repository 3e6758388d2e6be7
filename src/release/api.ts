/**
 * The public surface of the package: for each export of package.json the declarations that a consumer can name, and those that are
 * reached through them, as the compiler declares them, without comments.
 *
 * @see https://github.com/microsoft/TypeScript/wiki/Using-the-Compiler-API
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { ReleaseError } from './release-error.ts';

/** The declarations of one export of the package, by name. */
export interface Entry {
  /** What a consumer imports. */
  readonly exported: Readonly<Record<string, string>>;
  /** What those name without exporting it. */
  readonly reached: Readonly<Record<string, string>>;
  /** What follows from the contract: declared in generated/. */
  readonly contract: Readonly<Record<string, string>>;
}

export interface Api {
  /** The subpaths, each with its conditions in their order. */
  readonly exports: Readonly<Record<string, string>>;
  /** Names of the commands. */
  readonly bin: readonly string[];
  /** By subpath; the types of another condition stand under `SUBPATH (CONDITION)`. */
  readonly entries: Readonly<Record<string, Entry>>;
  /** JSON schemas that are exported, without their words. */
  readonly schemas: Readonly<Record<string, unknown>>;
}

interface Manifest {
  readonly exports: Record<string, unknown>;
  readonly bin?: Record<string, string>;
}

/**
 * Reads the surface from the sources.
 *
 * @param root the folder of package.json and tsconfig.build.json.
 * @throws {ReleaseError} where an export has no source, or where the sources have no declarations.
 */
export function readApi(root: string): Api {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const files = new Map<string, string>();
  const schemas: Record<string, unknown> = {};
  for (const [subpath, target] of Object.entries(manifest.exports)) {
    for (const [name, file] of typesOf(subpath, target)) files.set(name, resolve(root, file));
    if (typeof target === 'string' && target.endsWith('.schema.json'))
      schemas[subpath] = withoutWords(JSON.parse(readFileSync(join(root, target), 'utf8')));
  }
  // Where nothing has types, there is nothing to compile.
  const program = files.size > 0 ? declarations(root, [...files.values()]) : undefined;
  const entries = [...files].flatMap(([name, file]) =>
    program === undefined ? [] : [[name, readEntry(root, program, file)] as const],
  );
  return {
    exports: Object.fromEntries(
      Object.entries(manifest.exports).map(([subpath, target]) => [subpath, conditions(target)]),
    ),
    bin: Object.keys(manifest.bin ?? {}).sort(),
    entries: Object.fromEntries(entries),
    schemas,
  };
}

/** `types, default`, or `import (types, default), require (types, default)`; empty for a plain file. */
function conditions(target: unknown): string {
  if (typeof target !== 'object' || target === null) return '';
  return Object.entries(target)
    .map(([name, inner]) => (conditions(inner) === '' ? name : `${name} (${conditions(inner)})`))
    .join(', ');
}

/** The declaration files of one export, the first under the subpath itself. */
function typesOf(subpath: string, target: unknown): [string, string][] {
  const found: [string, string][] = [];
  const walk = (node: unknown, condition: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'types') walk(value, key);
      else if (typeof value === 'string' && !found.some(([, file]) => file === value))
        found.push([found.length === 0 ? subpath : `${subpath} (${condition})`, value]);
    }
  };
  walk(target, '');
  return found;
}

/** A program over the declarations as `npm run build` writes them to dist/, which need not be there. */
function declarations(root: string, files: readonly string[]): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.build.json'),
    { emitDeclarationOnly: true, declarationMap: false, sourceMap: false, removeComments: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (config === undefined) throw new ReleaseError(`${root}: expected a tsconfig.build.json`);
  const { outDir = '', rootDir = '' } = config.options;
  const made = new Map<string, string>();
  const source = (file: string): string =>
    join(rootDir, relative(outDir, file)).replace(/\.d\.([cm]?)ts$/, '.$1ts');
  const sources = files.map(source).filter((file) => existsSync(file));
  ts.createProgram(sources, config.options).emit(
    undefined,
    (file, text) => made.set(resolve(file), text),
    undefined,
    true,
  );
  for (const file of files) {
    // A declaration that is written by hand is copied by the build.
    const written = join(rootDir, relative(outDir, file));
    if (!made.has(file) && existsSync(written)) made.set(file, readFileSync(written, 'utf8'));
    if (!made.has(file))
      throw new ReleaseError(
        `package.json exports ${relative(root, file)}, for which ${relative(root, source(file))} is missing`,
      );
  }
  const host = ts.createCompilerHost(config.options);
  const plain = ts.createCompilerHost(config.options);
  const inDist = (file: string): boolean => `${resolve(file)}${sep}`.startsWith(outDir + sep);
  host.readFile = (file) => made.get(resolve(file)) ?? (inDist(file) ? undefined : plain.readFile(file));
  host.fileExists = (file) => made.has(resolve(file)) || (!inDist(file) && plain.fileExists(file));
  host.directoryExists = (folder) => inDist(folder) || ts.sys.directoryExists(folder);
  host.getSourceFile = (file, languageVersion) => {
    const text = made.get(resolve(file));
    if (text === undefined) return plain.getSourceFile(file, languageVersion);
    return ts.createSourceFile(file, text, languageVersion, true);
  };
  return ts.createProgram([...files], { ...config.options, noEmit: true, declaration: false }, host);
}

function readEntry(root: string, program: ts.Program, file: string): Entry {
  const checker = program.getTypeChecker();
  const module = program.getSourceFile(file);
  const symbol = module && checker.getSymbolAtLocation(module);
  if (symbol === undefined) throw new ReleaseError(`${relative(root, file)}: expected a module with exports`);
  const entry = {
    exported: new Map<string, string>(),
    reached: new Map<string, string>(),
    contract: new Map<string, string>(),
  };
  const seen = new Set<ts.Symbol>();
  const queue: ts.Symbol[] = [];
  const resolved = (one: ts.Symbol): ts.Symbol =>
    one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
  const visit = (one: ts.Symbol, name: string, isExported: boolean): void => {
    const ours = (one.declarations ?? [])
      .map(statementOf)
      .filter((node) => isOurs(root, node.getSourceFile().fileName));
    if (ours.length === 0 || seen.has(one)) return;
    seen.add(one);
    const generated = ours.some((node) => isGenerated(root, node.getSourceFile().fileName));
    const kind = generated ? entry.contract : isExported ? entry.exported : entry.reached;
    // A symbol without a declaration of its own (a module as a namespace) is what its members are.
    kind.set(
      kind.has(name) ? `${name} of ${relative(root, ours[0]?.getSourceFile().fileName ?? '')}` : name,
      ours.map(print).join('\n'),
    );
    for (const node of ours) {
      walk(node);
      augmentations(node.getSourceFile());
    }
  };
  /** What a module adds to others (`declare global`, `declare module 'expect'`) comes with it. */
  const augmentations = (file: ts.SourceFile): void => {
    for (const node of file.statements) {
      if (ts.isModuleDeclaration(node) && !isGenerated(root, file.fileName))
        entry.exported.set(`declare ${node.name.getText()}`, print(node));
    }
  };
  const walk = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const at = checker.getSymbolAtLocation(node);
      if (at !== undefined) {
        const target = resolved(at);
        if (target.declarations?.some((one) => isTopLevel(one)) === true) queue.push(target);
      }
    }
    ts.forEachChild(node, walk);
  };
  for (const one of checker.getExportsOfModule(symbol)) visit(resolved(one), one.name, true);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) visit(next, next.name, false);
  return {
    exported: byName(entry.exported),
    reached: byName(entry.reached),
    contract: byName(entry.contract),
  };
}

function byName(map: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...map].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** `const` and `let` are declared by the statement around them. */
function statementOf(node: ts.Declaration): ts.Node {
  return ts.isVariableDeclaration(node) ? node.parent.parent : node;
}

function isTopLevel(node: ts.Declaration): boolean {
  return ts.isSourceFile(statementOf(node).parent) && !ts.isImportDeclaration(node);
}

function isOurs(root: string, file: string): boolean {
  const path = relative(root, resolve(file));
  return !path.startsWith('..') && !path.split(sep).includes('node_modules');
}

function isGenerated(root: string, file: string): boolean {
  return relative(root, resolve(file)).split(sep)[0] === 'generated';
}

const printer = ts.createPrinter({ removeComments: true });

function print(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
}

/** A JSON schema without what only people read, where a member of such a name is none. */
function withoutWords(schema: unknown, key = ''): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withoutWords(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(
        ([name]) => key === 'properties' || !['title', 'description', '$comment', 'examples'].includes(name),
      )
      .map(([name, value]) => [name, withoutWords(value, name)]),
  );
}
