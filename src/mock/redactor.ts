/** Keeps out of the log what a client made up: what is no word of the document. */
import type { Finding } from '../contract/index.ts';
import { KnownWords } from '../secrets/index.ts';

export interface Redactor {
  method(method: string): string;
  path(path: string): string;
  finding(finding: Finding): LoggedFinding;
}

export type LoggedFinding = Pick<Finding, 'where' | 'pointer' | 'rule' | 'expected'>;

/**
 * @param paths of the document and of its servers
 * @param names of its members, parameters and headers
 */
export function redactor(paths: readonly string[], names: readonly string[]): Redactor {
  const words = new KnownWords(paths, names);
  return {
    method: (method) => words.method(method),
    path: (path) => words.path(path),
    finding: ({ where, pointer, rule, expected }) => ({
      where,
      pointer: words.pointer(pointer),
      rule,
      expected,
    }),
  };
}
