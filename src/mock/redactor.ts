/**
 * Keeps out of the log what a client made up: of a path and of a pointer only the words remain that the contract has too, so
 * that no token and no account can get into the log, wherever a client puts them.
 */
import type { Finding } from '../contract/index.ts';
import { splitTarget } from '../wire/index.ts';
import type { OpenApiDocument } from './document.ts';
import type { LoggedFinding } from './log-entry.ts';

export interface Redactor {
  path(path: string): string;
  finding(finding: Finding): LoggedFinding;
}

/** @param servers base URLs. */
export function redactor(document: OpenApiDocument, servers: readonly string[]): Redactor {
  const literals = [...Object.keys(document.paths), ...servers.map((url) => splitTarget(url).path)];
  const segments = new Set(literals.flatMap((path) => path.toLowerCase().split('/')));
  const names = namesIn(document);
  const shown = (word: string, known: ReadonlySet<string>) => (known.has(word) ? word : '…');
  return {
    path: (path) =>
      path
        .split('/')
        .map((segment) => (segments.has(segment.toLowerCase()) ? segment : '…'))
        .join('/'),
    finding: ({ where, pointer, rule, expected }) => ({
      where,
      pointer: pointer
        .split('/')
        .map((key) => (/^\d{0,3}$/.test(key) ? key : shown(key, names)))
        .join('/'),
      rule,
      expected,
    }),
  };
}

/** The names of every member, parameter and header of the document. */
function namesIn(document: OpenApiDocument): Set<string> {
  const names = new Set(['accept', 'content-encoding', 'content-type', 'transfer-encoding']);
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties, name, in: place } = node as Readonly<Record<string, unknown>>;
    for (const member of Object.keys(properties ?? {})) names.add(member);
    if (typeof name === 'string' && typeof place === 'string') names.add(name);
    for (const [key, child] of Object.entries(node)) if (key !== 'examples') visit(child);
  };
  visit(document);
  return names;
}
