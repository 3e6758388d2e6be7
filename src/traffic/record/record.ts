/** `--record FILE`: records each exchange as it comes, without its secrets. */
import { contract as ownContract } from '../../contract/index.ts';
import { Problem } from '../../recordings/index.ts';
import type { Seen } from '../../verify/judge-recordings.ts';
import type { VerifyOptions } from '../../verify/index.ts';
import { cleaner } from './clean.ts';
import { RecordFile } from './file.ts';

export interface Record {
  /**
   * Returns when the exchange is in the file.
   *
   * @returns why it is not, the first time the file cannot be written
   */
  add(seen: Seen): Problem | undefined;
  /** @returns what happened to the file meanwhile, if that was not reported yet */
  close(): Problem | undefined;
  /** How many exchanges are incomplete in the file. */
  readonly leftOut: number;
}

/** @throws UsageError for a name without a known ending, and a file that cannot be written */
export function openRecord(
  path: string,
  { contract = ownContract, other = [] }: Pick<VerifyOptions, 'contract' | 'other'>,
): Record {
  const file = new RecordFile(path);
  const clean = cleaner(contract, other);
  let isBroken = false;
  let leftOut = 0;
  const broken = (expected: string, received: string, advice?: string) => {
    isBroken = true;
    return new Problem(path, undefined, expected, received, advice);
  };
  /** Without a text it only checks that the file is as this command left it. */
  const write = (text?: string) => {
    if (isBroken) return undefined;
    try {
      if (!file.isOwn)
        return broken(
          'a recording that only this command writes',
          'one that something else changed or removed',
          'let each command record into its own file: verify and redact take many files',
        );
      if (text !== undefined) file.append(text);
      return undefined;
    } catch (error) {
      const { code = 'unknown' } = error as NodeJS.ErrnoException;
      return broken('a recording that can be written', `the error ${code}`);
    }
  };
  return {
    add(seen) {
      if (isBroken) return undefined;
      const cleaned = clean(seen);
      if (cleaned.leftOut !== undefined) leftOut += 1;
      return write(cleaned.text);
    },
    close() {
      const problem = write();
      file.close();
      return problem;
    },
    get leftOut() {
      return leftOut;
    },
  };
}
