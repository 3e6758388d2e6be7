/** `--record FILE`: keeps each exchange as it comes, without its secrets. */
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
   * @returns why it is not, the first time that the file cannot be written
   */
  add(seen: Seen): Problem | undefined;
  close(): void;
  /** How many exchanges are not whole in the file. */
  readonly leftOut: number;
}

/** @throws UsageError for a name that tells no format, and a file that cannot be written */
export function openRecord(
  path: string,
  { contract = ownContract, other = [] }: Pick<VerifyOptions, 'contract' | 'other'>,
): Record {
  const file = new RecordFile(path);
  const clean = cleaner(contract, other);
  let isBroken = false;
  let leftOut = 0;
  return {
    add(seen) {
      if (isBroken) return undefined;
      const cleaned = clean(seen);
      if (cleaned.leftOut !== undefined) leftOut += 1;
      try {
        file.append(cleaned.text);
        return undefined;
      } catch (error) {
        isBroken = true;
        const { code = 'unknown' } = error as NodeJS.ErrnoException;
        return new Problem(path, undefined, 'a recording that can be written', `the error ${code}`);
      }
    },
    close: () => {
      file.close();
    },
    get leftOut() {
      return leftOut;
    },
  };
}
