/**
 * The faults that the mock can play: one table, which docs/mock.md prints.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.6
 * @see https://www.rfc-editor.org/rfc/rfc6585#section-4
 */
import type { Delivery } from './delivery.ts';

export interface Fault {
  /** `drop`; with `=` where a number of seconds follows. */
  readonly name: string;
  readonly does: string;
  /** Whether the mock counts the order as placed. */
  readonly placed: 'yes' | 'no' | 'as answered';
  readonly delivery?: (milliseconds: number) => Delivery;
  /** The status that the mock answers with, in the words of the contract. */
  readonly status?: number;
  /** The page that something between client and server answers with instead. */
  readonly page?: { readonly status: number; readonly body: string };
  readonly headers?: Readonly<Record<string, string>>;
}

export const FAULTS: readonly Fault[] = [
  {
    name: 'delay=',
    does: 'waits that many seconds before it answers',
    placed: 'as answered',
    delivery: (beforeHead) => ({ beforeHead }),
  },
  {
    name: 'delay-body=',
    does: 'sends the head at once, and the body that many seconds later',
    placed: 'as answered',
    delivery: (beforeBody) => ({ beforeBody }),
  },
  {
    name: 'slow=',
    does: 'sends the body little by little, over that many seconds',
    placed: 'as answered',
    delivery: (spread) => ({ spread }),
  },
  {
    name: 'drop-unread',
    does: 'closes the connection before it reads the order',
    placed: 'no',
    delivery: () => ({ end: 'unread' }),
  },
  {
    name: 'drop',
    does: 'reads the order, then closes the connection without an answer',
    placed: 'as answered',
    delivery: () => ({ end: 'answer' }),
  },
  {
    name: 'drop-half',
    does: 'closes the connection after half of the body',
    placed: 'as answered',
    delivery: () => ({ end: 'half' }),
  },
  {
    name: 'reset',
    does: 'reads the order, then resets the connection (RST)',
    placed: 'as answered',
    delivery: () => ({ end: 'reset' }),
  },
  {
    name: 'hang',
    does: 'reads the order and never answers; the client has to give up',
    placed: 'as answered',
    delivery: () => ({ end: 'never' }),
  },
  {
    name: 'length-too-long',
    does: 'announces ten bytes more than it sends, then closes the connection',
    placed: 'as answered',
    delivery: () => ({ excess: 10 }),
  },
  {
    name: 'length-too-short',
    does: 'announces ten bytes fewer than it sends',
    placed: 'as answered',
    delivery: () => ({ excess: -10 }),
  },
  {
    name: 'gateway',
    does: 'answers 502 with the HTML page of a gateway',
    placed: 'yes',
    page: { status: 502, body: '<html><body><h1>502 Bad Gateway</h1></body></html>\n' },
  },
  {
    name: 'redirect',
    does: 'answers 302, a redirect to a login page',
    placed: 'no',
    page: { status: 302, body: '<html><body><h1>302 Found</h1></body></html>\n' },
    headers: { location: '/login' },
  },
  {
    name: 'quota',
    does: 'answers 403 with the HTML page `Quota Exceeded`',
    placed: 'no',
    page: { status: 403, body: '<html><body>Quota Exceeded</body></html>' },
  },
  {
    name: '429',
    does: 'answers 429, with `Retry-After: 1`',
    placed: 'no',
    status: 429,
    headers: { 'retry-after': '1' },
  },
];
