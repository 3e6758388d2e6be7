/** Keeps out of the log what a client made up: what is no word of the document. */
import type { ContractDocument, Finding } from '../contract/index.ts';
import { KnownWords } from '../secrets/index.ts';
import { splitTarget } from '../wire/index.ts';

export interface Redactor {
  method(method: string): string;
  path(path: string): string;
  finding(finding: Finding): LoggedFinding;
}

export type LoggedFinding = Pick<Finding, 'where' | 'pointer' | 'rule' | 'expected'>;

/** @param names of members, parameters and headers of the document */
export function redactor({ operations, servers }: ContractDocument, names: readonly string[]): Redactor {
  const paths = [...operations.map(({ path }) => path), ...servers.map((url) => splitTarget(url).path)];
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
