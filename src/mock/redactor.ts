/** Keeps out of the log what a client made up: what is no word of the document. */
import type { Finding } from '../contract/index.ts';
import { KnownWords } from '../secrets/index.ts';
import { splitTarget } from '../wire/index.ts';
import type { OpenApiDocument } from './document.ts';
import type { LoggedFinding } from './log-entry.ts';

export interface Redactor {
  path(path: string): string;
  finding(finding: Finding): LoggedFinding;
}

/** @param servers base URLs. */
export function redactor(document: OpenApiDocument, servers: readonly string[]): Redactor {
  const paths = [...Object.keys(document.paths), ...servers.map((url) => splitTarget(url).path)];
  const words = new KnownWords(paths, namesIn(document));
  return {
    path: (path) => words.path(path),
    finding: ({ where, pointer, rule, expected }) => ({
      where,
      pointer: words.pointer(pointer),
      rule,
      expected,
    }),
  };
}

/** The names of every member, parameter and header of the document. */
function namesIn(document: OpenApiDocument): Set<string> {
  const names = new Set<string>();
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
