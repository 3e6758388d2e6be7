/** Fuzzes the readers of verify in a process of their own: one that ends by itself has crashed, one that says nothing hangs. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { whenItHangs } from '../hangs.ts';
import type { Told } from './worker.ts';

export interface Fuzz {
  readonly recordings: number;
  readonly exchanges: number;
  /** Exchanges that were ok or deviated, each of which was judged again. */
  readonly passed: number;
  readonly keys: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
  readonly seconds: number;
}

export interface FuzzOptions {
  readonly seed: number;
  /** How many; or how long, in seconds. */
  readonly recordings?: number;
  readonly seconds?: number;
  /** In which way the readers are worse than they are, for a test of this fuzzer: one of those in worse.ts. */
  readonly worse?: string;
}

export async function fuzz({
  seed,
  recordings = Infinity,
  seconds = Infinity,
  worse,
}: FuzzOptions): Promise<Fuzz> {
  const started = performance.now();
  const keys = new Map<string, number>();
  const faults: string[] = [];
  const counts = { recordings: 0, exchanges: 0, passed: 0 };
  let next = 0;
  const over = () =>
    next >= recordings || (performance.now() - started) / 1000 >= seconds || faults.length >= 100;
  while (!over()) {
    const last = Number.isFinite(recordings) ? recordings : next + 1_000_000;
    const child = fork(
      worse === undefined ? WORKER : WORSE,
      [String(seed), String(next), String(last), worse ?? ''],
      {
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      },
    );
    let error = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (error += text));
    let current = next;
    let stop = (): void => undefined;
    let ended: string | undefined;
    const end = (why: string) => {
      ended ??= why;
      child.kill('SIGKILL');
    };
    const watch = () => {
      stop();
      stop = whenItHangs(() => {
        end('hangs');
      });
    };
    watch();
    child.on('message', (message: { starts: number } | Told) => {
      watch();
      if ('starts' in message) {
        current = message.starts;
        return;
      }
      next = message.number + 1;
      counts.recordings += 1;
      counts.exchanges += message.exchanges;
      counts.passed += message.passed;
      keys.set(message.key, (keys.get(message.key) ?? 0) + 1);
      faults.push(...message.faults.map((fault) => `recording ${message.number} (${message.key}): ${fault}`));
      if (over() && next < last) end('enough');
    });
    const [code] = (await once(child, 'exit')) as [number | null];
    stop();
    if (ended === 'enough' || (ended === undefined && code === 0 && next >= last)) break;
    faults.push(
      `recording ${current}: ${ended ?? `the process ended with ${code}: ${error.slice(0, 2000)}`}`,
    );
    next = current + 1;
  }
  return { ...counts, keys, faults, seconds: (performance.now() - started) / 1000 };
}

const WORKER = new URL('worker.ts', import.meta.url);
const WORSE = new URL('worse.ts', import.meta.url);
