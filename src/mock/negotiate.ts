/**
 * Chooses the media type of an answer.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.1
 */
import { violation } from '../contract/finding.ts';
import { acceptable } from '../wire/index.ts';
import type { Unanswerable } from './select.ts';

/**
 * @param types what can be written here, in the order of the document: without an Accept header the first one
 * @param recorded what the recorded answer has, where the types are but names for the same text, as in JSONP
 */
export function negotiate(
  accept: string | undefined,
  types: readonly string[],
  outcome: number,
  recorded?: string,
): string | undefined {
  const offered = [
    ...types.filter((type) => type === recorded),
    ...types.filter((type) => type !== recorded),
  ];
  // An error is sent even to those who do not accept it: they have no use for another one.
  return acceptable(accept, offered) ?? (outcome >= 400 ? offered[0] : undefined);
}

export function unacceptable(types: readonly string[]): Unanswerable {
  const expected = types.join(' or ');
  const message = `Nothing that the Accept header allows can be answered: expected it to allow ${expected}.`;
  const terms = { rule: 'accept', expected, received: 'others', message };
  return { status: 406, finding: violation('request.headers', { pointer: '/accept', ...terms }) };
}
