/** The outcome of a request: the answer, how it is sent, and everything there is to say about it. */
import type { Finding, Verdict } from '../contract/index.ts';
import type { Delivery } from './faults/delivery.ts';
import type { Reply } from './reply.ts';

export interface Remarks {
  readonly operationId: string | undefined;
  /** How the contract judges the request. */
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** The recorded exchange that the answer follows, and why: `placeOrder.limit-buy; by=same`. */
  readonly exchange: string | undefined;
  /** The faults that are played: `delay=2`. */
  readonly faults: readonly string[];
  /** How often the order has come by now; 0 where the request places none. */
  readonly times: number;
  /** Preferences that the mock does not know. */
  readonly ignored: readonly string[];
  /** Why the mock could not answer. */
  readonly reason: string | undefined;
}

export interface Outcome extends Remarks {
  readonly reply: Reply;
  readonly delivery: Delivery;
}

export const NO_REMARKS: Omit<Remarks, 'verdict'> = {
  operationId: undefined,
  findings: [],
  exchange: undefined,
  faults: [],
  times: 0,
  ignored: [],
  reason: undefined,
};

/** @param sentence what is wrong with the request; the answer itself may say it in the words of the server. */
export function outcomeOf(
  reply: Reply,
  remarks: Partial<Remarks> & Pick<Remarks, 'verdict'>,
  delivery: Delivery = {},
  sentence?: string,
): Outcome {
  const all = { ...NO_REMARKS, ...remarks };
  const headers = { ...reply.headers, ...mockHeaders(all, sentence) };
  return { ...all, reply: { ...reply, headers }, delivery };
}

/** The headers in which the mock explains its answer. They are its own; no contract has them. */
export const MOCK_HEADERS = [
  'mock-verdict',
  'mock-finding',
  'mock-exchange',
  'mock-fault',
  'mock-repeated',
  'mock-ignored',
] as const;

function mockHeaders(
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

/** The longest sentence in a header, in characters. */
const LONGEST = 500;

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5 */
function fieldValue(text: string): string {
  return text.slice(0, LONGEST).replaceAll(/[^ -~]/g, '?');
}
