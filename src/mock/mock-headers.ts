/** The headers by which the mock says of its answer what the server that it stands for never says. */
import type { Remarks } from './outcome.ts';

export const MOCK_HEADERS = [
  'mock-verdict',
  'mock-finding',
  'mock-exchange',
  'mock-fault',
  'mock-repeated',
  'mock-ignored',
] as const;

export function mockHeaders(
  { verdict, exchange, faults, times, ignored }: Remarks,
  sentence: string | undefined,
): Record<string, string> {
  return {
    'mock-verdict': verdict,
    ...(sentence !== undefined && { 'mock-finding': fieldValue(sentence) }),
    ...(exchange !== undefined && { 'mock-exchange': exchange }),
    ...(faults.length > 0 && { 'mock-fault': faults.join(', ') }),
    ...(times > 1 && { 'mock-repeated': String(times) }),
    ...(ignored.length > 0 && { 'mock-ignored': ignored.join(', ') }),
  };
}

/** Longest sentence that is put into a header. */
const LONGEST = 500;

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5 */
function fieldValue(text: string): string {
  return text.slice(0, LONGEST).replaceAll(/[^ -~]/g, '?');
}
