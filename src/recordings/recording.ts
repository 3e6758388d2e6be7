/** What every reader of this room yields: an exchange with the place where it was read, or the reason why there is none. */
import type { Finding } from '../contract/index.ts';
import type { Exchange } from '../wire/index.ts';

/** An exchange as a reader found it. */
export interface Recording extends Exchange {
  /** The path as it was given, or found in a folder; `-` for standard input. */
  readonly file: string;
  /** Where the exchange starts, counted from 1. */
  readonly line: number;
  /** Why a recorded body could not be read, if it is `undefined` for that reason. */
  readonly unreadable?: { readonly request?: string | undefined; readonly response?: string | undefined };
}

/** A recorded body that could not be read was not judged; the reader of the recording knows why. */
export function withReason(finding: Finding, { unreadable = {} }: Pick<Recording, 'unreadable'>): Finding {
  const side = finding.where === 'request.body' ? 'request' : 'response';
  const reason = unreadable[side];
  if (finding.rule !== 'not-recorded' || reason === undefined) return finding;
  const message = `The ${side} body could not be read, so nothing judged it: ${reason}.`;
  return { ...finding, rule: 'unreadable', received: 'a body that cannot be read', message };
}

/** Why a file, or a part of it, gave no exchange. It quotes at most a character or a word of the file. */
export class Problem {
  readonly file: string;
  /** Counted from 1; `undefined` if the file as a whole is at fault. */
  readonly line: number | undefined;
  readonly expected: string;
  readonly received: string;
  /** What to do about it, if that is known. */
  readonly advice: string | undefined;

  constructor(file: string, line: number | undefined, expected: string, received: string, advice?: string) {
    this.file = file;
    this.line = line;
    this.expected = expected;
    this.received = received;
    this.advice = advice;
  }

  /** `FILE:LINE`, or the file alone. */
  get source(): string {
    return this.line === undefined ? this.file : `${this.file}:${this.line}`;
  }

  get message(): string {
    const advice = this.advice === undefined ? '' : `; ${this.advice}`;
    return `expected ${this.expected}, received ${this.received}${advice}`;
  }
}

/**
 * What a reader yields: batches, since a promise for each exchange would cost too much. A batch reads its exchanges while it is
 * walked, since a thousand exchanges that live at once keep the garbage collector busy. Walk a batch to its end before asking for
 * the next.
 */
export type Batches = AsyncGenerator<Iterable<Recording | Problem>, void, undefined>;

export type Chunks = AsyncIterable<Uint8Array>;

/** The most bytes that are held of an entry or an exchange, so that the use of memory has a limit. */
export const MAX_ENTRY = 128 * 1024 * 1024;
