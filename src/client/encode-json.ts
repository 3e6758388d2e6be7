/**
 * What is sent, as JSON.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-6
 */
import { OrderNotSentError } from './order-not-sent-error.ts';

/** @throws OrderNotSentError for a number that JSON.stringify would turn into null without a word. */
export function encodeJson(value: unknown): string {
  const text = JSON.stringify(value);
  // A replacer takes its time, and only what becomes null needs one.
  if (text.includes('null'))
    JSON.stringify(value, (name, member: unknown) => {
      if (typeof member === 'number' && !isFinite(member))
        throw new OrderNotSentError(`a finite number as ${name}`, String(member));
      return member;
    });
  return text;
}
