/** Runs a live command over a program of node, and gives back its exit code and all that it reported. */
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { runMock, type MockRunOptions } from '../../src/traffic/index.ts';
import { Sink } from '../sink.ts';

/** What the program is to send. */
export interface Request {
  readonly path?: string;
  readonly method?: string;
  /** Members of the order that are other than usual, or a body as it is. */
  readonly body?: string | Readonly<Record<string, unknown>>;
  /** Bytes of a body that is no order. */
  readonly size?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether it is sent again where it fails. */
  readonly retry?: boolean;
}

export interface LiveRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function programOf(requests: readonly Request[], code = 0): string[] {
  const file = fileURLToPath(new URL('program.ts', import.meta.url));
  return [process.execPath, file, JSON.stringify(requests), String(code)];
}

/** Times are of no interest. */
export async function mockRun(
  requests: readonly Request[],
  { exit = 0, ...options }: Partial<MockRunOptions> & { exit?: number } = {},
): Promise<LiveRun> {
  return collect((streams) =>
    runMock({ ...usual, command: programOf(requests, exit), faults: [], ...options, ...streams }),
  );
}

export const usual = {
  port: 0,
  host: '127.0.0.1',
  format: 'pretty',
  strict: false,
  allowUnchecked: false,
} as const;

export async function collect(
  run: (streams: { stdout: Sink; stderr: Sink }) => Promise<number>,
): Promise<LiveRun> {
  const streams = { stdout: new Sink(), stderr: new Sink() };
  const listeners = () => ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => process.listenerCount(signal));
  const before = listeners();
  const code = await run(streams);
  // A run that ended leaves the signals of this process alone.
  expect(listeners()).toEqual(before);
  const [stdout, stderr] = [streams.stdout, streams.stderr].map(({ text }) => withoutTimes(text));
  return { code, stdout: stdout ?? '', stderr: stderr ?? '' };
}

export function withoutTimes(text: string): string {
  return text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME');
}
