/** Servers as processes of their own: started, asked, measured, ended. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../test/listening.ts';
import type { Answered, Load } from './load.ts';
import { CASES } from './orders.ts';

export interface Server {
  readonly who: string;
  readonly command: (port: number) => readonly string[];
  /** Where it takes orders. */
  readonly path: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  /** Until the first answer. */
  readonly milliseconds: number;
}

/** A legal order. */
export const ORDER: string = CASES.find(({ legal }) => legal)?.text ?? '';

/** Asks one thing over and over, from a process of its own. */
export async function load(terms: Load): Promise<Answered> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'load.ts'), JSON.stringify(terms)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child, 'close');
  return JSON.parse(said) as Answered;
}

/** Starts one, and waits for its first answer. */
export async function start({ command, path, who }: Server): Promise<Started> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}${path}`;
  const started = performance.now();
  const child = spawn(process.execPath, command(port), { stdio: 'ignore' });
  for (;;) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { authorization: 'Bearer made-up-access-token', 'content-type': 'application/json' },
      body: ORDER,
    }).catch(() => undefined);
    if (answer?.status === 200) {
      await answer.text();
      return { child, url, milliseconds: performance.now() - started };
    }
    if (child.exitCode !== null) throw new Error(`${who} ended with ${child.exitCode}`);
    if (performance.now() - started > 60_000) throw new Error(`${who} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Megabytes that a process holds. */
export function memoryOf({ pid }: ChildProcess): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}
