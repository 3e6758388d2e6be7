/**
 * Removes from dist/ the files that cannot be reached from the exports and commands of package.json, such as the declarations of modules
 * that only the command line uses. It is the last step of `npm run build`.
 *
 * @see https://nodejs.org/api/packages.html#package-entry-points
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** The part of package.json that names files. */
export interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin: Readonly<Record<string, string>>;
}

/** All files of a package that its exports and commands need, as paths from the folder of package.json. */
export function reached(folder: string, { exports, bin }: Manifest): Set<string> {
  const queue = [...targets(exports), ...Object.values(bin)]
    .map(normalize)
    .flatMap((path) => expand(folder, path));
  const seen = new Set<string>();
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const named = [...namedIn(folder, file), scopeOf(folder, file)];
    queue.push(...named.filter((one) => existsSync(join(folder, one))));
  }
  return seen;
}

/** The package.json that says what kind of module a file is. */
function scopeOf(folder: string, file: string): string {
  const path = join(dirname(file), 'package.json');
  return dirname(file) === '.' || existsSync(join(folder, path)) ? path : scopeOf(folder, dirname(file));
}

/** The paths in an `exports` object, whatever their conditions. */
function targets(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.values(value as object).flatMap(targets);
}

/** The files that a path with `*` stands for. */
function expand(folder: string, path: string): string[] {
  const [start = '', end] = path.split('*');
  return end === undefined ? [path] : filesIn(folder, start).filter((file) => file.endsWith(end));
}

/** What a file refers to by a relative path: imports, files that it reads, its source map, and in a source map the sources. */
export function namedIn(folder: string, file: string): string[] {
  const text = readFileSync(join(folder, file), 'utf8');
  const from = (path: string) => normalize(join(dirname(file), path));
  if (file.endsWith('.map')) return (JSON.parse(text) as { sources: string[] }).sources.map(from);
  if (!/\.[cm]?[jt]s$/.test(file)) return [];
  const imports = /(?:\bfrom|\bimport|\bimport\(|\brequire\(|\bnew URL\()\s*['"](\.[^'"]+|[\w-]+\.html)['"]/g;
  const named = [...text.matchAll(imports), ...text.matchAll(/^\/\/# sourceMappingURL=(\S+)$/gm)].map(
    ([, path = '']) => from(path),
  );
  // In TypeScript, the name of a module means its source or its declaration.
  return file.endsWith('ts') ? named.map((path) => declarationOf(folder, path)) : named;
}

function declarationOf(folder: string, path: string): string {
  const declaration = path.replace(/(?:\.d)?\.([cm]?)[jt]s$/, '.d.$1ts');
  return existsSync(join(folder, declaration)) ? declaration : path;
}

function filesIn(folder: string, path: string): string[] {
  return readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

if (import.meta.main) {
  const root = process.cwd();
  const needed = reached(root, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest);
  for (const file of filesIn(root, 'dist')) if (!needed.has(file)) rmSync(join(root, file));
}
