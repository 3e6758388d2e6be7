/**
 * Kills a proxy that records, at some moment under load, and looks for each exchange that was answered in what it recorded. By itself,
 * `node test/traffic/kill.ts 100` does so a hundred times.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startMock } from '../../src/mock/index.ts';
import { Problem, readInput } from '../../src/recordings/index.ts';
import { limitOrder, post } from '../mock/fixtures.ts';

export interface Killed {
  readonly answered: number;
  /** Answered, and not in the file. */
  readonly lost: number;
  readonly recorded: number;
  /** What of the file cannot be read. */
  readonly problems: readonly string[];
}

const CLIENTS = 8;

/**
 * @param name of the recording
 * @param answers how many come before the kill, at the least
 */
export async function killed(target: string, name: string, answers: number): Promise<Killed> {
  const folder = await mkdtemp(join(tmpdir(), 'kill-'));
  const file = join(folder, name);
  const args = ['src/cli.ts', 'proxy', '--target', target, '--port', '0', '--record', file];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const exited = once(child, 'exit');
  const url = await new Promise<string>((resolve) => {
    createInterface(child.stderr).on('line', (line) => {
      const found = /^proxy: (.*)\/v2$/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const answered: string[] = [];
  let next = 0;
  const client = async (): Promise<void> => {
    for (;;) {
      const quantity = String((next += 1));
      await (await post(url, { ...limitOrder, Quantity: quantity })).arrayBuffer();
      answered.push(quantity);
      if (answered.length === answers) child.kill('SIGKILL');
    }
  };
  // A client ends where the proxy is gone.
  await Promise.all(Array.from({ length: CLIENTS }, () => client().catch(() => undefined)));
  await exited;
  const found = new Set<string>();
  const problems: string[] = [];
  for await (const batch of readInput(createReadStream(file), file))
    for (const read of batch)
      if (read instanceof Problem) problems.push(read.message);
      else found.add(/"Quantity":"(\d+)"/.exec(String(read.request.body))?.[1] ?? '');
  await rm(folder, { recursive: true });
  const lost = answered.filter((quantity) => !found.has(quantity)).length;
  return { answered: answered.length, lost, recorded: found.size, problems };
}

if (import.meta.main) {
  await using mock = await startMock({ keep: 0 });
  const runs = Number(process.argv[2] ?? 100);
  let [answered, lost, unread] = [0, 0, 0];
  for (let run = 0; run < runs; run += 1) {
    const name = run % 2 === 0 ? 'traffic.har' : 'traffic.ndjson';
    const result = await killed(mock.url, name, 1 + Math.floor(Math.random() * 300));
    answered += result.answered;
    lost += result.lost;
    unread += result.problems.length;
    for (const problem of result.problems) console.log(`run ${run}: ${problem}`);
  }
  console.log(
    `${runs} runs: ${answered} exchanges answered, ${lost} of them lost, ${unread} files not whole`,
  );
  process.exitCode = lost + unread === 0 ? 0 : 1;
}
