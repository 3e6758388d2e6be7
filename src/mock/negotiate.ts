/**
 * Chooses the media type of an answer.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.1
 */
import { violation } from '../contract/finding.ts';
import { acceptable } from '../wire/index.ts';
import type { Choice, Unanswerable } from './select.ts';

/** @param types what can be written here, in the order of the document. */
export function negotiate(
  accept: string | undefined,
  types: readonly string[],
  { example, outcome }: Choice,
): string | undefined {
  const recorded = types.filter((type) => type === example?.mediaType);
  const offered = [...recorded, ...types.filter((type) => type !== example?.mediaType)];
  // An error is sent even to those who do not accept it: they have no use for another one.
  return acceptable(accept, offered) ?? (outcome >= 400 ? offered[0] : undefined);
}

export function unacceptable(types: readonly string[]): Unanswerable {
  const expected = types.join(' or ');
  const message = `Nothing that the Accept header allows can be answered: expected it to allow ${expected}.`;
  const terms = { rule: 'accept', expected, received: 'others', message };
  return { status: 406, finding: violation('request.headers', { pointer: '/accept', ...terms }) };
}
