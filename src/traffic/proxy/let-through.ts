/** What a guard lets through besides the operations of the contract: the endpoints that `--other` names. */
import { matchOperation, type Contract } from '../../contract/index.ts';
import { pathPattern } from '../../verify/path-pattern.ts';
import type { RequestMessage } from '../../wire/index.ts';

/**
 * @param other patterns of paths, such as `/v2/users/**`
 * @throws UsageError for a pattern that is no path
 */
export function letThrough(
  { document }: Contract,
  other: readonly string[],
): (message: Pick<RequestMessage, 'method' | 'target'>) => boolean {
  const isOther = pathPattern(other);
  return (message) => matchOperation(document, message).operation === undefined && isOther(message.target);
}
