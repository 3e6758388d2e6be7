/** What a guard lets through besides the operations of the contract: the endpoints that `--other` names. */
import { matchOperation, type Contract } from '../../contract/index.ts';
import { pathPattern } from '../../verify/path-pattern.ts';
import { splitTarget, type RequestMessage } from '../../wire/index.ts';

/** A server may take such a path for another one: dot segments, empty ones, slashes that are escaped or turned round. */
const AMBIGUOUS = /\/\.{1,2}(?:\/|$)|\/\/|\\|%(?:2e|2f|5c|25)/i;

/**
 * @param other patterns of paths, such as `/v2/users/**`
 * @throws UsageError for a pattern that is no path
 */
export function letThrough(
  { document }: Contract,
  other: readonly string[],
): (message: Pick<RequestMessage, 'method' | 'target'>) => boolean {
  const isOther = pathPattern(other);
  return ({ method, target }) => {
    const { operation, allowed } = matchOperation(document, { method, target });
    const isOperation = operation !== undefined || allowed.includes(method.toUpperCase());
    return !isOperation && isOther(target) && !AMBIGUOUS.test(splitTarget(target).path);
  };
}
