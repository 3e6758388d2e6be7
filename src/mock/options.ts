/** What a mock can be started with. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LIMITS, type Limits } from './limits.ts';
import type { LogEntry } from './log-entry.ts';
import { MockError } from './mock-error.ts';

export interface MockOptions {
  /** 4010 when left out; 0 for any free one. */
  readonly port?: number;
  /** 127.0.0.1 when left out. */
  readonly host?: string;
  /** Called once for each request; `formatLogEntry` makes a line of the entry. */
  readonly log?: (entry: LogEntry) => void;
  /** Bytes of a request body, 1,000,000 when left out. */
  readonly maxBody?: number;
  /** Levels of objects and arrays in one another, 100 when left out, which is also the most. */
  readonly maxDepth?: number;
  /** Milliseconds until a request must have arrived, 10,000 when left out. */
  readonly requestTimeout?: number;
  /** Serves something else on the same server: returns true for a request that it answers itself. */
  readonly handle?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** @throws {MockError} where a number makes no sense. */
export function limitsOf(options: MockOptions): Limits {
  return {
    maxBody: whole('maxBody', options.maxBody ?? LIMITS.maxBody, 1, 1_000_000_000),
    maxDepth: whole('maxDepth', options.maxDepth ?? LIMITS.maxDepth, 1, LIMITS.maxDepth),
    requestTimeout: whole('requestTimeout', options.requestTimeout ?? LIMITS.requestTimeout, 1, 3_600_000),
  };
}

/** @throws {MockError} where it is none. */
export function portOf({ port = 4010 }: MockOptions): number {
  return whole('port', port, 0, 65_535);
}

function whole(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new MockError(`expected ${name} to be a whole number from ${least} to ${most}, received ${value}`);
}
