/** What verify judges, one after the other, without the batches in which it does. */
import type { Problem } from '../../src/recordings/index.ts';
import type { Judged } from '../../src/reports/index.ts';
import { judgeBatches, type JudgeOptions } from '../../src/verify/index.ts';

export async function* judgeRecordings(
  paths: readonly string[],
  options: JudgeOptions = {},
): AsyncGenerator<Judged | Problem, void, undefined> {
  for await (const batch of judgeBatches(paths, options))
    for (const result of batch) if (typeof result !== 'string') yield result;
}
