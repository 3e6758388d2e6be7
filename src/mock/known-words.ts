/** Keeps words out of the log that are not in the document: the client made them up, and they may be secret. */
import type { ContractDocument, Finding } from '../contract/index.ts';
import { KnownWords } from '../secrets/index.ts';
import { splitTarget } from '../wire/index.ts';

/**
 * @param names of members, parameters and headers of the document
 * @param other paths whose words may be shown
 */
export function knownWords(
  { operations, servers }: ContractDocument,
  names: readonly string[],
  other: readonly string[] = [],
): KnownWords {
  const paths = [...operations.map(({ path }) => path), ...servers.map((url) => splitTarget(url).path)];
  return new KnownWords([...paths, ...other], names);
}

export type LoggedFinding = Pick<Finding, 'where' | 'pointer' | 'rule' | 'expected'>;

export function logged({ where, pointer, rule, expected }: Finding, words: KnownWords): LoggedFinding {
  return { where, pointer: words.pointer(pointer), rule, expected };
}
