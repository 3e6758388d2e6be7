/**
 * Keeps out of the log what a client made up: of a path and of a pointer only the words remain that the contract has too, so
 * that no token and no account can get into the log, wherever a client puts them.
 */
import type { Finding } from '../contract/index.ts';

export interface Redactor {
  path(path: string): string;
  finding(finding: Finding): LoggedFinding;
}

export type LoggedFinding = Pick<Finding, 'where' | 'pointer' | 'rule' | 'expected'>;

/**
 * @param paths of the document and of its servers
 * @param names of its members, parameters and headers
 */
export function redactor(paths: readonly string[], names: readonly string[]): Redactor {
  const segments = new Set(paths.flatMap((path) => path.toLowerCase().split('/')));
  const known = new Set([...names, 'accept', 'content-encoding', 'content-type', 'transfer-encoding']);
  // A short plain word is a mistyped path; a token has capitals and digits.
  const isWord = (segment: string) =>
    segments.has(segment.toLowerCase()) || /^[A-Z]?[a-z]{1,15}$/.test(segment);
  return {
    path: (path) =>
      path
        .split('/')
        .map((segment) => (isWord(segment) ? segment : '…'))
        .join('/'),
    finding: ({ where, pointer, rule, expected }) => ({
      where,
      pointer: pointer
        .split('/')
        .map((key) => (/^\d{0,3}$/.test(key) || known.has(key) ? key : '…'))
        .join('/'),
      rule,
      expected,
    }),
  };
}
